import { amsterdamDate } from '../../calendar/amsterdamTime';
import { KEEP_FROM, type ReadMessage } from '../../conduct/assessMessage';
import type { KeptTurn } from '../../conduct/keptTurn';
import { priorityOf } from '../../conduct/priorityOf';
import { readAtSchool } from '../../conduct/schoolWords';
import type { Observation, SpeakerRole } from '../../conduct/turn';
import { asWatched, signallingWriters, watch, type WatchedState } from '../../conduct/watchedState';
import { figuresOf } from '../../conduct/watchFigures';
import { isStaff, isStudent, type Person } from '../../people/person';
import type { Tx } from '../../runtime/unitOfWork';
import { effectiveWatchMode, type WatchMode } from '../../settings/schoolSettings';
import type { Incoming } from '../incoming';
import type { Services } from '../services';
import { arrive } from '../watch/arrival';
import { peopleAround, recipientsOf } from '../watch/audience';
import { changedAtOf } from '../watch/changedAt';
import { tellNudged } from '../watch/messageWithdrawn';
import { nudgeStaff, type Signalled } from '../watch/nudgeStaff';
import { openSignalCase } from '../watch/openSignalCase';
import { ownWords } from '../watch/ownWords';
import { speakerKey } from '../watch/speakerKey';

const ATTEMPTS = 5;

export function speakerRoleOf(person: Person | null): SpeakerRole {
  if (person === null) return 'unknown';
  if (isStudent(person)) return 'student';
  return isStaff(person) ? 'staff' : 'guardian';
}

/**
 * One message of a watched conversation, new, edited or brought back: what it adds to the conversation's state, and
 * who must hear of it. Never the person it is about, and nothing is written while nothing is signalled.
 */
export async function watchMessage(services: Services, turn: Incoming): Promise<void> {
  const { boardId, conversation, person, activity } = turn;
  const settings = await services.lookups.settings(boardId, conversation.school);
  const mode = effectiveWatchMode(settings);
  if (settings === null || mode === 'off' || !(await arrive(services, turn, settings))) return;
  const heardAt = services.clock.now();
  const changedAt = changedAtOf(turn, heardAt);
  if (!(await isNewest(services, turn, changedAt))) return;
  const words = ownWords(activity);
  const role = speakerRoleOf(person);
  const read = readAtSchool({ text: words, role }, await services.lookups.words(boardId, conversation.school));
  const message = { id: activity.id, writer: speakerKey(conversation.id, person?.id ?? null), role, at: heardAt, changedAt, read };

  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const now = services.clock.now();
    const before = await services.states.of(boardId, conversation.id);
    const step = watch(asWatched(before?.state ?? null), message);
    if (step.kind === 'known') return openAgain(services, turn, words, step.turn, mode);
    const { watched, observation, turns } = step;
    if (before === null && watched === null) return;
    const kind = mode === 'dryRun' || (observation.level !== 'nudge' && observation.level !== 'escalate') ? null : observation.kind;
    const opensCase = mode === 'escalate' && observation.level === 'escalate';
    const told = kind === null ? null : await toTell(services, turn, words, { ...observation, kind, turns }, watched, opensCase);
    const saved = await services.unitOfWork.run(async (tx) => {
      if (!(await services.states.replace(tx, boardId, conversation.id, before, watched, now))) return false;
      await count(services, tx, turn, read, observation, mode);
      if (told !== null) await nudgeStaff(services, tx, turn, told.around, told.signalled, told.recipients, now);
      return true;
    });
    if (!saved) continue;
    if (watched === null) services.hot.cool(boardId, conversation.id);
    else services.hot.warm(boardId, conversation.id);
    if (told !== null && told.recipients.length === 0) services.log.warn('watch.nobodyHears', { reference: turn.reference });
    if (told !== null && opensCase) await openSignalCase(services, turn, told.around, told.signalled, told.recipients);
    return;
  }
  services.log.warn('watch.busy', { reference: turn.reference });
}

/** An edit is noted, so that what is delivered after it and was there before it doesn't count. */
async function isNewest(services: Services, turn: Incoming, changedAt: Date): Promise<boolean> {
  const { boardId, conversation, activity } = turn;
  if (activity.type !== 'messageUpdate') return (await services.changes.of(boardId, conversation.id, activity.id)) === null;
  return services.unitOfWork.run(async (tx) => {
    if (!(await services.changes.note(tx, boardId, conversation.id, activity.id, changedAt))) return false;
    await tellNudged(services, tx, turn, activity.channelData?.eventType === 'undeleteMessage' ? 'there' : 'edited');
    return true;
  });
}

async function toTell(services: Services, turn: Incoming, words: string, signalled: Signalled, watched: WatchedState | null, opensCase: boolean) {
  const around = await peopleAround(services, turn, words, signallingWriters(watched));
  return { around, signalled, recipients: recipientsOf(around, signalled.kind, opensCase) };
}

/** Delivered once more: what may have been cut short after the first time is done now; doing it twice changes nothing. */
async function openAgain(services: Services, turn: Incoming, words: string, known: KeptTurn, mode: WatchMode): Promise<void> {
  const { kind, acute, reasons, gone } = known;
  if (mode !== 'escalate' || kind === null || !acute || gone) return;
  const told = await toTell(services, turn, words, { kind, reasons, priority: priorityOf(kind, acute, reasons), turns: [] }, null, true);
  await openSignalCase(services, turn, told.around, told.signalled, told.recipients);
}

/** In every mode: how often which kind was signalled, and what came of it or would have come of it. */
async function count(services: Services, tx: Tx, turn: Incoming, read: ReadMessage, { kind, level }: Observation, mode: WatchMode): Promise<void> {
  const { boardId, conversation, activity } = turn;
  const isNew = activity.type === 'message' && read.assessment.signal >= KEEP_FROM;
  if (kind === null || level === 'none' || (level === 'signal' && !isNew)) return;
  const came = level === 'escalate' && mode === 'advise' ? 'nudge' : level;
  await services.counts.add(tx, boardId, conversation.school, amsterdamDate(services.clock.now()), figuresOf(kind, came, read.concepts, read.isPlain));
}
