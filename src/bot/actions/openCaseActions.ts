import { openCaseByResponder, ownRole, type OpenedByResponder } from '../../escalation/openCaseByResponder';
import type { CaseKind } from '../../escalation/caseKind';
import type { Person } from '../../people/person';
import type { Language } from '../../runtime/language';
import { caseWorkTexts } from '../../texts/texts';
import { openCaseStoppedCard, openCaseWordsCard } from '../cards/openCase/openCaseCards';
import { OPEN_CASE_INPUTS, OPEN_CASE_VERBS } from '../cards/openCase/openCaseVerbs';
import { reportKindOf } from '../cards/case/reportKinds';
import type { KnownIncoming, Route } from '../incoming';
import { actionOf, typed } from '../invokeValue';
import { actionReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';
import { inPlaceOfSteps } from './inPlaceOfSteps';
import { knownRoute } from './knownRoute';
import { peopleItMayBeAbout } from './peopleItMayBeAbout';

/** What a button brings; none of it is believed. */
interface Asked {
  readonly turn: KnownIncoming;
  readonly person: Person;
  readonly language: Language;
  readonly kind: CaseKind | null;
}

/** A case that a responder opens for what they take up themselves, in two steps. Nothing is kept until it is sent. */
export function openCaseActionRoutes(services: Services): readonly Route[] {
  const step = (verb: string, handle: (asked: Asked) => Promise<InvokeAnswer>): Route => knownRoute(verb, async (turn) => handle(await read(services, turn)));
  return [
    step(OPEN_CASE_VERBS.start, (asked) => start(services, asked)),
    step(OPEN_CASE_VERBS.next, (asked) => tell(services, asked)),
    step(OPEN_CASE_VERBS.send, (asked) => send(services, asked)),
    step(OPEN_CASE_VERBS.stop, ({ language }) => Promise.resolve(actionReply.card(openCaseStoppedCard(language)))),
  ];
}

async function read({ directory }: Services, turn: KnownIncoming): Promise<Asked> {
  const data = actionOf(turn.activity)?.data ?? {};
  // As they are now: what somebody may open mustn't depend on what was remembered.
  const person = (await directory.byId(turn.boardId, turn.person.id)) ?? turn.person;
  const kind = reportKindOf(person, data[OPEN_CASE_INPUTS.kind]);
  return {
    turn,
    person,
    language: data['language'] === 'en' || data['language'] === 'nl' ? data['language'] : turn.language,
    kind: kind === null || ownRole(person, kind) === null ? null : kind,
  };
}

async function start(services: Services, { person, language, kind }: Asked): Promise<InvokeAnswer> {
  const card = await services.renderer.caseWork.openCaseStart(person, kind, language);
  return card === null ? actionReply.message(caseWorkTexts(language).open.notAResponder) : actionReply.card(card);
}

async function tell(services: Services, { turn, person, language, kind }: Asked): Promise<InvokeAnswer> {
  if (kind === null) return actionReply.message(caseWorkTexts(language).open.kindMissing);
  const classKey = await classOf(services, turn, person);
  const people = await peopleItMayBeAbout(services.directory, person, kind, classKey);
  return actionReply.card(openCaseWordsCard({ kind, classKey, people }, language));
}

async function classOf({ directory }: Services, { activity }: KnownIncoming, { boardId, school }: Person): Promise<string | null> {
  const chosen = typed(actionOf(activity)?.data[OPEN_CASE_INPUTS.classKey], 64);
  return (await directory.classes(boardId, school)).find((key) => key === chosen) ?? null;
}

async function send(services: Services, { turn, person, language, kind }: Asked): Promise<InvokeAnswer> {
  const { open } = caseWorkTexts(language);
  const { activity, conversation, boardId } = turn;
  const data = actionOf(activity)?.data ?? {};
  if (kind === null) return actionReply.message(open.gone);
  const aboutIds = (typed(data[OPEN_CASE_INPUTS.about]) ?? '').split(',').filter((id) => id !== '');
  const mayBeAbout = await peopleItMayBeAbout(services.directory, person, kind, await classOf(services, turn, person));
  if (aboutIds.some((id) => !mayBeAbout.some((one) => one.id === id))) return actionReply.message(open.unknownPerson);
  const key = `opened:${conversation.id}:${activity.replyToId ?? activity.id}:${person.id}`;
  const outcome = await openCaseByResponder({ ...services, notifier: inPlaceOfSteps(services, turn, 'case') }, person, { originKey: key, kind, words: typed(data[OPEN_CASE_INPUTS.words]) ?? '', aboutIds });
  if (outcome.kind !== 'opened') return actionReply.message(notOpened(outcome, language));
  return actionReply.card(await services.renderer.caseCard(boardId, outcome.state, person.id, language));
}

/** Why nothing was opened, and what to do now. */
export function notOpened({ kind }: Exclude<OpenedByResponder, { readonly kind: 'opened' }>, language: Language): string {
  const { open } = caseWorkTexts(language);
  return kind === 'noWords' ? open.wordsMissing : open[kind];
}
