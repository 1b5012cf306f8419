import { z } from 'zod/v4';
import { isIsoDate } from '../../calendar/isIsoDate';
import { amsterdamDate } from '../../calendar/amsterdamTime';
import { lookUpConsent } from '../../consent/lookUp/lookUpConsent';
import { MOST_PEOPLE } from '../../consent/lookUp/lookUpReading';
import { OWN_ANSWERS } from '../../consent/ownChoices/decideOwnChoice';
import { takeOwnChoice } from '../../consent/ownChoices/takeOwnChoice';
import { botTexts, consentLookUpTexts, ownConsentTexts } from '../../texts/texts';
import { CHOICE_INPUTS, CONSENT_VERBS } from '../cards/consent/consentVerbs';
import { ownChoicesCard } from '../cards/consent/ownChoicesCard';
import { inboxKey } from '../inboxKey';
import type { Incoming, Route } from '../incoming';
import { actionOf, typed } from '../invokeValue';
import { lookUpDeps } from '../messages/consentMessage';
import { actionReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';

const ownCard = z.looseObject({
  studentId: z.string().max(64),
  schoolYear: z.number().int(),
  purpose: z.string().max(64),
  answer: z.enum(OWN_ANSWERS),
  ref: z.string().regex(/^[\w-]{1,64}$/),
});

const LONGEST_ID = 64;
const choiceCard = z.looseObject({
  students: z.string().max(MOST_PEOPLE * (LONGEST_ID + 1)),
  unclear: z.number().int().min(0).max(20),
  notFound: z.string().regex(/^[\d ]*$/).max(2_000),
  known: z.string().max(64).nullish(),
  on: z.string().refine(isIsoDate).nullish(),
});

/** The buttons on cards about consent: yes or rather not on the own card, and what a look-up left open. */
export function consentActionRoutes(services: Services): readonly Route[] {
  return [
    {
      name: `adaptiveCard/action:${CONSENT_VERBS.decide}`,
      kind: 'invoke',
      // The answer shows what somebody agreed to, which is not to be kept; what a press enters, it enters once.
      again: 'handledAgain',
      matches: (activity) => actionOf(activity)?.verb === CONSENT_VERBS.decide,
      handle: (turn) => decide(services, turn),
    },
    {
      name: `adaptiveCard/action:${CONSENT_VERBS.lookUp}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => actionOf(activity)?.verb === CONSENT_VERBS.lookUp,
      handle: (turn) => chosen(services, turn),
    },
  ];
}

async function decide(services: Services, turn: Incoming): Promise<InvokeAnswer> {
  const { boardId, language, activity } = turn;
  const person = turn.person === null ? null : await services.directory.byId(boardId, turn.person.id);
  if (person === null) return actionReply.message(botTexts(language).line.unknownPerson);
  const read = ownCard.safeParse(actionOf(activity)?.data);
  if (!read.success) return actionReply.message(botTexts(language).error.unknownVerb);
  const { ref, ...card } = read.data;
  const { consentBook: book, codes, consentSettings, audit, unitOfWork, clock, mail } = services;
  const outcome = await takeOwnChoice({ book, codes, consentSettings, audit, unitOfWork, clock }, { person, card, entryId: `teams:${inboxKey(activity)}` }, (tx, _choices, entered) =>
    // The card in the chat follows: without that it would show yesterday's answer when the chat is opened again.
    mail.toPerson(tx, boardId, person.id, { kind: 'ownChoices', personId: person.id, language, ref, entered }),
  );
  if (outcome.kind === 'refused') return actionReply.message(ownConsentTexts(language).notTaken[outcome.because]);
  if (outcome.entered !== null) services.consentsChanged();
  return actionReply.card(ownChoicesCard({ ...outcome, unchanged: outcome.entered === null ? card.purpose : null, ref }, language));
}

/** The answer comes as a message of its own, so that it isn't kept with the press. */
async function chosen(services: Services, turn: Incoming): Promise<InvokeAnswer> {
  const { boardId, language, activity, person } = turn;
  const t = consentLookUpTexts(language).choice;
  if (person === null) return actionReply.message(botTexts(language).line.unknownPerson);
  const data = actionOf(activity)?.data ?? {};
  const read = choiceCard.safeParse(data);
  if (!read.success) return actionReply.message(t.refused);
  const { students, unclear, notFound, known, on: asked } = read.data;
  const who = Array.from({ length: unclear }, (_, at) => typed(data[CHOICE_INPUTS.who(at)], LONGEST_ID));
  const purpose = known ?? typed(data[CHOICE_INPUTS.purpose], LONGEST_ID);
  if (purpose === null || who.includes(null)) return actionReply.message(t.missing);
  const studentIds = [...new Set([...students.split(' '), ...who.flatMap((id) => id ?? [])])].filter((id) => id !== '');
  if (studentIds.length > MOST_PEOPLE) return actionReply.message(t.refused);

  const on = asked ?? amsterdamDate(services.clock.now());
  const numbers = notFound.split(' ').flatMap((number) => (number === '' ? [] : [Number(number)]));
  const outcome = await lookUpConsent(lookUpDeps(services), { board: boardId, askerId: person.id, studentIds, purpose, on }, (tx) =>
    services.mail.toPerson(tx, boardId, person.id, { kind: 'consentLookUp', personId: person.id, studentIds, purpose, on, notFound: numbers, language }),
  );
  return actionReply.message(outcome === 'lookedUp' ? t.sent : t.refused);
}
