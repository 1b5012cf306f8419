import { amsterdamDate } from '../calendar/amsterdamTime';
import { isStaff, type Person, type Role } from '../people/person';
import { gatherCandidates } from './candidates';
import { CHOSEN_RECIPIENTS, type ChosenRecipient } from './caseEvent';
import type { CaseKind } from './caseKind';
import { levelOf } from './caseLevel';
import { route } from './route';
import type { SupervisorDeps } from './supervisorOf';

/** To whom a report goes: somebody whom the reporter chose, or whom the school has for it. */
export const REPORT_TO = [...CHOSEN_RECIPIENTS, 'school'] as const;

export type ReportTo = ChosenRecipient | 'school';

export interface ReportChoice {
  readonly to: ReportTo;
  /** Who get it at once, by role; empty: nobody was found. */
  readonly readers: readonly Role[];
  readonly sealed: boolean;
}

/** Whom this person may choose for such a report, that day, and who would read it. The school is always among them. */
export async function reportChoices(deps: SupervisorDeps, reporter: Person, kind: CaseKind, at: Date): Promise<readonly ReportChoice[]> {
  const { boardId: board, school } = reporter;
  const staff = isStaff(reporter) ? reporter : null;
  const candidates = await gatherCandidates(deps, { board, school, on: amsterdamDate(at), reporter, staff, about: [] });
  return REPORT_TO.flatMap((to): readonly ReportChoice[] => {
    const chosen = to === 'school' ? null : to;
    const sealed = to === 'vertrouwenspersoon';
    const line = route({ level: levelOf(kind), kind, chosen, sealed, reporter, about: [], candidates });
    const persons = line.kind === 'to' ? line.persons : [];
    if (chosen !== null && !persons.some(({ because }) => because === 'chosen')) return [];
    return [{ to, readers: [...new Set(persons.map(({ role }) => role))], sealed }];
  });
}
