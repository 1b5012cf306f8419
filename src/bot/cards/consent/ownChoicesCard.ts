import type { ConsentRegister } from '../../../consent/consentEvent';
import { OWN_ANSWERS } from '../../../consent/ownChoices/decideOwnChoice';
import type { OwnChoice, OwnChoices } from '../../../consent/ownChoices/ownChoices';
import type { Entered } from '../../../consent/ownChoices/takeOwnChoice';
import type { Language } from '../../../runtime/language';
import { consentLookUpTexts, ownConsentTexts } from '../../../texts/texts';
import { card, container, execute, heading, openUrl, text, type AdaptiveCard, type CardAction, type CardElement } from '../card';
import { longDate } from '../case/moment';
import { CONSENT_VERBS } from './consentVerbs';

export interface OwnChoicesViewForRecipient {
  readonly choices: OwnChoices;
  /** What was just entered; null when the card is shown without anything having changed. */
  readonly entered: Entered | null;
  /** Key of the purpose for which a press said what stood already; null otherwise. */
  readonly unchanged?: string | null;
  /** Tells this card from others of the same student. */
  readonly ref: string;
}

const REGISTERS: readonly ConsentRegister[] = ['image', 'socialMedia'];

/**
 * A student's own consents: per purpose what stands now, and, for whoever decides here, two buttons of the same size.
 * Never who of the parents, never a reason.
 */
export function ownChoicesCard({ choices, entered, unchanged = null, ref }: OwnChoicesViewForRecipient, language: Language): AdaptiveCard {
  const t = ownConsentTexts(language);
  const body: CardElement[] = [heading(t.title), text(t.year(choices.schoolYear), { isSubtle: true, size: 'small', spacing: 'none' })];
  const titleOf = (key: string | null): string | null => choices.choices.find(({ purpose }) => purpose.key === key)?.purpose.title[language] ?? null;
  const [changed, same] = [titleOf(entered?.purpose ?? null), titleOf(unchanged)];
  const note = entered !== null && changed !== null ? t.entered[entered.decision](changed) : same === null ? null : t.unchanged(same);
  if (note !== null) body.push(container([text(note, { weight: 'bolder' })], { style: 'emphasis' }));
  body.push(...whoDecides(choices, language).map((line) => text(line, { spacing: 'small' })));
  if (choices.choices.length === 0) body.push(text(t.noPurposes));
  for (const register of REGISTERS) {
    const rows = choices.choices.filter(({ purpose }) => purpose.register === register);
    if (rows.length === 0) continue;
    body.push(heading(t.register[register], { size: 'default', spacing: 'large' }), ...rows.map((row) => container(rowOf(row, choices, ref, language), { separator: true })));
  }
  if (choices.codeVersion !== null) {
    const { article } = consentLookUpTexts(language);
    const articles = [...new Set(choices.choices.map(({ verdict }) => verdict.article))].join(', ');
    body.push(text(article(articles, longDate(choices.codeVersion, language)), { isSubtle: true, size: 'small', separator: true }));
  }
  return card({ lang: language, fallbackText: t.fallback, body, actions: linkOf(choices, language) });
}

function whoDecides({ decider, source, choices }: OwnChoices, language: Language): readonly string[] {
  const t = ownConsentTexts(language);
  if (choices.length === 0) return [];
  if (decider === 'nobodyKnows') return [t.nobodyKnows];
  if (decider === 'guardian') return [t.guardian.who, source.kind === 'elsewhere' ? t.guardian.elsewhere(source.name) : t.guardian.here, t.guardian.you];
  if (source.kind === 'houvast') return [t.youDecide];
  return [t.elsewhere.student(source.name), t.elsewhere.later, ...(addressOf(source.url) === null ? [t.elsewhere.noLink] : [])];
}

function rowOf({ purpose, state, decidedOn }: OwnChoice, { decider, source, schoolYear, studentId }: OwnChoices, ref: string, language: Language): readonly CardElement[] {
  const t = ownConsentTexts(language);
  const title = purpose.title[language];
  const since = decidedOn === null ? null : longDate(decidedOn, language);
  const now = state === 'nothing' ? t.state.nothing : state === 'no' && since === null ? t.state.noUndated : t.state[state](since ?? '');
  const shown = [text(title, { weight: 'bolder' }), text(now, { spacing: 'none' })];
  if (decider !== 'student' || source.kind === 'elsewhere') return shown;
  const buttons = OWN_ANSWERS.map((answer) =>
    execute(CONSENT_VERBS.decide, t.answer[answer], { studentId, schoolYear, purpose: purpose.key, answer, ref }, { tooltip: t.answerFor[answer](title) }),
  );
  return [...shown, { type: 'ActionSet', spacing: 'small', actions: buttons }];
}

function linkOf({ source, choices }: OwnChoices, language: Language): readonly CardAction[] {
  const address = source.kind === 'elsewhere' && choices.length > 0 ? addressOf(source.url) : null;
  return source.kind === 'elsewhere' && address !== null ? [openUrl(ownConsentTexts(language).elsewhere.open(source.name), address)] : [];
}

/** An address that may stand behind a button. */
function addressOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) && new URL(url).protocol === 'https:' ? url : null;
}
