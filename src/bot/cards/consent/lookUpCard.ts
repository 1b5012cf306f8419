import { NO_REASONS, type ConsentNo } from '../../../consent/consentVerdict';
import { shownReason } from '../../../consent/shownReason';
import type { LookUpOutcome, PersonAnswer } from '../../../consent/lookUp/judgeLookUp';
import type { Language } from '../../../runtime/language';
import { consentLookUpTexts, consentTexts } from '../../../texts/texts';
import { card, container, heading, plain, text, toggle, type AdaptiveCard, type CardAction, type CardElement } from '../card';
import { longDate } from '../case/moment';
import { shortDate } from './shortDate';

export type LookUpViewForRecipient = Extract<LookUpOutcome, { kind: 'lookedUp' }> & {
  /** Names that are of nobody, by their place in the question. */
  readonly notFound: readonly number[];
};

/** Up to so many everyone gets a line; more are set behind each other, so that the card stays small enough to be sent. */
const LINES = 40;
/** More who may than this are folded: who may not is what matters. */
const SHOWN_YES = 8;
const LONGEST_NAME = 60;

/**
 * Who may be published: the count first, then whoever may not with what can be done, then whoever may. Never who said
 * no or what is behind it, and names for the asker only.
 */
export function lookUpCard(view: LookUpViewForRecipient, language: Language): AdaptiveCard {
  const t = consentLookUpTexts(language);
  const { purpose, on, asKnownThen, answers, notFound, hidden } = view;
  const day = longDate(on, language);
  const yes = sorted(answers.filter(({ verdict }) => verdict.kind === 'yes'));
  const no = answers.length - yes.length;
  const body: CardElement[] = [
    heading(countOf(yes.length, answers.length, language), no === 0 ? { color: 'good' } : yes.length === 0 ? { color: 'attention' } : {}),
    text(`**${purpose.title[language]}**. ${asKnownThen ? t.dayThen(day) : t.day(day)}.`, { spacing: 'small' }),
  ];
  if (answers.length > 1 && no > 0) body.push(text(t.everybody, { spacing: 'small' }));
  if (notFound.length > 0) body.push(text(t.notFound(new Intl.ListFormat(language).format(notFound.map(String)), notFound.length > 1), { weight: 'bolder' }));
  if (hidden > 0) body.push(text(t.hidden(hidden)));
  body.push(...noSections(view, language));
  const folded = yes.length > SHOWN_YES;
  if (yes.length > 0) {
    const title = answers.length > 1 ? [text(t.yes(yes.length), { weight: 'bolder' })] : [];
    body.push(container([...title, ...rows(yes, answers.length, language)], { id: 'yes', separator: true, ...(folded ? { isVisible: false } : {}) }));
  }
  body.push(text(`${footOf(view, language)}. ${t.logged}`, { isSubtle: true, size: 'small', separator: true }));
  const actions: readonly CardAction[] = folded ? [toggle(t.showYes(yes.length), ['yes'])] : [];
  return card({ lang: language, fallbackText: t.fallback, body, actions });
}

function countOf(yes: number, of: number, language: Language): string {
  const { count } = consentLookUpTexts(language);
  if (of === 1) return yes === 1 ? count.oneYes : count.oneNo;
  if (yes === of) return count.all(of);
  return yes === 0 ? count.none(of) : count.some(yes, of);
}

interface SaidNo {
  readonly student: PersonAnswer['student'];
  readonly verdict: ConsentNo;
}

/** Whoever may not: together who leave the same things to do, and within that by why. */
function noSections({ answers }: LookUpViewForRecipient, language: Language): readonly CardElement[] {
  const t = consentLookUpTexts(language);
  const { because: reasons, option } = consentTexts(language);
  const noes = answers.flatMap(({ student, verdict }): readonly SaidNo[] => (verdict.kind === 'no' ? [{ student, verdict }] : []));
  const sections = [...Map.groupBy(noes, ({ verdict }) => verdict.options.join()).values()].toSorted((a, b) => firstReason(a) - firstReason(b)).map((alike) => {
    const options = (alike[0]?.verdict.options ?? []).map((key) => (alike.length === 1 ? option[key].charAt(0).toLowerCase() + option[key].slice(1) : t.options[key]));
    const byReason = NO_REASONS.flatMap((because): readonly CardElement[] => {
      const some = sorted(alike.filter(({ verdict }) => shownReason(verdict.because) === because));
      return some.length === 0 ? [] : [text(reasons[because], { weight: 'bolder' }), ...rows(some, answers.length, language)];
    });
    return container([...byReason, text(`${t.doNow}: ${new Intl.ListFormat(language, { type: 'disjunction' }).format(options)}.`)], { separator: true });
  });
  return answers.length > 1 && noes.length > 0 ? [text(t.no(noes.length), { weight: 'bolder', spacing: 'medium' }), ...sections] : sections;
}

function firstReason(some: readonly SaidNo[]): number {
  return Math.min(...some.map(({ verdict }) => NO_REASONS.indexOf(verdict.because)));
}

function rows(some: readonly PersonAnswer[], of: number, language: Language): readonly CardElement[] {
  const lines = some.map((answer) => lineOf(answer, language));
  if (of <= LINES) return lines.map((line) => plain(line, { spacing: 'none' }));
  return [plain(lines.join('; '), { spacing: 'small' })];
}

function lineOf({ student, verdict }: PersonAnswer, language: Language): string {
  const { from } = consentLookUpTexts(language);
  const name = [shortened(student.displayName), ...student.classes.slice(0, 1)].join(' · ');
  return verdict.decidedOn === null || verdict.source === null ? name : `${name} (${from(shortDate(verdict.decidedOn, language), verdict.source)})`;
}

function footOf({ answers, purpose }: LookUpViewForRecipient, language: Language): string {
  const t = consentLookUpTexts(language);
  const verdict: Pick<ConsentNo, 'article' | 'codeVersion'> | undefined = answers[0]?.verdict;
  if (verdict === undefined) return purpose.title[language];
  return verdict.codeVersion === null ? t.articleOnly(verdict.article) : t.article(verdict.article, longDate(verdict.codeVersion, language));
}

function sorted<T extends PersonAnswer>(some: readonly T[]): readonly T[] {
  return some.toSorted((a, b) => a.student.displayName.localeCompare(b.student.displayName, 'nl'));
}

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).toWellFormed()}…`;
}
