import { ageOn } from '../calendar/ageOn';
import { isIsoDate } from '../calendar/isIsoDate';
import type { ConsentPurpose } from '../consent/consentEvent';
import type { NoReason } from '../consent/consentVerdict';
import { loadVerdicts, type VerdictsDeps } from '../consent/loadVerdicts';
import { AGE_OF_OWN_CONSENT } from '../consent/mayPublish';
import type { ConsentBook } from '../consent/consentBook';
import type { Directory } from '../people/directory';
import { isStudent, type BoardId, type Person } from '../people/person';
import type { StudentConsentList, StudentConsents } from '../permissions/studentConsents';

export interface PermissionConsentsDeps extends VerdictsDeps {
  readonly book: ConsentBook;
  readonly directory: Pick<Directory, 'studentsIn'>;
}

/** Somebody said no; everything else that isn't a yes is an answer that isn't there (yet). */
const SAID_NO: ReadonlySet<NoReason> = new Set<NoReason>(['refused', 'withdrawn', 'guardiansDiffer']);

/** The consents for WhatsApp (III.B.9) of the register that also knows those for pictures. */
export class PermissionConsents implements StudentConsents {
  constructor(private readonly deps: PermissionConsentsDeps) {}

  async of(board: BoardId, { school, classes, on }: { readonly school: string; readonly classes: readonly string[]; readonly on: string }): Promise<StudentConsentList> {
    const { book, directory } = this.deps;
    const [all, people] = await Promise.all([book.purposes(board, school), directory.studentsIn(board, school, classes)]);
    const students = people.filter(isStudent);
    const purposes = all.filter(isForWhatsapp);
    const verdicts = await loadVerdicts(this.deps, { board, school, studentIds: students.map(({ id }) => id), purposes, on });
    const standing = (student: Person): 'yes' | 'no' | 'open' => {
      const given = purposes.map((purpose) => verdicts.of(student, purpose));
      if (given.some((verdict) => verdict.kind === 'no' && SAID_NO.has(verdict.because))) return 'no';
      return given.length > 0 && given.every(({ kind }) => kind === 'yes') ? 'yes' : 'open';
    };
    const by = Map.groupBy(students, standing);
    const ids = (what: 'yes' | 'no' | 'open'): readonly string[] => (by.get(what) ?? []).map(({ id }) => id);
    const askThemselves = purposes.length === 0 ? [] : (by.get('open') ?? []).filter(({ birthDate }) => birthDate !== null && isIsoDate(birthDate) && ageOn(birthDate, on) >= AGE_OF_OWN_CONSENT).map(({ id }) => id);
    return { yes: ids('yes'), no: ids('no'), open: ids('open'), askThemselves };
  }
}

export function isForWhatsapp({ register, key, title }: ConsentPurpose): boolean {
  return register === 'socialMedia' && [key, title.nl, title.en].some((name) => name.toLowerCase().replace(/[^a-z]/g, '').includes('whatsapp'));
}
