import { amsterdamDate } from '../../calendar/amsterdamTime';
import { lookUpConsent } from '../../consent/lookUp/lookUpConsent';
import type { LookUpReading } from '../../consent/lookUp/lookUpReading';
import { mayBeLookUp, readLookUp } from '../../consent/lookUp/readLookUp';
import { visibleStudents } from '../../consent/lookUp/visibleStudents';
import { asksOwnChoices, wishesAboutSelf } from '../../consent/ownChoices/asksOwnChoices';
import { questionLanguage } from '../../gedragscode/questionLanguage';
import { urgentHelp } from '../../gedragscode/urgentHelp';
import { isStaff, isStudent, type Person } from '../../people/person';
import type { Language } from '../../runtime/language';
import type { Tx } from '../../runtime/unitOfWork';
import { threadOf, wordsOf } from '../activity';
import { inboxKey } from '../inboxKey';
import type { Incoming } from '../incoming';
import type { ConsentLine, OutboxItem } from '../outbox/outboxItem';
import type { Services } from '../services';
import { answeredElsewhere } from './answeredElsewhere';

/** So many names of which it isn't clear who is meant, and so many students to choose from, fit on one card. */
const MOST_UNCLEAR = 8;
const MOST_CANDIDATES = 100;

/** Words that say English where there are no others: "consent 3H website". */
const ENGLISH = /\b(?:consents?|my choices)\b/i;

/**
 * Consent in a message to the bot: one's own, or that of students who are named. Answered in the personal chat,
 * wherever it was asked. False when the message is about something else, and a cry for help always is.
 */
export async function consentMessage(services: Services, turn: Incoming): Promise<boolean> {
  const words = wordsOf(turn.activity);
  const asksOwn = asksOwnChoices(words);
  const wishes = wishesAboutSelf(words);
  if (!asksOwn && !wishes && !mayBeLookUp(words)) return false;
  if (urgentHelp(words) !== null) return false;
  const language: Language = ENGLISH.test(words) ? 'en' : turn.language === 'en' ? 'en' : questionLanguage(words);
  // As they are now: what somebody may see mustn't depend on what was remembered.
  const person = turn.person === null ? null : await services.directory.byId(turn.boardId, turn.person.id);
  if (person === null) return asksOwn && (await sendLine(services, turn, 'unknownPerson'));

  if (!isStudent(person) && asksOwn) return toAsker(services, turn, person, { kind: 'consentLine', line: isStaff(person) ? 'ownStaff' : 'ownOthers', language });
  const own: OutboxItem = { kind: 'ownChoices', personId: person.id, language, ref: inboxKey(turn.activity).slice(0, 22), entered: null };
  if (isStudent(person) && (asksOwn || wishes)) return toAsker(services, turn, person, own);
  const reading = await read(services, person, words);
  // A student sees nobody else: whom such a question names is the student.
  if (isStudent(person) && namesOneOnly(reading)) return toAsker(services, turn, person, own);
  return lookUp(services, turn, person, reading, language);
}

function namesOneOnly(reading: LookUpReading): boolean {
  return reading.kind === 'lookUp' && reading.people.studentIds.length === 1 && reading.people.notFound.length === 0;
}

async function read(services: Services, person: Person, words: string): Promise<LookUpReading> {
  const [purposes, students] = await Promise.all([services.consentBook.purposes(person.boardId, person.school), visibleStudents(services.directory, person)]);
  // A student who names the own class asks after all in it.
  const named = isStudent(person) ? students.map((self) => ({ ...self, classes: [] })) : students;
  return readLookUp(words, { purposes, students: named, today: amsterdamDate(services.clock.now()) });
}

async function lookUp(services: Services, turn: Incoming, person: Person, reading: LookUpReading, language: Language): Promise<boolean> {
  const { boardId } = turn;
  const line = (key: ConsentLine): Promise<true> => toAsker(services, turn, person, { kind: 'consentLine', line: key, language });
  if (reading.kind === 'notALookUp') return false;
  if (isStudent(person)) return line('student');
  if (!isStaff(person)) return line('others');
  if (reading.kind === 'tooMany' || reading.kind === 'noSuchDay') return line(reading.kind);

  const { studentIds, unclear, notFound } = reading.people;
  if (studentIds.length === 0 && unclear.length === 0) return line('nobody');
  const on = reading.on ?? amsterdamDate(services.clock.now());
  const [purpose] = reading.purposes;
  if (unclear.length > 0 || reading.purposes.length !== 1 || purpose === undefined) {
    if (unclear.length > MOST_UNCLEAR || unclear.flat().length > MOST_CANDIDATES) return line('tooVague');
    if ((await services.consentBook.purposes(boardId, person.school)).length === 0) return line('noPurposes');
    return toAsker(services, turn, person, { kind: 'consentChoice', personId: person.id, studentIds, unclear, notFound, purposes: reading.purposes, on, language });
  }
  const item: OutboxItem = { kind: 'consentLookUp', personId: person.id, studentIds, purpose, on, notFound, language };
  const outcome = await lookUpConsent(lookUpDeps(services), { board: boardId, askerId: person.id, studentIds, purpose, on }, (tx) => send(services, turn, person, item, tx));
  return outcome === 'lookedUp' ? true : line('nobody');
}

/** What looking up works with. */
export function lookUpDeps(services: Services): Parameters<typeof lookUpConsent>[0] {
  const { consentBook: book, codes, directory, clock, audit, unitOfWork } = services;
  return { book, codes, directory, clock, audit, unitOfWork };
}

async function toAsker(services: Services, turn: Incoming, person: Person, item: OutboxItem): Promise<true> {
  await services.unitOfWork.run((tx) => send(services, turn, person, item, tx));
  return true;
}

/** To the asker alone. */
async function send({ mail }: Services, turn: Incoming, person: Person, item: OutboxItem, tx: Tx): Promise<void> {
  await mail.toPerson(tx, turn.boardId, person.id, item);
  await answeredElsewhere(mail, turn, turn.language, tx);
}

async function sendLine({ mail, unitOfWork }: Services, { boardId, conversation, activity, language }: Incoming, line: 'unknownPerson'): Promise<true> {
  await unitOfWork.run((tx) => mail.toConversation(tx, boardId, conversation.id, { kind: 'line', line, language, thread: threadOf(activity) }));
  return true;
}
