import { withoutOverlap } from '../../../../drafts/withoutOverlap';
import type { Audience } from '../../../../drafts/draftContext';
import type { CheckAnswer, ShownArticle, ShownHelp, ShownRemark } from '../../../drafts/draftApi';
import type { ShownProblem } from '../../problemTexts';
import { carryRemarks } from './carryRemarks';

export interface DraftState {
  readonly text: string;
  readonly audience: Audience;
  readonly isOwnChoice: boolean;
  /** `stale`: the text was changed since it was read. */
  readonly reading: 'notYet' | 'stale' | 'checking' | 'read';
  readonly remarks: readonly ShownRemark[];
  readonly articles: readonly ShownArticle[];
  readonly help: ShownHelp | null;
  /** Remarks that the writer put aside, by what they say of which words. */
  readonly kept: ReadonlySet<string>;
  /** Texts as they were before a fix, the last one last. */
  readonly before: readonly string[];
  readonly problem: ShownProblem | null;
}

export type DraftAction =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'choseAudience'; readonly audience: Audience }
  | { readonly type: 'checking' }
  | { readonly type: 'checked'; readonly text: string; readonly answer: CheckAnswer }
  | { readonly type: 'failed'; readonly problem: ShownProblem }
  | { readonly type: 'applied'; readonly remark: ShownRemark }
  | { readonly type: 'kept'; readonly remark: ShownRemark }
  | { readonly type: 'showedKept' }
  | { readonly type: 'undid' };

export function firstState(audience: Audience): DraftState {
  return { text: '', audience, isOwnChoice: false, reading: 'notYet', remarks: [], articles: [], help: null, kept: new Set(), before: [], problem: null };
}

export function draftReducer(state: DraftState, action: DraftAction): DraftState {
  switch (action.type) {
    case 'typed':
      return withText(state, action.text);
    case 'choseAudience':
      return { ...state, audience: action.audience, isOwnChoice: true, reading: state.text.trim() === '' ? 'notYet' : 'stale' };
    case 'checking':
      return { ...state, reading: 'checking', problem: null };
    case 'checked':
      // An answer about a text that isn't there any more.
      if (action.text !== state.text) return state;
      return { ...state, reading: 'read', problem: null, remarks: action.answer.remarks, articles: action.answer.articles, help: action.answer.help };
    case 'failed':
      return { ...state, reading: state.remarks.length > 0 ? 'stale' : 'notYet', problem: action.problem };
    case 'applied':
      return { ...withText(state, fixed(state.text, action.remark)), before: [...state.before, state.text] };
    case 'kept':
      return { ...state, kept: new Set([...state.kept, keyOf(state.text, action.remark)]) };
    case 'showedKept':
      return { ...state, kept: new Set() };
    case 'undid': {
      const last = state.before.at(-1);
      return last === undefined ? state : { ...withText(state, last), before: state.before.slice(0, -1) };
    }
  }
}

function withText(state: DraftState, text: string): DraftState {
  if (text === state.text) return state;
  if (text.trim() === '') return { ...state, text, reading: 'notYet', remarks: [], help: null, problem: null };
  return { ...state, text, reading: 'stale', remarks: carryRemarks(state.text, text, state.remarks), problem: null };
}

/** The text with other words in that place. A sentence that is left out takes the space behind it along. */
export function fixed(text: string, { fix }: Pick<ShownRemark, 'fix'>): string {
  const rest = text.slice(fix.end);
  return text.slice(0, fix.start) + fix.text + (fix.text === '' ? rest.replace(/^ /, '') : rest);
}

/** The weightiest remark on each place, without those that were put aside. */
export function shownRemarks({ text, remarks, kept }: Pick<DraftState, 'text' | 'remarks' | 'kept'>): readonly ShownRemark[] {
  return withoutOverlap(remarks.filter((remark) => !kept.has(keyOf(text, remark))));
}

/** How many of the remarks on this text were put aside. */
export function keptCount({ text, remarks, kept }: Pick<DraftState, 'text' | 'remarks' | 'kept'>): number {
  return remarks.filter((remark) => kept.has(keyOf(text, remark))).length;
}

function keyOf(text: string, { kind, start, end }: ShownRemark): string {
  return `${kind}\n${text.slice(start, end)}`;
}
