/**
 * Keys of givers as every source writes them, so that a withdrawal in Teams meets the yes that came from a list. A list
 * has one answer per student and can't tell guardians apart: it speaks for the first.
 */
export const STUDENT_KEY = 'student';
export const FIRST_GUARDIAN_KEY = 'guardian-1';
export const SECOND_GUARDIAN_KEY = 'guardian-2';
