import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { EVALUATION_QUESTIONS } from '../../../../escalation/evaluateCase';
import type { Language } from '../../../../runtime/language';
import type { ShownCase } from '../../../cases/casesPageApi';
import { showMoment, showNames } from '../../language';
import type { CasesTexts } from '../textsFor';
import { NARROW, useCasesStyles } from './useCasesStyles';

const useStyles = makeStyles({
  facts: {
    display: 'grid', gridTemplateColumns: 'minmax(110px, auto) 1fr', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2 }, '& dd': { margin: 0 },
    [NARROW]: { gridTemplateColumns: '1fr', rowGap: 0, '& dd': { marginBottom: tokens.spacingVerticalXS } },
  },
  h3: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

interface CaseFactsProps {
  readonly texts: CasesTexts;
  readonly language: Language;
  readonly shown: ShownCase;
}

/** Where, when, by whom, about whom, and in whose words. */
export function CaseFacts({ texts, language, shown }: CaseFactsProps) {
  const page = useCasesStyles();
  const styles = useStyles();
  const { card, talk, because } = texts.cases;
  const rows: readonly (readonly [string, string | null])[] = [
    [card.where, shown.place],
    [card.when, showMoment(shown.openedAt, language)],
    [reportedBy(shown, texts), shown.reporter ?? card.bySignal],
    [card.about, shown.about.length === 0 ? null : showNames(shown.about, language)],
    [card.signals, shown.signals.length === 0 ? null : shown.signals.join(' ')],
    [card.why, because[shown.because]],
  ];
  const quoted: readonly (readonly [string, string | null])[] = [
    [shown.kind === 'doubt' ? card.question : card.words, shown.words],
    [card.messageWords, shown.messageWords],
    ...shown.added.map((words) => [card.added, words] as const),
    [shown.closed?.isAnswer === true ? card.answer : card.closedBecause, shown.closed?.reason ?? null],
    ...EVALUATION_QUESTIONS.map((question) => [texts.aftercare.evaluation.question[question], shown.evaluation?.[question] ?? null] as const),
  ];
  return (
    <section className={page.section} aria-labelledby="facts-heading">
      <h2 className={page.h2} id="facts-heading">
        {texts.facts}
      </h2>
      <dl className={styles.facts}>
        {rows.flatMap(([title, value]) => (value === null ? [] : [<dt key={`${title} t`}>{title}</dt>, <dd key={title}>{value}</dd>]))}
      </dl>
      {shown.words === null && shown.reporter !== null && <p className={page.quiet}>{shown.kind === 'talk' ? talk.noWords : card.noWords}</p>}
      {quoted.map(([title, words], index) =>
        words === null ? null : (
          <div key={`${index} ${title}`}>
            <h3 className={styles.h3}>{title}</h3>
            <blockquote className={page.words}>{words}</blockquote>
          </div>
        ),
      )}
      {shown.messageLink !== null && (
        <p className={page.quiet}>
          <Link inline href={shown.messageLink} target="_blank" rel="noreferrer">
            {card.openMessage}
          </Link>
        </p>
      )}
    </section>
  );
}

function reportedBy({ kind }: ShownCase, { cases: { card, talk } }: CasesTexts): string {
  if (kind === 'talk') return talk.asker;
  return kind === 'doubt' ? card.askedBy : card.reporter;
}
