/** In which role somebody asks. It decides for whom the answer is written and which articles lie nearest. */
export const ASKER_ROLES = ['student', 'staff', 'intern', 'guardian'] as const;

export type AskerRole = (typeof ASKER_ROLES)[number];

/** Without a role we speak to whoever may be in need. */
export function isAdult(role: AskerRole | null): boolean {
  return role === 'staff' || role === 'intern' || role === 'guardian';
}
