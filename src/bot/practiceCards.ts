import type { Newcomers } from '../distance/newcomers';
import type { CodeEdition } from '../gedragscode/answer';
import { SUMMARY_EDITION, type CodeReaders } from '../gedragscode/codeReaders';
import type { Directory } from '../people/directory';
import { isStudent, ROLES, worksAtSchool, type BoardId, type Person } from '../people/person';
import type { Language } from '../runtime/language';
import { USUAL_PRACTICE, type ChannelUser } from '../settings/schoolPractice';
import type { SettingsStore } from '../settings/schoolSettings';
import type { AdaptiveCard } from './cards/card';
import { channelsCard } from './cards/distance/channelsCard';
import { codeReadCard, codeReadersCardForRecipient } from './cards/distance/codeReadCard';
import { newcomerCard, newcomerConfirmedCardForRecipient } from './cards/distance/newcomerCard';
import { publishingCard } from './cards/distance/publishingCard';

export interface PracticeCardsDeps {
  readonly directory: Directory;
  readonly settings: Pick<SettingsStore, 'of'>;
  readonly newcomers: Newcomers;
  readonly readers: CodeReaders;
  /** In force today. */
  readonly edition: (board: BoardId) => Promise<CodeEdition | null>;
}

/** An intern is an intern, whatever else somebody is. */
export function newcomerAs({ roles }: Pick<Person, 'roles'>): 'intern' | 'staff' {
  return roles.includes('intern') ? 'intern' : 'staff';
}

export function editionKey(edition: CodeEdition | null): string {
  return edition?.version ?? SUMMARY_EDITION;
}

/** Cards about how a school works with the code, from what is true at this moment. Null: not for this person. */
export class PracticeCards {
  constructor(private readonly deps: PracticeCardsDeps) {}

  async channels(board: BoardId, personId: string, reach: ChannelUser | null, language: Language): Promise<AdaptiveCard | null> {
    const found = await this.of(board, personId);
    if (found === null) return null;
    return channelsCard({ channels: found.practice.channels, reach, isStudent: isStudent(found.person), schoolName: found.schoolName }, language);
  }

  async newcomer(board: BoardId, personId: string, language: Language, isIncomplete = false): Promise<AdaptiveCard | null> {
    const found = await this.of(board, personId);
    if (found === null || !worksAtSchool(found.person)) return null;
    const [start, readAt] = await Promise.all([this.deps.newcomers.of(board, personId), this.readAt(board, personId)]);
    const asksToRead = found.practice.codeRead !== 'off' && readAt === null;
    return newcomerCard({ as: newcomerAs(found.person), confirmedAt: start?.at ?? null, isTold: (start?.told ?? []).length > 0, asksToRead, isIncomplete }, language);
  }

  async newcomerConfirmed(board: BoardId, personId: string, aboutId: string, language: Language): Promise<AdaptiveCard | null> {
    const [about, start] = await Promise.all([this.deps.directory.byId(board, aboutId), this.deps.newcomers.of(board, aboutId)]);
    if (about === null || start?.told.includes(personId) !== true) return null;
    return newcomerConfirmedCardForRecipient({ as: newcomerAs(about), name: about.displayName }, language);
  }

  async codeRead(board: BoardId, personId: string, language: Language): Promise<AdaptiveCard | null> {
    const found = await this.of(board, personId);
    if (found === null) return null;
    const [edition, readAt] = await Promise.all([this.deps.edition(board), this.readAt(board, personId)]);
    return codeReadCard({ edition, mode: found.practice.codeRead, readAt }, language);
  }

  /** For school management, about the staff of their own school. */
  async codeReaders(board: BoardId, personId: string, language: Language): Promise<AdaptiveCard | null> {
    const found = await this.of(board, personId);
    if (found === null || !seesCodeReaders(found.person)) return null;
    const [edition, staff] = await Promise.all([this.deps.edition(board), this.staffOf(board, found.person.school)]);
    const read = new Set((await this.deps.readers.of(board, editionKey(edition))).map((reader) => reader.personId));
    const names = (people: readonly Person[]): readonly string[] => people.map(({ displayName }) => displayName).sort((a, b) => a.localeCompare(b, 'nl'));
    const { codeRead: mode } = found.practice;
    return codeReadersCardForRecipient(
      { edition, mode, read: names(staff.filter(({ id }) => read.has(id))), missing: mode === 'expected' ? names(staff.filter(({ id }) => !read.has(id))) : null },
      language,
    );
  }

  async publishing(board: BoardId, personId: string, language: Language): Promise<AdaptiveCard | null> {
    const found = await this.of(board, personId);
    if (found === null || !worksAtSchool(found.person)) return null;
    return publishingCard({ roles: found.person.roles, schoolName: found.schoolName }, language);
  }

  private async of(board: BoardId, personId: string) {
    const person = await this.deps.directory.byId(board, personId);
    if (person === null) return null;
    const settings = await this.deps.settings.of(board, person.school);
    return { person, practice: settings?.practice ?? USUAL_PRACTICE, schoolName: settings?.schoolName ?? person.school };
  }

  private async readAt(board: BoardId, personId: string): Promise<Date | null> {
    const readers = await this.deps.readers.of(board, editionKey(await this.deps.edition(board)));
    return readers.find((reader) => reader.personId === personId)?.at ?? null;
  }

  private async staffOf(board: BoardId, school: string): Promise<readonly Person[]> {
    const byRole = await Promise.all(ROLES.map((role) => this.deps.directory.withRole(board, school, role)));
    return [...new Map(byRole.flat().filter(worksAtSchool).map((person) => [person.id, person])).values()];
  }
}

export function seesCodeReaders(person: Pick<Person, 'roles'>): boolean {
  return worksAtSchool(person) && person.roles.includes('schoolleiding');
}
