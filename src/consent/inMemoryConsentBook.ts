import type { BoardId } from '../people/person';
import type { ConsentBook } from './consentBook';
import type { ConsentEvent, ConsentPurpose } from './consentEvent';

/** The purposes that a school uses, in its own order. */
export interface SchoolPurposes {
  readonly boardId: BoardId;
  readonly school: string;
  readonly purposes: readonly ConsentPurpose[];
}

export class InMemoryConsentBook implements ConsentBook {
  readonly #schools: readonly SchoolPurposes[];
  /** By board and event id, in the order of entry: an entry that comes twice is kept once. */
  readonly #events = new Map<string, ConsentEvent>();

  constructor(schools: readonly SchoolPurposes[], events: readonly ConsentEvent[] = []) {
    this.#schools = schools;
    this.#enter(events);
  }

  async purposes(board: BoardId, school: string): Promise<readonly ConsentPurpose[]> {
    return this.#schools.find((entry) => entry.boardId === board && entry.school === school)?.purposes ?? [];
  }

  async purpose(board: BoardId, school: string, key: string): Promise<ConsentPurpose | null> {
    return (await this.purposes(board, school)).find((purpose) => purpose.key === key) ?? null;
  }

  async eventsOf(board: BoardId, studentIds: readonly string[], purpose: string): Promise<readonly ConsentEvent[]> {
    const wanted = new Set(studentIds);
    return [...this.#events.values()].filter(
      (event) => event.boardId === board && event.purpose === purpose && wanted.has(event.studentId),
    );
  }

  async append(events: readonly ConsentEvent[]): Promise<void> {
    this.#enter(events);
  }

  #enter(events: readonly ConsentEvent[]): void {
    for (const event of events) {
      const key = `${event.boardId}/${event.id}`;
      if (!this.#events.has(key)) this.#events.set(key, event);
    }
  }
}
