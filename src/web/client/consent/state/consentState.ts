import type { ConsentMapping } from '../../../../consent/import/consentMapping';
import type { ImportProgress } from '../../../../consent/import/importProgress';
import type { ConsentProblemCode, EnterAnswer, PreviewAnswer, ShownPurpose, ShownReport } from '../../../consent/consentPageApi';
import type { ShownProblem } from '../../problemTexts';
import { columnsOf, fittedMapping } from './columns';

export interface ConsentProblem extends ShownProblem {
  readonly code: ConsentProblemCode | null;
}

/** How far a list is. `sent`: per cent; null when all of it is there. */
export interface Underway {
  readonly what: 'looking' | 'applying';
  readonly sent: number | null;
  readonly progress: ImportProgress | null;
}

export interface ConsentState {
  readonly stage: 'start' | 'mapping' | 'busy' | 'result' | 'done';
  readonly entered: EnterAnswer | null;
  readonly problem: ConsentProblem | null;
  readonly isPreviewing: boolean;
  readonly file: File | null;
  readonly preview: PreviewAnswer | null;
  readonly mapping: ConsentMapping | null;
  readonly underway: Underway | null;
  readonly report: ShownReport | null;
}

export const BEGIN: ConsentState = {
  stage: 'start', entered: null, problem: null, isPreviewing: false, file: null, preview: null, mapping: null, underway: null, report: null,
};

export type ConsentEvent =
  | { readonly type: 'entered'; readonly entered: EnterAnswer }
  | { readonly type: 'purposesChanged'; readonly purposes: readonly ShownPurpose[] }
  | { readonly type: 'chose'; readonly file: File }
  | { readonly type: 'previewed'; readonly preview: PreviewAnswer }
  | { readonly type: 'mapped'; readonly mapping: ConsentMapping }
  | { readonly type: 'began'; readonly what: Underway['what'] }
  | { readonly type: 'sent'; readonly percent: number }
  | { readonly type: 'progressed'; readonly progress: ImportProgress }
  | { readonly type: 'reported'; readonly report: ShownReport }
  | { readonly type: 'stopped' }
  | { readonly type: 'wentBack'; readonly to: 'start' | 'mapping' }
  | { readonly type: 'failed'; readonly problem: ConsentProblem };

export function consentState(state: ConsentState, event: ConsentEvent): ConsentState {
  switch (event.type) {
    case 'entered':
      return { ...state, entered: event.entered, problem: state.entered === null ? null : state.problem };
    case 'purposesChanged':
      return state.entered === null ? state : { ...state, entered: { ...state.entered, purposes: event.purposes } };
    case 'chose':
      return { ...state, file: event.file, isPreviewing: true, problem: null };
    case 'previewed':
      return { ...state, stage: 'mapping', isPreviewing: false, preview: event.preview, mapping: fittedMapping(event.preview.mapping, columnsOf(event.preview)) };
    case 'mapped':
      return { ...state, mapping: event.mapping, problem: null };
    case 'began':
      return { ...state, stage: 'busy', problem: null, underway: { what: event.what, sent: 0, progress: null } };
    case 'sent':
      return state.underway === null ? state : { ...state, underway: { ...state.underway, sent: event.percent === 100 ? null : event.percent } };
    case 'progressed':
      return state.underway === null ? state : { ...state, underway: { ...state.underway, progress: event.progress } };
    case 'reported':
      return { ...state, stage: event.report.applied ? 'done' : 'result', underway: null, report: event.report };
    case 'stopped':
      return { ...state, stage: 'mapping', underway: null };
    case 'wentBack':
      return event.to === 'start' ? { ...BEGIN, entered: state.entered } : { ...state, stage: 'mapping', problem: null };
    case 'failed':
      return failed(state, event.problem);
  }
}

/** Back to the step from which the same can be tried again. */
function failed(state: ConsentState, problem: ConsentProblem): ConsentState {
  const stage = state.stage !== 'busy' ? state.stage : state.underway?.what === 'applying' ? 'result' : 'mapping';
  return { ...state, stage, isPreviewing: false, underway: null, problem };
}

/** Nothing that the person does on this page can help. */
const NO_WAY_ON: ReadonlySet<ConsentProblemCode | null> = new Set<ConsentProblemCode | null>([
  'noToken', 'tokenExpired', 'tokenInvalid', 'otherTenant', 'unknownPerson', 'notAdministrator',
]);

export function endsThePage(problem: ConsentProblem | null): boolean {
  return problem !== null && NO_WAY_ON.has(problem.code);
}

const CAN_RETRY: ReadonlySet<ConsentProblemCode> = new Set<ConsentProblemCode>(['signInUnavailable', 'busy', 'tooSlow', 'listBroken', 'databaseGone', 'diskFull', 'internal']);

export function canRetry(code: ConsentProblemCode): boolean {
  return CAN_RETRY.has(code);
}
