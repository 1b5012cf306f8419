import type { EscalationDeps } from '../escalation/escalationDeps';
import type { YearOverviewDeps } from '../escalation/overview/yearOverview';
import type { BoardId } from '../people/person';
import type { TextDocuments } from '../runtime/textDocument';

export interface CaseCommandDeps {
  readonly board: BoardId;
  readonly escalation: EscalationDeps;
  readonly caseFigures: YearOverviewDeps['caseFigures'];
  readonly documents: TextDocuments;
  /** Rejects when the file can't be written. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
}
