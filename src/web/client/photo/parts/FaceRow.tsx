import { useState, type Ref } from 'react';
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import type { Who } from '../../../../images/faceTag';
import type { ShownFace } from '../../../photo/photoApi';
import { usePhotoWords } from '../PhotoWords';
import { stateOf } from '../state/faceState';
import type { Face, Version } from '../state/picture';
import { quickAnswers, type QuickBranch } from '../state/quickAnswers';
import type { VerdictContext } from '../state/verdictWords';
import { labelOf } from '../state/whoOptions';
import { FaceThumb } from './FaceThumb';
import { QuickAnswers } from './QuickAnswers';
import { VerdictLine } from './VerdictLine';
import { WhoPicker } from './WhoPicker';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalM, padding: tokens.spacingVerticalS, borderRadius: tokens.borderRadiusLarge, border: '1px solid transparent', scrollMarginBlock: tokens.spacingVerticalS },
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
  readonly version: Version;
  readonly shown: ShownFace | null;
  readonly isBusy: boolean;
  readonly isActive: boolean;
  readonly context: VerdictContext;
  readonly recent: readonly Who[];
  readonly taken: ReadonlyMap<string, number>;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onFocus: () => void;
  readonly onChoose: (who: Who) => void;
  /** Only a face that was drawn can be taken away again; one that was found is answered with "geen persoon". */
  readonly onRemove: (() => void) | null;
}

/** One face: who it is, and what holds for it. */
export function FaceRow({ number, face, version, shown, isBusy, isActive, context, recent, taken, inputRef, onFocus, onChoose, onRemove }: FaceRowProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const [branch, setBranch] = useState<QuickBranch | null>(null);
  const { people } = context.about;
  const isCovered = stateOf(shown) === 'covered';
  const verdictId = `verdict-${number}`;

  const choose = (who: Who): void => {
    setBranch(null);
    onChoose(who);
  };
  const pressDigit = (digit: number): boolean => {
    const answer = quickAnswers(branch, texts)[digit - 1];
    if (answer === undefined) return false;
    if (answer.then.kind === 'answer') choose(answer.then.who);
    else setBranch(answer.then.branch);
    return true;
  };

  return (
    <li className={mergeClasses(styles.row, isActive && styles.active)} data-testid={`face-${number}`}>
      <div className={styles.thumb}>
        <FaceThumb url={version.url} box={face.box} width={version.width} height={version.height} />
        <span className={styles.number} aria-hidden>
          {number}
        </span>
      </div>
      <div className={styles.answer} onFocus={onFocus}>
        {isCovered ? (
          <Text block>{face.who === null ? texts.tag.face(number) : labelOf(face.who, people, texts)}</Text>
        ) : (
          <WhoPicker
            label={texts.tag.who(number)}
            describedBy={verdictId}
            value={face.who}
            people={people}
            recent={recent}
            taken={taken}
            testId={`face-${number}-who`}
            inputRef={inputRef}
            onChoose={choose}
            onDigit={face.who === null ? pressDigit : null}
            onEscape={branch === null ? null : () => setBranch(null)}
          />
        )}
        {isActive && face.who === null && !isCovered && <QuickAnswers number={number} branch={branch} onBranch={setBranch} onChoose={choose} />}
        <div id={verdictId}>
          <VerdictLine shown={shown} isBusy={isBusy && face.who !== null} context={context} testId={`face-${number}-verdict`} />
        </div>
      </div>
      {onRemove !== null && <Button appearance="subtle" icon={<Delete20Regular />} aria-label={texts.tag.remove(number)} title={texts.tag.remove(number)} onClick={onRemove} data-testid={`face-${number}-remove`} />}
    </li>
  );
}
