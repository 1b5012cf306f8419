/** At most so long is a draft, in UTF-16 units; what is longer is no message any more. */
export const LONGEST_DRAFT = 10_000;
