import type { Check } from '../../src/settings/schoolPractice';

/** Who says it where. `alone`: staff and one student. `class`: staff and a class. `friends`: students among themselves. `staffRoom`: colleagues. */
export type Where = 'alone' | 'class' | 'friends' | 'staffRoom';

/** What is said, and which check it should ring; as many that look alike and shouldn't. Invented for this purpose. */
export interface Examples {
  readonly check: Check;
  readonly by: 'staff' | 'student';
  readonly where: Where;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}
