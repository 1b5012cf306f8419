import type { CodeEvaluation } from '../../codeEvaluation/codeEvaluation';
import { seesCodeEvaluation } from '../../codeEvaluation/seesCodeEvaluation';
import { actOnCase } from '../../escalation/actOnCase';
import type { EscalationDeps } from '../../escalation/escalationDeps';
import { makeCaseReport } from '../../escalation/makeCaseReport';
import { seesCaseOverview } from '../../escalation/overview/seesCaseOverview';
import type { YearOverview } from '../../escalation/overview/yearOverview';
import type { BoardId } from '../../people/person';
import type { TextDocument, TextDocuments } from '../../runtime/textDocument';
import { renderCaseOverview } from '../../texts/renderCaseOverview';
import { renderCaseReport } from '../../texts/renderCaseReport';
import { renderCodeEvaluation } from '../../texts/renderCodeEvaluation';
import type { HttpResponse, Route } from '../http';
import type { DocumentLinks, DocumentReference } from './documentReference';

export interface DocumentRouteDeps {
  readonly links: Pick<DocumentLinks, 'read'>;
  readonly escalation: EscalationDeps;
  readonly overview: (board: BoardId, school: string, schoolYear: number) => Promise<YearOverview | null>;
  readonly codeEvaluation: (board: BoardId) => Promise<CodeEvaluation>;
  readonly documents: TextDocuments;
}

const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' } as const;

const NOT_FOUND: HttpResponse = { status: 404, headers: { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }, body: 'Deze link werkt niet (meer). Maak het document opnieuw, in Teams.' };

/**
 * `GET /document?ref=…`: a document for the one who asked for it. Whether that person may still have it is looked at
 * now; what may not be had and what doesn't exist give the same answer.
 */
export function createDocumentRoute(deps: DocumentRouteDeps): Route {
  return {
    method: 'GET',
    path: '/document',
    async handle({ query }) {
      const reference = deps.links.read(query['ref'] ?? '');
      const made = reference === null ? null : await make(deps, reference);
      if (made === null) return NOT_FOUND;
      return {
        status: 200,
        headers: { ...HEADERS, 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${made.name}.pdf"` },
        body: await deps.documents.write(made.document),
      };
    },
  };
}

interface Made {
  readonly name: string;
  readonly document: TextDocument;
}

async function make(deps: DocumentRouteDeps, reference: DocumentReference): Promise<Made | null> {
  switch (reference.kind) {
    case 'case':
      return caseReport(deps, reference);
    case 'overview':
      return overview(deps, reference);
    case 'evaluation':
      return evaluation(deps, reference);
  }
}

async function caseReport({ escalation }: DocumentRouteDeps, { boardId: board, personId: actor, caseId, ref, notes, language }: Extract<DocumentReference, { kind: 'case' }>): Promise<Made | null> {
  const outcome = await actOnCase(escalation, { board, caseId, actor, action: { type: 'export', ref } });
  if (outcome.kind !== 'done' && outcome.kind !== 'unchanged') return null;
  const report = await makeCaseReport(escalation, board, outcome.state, { notes, language });
  return { name: `verslag-${caseId.slice(0, 8)}`, document: renderCaseReport(report, language) };
}

async function overview({ escalation, overview: overviewOf }: DocumentRouteDeps, { boardId, personId, school, schoolYear, language }: Extract<DocumentReference, { kind: 'overview' }>): Promise<Made | null> {
  const person = await escalation.directory.byId(boardId, personId);
  const year = person !== null && seesCaseOverview(person, school) ? await overviewOf(boardId, school, schoolYear) : null;
  if (year === null) return null;
  const at = escalation.clock.now();
  await escalation.unitOfWork.run((tx) => escalation.audit.record(tx, { type: 'overview.exported', boardId, at, by: personId, about: [], school, what: 'cases', schoolYear }));
  return { name: `meldingen-${school}-${schoolYear}`, document: renderCaseOverview(year, at, language) };
}

async function evaluation({ escalation, codeEvaluation }: DocumentRouteDeps, { boardId, personId, language }: Extract<DocumentReference, { kind: 'evaluation' }>): Promise<Made | null> {
  const person = await escalation.directory.byId(boardId, personId);
  if (person === null || !seesCodeEvaluation(person)) return null;
  const at = escalation.clock.now();
  const figures = await codeEvaluation(boardId);
  await escalation.unitOfWork.run((tx) => escalation.audit.record(tx, { type: 'overview.exported', boardId, at, by: personId, about: [], school: null, what: 'code', schoolYear: null }));
  return { name: 'evaluatie-gedragscode', document: renderCodeEvaluation(figures, at, language) };
}
