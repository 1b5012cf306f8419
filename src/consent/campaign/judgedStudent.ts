import type { Person } from '../../people/person';
import type { ConsentEvent, ConsentPurpose } from '../consentEvent';
import { mayPublish } from '../mayPublish';
import { standingOf, type Standing } from './standing';

/** A student with how far the question has come, per key of a purpose. */
export interface JudgedStudent {
  readonly student: Person;
  readonly standings: ReadonlyMap<string, Standing>;
}

export interface JudgeOptions {
  readonly purposes: readonly ConsentPurpose[];
  /** ISO. */
  readonly on: string;
}

/** @param events of this student, for any purpose */
export function judgeStudent(student: Person, events: readonly ConsentEvent[], { purposes, on }: JudgeOptions): JudgedStudent {
  const eventsFor = Map.groupBy(events, ({ purpose }) => purpose);
  const standings = purposes.map((purpose): readonly [string, Standing] => {
    // The version of the code changes no verdict, and nothing here shows it.
    const verdict = mayPublish(eventsFor.get(purpose.key) ?? [], { student, purpose, on, codeVersion: null });
    return [purpose.key, standingOf(verdict)];
  });
  return { student, standings: new Map(standings) };
}

export function missesSomething({ standings }: JudgedStudent): boolean {
  return [...standings.values()].includes('missing');
}
