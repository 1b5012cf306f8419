import type { Person } from './person';

/** Port: who says to be out of the office. Answers within seconds and never throws; unknown is not away. */
export interface Absences {
  /** Ids of those who are certainly away at that moment. */
  awayAmong(people: readonly Pick<Person, 'id' | 'entraId'>[], at: Date): Promise<ReadonlySet<string>>;
}

/** Where nobody can be asked. */
export const noAbsences: Absences = { awayAmong: () => Promise.resolve(new Set()) };
