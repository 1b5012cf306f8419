import type { AskerRole } from './askerRole';

const ROLE_OF: Readonly<Record<string, AskerRole>> = {
  medewerker: 'staff',
  docent: 'staff',
  staff: 'staff',
  leerling: 'student',
  student: 'student',
  ouder: 'guardian',
  verzorger: 'guardian',
  guardian: 'guardian',
  stagiair: 'intern',
  stagiaire: 'intern',
  intern: 'intern',
};

/** `'medewerker'` → `'staff'`; null for a word that names no role. */
export function roleOfWord(word: string): AskerRole | null {
  const key = word.trim().toLowerCase();
  return Object.hasOwn(ROLE_OF, key) ? (ROLE_OF[key] ?? null) : null;
}
