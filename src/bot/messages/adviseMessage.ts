import { amsterdamDate, amsterdamTime } from '../../calendar/amsterdamTime';
import { asWatched } from '../../conduct/watchedState';
import { asksForHelp } from '../../distance/asksForHelp';
import type { Concern } from '../../distance/concern';
import { findConcerns } from '../../distance/findConcerns';
import type { Said } from '../../distance/said';
import { worthALook } from '../../distance/worthALook';
import { nameBookOf } from '../../drafts/nameBook';
import { isStudent, worksAtSchool, type Person } from '../../people/person';
import { mayRecord } from '../../permissions/recordingPermission';
import { checksThatLook, effectiveCheckMode } from '../../settings/effectiveCheckMode';
import { isQuiet } from '../../settings/schoolPractice';
import type { SchoolSettings } from '../../settings/schoolSettings';
import { mentionsBot, wordsOf } from '../activity';
import type { Incoming, KnownIncoming } from '../incoming';
import type { Services } from '../services';

/** What it takes; few enough to have in memory. */
export interface AdviseServices extends Pick<Services, 'clock' | 'unitOfWork' | 'audit' | 'recordings' | 'distance'> {
  readonly lookups: Pick<Services['lookups'], 'settings'>;
  readonly conversations: Pick<Services['conversations'], 'membership' | 'members'>;
  readonly mail: Pick<Services['mail'], 'toPerson'>;
  readonly states: Pick<Services['states'], 'of'>;
}

/** Where a student asked for help, the hour doesn't matter for so long. */
const HELP_MS = 24 * 3_600_000;
/** In a larger conversation nobody knows everybody by first name. */
const FIRST_NAMES_UP_TO = 60;

/** Whether a message of a watched conversation could be anything for the checks: quick, for the silent way. */
export function mayNeedAdvice(settings: SchoolSettings | null, person: Person | null, text: string, now: Date): boolean {
  if (settings === null || person === null) return false;
  const speaker = speakerOf(person);
  // The clock on the wall takes longer than all the rest, and matters for staff only.
  const isQuietTime = speaker === 'staff' && isQuiet(amsterdamTime(now).minutes, settings.practice.quietHours);
  return worthALook({ text, speaker, isQuietTime }, checksThatLook(settings));
}

/**
 * Professional distance in a watched conversation: whoever wrote something that the code advises against hears it
 * privately, with the better way, once a day per kind. Nobody else learns of it and nothing is counted by person.
 */
export async function adviseMessage(services: AdviseServices, turn: Incoming): Promise<void> {
  const { boardId, conversation, person, activity } = turn;
  // What is asked of us is a question about the code, and no invitation.
  if (conversation.kind === 'personal' || person === null || mentionsBot(activity)) return;
  const settings = await services.lookups.settings(boardId, conversation.school);
  const now = services.clock.now();
  if (settings === null || !mayNeedAdvice(settings, person, wordsOf(activity), now)) return;
  const known: KnownIncoming = { ...turn, person };
  const said = await readSaid(services, known, settings, now);
  if (said === null) return;
  if (said.speaker === 'student' && asksForHelp(said.text)) await services.unitOfWork.run((tx) => services.distance.memory.askedForHelp(tx, boardId, conversation.id, now));
  for (const concern of findConcerns(said, checksThatLook(settings))) {
    if (await isAllowed(services, known, concern, now)) continue;
    // One message, one word of advice.
    if (await advise(services, known, settings, concern, now)) return;
  }
}

function speakerOf(person: Person): Said['speaker'] {
  if (isStudent(person)) return 'student';
  return worksAtSchool(person) ? 'staff' : 'guardian';
}

/** Null: who reads along isn't known, and then nothing is said. */
async function readSaid(services: AdviseServices, { boardId, conversation, person, activity }: KnownIncoming, { practice }: SchoolSettings, now: Date): Promise<Said | null> {
  const membership = await services.conversations.membership(conversation).catch(() => null);
  if (membership === null) return null;
  const readers = membership.people.filter(({ id }) => id !== person.id);
  const students = readers.filter(isStudent);
  const domain = person.userPrincipalName?.split('@')[1]?.toLowerCase();
  return {
    text: wordsOf(activity),
    speaker: speakerOf(person),
    readers: { students: students.length, staff: readers.filter(worksAtSchool).length, others: membership.outsiders + readers.filter((one) => !isStudent(one) && !worksAtSchool(one)).length },
    names: [nameBookOf(membership.people, membership.people.length <= FIRST_NAMES_UP_TO ? 'fullAndFirst' : 'full', new Set([person.id]))],
    channels: practice.channels.filter(({ reaches }) => reaches.includes('students')).map(({ name }) => name),
    schoolDomains: domain === undefined ? [] : [domain],
    isQuietTime: isQuiet(amsterdamTime(now).minutes, practice.quietHours),
    helpWasAsked: await wasHelpAsked(services, boardId, conversation.id, now),
  };
}

/** Said in so many words, or what the conversation itself gives reason to think. */
async function wasHelpAsked({ distance, states }: AdviseServices, boardId: string, conversationId: string, now: Date): Promise<boolean> {
  if (await distance.memory.helpAskedSince(boardId, conversationId, new Date(now.getTime() - HELP_MS))) return true;
  const kinds = asWatched((await states.of(boardId, conversationId))?.state ?? null)?.now.kinds;
  return kinds?.zelfbeschadiging !== undefined || kinds?.melding !== undefined;
}

/** What the schoolleiding put on record, or a teacher allowed in this conversation. */
async function isAllowed(services: AdviseServices, { boardId, conversation, person, activity }: KnownIncoming, { allowedBy }: Concern, now: Date): Promise<boolean> {
  if (allowedBy === null) return false;
  if (allowedBy === 'recording' && mayRecord(await services.recordings.ofConversation(boardId, conversation.id), { at: now, messageId: activity.id })) return true;
  const members = await services.conversations.members(conversation);
  const classes = [...new Set(members.filter(isStudent).flatMap((student) => student.classes))];
  return services.distance.permissions.holds(boardId, { kind: allowedBy, personId: person.id, school: conversation.school, classes, at: now });
}

/** False: this person heard it today, or it is only counted. The account says which check it was, and never whom it concerned. */
async function advise(services: AdviseServices, { boardId, conversation, person, activity }: KnownIncoming, settings: SchoolSettings, { check, article }: Concern, now: Date): Promise<boolean> {
  const isCounted = effectiveCheckMode(settings, check) === 'dryRun';
  return services.unitOfWork.run(async (tx) => {
    if (!isCounted && !(await services.distance.memory.tell(tx, boardId, person.id, check, amsterdamDate(now)))) return false;
    if (!isCounted) await services.mail.toPerson(tx, boardId, person.id, { kind: 'checkAdvice', personId: person.id, check, conversationId: conversation.id, messageId: activity.id });
    await services.audit.record(tx, { type: isCounted ? 'check.counted' : 'check.advised', boardId, at: now, by: null, about: [], school: conversation.school, check, article });
    return !isCounted;
  });
}
