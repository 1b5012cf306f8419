import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { ConsentBook, EventsQuestion } from './consentBook';
import type { ConsentEvent, ConsentPurpose } from './consentEvent';

/** The purposes that a school uses, in its own order. */
export interface SchoolPurposes {
  readonly boardId: BoardId;
  readonly school: string;
  readonly purposes: readonly ConsentPurpose[];
}

export class InMemoryConsentBook implements ConsentBook {
  readonly #schools: readonly SchoolPurposes[];
  /** In the order of entry: an entry that comes twice is kept once. */
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

  async eventsOf({ board, school, studentIds, purposes }: EventsQuestion): Promise<readonly ConsentEvent[]> {
    const students = new Set(studentIds);
    const wanted = new Set(purposes);
    return [...this.#events.values()].filter(
      (event) => event.boardId === board && event.school === school && wanted.has(event.purpose) && students.has(event.studentId),
    );
  }

  async append(_tx: Tx, events: readonly ConsentEvent[]): Promise<number> {
    return this.#enter(events);
  }

  #enter(events: readonly ConsentEvent[]): number {
    const before = this.#events.size;
    for (const event of events) {
      const key = [event.boardId, event.school, event.studentId, event.purpose, event.id].join('\n');
      if (!this.#events.has(key)) this.#events.set(key, event);
    }
    return this.#events.size - before;
  }
}
