import type { Person } from '../../people/person';
import { calendarOf } from '../../settings/calendarOf';
import type { CaseState } from '../caseState';
import { respondBy } from '../deadline';
import type { EscalationDeps } from '../escalationDeps';
import { inListOrder, isWished, type CaseList, type Listed, type ListWish } from './caseList';
import { summaryOf } from './caseSummary';
import { sealedCases } from './sealedCases';

export type CaseListDeps = Pick<EscalationDeps, 'cases' | 'settings'> & { readonly caseList: CaseList };

export type ListEntry =
  | ({ readonly sealed: false } & Listed)
  /** What its card in the chat shows before it is read, and no more. */
  | ({ readonly sealed: true; readonly isAcute: boolean } & Pick<Listed, 'caseId' | 'school' | 'status' | 'responsible' | 'openedAt' | 'changedAt' | 'due' | 'version'>);

export interface CasesOfPerson {
  readonly cases: readonly ListEntry[];
  /** There are more than were asked for. */
  readonly more: boolean;
}

/** The cases that this person holds. Sealed ones only without a wish that would tell what they are about. */
export async function listCases(deps: CaseListDeps, person: Person, wish: ListWish, limit: number): Promise<CasesOfPerson> {
  const asksWhat = wish.kind !== null || wish.level !== null;
  const [ordinary, sealed] = await Promise.all([deps.caseList.of(person.boardId, person.id, wish, limit + 1), asksWhat ? [] : sealedListed(deps, person, wish)]);
  const all = sealed.length === 0 ? ordinary : [...ordinary, ...sealed].toSorted(inListOrder(wish.filter));
  const ids = new Set(sealed.map(({ caseId }) => caseId));
  return { cases: all.slice(0, limit).map((one) => (ids.has(one.caseId) ? covered(one) : { ...one, sealed: false })), more: all.length > limit };
}

async function sealedListed(deps: CaseListDeps, person: Person, wish: ListWish): Promise<readonly Listed[]> {
  const states = await sealedCases(deps, person);
  const wished = states.filter((state) => isWished(wish, person.id, summaryOf(state)));
  return Promise.all(wished.map(async (state) => ({ ...summaryOf(state), due: await dueOf(deps, person, state) })));
}

async function dueOf({ settings }: CaseListDeps, { boardId }: Person, state: CaseState): Promise<Date | null> {
  return respondBy(state, calendarOf(await settings.of(boardId, state.school)));
}

function covered({ caseId, school, status, level, responsible, openedAt, changedAt, due, version }: Listed): ListEntry {
  return { sealed: true, isAcute: level === 'P1', caseId, school, status, responsible, openedAt, changedAt, due, version };
}
