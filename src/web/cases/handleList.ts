import { listCases, type ListEntry } from '../../escalation/list/listCases';
import { readJson } from '../readJson';
import type { ListAnswer, ShownRow } from './casesPageApi';
import { answer, refuse, type CaseStep } from './caseStep';
import { listShape } from './requestShapes';

/** `POST /api/cases-page/list`: the cases that this person holds. */
export const handleList: CaseStep = async (deps, person, body) => {
  const wish = readJson(listShape, body);
  if (wish === null) return refuse('badRequest');
  // Before the list: what changes in between is a change for whoever compares later.
  const version = await deps.versions.ofList(person);
  const { limit, ...filters } = wish;
  const { cases, more } = await listCases(deps, person, filters, limit);
  const ids = [...new Set(cases.flatMap(({ responsible }) => responsible ?? []))];
  const names = new Map((await deps.directory.byIds(person.boardId, ids)).map(({ id, displayName }) => [id, displayName]));
  return answer<ListAnswer>({ version, cases: cases.map((one) => shownRow(one, person.id, names)), more });
};

function shownRow(entry: ListEntry, you: string, names: ReadonlyMap<string, string>): ShownRow {
  const { caseId, status, openedAt, changedAt, due, responsible } = entry;
  return {
    caseId,
    status,
    ...(entry.sealed
      ? { sealed: true, kind: null, level: entry.isAcute ? 'P1' : null, fromStudent: false, steps: null }
      : { sealed: false, kind: entry.kind, level: entry.level, fromStudent: entry.fromStudent, steps: { done: entry.stepsDone, of: entry.steps } }),
    openedAt: openedAt.toISOString(),
    changedAt: changedAt.toISOString(),
    due: due?.toISOString() ?? null,
    responsible: responsible === null ? null : (names.get(responsible) ?? null),
    youAreResponsible: responsible === you,
  };
}
