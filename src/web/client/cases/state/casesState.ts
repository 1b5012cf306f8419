import { LIST_STEP, type ActAnswer, type CasesProblemCode, type EnterAnswer, type ListAnswer, type ListRequest, type PageAction, type ShownCase } from '../../../cases/casesPageApi';
import type { ShownProblem } from '../../problemTexts';

export interface CasesProblem extends ShownProblem {
  readonly code: CasesProblemCode | null;
}

/** What came of the last thing that somebody did here. */
export type Said =
  | { readonly kind: 'done'; readonly what: PageAction['type'] }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed'; readonly problem: CasesProblem }
  /** Somebody else's now, or it never was this person's. */
  | { readonly kind: 'gone' };

export interface CasesState {
  readonly entered: EnterAnswer | null;
  /** Leaves nothing else to show. */
  readonly problem: CasesProblem | null;
  readonly wish: ListRequest;
  readonly list: ListAnswer | null;
  readonly openId: string | null;
  readonly shown: ShownCase | null;
  /** Lines of what others did while the case was shown. */
  readonly news: readonly string[];
  readonly said: Said | null;
  readonly isActing: boolean;
  /** The server doesn't answer: what is shown may be old. */
  readonly isStale: boolean;
}

export const ALL_OPEN: ListRequest = { filter: 'open', kind: null, level: null, school: null, limit: LIST_STEP };

export const BEGIN: CasesState = {
  entered: null, problem: null, wish: ALL_OPEN, list: null, openId: null, shown: null, news: [], said: null, isActing: false, isStale: false,
};

export type CasesEvent =
  | { readonly type: 'entered'; readonly entered: EnterAnswer }
  | { readonly type: 'ended'; readonly problem: CasesProblem }
  | { readonly type: 'wished'; readonly wish: ListRequest }
  | { readonly type: 'listed'; readonly wish: ListRequest; readonly list: ListAnswer }
  | { readonly type: 'opened'; readonly caseId: string | null }
  | { readonly type: 'shown'; readonly shown: ShownCase }
  | { readonly type: 'gone'; readonly caseId: string }
  | { readonly type: 'acting' }
  | { readonly type: 'acted'; readonly what: PageAction['type']; readonly answer: ActAnswer }
  | { readonly type: 'failed'; readonly problem: CasesProblem }
  | { readonly type: 'reached'; readonly isStale: boolean };

export function casesState(state: CasesState, event: CasesEvent): CasesState {
  switch (event.type) {
    case 'entered':
      return { ...state, entered: event.entered, problem: null };
    case 'ended':
      return { ...state, problem: event.problem, isActing: false };
    case 'wished':
      return { ...state, wish: event.wish, list: isLonger(state.wish, event.wish) ? state.list : null };
    case 'listed':
      // An answer to an earlier choice comes too late.
      return state.wish === event.wish ? { ...state, list: event.list } : state;
    case 'opened':
      return { ...state, openId: event.caseId, shown: null, news: [], said: null };
    case 'shown':
      return withCase(state, event.shown);
    case 'gone':
      return state.openId === event.caseId ? { ...state, openId: null, shown: null, news: [], said: { kind: 'gone' }, isActing: false } : state;
    case 'acting':
      return { ...state, isActing: true, said: null, news: [] };
    case 'acted': {
      const { refused, case: shown } = event.answer;
      const after = withCase({ ...state, isActing: false }, shown);
      if (state.openId !== shown.caseId) return after;
      return { ...after, said: refused === null ? { kind: 'done', what: event.what } : { kind: 'refused', message: refused.message } };
    }
    case 'failed':
      return { ...state, isActing: false, said: { kind: 'failed', problem: event.problem } };
    case 'reached':
      return state.isStale === event.isStale ? state : { ...state, isStale: event.isStale };
  }
}

/** A case that was closed meanwhile, or an older state of it, isn't shown. */
function withCase(state: CasesState, shown: ShownCase): CasesState {
  if (state.openId !== shown.caseId) return state;
  const before = state.shown;
  if (before === null) return { ...state, shown, news: [] };
  if (shown.version < before.version) return state;
  const news = shown.history.filter(({ seq, own }) => seq > before.version && !own).map(({ line }) => line);
  return { ...state, shown, news: [...state.news, ...news] };
}

function isLonger(before: ListRequest, { limit: _limit, ...wish }: ListRequest): boolean {
  return JSON.stringify({ ...before, ...wish }) === JSON.stringify(before);
}

/** Nothing that the person does on this page can help. */
const NO_WAY_ON: ReadonlySet<CasesProblemCode | null> = new Set<CasesProblemCode | null>(['noToken', 'tokenExpired', 'tokenInvalid', 'otherTenant', 'unknownPerson', 'notStaff']);

export function endsThePage({ code }: CasesProblem): boolean {
  return NO_WAY_ON.has(code);
}
