import type { ReactNode } from 'react';
import { Button, makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled, DismissCircle24Filled, PersonQuestionMark24Regular } from '@fluentui/react-icons';
import type { Language } from '../../../../runtime/language';
import type { CheckAnswer, VerdictAnswer } from '../../../photo/photoApi';
import type { PhotoState } from '../state/photoState';
import { stateOf } from '../state/summary';
import type { LiveVerdict } from '../state/useVerdict';
import { showNames } from '../../language';
import type { PhotoTexts } from '../textsFor';
import { CopyButton } from './CopyButton';

const useStyles = makeStyles({
  root: { display: 'flex', gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, flexWrap: 'wrap', alignItems: 'center', justifyContent: 'flex-end' },
  saying: { display: 'flex', gap: tokens.spacingHorizontalM, flexGrow: 1, flexBasis: '320px', minWidth: 0, alignItems: 'flex-start' },
  icon: { flexShrink: 0 },
  yes: { color: tokens.colorPaletteGreenForeground1 },
  no: { color: tokens.colorPaletteRedForeground1 },
  soft: { color: tokens.colorNeutralForeground2 },
  tips: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap', justifyContent: 'flex-end' },
});

interface OutcomeProps {
  readonly state: PhotoState;
  readonly check: CheckAnswer;
  readonly verdict: LiveVerdict;
  readonly language: Language;
  readonly texts: PhotoTexts;
  readonly onNobody: () => void;
  readonly onCover: () => void;
  readonly onPlace: () => void;
  readonly onStartOver: (() => void) | null;
}

/** What holds for the whole picture, and the one thing to do next. */
export function Outcome(props: OutcomeProps) {
  const { state, check, verdict, texts, onNobody, onCover, onPlace, onStartOver } = props;
  const styles = useStyles();
  const todo = state.faces.filter((face) => face.who === null).length;
  const again = onStartOver === null ? null : <Button onClick={onStartOver}>{texts.tag.again}</Button>;

  if (state.faces.length === 0 && !state.nobodyHere) {
    return (
      <Row
        icon={<PersonQuestionMark24Regular className={styles.icon} aria-hidden />}
        title={texts.tag.nothingFound}
        text={null}
        buttons={
          <>
            {again}
            <Button appearance="primary" onClick={onNobody} data-testid="nobody-here">
              {texts.tag.nobodyHere}
            </Button>
          </>
        }
        kind="todo"
      />
    );
  }
  if (todo > 0) {
    return <Row icon={<PersonQuestionMark24Regular className={styles.icon} aria-hidden />} title={texts.verdict.todo(todo)} text={null} buttons={again} kind="todo" />;
  }
  if (verdict.isBusy || verdict.answer === null) {
    return <Row icon={<Spinner size="tiny" />} title={texts.verdict.busy} text={null} buttons={again} kind="busy" />;
  }
  if (verdict.answer.may) {
    const students = new Set(verdict.answer.faces.flatMap((face) => (face.kind === 'yes' ? [face.personId] : []))).size;
    return (
      <Row
        icon={<CheckmarkCircle24Filled className={mergeClasses(styles.icon, styles.yes)} aria-hidden />}
        title={texts.verdict.ready}
        text={texts.verdict.readyWhy(students)}
        buttons={
          <>
            {again}
            <Button appearance="primary" onClick={onPlace} disabled={state.working !== null} icon={state.working === 'share' ? <Spinner size="tiny" /> : null} data-testid="place">
              {check.posted ? texts.posted.finish : texts.place}
            </Button>
          </>
        }
        kind="yes"
      />
    );
  }
  return (
    <Row
      icon={<DismissCircle24Filled className={mergeClasses(styles.icon, styles.no)} aria-hidden />}
      title={texts.verdict.stop}
      text={why(props, verdict.answer)}
      buttons={
        <>
          {again}
          <Button appearance="primary" onClick={onCover} disabled={state.working !== null} icon={state.working === 'cover' ? <Spinner size="tiny" /> : null} data-testid="cover">
            {state.working === 'cover' ? texts.working.cover : texts.verdict.options.cover}
          </Button>
        </>
      }
      kind="no"
    >
      <Tips {...props} answer={verdict.answer} />
    </Row>
  );
}

function Row({ icon, title, text, buttons, kind, children }: { icon: ReactNode; title: string; text: string | null; buttons: ReactNode; kind: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.root} data-testid="verdict-summary" data-state={kind}>
      <div className={styles.saying}>
        {icon}
        <div>
          <div role="status">
            <Text as="h2" block weight="semibold" style={{ margin: 0 }}>
              {title}
            </Text>
            {text !== null && <Text size={200}>{text}</Text>}
          </div>
          {children}
        </div>
      </div>
      <div className={styles.buttons}>{buttons}</div>
    </div>
  );
}

/** What else can be done; only what helps in this case. */
function Tips({ check, language, texts, answer, state }: OutcomeProps & { readonly answer: VerdictAnswer }) {
  const styles = useStyles();
  const { options } = texts.verdict;
  const noes = answer.faces.flatMap((face) => (face.kind === 'no' ? [face] : []));
  const toAsk = noes.filter((face) => face.options.includes('askAgain'));
  const isAboutThePlace = noes.some((face) => face.purpose === check.defaultPurpose);
  const purpose = check.purposes.find(({ key }) => key === toAsk[0]?.purpose)?.title ?? '';
  return (
    <ul className={styles.tips}>
      {check.posted && <li>{texts.posted.removeFirst}</li>}
      {toAsk.length > 0 && (
        <li>
          {options.askAgainHow(showNames(namesOf(toAsk.map((face) => face.personId), check), language))} <CopyButton text={options.askText(purpose)} label={options.copy} done={options.copied} />
        </li>
      )}
      {/* For the conversation itself every picture needs a yes: another purpose doesn't change that. */}
      {!isAboutThePlace && state.purpose !== check.defaultPurpose && noes.length > 0 && <li>{options.otherPurpose}</li>}
    </ul>
  );
}

function why({ check, language, texts }: OutcomeProps, answer: VerdictAnswer): string {
  const stopped = answer.faces.filter((face) => stateOf(face) === 'no');
  const names = namesOf(stopped.flatMap((face) => (face.kind === 'no' ? [face.personId] : [])), check);
  const others = stopped.some((face) => face.kind === 'cannotCheck') ? [texts.verdict.someone] : [];
  const shown = showNames([...names, ...others], language);
  return texts.verdict.stopWhy(shown.charAt(0).toUpperCase() + shown.slice(1), check.purposes.length > 1);
}

function namesOf(ids: readonly string[], check: CheckAnswer): readonly string[] {
  return [...new Set(ids)].flatMap((id) => check.people.find((person) => person.id === id)?.name ?? []);
}
