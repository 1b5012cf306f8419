import type { BoardId } from '../people/person';

/** The yes and no of students for WhatsApp in class (III.B.9), by id. */
export interface StudentConsentList {
  readonly yes: readonly string[];
  /** Who said no: they aren't asked again. */
  readonly no: readonly string[];
  /** Nothing is known this school year, so it counts as no. */
  readonly open: readonly string[];
  /** Of `open`: who decide themselves, from sixteen. Of the others the parents do. */
  readonly askThemselves: readonly string[];
}

/** Port: the register of consents. A school that doesn't ask for it has nobody's yes. */
export interface StudentConsents {
  of(board: BoardId, question: { readonly school: string; readonly classes: readonly string[]; readonly on: string }): Promise<StudentConsentList>;
}
