import { headerKey } from '../../runtime/csv/headerKey';
import type { Role } from '../person';
import { readTable } from './readTable';
import type { RosterProblem, RosterReject } from './roster';
import { accountIn } from './rosterFields';
import { fileNamed, type RosterFolder } from './rosterFolder';

/** The school's own list beside a roster: who has which role, and who leads whom. */
export const ROLES_FILE = 'houvast-rollen.csv';

export interface RoleRow {
  readonly file: string;
  readonly line: number;
  readonly account: string;
  /** Null: the row is about the supervisor or the class only. */
  readonly role: Role | null;
  readonly classKey: string | null;
  /** Account. */
  readonly supervisor: string | null;
  /** For somebody who isn't in the roster, such as a vertrouwenspersoon from outside. */
  readonly name: string | null;
}

export interface RoleList {
  readonly rows: readonly RoleRow[];
  readonly rejected: readonly RosterReject[];
}

const COLUMNS = {
  account: ['account', 'e mail', 'email', 'upn', 'userprincipalname'],
  role: ['rol', 'role'],
  classKey: ['klas', 'class'],
  supervisor: ['leidinggevende', 'supervisor'],
  name: ['naam', 'name'],
} as const;

const ROLE_WORDS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['docent', 'teacher'],
  ['mentor', 'mentor'],
  ['stagiair', 'intern'],
  ['stagiaire', 'intern'],
  ['leidinggevende', 'supervisor'],
  ['teamleider', 'supervisor'],
  ['afdelingsleider', 'supervisor'],
  ['social mediacoach', 'socialMediaCoach'],
  ['social media coach', 'socialMediaCoach'],
  ['socialmediacoach', 'socialMediaCoach'],
  ['zorgcoordinator', 'zorgcoordinator'],
  ['vertrouwenspersoon', 'vertrouwenspersoon'],
  ['schoolleiding', 'schoolleiding'],
  ['schoolleider', 'schoolleiding'],
  ['bestuur', 'bevoegdGezag'],
  ['bevoegd gezag', 'bevoegdGezag'],
  ['college van bestuur', 'bevoegdGezag'],
  ['privacybeheerder', 'privacyOfficer'],
  ['functionaris gegevensbescherming', 'privacyOfficer'],
  ['fg', 'privacyOfficer'],
  ['beheerder', 'administrator'],
]);

/** Null when the folder has no such list: then everybody keeps the roles of the last one. */
export async function readRoles(folder: RosterFolder): Promise<RoleList | RosterProblem | null> {
  const file = fileNamed(folder, ROLES_FILE);
  if (file === null) return null;
  const rows: RoleRow[] = [];
  const outcome = await readTable(folder.open(file), COLUMNS, ['account', 'role'], ({ line, cells }) => {
    const account = accountIn(cells.account);
    if (account === null) return 'noKey';
    const role = cells.role === '' ? null : (ROLE_WORDS.get(headerKey(cells.role)) ?? 'unknown');
    if (role === 'unknown') return 'unknownRole';
    if (role === 'mentor' && cells.classKey === '') return 'mentorWithoutClass';
    const supervisor = accountIn(cells.supervisor);
    if (cells.supervisor !== '' && supervisor === null) return 'unknownSupervisor';
    rows.push({ file, line, account, role, classKey: cells.classKey || null, supervisor, name: cells.name || null });
    return null;
  });
  if (outcome.kind === 'missingColumns') return { kind: 'missingColumns', file, columns: outcome.columns };
  return { rows, rejected: outcome.rejected.map(({ line, reason }) => ({ file, line, reason })) };
}
