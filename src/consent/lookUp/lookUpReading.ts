/** More people than this in one question is a list to be looked at elsewhere. */
export const MOST_PEOPLE = 200;

/** Who is asked about. */
export interface PeopleAsked {
  readonly studentIds: readonly string[];
  /** Per name that may be several students: whom it may be. */
  readonly unclear: readonly (readonly string[])[];
  /** Names that are of nobody whom the asker may see: the how manieth in the question, from 1. */
  readonly notFound: readonly number[];
}

/** What a question turned out to be. */
export type LookUpReading =
  | { readonly kind: 'notALookUp' }
  | { readonly kind: 'tooMany' }
  | { readonly kind: 'noSuchDay' }
  | {
      readonly kind: 'lookUp';
      readonly people: PeopleAsked;
      /** Keys of the school's purposes; none or several: the asker has to choose. */
      readonly purposes: readonly string[];
      /** ISO; null: today. */
      readonly on: string | null;
    };
