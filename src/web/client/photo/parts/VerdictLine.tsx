import { makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Circle16Regular, DismissCircle16Filled, EyeOff16Regular, SubtractCircle16Regular } from '@fluentui/react-icons';
import type { ShownFace } from '../../../photo/photoApi';
import { usePhotoWords } from '../PhotoWords';
import { stateOf, type FaceState } from '../state/faceState';
import { verdictWords, type VerdictContext } from '../state/verdictWords';

const useStyles = makeStyles({
  root: { display: 'flex', gap: tokens.spacingHorizontalSNudge, alignItems: 'flex-start', minHeight: '20px', paddingTop: tokens.spacingVerticalXXS },
  icon: { flexShrink: 0, marginTop: '0' },
  yes: { color: tokens.colorPaletteGreenForeground1 },
  no: { color: tokens.colorPaletteRedForeground1 },
  soft: { color: tokens.colorNeutralForeground2 },
});

const ICONS: Readonly<Record<FaceState, typeof Circle16Regular>> = {
  open: Circle16Regular,
  yes: CheckmarkCircle16Filled,
  no: DismissCircle16Filled,
  none: SubtractCircle16Regular,
  covered: EyeOff16Regular,
};

interface VerdictLineProps {
  readonly shown: ShownFace | null;
  readonly isBusy: boolean;
  readonly context: VerdictContext;
  readonly testId: string;
}

/** Yes or no for one face, with date and source. Never by colour alone. */
export function VerdictLine({ shown, isBusy, context, testId }: VerdictLineProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const state = stateOf(shown);
  if (isBusy && state === 'open') {
    return (
      <div className={styles.root} data-testid={testId} data-state="busy">
        <Spinner size="extra-tiny" label={texts.verdict.busy} />
      </div>
    );
  }
  const Icon = ICONS[state];
  const { title, detail } = verdictWords(shown, context);
  const colour = state === 'yes' ? styles.yes : state === 'no' ? styles.no : styles.soft;
  return (
    <div className={styles.root} data-testid={testId} data-state={state}>
      <Icon aria-hidden className={mergeClasses(styles.icon, colour)} />
      <Text size={200}>
        <Text size={200} weight={state === 'yes' || state === 'no' ? 'semibold' : 'regular'} className={colour}>
          {title}
        </Text>
        {detail !== null && (
          <>
            {' '}
            <Text size={200} className={styles.soft} block>
              {detail}
            </Text>
          </>
        )}
      </Text>
    </div>
  );
}
