import { headerKey } from '../../runtime/csv/headerKey';
import type { ConsentPurpose } from '../consentEvent';

/** Which column of a list means what, by header. A school keeps one per list. */
export interface ConsentMapping {
  /** At least one of them. */
  readonly stamnummer: string | null;
  readonly account: string | null;
  readonly birthDate: string | null;
  /** The day of the answers; without it they count from the day of the import. */
  readonly decidedOn: string | null;
  readonly decidedBy: string | null;
  /** Header by key of the purpose. */
  readonly purposes: Readonly<Record<string, string>>;
  /** For a list of one school year: also answers from the months before it (a form handed out in May) count for it. */
  readonly schoolYear: number | null;
  /** What a teacher sees as the source. */
  readonly source: string;
}

const STAMNUMMER = ['stamnr', 'stamnr str', 'stamnummer', 'leerlingnummer', 'employeeid', 'identifier'];
const ACCOUNT = ['email', 'e mail', 'emailadres', 'e mailadres', 'userprincipalname', 'upn', 'account', 'username'];
const BIRTH_DATE = ['geb datum', 'geb datum str', 'geboortedatum', 'geboren', 'birthdate'];
const DECIDED_ON = ['gewijzigd op', 'datum', 'datum toestemming', 'gewijzigd', 'ingevuld op', 'laatst gewijzigd'];
const DECIDED_BY = ['gewijzigd door', 'ingevuld door'];
const SAYS_CONSENT = /^(?:toestemming|akkoord|beeldmateriaal|avg|consent)\s+(?:voor\s+|op\s+|in\s+)?(?:de\s+|het\s+)?/;

/** A proposal from the header; a purpose that two columns could mean is left out. */
export function proposeMapping(headers: readonly string[], purposes: readonly ConsentPurpose[]): ConsentMapping {
  const first = (names: readonly string[]): string | null => headers.find((header) => names.includes(headerKey(header))) ?? null;
  const columnOf = ({ key, title }: ConsentPurpose): readonly string[] => {
    const names = [key, title.nl, title.en].map(headerKey);
    return headers.filter((header) => names.includes(headerKey(header).replace(SAYS_CONSENT, '')));
  };
  const found = purposes.map((purpose) => [purpose.key, columnOf(purpose)] as const);
  return {
    stamnummer: first(STAMNUMMER),
    account: first(ACCOUNT),
    birthDate: first(BIRTH_DATE),
    decidedOn: first(DECIDED_ON),
    decidedBy: first(DECIDED_BY),
    purposes: Object.fromEntries(found.flatMap(([key, columns]) => (columns.length === 1 ? [[key, columns[0] ?? '']] : []))),
    schoolYear: null,
    source: 'Magister',
  };
}
