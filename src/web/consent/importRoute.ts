import { importConsents, type ImportOutcome } from '../../consent/import/importConsents';
import type { Person } from '../../people/person';
import { assertNever } from '../../runtime/assertNever';
import type { BodyProblem, StreamRequest, StreamResponse, StreamRoute } from '../http';
import { administratorOf } from './administratorOf';
import { MOST_LIST_BYTES, type ConsentProblemCode, type ImportLine, type ImportRequest } from './consentPageApi';
import type { ConsentPageDeps } from './consentPageDeps';
import { problemAnswer, PROBLEM_STATUS } from './consentProblem';
import { firstLine } from './firstLine';
import { importShape } from './importShape';
import { lineByLine } from './lineByLine';
import { readJson } from '../readJson';

const PATH = '/api/consent-page/import';
const LONGEST_REQUEST_LINE = 64 * 1024;

/** Somebody closed the page: nobody waits for this any more. */
class Gone extends Error {}

/**
 * `POST /api/consent-page/import`: the list goes by while it is compared, and is kept nowhere. The answer is one line of
 * JSON after the other, the last one a report or a problem.
 */
export function createImportRoute(deps: ConsentPageDeps): StreamRoute {
  return { method: 'POST', path: PATH, maxBytes: MOST_LIST_BYTES + LONGEST_REQUEST_LINE, stream: (request) => stream(deps, request) };
}

async function stream(deps: ConsentPageDeps, request: StreamRequest): Promise<StreamResponse> {
  try {
    const administrator = await administratorOf(deps, request);
    if (administrator.kind === 'problem') return refused(request, administrator.code, logged(deps, administrator.code));
    const { line, rest } = await firstLine(request.body, LONGEST_REQUEST_LINE);
    const wish = line === null ? null : readJson(importShape, line);
    if (wish === null) return refused(request, 'badRequest', logged(deps, 'badRequest'));
    const lines = lineByLine<ImportLine, ImportLine>((report) => run(deps, request, { person: administrator.person, wish, chunks: rest, report }));
    return { status: 200, headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' }, body: lines };
  } catch (cause) {
    return refused(request, codeOf(cause), logged(deps, codeOf(cause), cause));
  }
}

interface Work {
  readonly person: Person;
  readonly wish: ImportRequest;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly report: (line: ImportLine) => void;
}

async function run(deps: ConsentPageDeps, request: StreamRequest, { person, wish, chunks, report }: Work): Promise<ImportLine> {
  const problem = (code: ConsentProblemCode, cause?: unknown): ImportLine => ({ kind: 'problem', ...problemAnswer(request, code, logged(deps, code, cause)) });
  const { boardId, school, id, displayName } = person;
  try {
    const outcome = await importConsents(deps.imports, {
      board: boardId,
      school,
      purposes: await deps.purposes.book.purposes(boardId, school),
      chunks,
      mapping: wish.mapping,
      apply: wish.seen !== null,
      confirmed: wish.confirmed,
      by: id,
      ...(wish.seen === null ? {} : { expected: wish.seen }),
      onProgress: (progress) => {
        if (request.signal.aborted) throw new Gone();
        report({ kind: 'progress', ...progress });
      },
    });
    if (outcome.kind !== 'compared') return problem(problemOf(outcome), outcome.kind === 'failed' ? outcome.cause : undefined);
    const { counts, rejected, unmatchedLines, applied, stopped } = outcome.report;
    return { kind: 'report', report: { counts, rejected, unmatchedLines, applied, stopped, at: deps.clock.now().toISOString(), byName: displayName } };
  } catch (cause) {
    return problem(codeOf(cause), cause);
  }
}

function problemOf(outcome: Exclude<ImportOutcome, { kind: 'compared' }>): ConsentProblemCode {
  switch (outcome.kind) {
    case 'notAList':
      return outcome.missing.length > 0 ? 'missingColumns' : 'notAList';
    case 'unknownPurposes':
      return 'badRequest';
    case 'busy':
      return 'busy';
    case 'failed':
      return outcome.because === 'listBroken' ? codeOf(outcome.cause) : outcome.because;
    default:
      return assertNever(outcome);
  }
}

function codeOf(cause: unknown): ConsentProblemCode {
  if (cause instanceof Gone) return 'listBroken';
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : null;
  const body: Readonly<Partial<Record<BodyProblem['code'], ConsentProblemCode>>> = { tooLarge: 'tooLarge', tooSlow: 'tooSlow', cutOff: 'listBroken' };
  return body[code as BodyProblem['code']] ?? 'internal';
}

function logged(deps: ConsentPageDeps, because: ConsentProblemCode, cause?: unknown): string {
  const reference = deps.ids.reference();
  const isOurs = because === 'internal' || because === 'databaseGone' || because === 'diskFull';
  if (isOurs) deps.log.error('consent page failed', { path: PATH, reference, because, cause: cause instanceof Error ? cause : null });
  else deps.log.info('consent page refused', { path: PATH, reference, because });
  return reference;
}

function refused(request: StreamRequest, code: ConsentProblemCode, reference: string): StreamResponse {
  return {
    status: PROBLEM_STATUS[code],
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(problemAnswer(request, code, reference)),
  };
}
