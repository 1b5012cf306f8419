import type { CaseViewForRecipient } from '../../bot/cards/case/caseView';
import type { StaffMappingDeps } from '../../escalation/changeDeputies';
import type { CaseKind } from '../../escalation/caseKind';
import type { CaseState } from '../../escalation/caseState';
import type { EscalationDeps } from '../../escalation/escalationDeps';
import type { CaseList } from '../../escalation/list/caseList';
import type { CaseVersions } from '../../escalation/list/caseVersions';
import type { Directory } from '../../people/directory';
import type { BoardId, Person } from '../../people/person';
import type { StaffMapping } from '../../people/staffMapping';
import type { Language } from '../../runtime/language';
import type { DocumentReference } from '../documents/documentReference';
import type { IdentifyDeps } from '../identify';

/** A case as one of its holders may see it, and its history as lines: one per event, in the same order. */
export interface CaseFile {
  readonly view: CaseViewForRecipient;
  readonly history: readonly string[];
}

/** Everything that the tab "Meldingen" needs. */
export interface CasesPageDeps extends Omit<IdentifyDeps, 'directory'>, Omit<EscalationDeps, 'caseList'>, StaffMappingDeps {
  readonly caseList: CaseList;
  readonly versions: Pick<CaseVersions, 'ofList' | 'ofCase'>;
  readonly mapping: StaffMapping;
  /** The same that its cards show. */
  readonly caseFile: (board: BoardId, state: CaseState, personId: string, language: Language) => Promise<CaseFile>;
  /** A link to a document for one person; it works for `documentMinutes`. */
  readonly documentLink: (reference: DocumentReference) => string;
  readonly documentMinutes: number;
  /** The same that opening a case in the chat offers. */
  readonly opening: {
    readonly kindsFor: (person: Person) => readonly CaseKind[];
    readonly peopleItMayBeAbout: (directory: Directory, person: Person, kind: CaseKind, classKey: string | null) => Promise<readonly Person[]>;
  };
}
