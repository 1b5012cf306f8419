import type { CaseKind } from '../../escalation/caseKind';
import { REPORT_TO, reportChoices, type ReportChoice, type ReportTo } from '../../escalation/reportChoices';
import { sendReport } from '../../escalation/sendReport';
import type { Person } from '../../people/person';
import type { Language } from '../../runtime/language';
import { reportTexts } from '../../texts/texts';
import { reporterSide, reportKindOf } from '../cards/case/reportKinds';
import { reportKindCard } from '../cards/report/reportKindCard';
import { reportStoppedCard } from '../cards/report/reportStoppedCard';
import { reportToCard } from '../cards/report/reportToCard';
import { REPORT_INPUTS, REPORT_VERBS } from '../cards/report/reportVerbs';
import { reportWordsCard } from '../cards/report/reportWordsCard';
import type { KnownIncoming, Route } from '../incoming';
import { actionOf, typed } from '../invokeValue';
import { actionReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';
import { inPlaceOfSteps } from './inPlaceOfSteps';
import { knownRoute } from './knownRoute';

/** What a button brings. A card carries keys only, and none of them is believed. */
interface Asked {
  readonly turn: KnownIncoming;
  readonly person: Person;
  readonly language: Language;
  readonly kind: CaseKind | null;
  readonly to: ReportTo | null;
  readonly words: string | null;
}

/** A report in chat, in three steps. Each card follows from the one before; nothing is kept until it is sent. */
export function reportActionRoutes(services: Services): readonly Route[] {
  const step = (verb: string, handle: (asked: Asked) => Promise<InvokeAnswer>): Route => knownRoute(verb, async (turn) => handle(await read(services, turn)));
  return [
    step(REPORT_VERBS.start, ({ person, kind, language }) => Promise.resolve(actionReply.card(reportKindCard({ reporter: reporterSide(person), chosen: kind === 'talk' ? null : kind }, language)))),
    step(REPORT_VERBS.kind, (asked) => chooseWho(services, asked, asked.kind)),
    step(REPORT_VERBS.startTalk, (asked) => chooseWho(services, asked, 'talk')),
    step(REPORT_VERBS.to, (asked) => tell(services, asked)),
    step(REPORT_VERBS.send, (asked) => send(services, asked, asked.kind)),
    step(REPORT_VERBS.talk, (asked) => send(services, asked, 'talk')),
    step(REPORT_VERBS.stop, ({ language }) => Promise.resolve(actionReply.card(reportStoppedCard(language)))),
  ];
}

async function read({ directory }: Services, turn: KnownIncoming): Promise<Asked> {
  const data = actionOf(turn.activity)?.data ?? {};
  // As they are now: whom somebody may choose mustn't depend on what was remembered.
  const person = (await directory.byId(turn.boardId, turn.person.id)) ?? turn.person;
  const kind = data[REPORT_INPUTS.kind];
  return {
    turn,
    person,
    language: data['language'] === 'en' || data['language'] === 'nl' ? data['language'] : turn.language,
    kind: kind === 'talk' ? 'talk' : reportKindOf(person, kind === 'doubt' ? null : kind),
    to: REPORT_TO.find((one) => one === data['to']) ?? null,
    words: typed(data[REPORT_INPUTS.words]),
  };
}

async function chooseWho(services: Services, { person, language }: Asked, kind: CaseKind | null): Promise<InvokeAnswer> {
  if (kind === null) return actionReply.message(reportTexts(language).kindMissing);
  return actionReply.card(reportToCard({ kind, choices: await choicesFor(services, person, kind) }, language));
}

async function tell(services: Services, { person, language, kind, to }: Asked): Promise<InvokeAnswer> {
  if (kind === null || to === null) return actionReply.message(reportTexts(language).gone);
  const choice = (await choicesFor(services, person, kind)).find((one) => one.to === to);
  return choice === undefined ? actionReply.message(reportTexts(language).notAvailable) : actionReply.card(reportWordsCard({ kind, choice }, language));
}

function choicesFor(services: Services, person: Person, kind: CaseKind): Promise<readonly ReportChoice[]> {
  return reportChoices(services, person, kind, services.clock.now());
}

async function send(services: Services, { turn, person, language, kind, to, words }: Asked, as: CaseKind | null): Promise<InvokeAnswer> {
  // "First talk" is said on a card of a report: without one there is nothing that it comes before.
  if (kind === null || as === null || to === null) return actionReply.message(reportTexts(language).gone);
  const { activity, conversation } = turn;
  const key = `${conversation.id}:${activity.replyToId ?? activity.id}`;
  const outcome = await sendReport({ ...services, notifier: inPlaceOfSteps(services, turn, 'report') }, person, { key, kind: as, to, words });
  if (outcome.kind === 'notAvailable') return actionReply.message(reportTexts(language).notAvailable);
  return actionReply.card(await services.renderer.reporterCard(person.boardId, outcome.state, language));
}
