import type { Person } from '../../people/person';
import type { ConsentPurpose } from '../consentEvent';
import type { JudgedStudent } from './judgedStudent';

export interface WhoIsMissing {
  /** Of whom there is no answer for any purpose: named once instead of at each. */
  readonly everything: readonly Person[];
  /** The others, per purpose; purposes of which nobody else's answer is missing are left out. */
  readonly perPurpose: readonly { readonly purpose: ConsentPurpose; readonly students: readonly Person[] }[];
}

/** Pure: whose answer is missing for what, by name in alphabetical order. */
export function whoIsMissing(judged: readonly JudgedStudent[], purposes: readonly ConsentPurpose[]): WhoIsMissing {
  const sorted = judged.toSorted((a, b) => a.student.displayName.localeCompare(b.student.displayName, 'nl'));
  const misses = ({ standings }: JudgedStudent, { key }: ConsentPurpose): boolean => standings.get(key) === 'missing';
  const missesAll = (one: JudgedStudent): boolean => purposes.length > 1 && purposes.every((purpose) => misses(one, purpose));
  const some = sorted.filter((one) => !missesAll(one));
  return {
    everything: sorted.filter(missesAll).map(({ student }) => student),
    perPurpose: purposes
      .map((purpose) => ({ purpose, students: some.filter((one) => misses(one, purpose)).map(({ student }) => student) }))
      .filter(({ students }) => students.length > 0),
  };
}
