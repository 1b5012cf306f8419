import { useRef } from 'react';
import { Badge, Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Camera24Regular, ImageAdd48Regular, ShieldCheckmark24Regular } from '@fluentui/react-icons';
import { Heading } from '../../parts/Heading';
import { ProblemBar } from '../../parts/ProblemBar';
import { usePhotoWords } from '../PhotoWords';
import type { PhotoProblem } from '../state/photoProblem';
import { FileInput } from './FileInput';
import { isTouch } from './isTouch';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minHeight: '100%', boxSizing: 'border-box', padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}` },
  steps: {
    display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`, listStyle: 'none', margin: 0, padding: 0, color: tokens.colorNeutralForeground2,
    '& li': { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  },
  drop: {
    flexGrow: 1, minHeight: '220px', display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: tokens.spacingVerticalM, textAlign: 'center',
    padding: tokens.spacingHorizontalXL, borderRadius: tokens.borderRadiusXLarge, border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`, backgroundColor: tokens.colorNeutralBackground2, cursor: 'pointer',
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  icon: { color: tokens.colorBrandForeground1 },
  paste: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalM, flexWrap: 'wrap', justifyContent: 'center' },
  privacy: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start', color: tokens.colorNeutralForeground2, maxWidth: '80ch' },
  shield: { flexShrink: 0 },
});

/** A file of which nothing could be seen. */
export interface FileProblem {
  readonly key: number;
  readonly problem: PhotoProblem;
}

interface ChooseStepProps {
  readonly problems: readonly FileProblem[];
  readonly onRetry: (key: number) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly isOver: boolean;
}

/** Pictures by file, drag, paste or camera. */
export function ChooseStep({ problems, onRetry, onFiles, isOver }: ChooseStepProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const file = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  return (
    <main className={styles.root} data-testid="choose">
      <Heading>{texts.choose.heading}</Heading>
      <ol className={styles.steps} aria-label={texts.choose.stepsName}>
        {texts.choose.steps.map((step, index) => (
          <li key={step}>
            <Badge appearance={index === 0 ? 'filled' : 'tint'} color={index === 0 ? 'brand' : 'informative'} shape="circular" aria-hidden>
              {index + 1}
            </Badge>
            <Text weight={index === 0 ? 'semibold' : 'regular'}>{step}</Text>
          </li>
        ))}
      </ol>
      {problems.map(({ key, problem }) => (
        <ProblemBar key={key} texts={texts} problem={problem} onRetry={() => onRetry(key)} />
      ))}
      <div className={mergeClasses(styles.drop, isOver && styles.over)} data-testid="photo-drop" onClick={() => file.current?.click()}>
        <ImageAdd48Regular className={styles.icon} aria-hidden />
        <Text size={400} weight="semibold">
          {isOver ? texts.choose.dropNow : isTouch() ? texts.choose.touch : texts.choose.drop}
        </Text>
        <Text className={styles.paste}>{isTouch() ? texts.choose.most : texts.choose.paste}</Text>
        {/* The buttons lie within the area that can be clicked as a whole: one click opens one window. */}
        <div className={styles.buttons} onClick={(event) => event.stopPropagation()}>
          <Button appearance="primary" size="large" onClick={() => file.current?.click()} data-testid="choose-photo">
            {texts.choose.file}
          </Button>
          {isTouch() && (
            <Button size="large" icon={<Camera24Regular />} onClick={() => camera.current?.click()} data-testid="take-photo">
              {texts.choose.camera}
            </Button>
          )}
        </div>
        <FileInput inputRef={file} label={texts.choose.file} testId="photo-file" onFiles={onFiles} />
        <FileInput inputRef={camera} label={texts.choose.camera} testId="photo-camera" onFiles={onFiles} capture />
      </div>
      <div className={styles.privacy}>
        <ShieldCheckmark24Regular className={styles.shield} aria-hidden />
        <Caption1>{texts.choose.privacy}</Caption1>
      </div>
    </main>
  );
}
