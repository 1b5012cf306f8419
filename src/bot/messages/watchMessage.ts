import { observe } from '../../conduct/observe';
import type { SignalKind } from '../../conduct/signalKind';
import type { Observation, SpeakerRole } from '../../conduct/turn';
import { caseKindOf } from '../../escalation/caseKind';
import { levelOf } from '../../escalation/caseLevel';
import { openCase } from '../../escalation/openCase';
import { isStaff, isStudent, type Person } from '../../people/person';
import { effectiveWatchMode } from '../../settings/schoolSettings';
import { wordsOf } from '../activity';
import type { Incoming } from '../incoming';
import { messageLink } from '../messageLink';
import type { Services } from '../services';

const ATTEMPTS = 5;
const MOST_RECIPIENTS = 5;

/** Kinds in which the writer is the one who needs care, and not somebody whom it is about. */
const CARE: ReadonlySet<SignalKind> = new Set<SignalKind>(['zelfbeschadiging', 'melding']);

export function speakerRoleOf(person: Person | null): SpeakerRole {
  if (person === null) return 'unknown';
  if (isStudent(person)) return 'student';
  return isStaff(person) ? 'staff' : 'guardian';
}

/** The message that an edit replaces keeps its id. */
export function originKeyOf(conversationId: string, messageId: string): string {
  return `message:${conversationId}:${messageId}`;
}

/**
 * One message of a watched conversation: what it adds to the conversation's state, and who must hear of it. Never the
 * person it is about, and nothing is written while nothing is signalled.
 */
export async function watchMessage(services: Services, turn: Incoming): Promise<void> {
  const { boardId, conversation, person, activity } = turn;
  const mode = effectiveWatchMode(await services.lookups.settings(boardId, conversation.school));
  if (mode === 'off') return;
  const words = wordsOf(activity);
  const said = { text: words, role: speakerRoleOf(person), speaker: person?.id ?? 'unknown', at: null };

  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const now = services.clock.now();
    const before = await services.states.of(boardId, conversation.id);
    const { state, observation } = observe(before?.state ?? null, said, now);
    if (before === null && state === null) return;
    const alert = mode !== 'dryRun' && (observation.level === 'nudge' || observation.level === 'escalate') && observation.kind !== null;
    const recipients = alert ? await recipientsOf(services, turn, observation.kind) : [];
    const saved = await services.unitOfWork.run(async (tx) => {
      if (!(await services.states.replace(tx, boardId, conversation.id, before, state, now))) return false;
      if (alert) for (const recipient of recipients) await nudge(services, tx, turn, observation, recipient, now);
      return true;
    });
    if (!saved) continue;
    if (state === null) services.hot.cool(boardId, conversation.id);
    else services.hot.warm(boardId, conversation.id);
    if (mode === 'escalate' && observation.level === 'escalate' && observation.kind !== null) await escalate(services, turn, observation, recipients);
    return;
  }
  services.log.warn('watch.busy', { reference: turn.reference });
}

function aboutOf(turn: Incoming, kind: SignalKind | null): readonly string[] {
  return turn.person === null || (kind !== null && CARE.has(kind)) ? [] : [turn.person.id];
}

/** Staff in the conversation; where there is none, the mentor of the writer's class. Never somebody whom it is about. */
async function recipientsOf(services: Services, turn: Incoming, kind: SignalKind | null): Promise<readonly Person[]> {
  const about = aboutOf(turn, kind);
  const fits = (person: Person): boolean => isStaff(person) && person.id !== turn.person?.id && !about.includes(person.id);
  const members = await services.conversations.members(turn.conversation).catch(() => [] as readonly Person[]);
  const staff = members.filter(fits);
  if (staff.length > 0) return staff.filter((person) => !person.roles.includes('intern') || staff.length === 1).slice(0, MOST_RECIPIENTS);
  const { person } = turn;
  if (person === null || !isStudent(person)) return [];
  const classes = await Promise.all(person.classes.map((key) => services.directory.inClass(turn.boardId, person.school, key)));
  return classes.flat().filter((one) => fits(one) && one.roles.includes('mentor')).slice(0, 1);
}

async function nudge(services: Services, tx: Parameters<Services['nudges']['add']>[0], turn: Incoming, observation: Observation, to: Person, now: Date): Promise<void> {
  const id = services.ids.uuid();
  const kind = observation.kind ?? 'escalatie';
  const priority = observation.priority ?? 'P3';
  await services.nudges.add(tx, {
    boardId: turn.boardId,
    id,
    conversationId: turn.conversation.id,
    messageId: turn.activity.id,
    personId: to.id,
    aboutIds: aboutOf(turn, kind),
    kind,
    priority,
    reasons: observation.reasons,
    createdAt: now,
    outcome: 'open',
  });
  await services.mail.toPerson(tx, turn.boardId, to.id, { kind: 'nudge', nudgeId: id, personId: to.id, settled: false });
  await services.audit.record(tx, { type: 'nudge.sent', boardId: turn.boardId, at: now, by: null, about: [to.id], nudgeId: id, kind, priority });
}

/** An acute signal doesn't wait for anybody to press a button. What was written isn't copied: the link leads to it. */
async function escalate(services: Services, turn: Incoming, observation: Observation, recipients: readonly Person[]): Promise<void> {
  const { boardId, conversation, activity, person } = turn;
  const kind = caseKindOf(observation.kind ?? 'escalatie', {
    reasons: observation.reasons,
    aboutStaff: person !== null && isStaff(person),
  });
  await openCase(services, {
    board: boardId,
    school: conversation.school,
    originKey: originKeyOf(conversation.id, activity.id),
    level: levelOf(kind, observation.priority),
    kind,
    origin: 'acuteSignal',
    conversationId: conversation.id,
    messageLink: messageLink(conversation.id, activity.id),
    reporterId: null,
    staffId: recipients[0]?.id ?? null,
    aboutIds: aboutOf(turn, observation.kind),
    words: null,
    messageWords: null,
    signalReasons: observation.reasons,
  });
}
