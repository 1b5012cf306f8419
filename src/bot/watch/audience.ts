import type { SignalKind } from '../../conduct/signalKind';
import { namedIn, whoHears, type Audience } from '../../conduct/whoHears';
import { isStaff, isStudent, type Person } from '../../people/person';
import type { Incoming } from '../incoming';
import type { Services } from '../services';
import { speakerKey } from './speakerKey';

/** Who are around a message that signals: in the conversation, and for the class and the care of who wrote it. */
export type Around = Omit<Audience, 'kind'>;

export async function peopleAround(services: Services, turn: Incoming, words: string, writers: ReadonlySet<string>): Promise<Around> {
  const { boardId, conversation, person: writer } = turn;
  const { directory } = services;
  const members = await services.conversations.members(conversation).catch(() => [] as readonly Person[]);
  const school = writer?.school ?? conversation.school;
  const [mentors, zorgcoordinatoren] = await Promise.all([
    writer === null || !isStudent(writer) ? [] : Promise.all(writer.classes.map((key) => directory.mentorsOf(boardId, school, key))).then((all) => all.flat()),
    directory.withRole(boardId, school, 'zorgcoordinator'),
  ]);
  const colleagues = [...members, ...mentors, ...zorgcoordinatoren].filter(isStaff);
  return {
    writer,
    members,
    mentors,
    zorgcoordinatoren,
    otherWriters: new Set(colleagues.filter(({ id }) => writers.has(speakerKey(conversation.id, id))).map(({ id }) => id)),
    named: namedIn(words, colleagues),
  };
}

/** Whoever gets the case by itself needs no nudge about it besides. */
export function recipientsOf(around: Around, kind: SignalKind, opensCase: boolean): readonly Person[] {
  return whoHears({ ...around, kind, zorgcoordinatoren: opensCase && kind === 'zelfbeschadiging' ? [] : around.zorgcoordinatoren });
}
