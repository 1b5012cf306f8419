import { makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Circle16Regular, DismissCircle16Filled, SubtractCircle16Regular } from '@fluentui/react-icons';
import type { Language } from '../../../../runtime/language';
import type { ListedPurpose, ShownFace } from '../../../photo/photoApi';
import { stateOf, type FaceState } from '../state/summary';
import { showDate } from '../../language';
import type { PhotoTexts } from '../textsFor';

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
  covered: SubtractCircle16Regular,
};

interface VerdictLineProps {
  readonly shown: ShownFace | null;
  readonly isBusy: boolean;
  readonly purposes: readonly ListedPurpose[];
  /** Key of the chosen purpose. */
  readonly purpose: string;
  readonly language: Language;
  readonly texts: PhotoTexts;
  readonly testId: string;
}

/** Yes or no for one face, with date and source. Never by colour alone. */
export function VerdictLine({ shown, isBusy, purposes, purpose, language, texts, testId }: VerdictLineProps) {
  const styles = useStyles();
  const state = stateOf(shown);
  if (isBusy && state === 'open') {
    return (
      <div className={styles.root} data-testid={testId} data-state="busy">
        <Spinner size="extra-tiny" label={texts.verdict.busy} />
      </div>
    );
  }
  const Icon = ICONS[state];
  const { title, detail } = sentence(shown, { purposes, purpose, language, texts });
  return (
    <div className={styles.root} data-testid={testId} data-state={state}>
      <Icon aria-hidden className={mergeClasses(styles.icon, state === 'yes' ? styles.yes : state === 'no' ? styles.no : styles.soft)} />
      <Text size={200}>
        <Text size={200} weight={state === 'yes' || state === 'no' ? 'semibold' : 'regular'} className={state === 'yes' ? styles.yes : state === 'no' ? styles.no : styles.soft}>
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

interface SentenceContext {
  readonly purposes: readonly ListedPurpose[];
  readonly purpose: string;
  readonly language: Language;
  readonly texts: PhotoTexts;
}

export function sentence(shown: ShownFace | null, { purposes, purpose, language, texts }: SentenceContext): { title: string; detail: string | null } {
  const { verdict } = texts;
  switch (shown?.kind) {
    case undefined:
    case 'untagged':
      return { title: verdict.untagged, detail: null };
    case 'yes':
      return { title: verdict.yes, detail: verdict.yesDetail(showDate(shown.decidedOn, language), shown.source) };
    case 'no': {
      // The chosen purpose stands beside the picture; only another one needs to be named.
      const other = shown.purpose === purpose ? null : (purposes.find(({ key }) => key === shown.purpose)?.title ?? shown.purpose);
      const date = shown.decidedOn === null ? null : showDate(shown.decidedOn, language);
      const detail = verdict.detail(other, date, shown.source);
      return { title: verdict.because[shown.because], detail: detail === '' ? null : detail };
    }
    case 'noStudent':
      return { title: verdict.noStudent[shown.because], detail: null };
    case 'notRecognisable':
      return { title: verdict.notRecognisable, detail: null };
    case 'covered':
      return { title: verdict.covered, detail: null };
    case 'cannotCheck':
      return { title: verdict.cannotCheck[shown.because], detail: null };
  }
}
