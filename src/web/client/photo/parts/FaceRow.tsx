import type { Ref } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import type { Who } from '../../../../images/faceTag';
import type { Language } from '../../../../runtime/language';
import type { CheckAnswer, ShownFace } from '../../../photo/photoApi';
import type { Face } from '../state/photoState';
import type { PhotoTexts } from '../textsFor';
import { FaceThumb } from './FaceThumb';
import { VerdictLine } from './VerdictLine';
import { WhoPicker } from './WhoPicker';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalM, padding: tokens.spacingVerticalS, borderRadius: tokens.borderRadiusLarge, border: `1px solid transparent` },
  // A line, not a tint: red and green words keep their contrast on the plain background.
  active: { border: `1px solid ${tokens.colorNeutralStroke1}`, boxShadow: tokens.shadow2 },
  thumb: { position: 'relative', flexShrink: 0 },
  number: {
    position: 'absolute', left: '-6px', top: '-6px', minWidth: '20px', height: '20px', lineHeight: '20px', textAlign: 'center', borderRadius: '10px', fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightBold, color: '#fff', backgroundColor: '#242424', boxShadow: '0 0 0 2px #fff', forcedColorAdjust: 'none',
  },
  answer: { flexGrow: 1, minWidth: 0 },
});

interface FaceRowProps {
  readonly number: number;
  readonly face: Face;
  readonly check: CheckAnswer & { readonly url: string };
  readonly shown: ShownFace | null;
  readonly isBusy: boolean;
  readonly isActive: boolean;
  readonly purpose: string;
  readonly recent: readonly Who[];
  readonly taken: ReadonlyMap<string, number>;
  readonly language: Language;
  readonly texts: PhotoTexts;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onFocus: () => void;
  readonly onChoose: (who: Who) => void;
  /** Only a face that was drawn can be taken away again; one that was found is answered with "geen persoon". */
  readonly onRemove: (() => void) | null;
}

export function FaceRow({ number, face, check, shown, isBusy, isActive, purpose, recent, taken, language, texts, inputRef, onFocus, onChoose, onRemove }: FaceRowProps) {
  const styles = useStyles();
  const verdictId = `verdict-${number}`;
  return (
    <li className={mergeClasses(styles.row, isActive && styles.active)} data-testid={`face-${number}`}>
      <div className={styles.thumb}>
        <FaceThumb url={check.url} box={face.box} width={check.width} height={check.height} />
        <span className={styles.number} aria-hidden>
          {number}
        </span>
      </div>
      <div className={styles.answer}>
        <WhoPicker
          label={texts.tag.who(number)}
          describedBy={verdictId}
          value={face.who}
          people={check.people}
          recent={recent}
          taken={taken}
          texts={texts}
          testId={`face-${number}-who`}
          inputRef={inputRef}
          onFocus={onFocus}
          onChoose={onChoose}
        />
        <div id={verdictId}>
          <VerdictLine shown={face.who === null ? null : shown} isBusy={isBusy && face.who !== null} purposes={check.purposes} purpose={purpose} language={language} texts={texts} testId={`face-${number}-verdict`} />
        </div>
      </div>
      {onRemove !== null && <Button appearance="subtle" icon={<Delete20Regular />} aria-label={texts.tag.remove(number)} title={texts.tag.remove(number)} onClick={onRemove} data-testid={`face-${number}-remove`} />}
    </li>
  );
}
