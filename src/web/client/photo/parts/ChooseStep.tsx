import { useEffect, useRef, useState, type DragEvent } from 'react';
import { Badge, Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Camera24Regular, ImageAdd48Regular, ShieldCheckmark24Regular } from '@fluentui/react-icons';
import type { PhotoProblem } from '../state/photoState';
import type { PhotoTexts } from '../textsFor';
import { Heading } from '../../parts/Heading';
import { ProblemBar } from '../../parts/ProblemBar';

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
  hidden: { display: 'none' },
});

interface ChooseStepProps {
  readonly texts: PhotoTexts;
  readonly problem: PhotoProblem | null;
  readonly onRetry: () => void;
  readonly onChoose: (file: File) => void;
}

/** A picture by file, drag, paste or camera. The whole window takes a dropped picture, so that a near miss is a hit. */
export function ChooseStep({ texts, problem, onRetry, onChoose }: ChooseStepProps) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [mistake, setMistake] = useState<'noPicture' | 'onlyOne' | null>(null);

  const take = (files: FileList | null | undefined): void => {
    const [first, second] = files ?? [];
    setMistake(first === undefined ? 'noPicture' : second === undefined ? null : 'onlyOne');
    if (first !== undefined && second === undefined) onChoose(first);
  };

  const taking = useRef(take);
  taking.current = take;
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      event.preventDefault();
      taking.current(event.clipboardData?.files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);

  const drag = (over: boolean) => (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(over);
  };
  const shown = mistake === null ? problem : { code: null, message: texts.choose[mistake], reference: null, canRetry: false };

  return (
    <main
      className={styles.root}
      data-testid="choose"
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        take(event.dataTransfer.files);
      }}
    >
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
      {shown !== null && <ProblemBar texts={texts} problem={shown} onRetry={onRetry} />}
      <div className={mergeClasses(styles.drop, isOver && styles.over)} data-testid="photo-drop" onClick={() => file.current?.click()}>
        <ImageAdd48Regular className={styles.icon} aria-hidden />
        <Text size={400} weight="semibold">
          {isOver ? texts.choose.dropNow : isTouch() ? texts.choose.touch : texts.choose.drop}
        </Text>
        {!isTouch() && <Text className={styles.paste}>{texts.choose.paste}</Text>}
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
        <FileInput inputRef={file} className={styles.hidden} label={texts.choose.file} testId="photo-file" onFiles={take} />
        <FileInput inputRef={camera} className={styles.hidden} label={texts.choose.camera} testId="photo-camera" onFiles={take} capture />
      </div>
      <div className={styles.privacy}>
        <ShieldCheckmark24Regular className={styles.shield} aria-hidden />
        <Caption1>{texts.choose.privacy}</Caption1>
      </div>
    </main>
  );
}

interface FileInputProps {
  readonly inputRef: React.RefObject<HTMLInputElement | null>;
  readonly className: string;
  readonly label: string;
  readonly testId: string;
  readonly capture?: boolean;
  readonly onFiles: (files: FileList | null) => void;
}

function FileInput({ inputRef, className, label, testId, capture = false, onFiles }: FileInputProps) {
  return (
    <input
      ref={inputRef}
      type="file"
      accept="image/*,.heic,.heif"
      className={className}
      aria-label={label}
      data-testid={testId}
      tabIndex={-1}
      {...(capture ? { capture: 'environment' as const } : {})}
      onClick={(event) => event.stopPropagation()}
      onChange={(event) => {
        // Closing the window without a choice is no mistake.
        if (event.currentTarget.files?.length !== 0) onFiles(event.currentTarget.files);
        // So that the same file can be chosen once more after a problem.
        event.currentTarget.value = '';
      }}
    />
  );
}

function isTouch(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
