import type { ConsentRegister, PurposeAudience } from '../../consent/consentEvent';
import type { ConsentMapping } from '../../consent/import/consentMapping';
import type { ImportFailure } from '../../consent/import/importFailure';
import type { ImportProgress } from '../../consent/import/importProgress';
import type { ImportCounts } from '../../consent/import/importReport';
import type { ImportStop } from '../../consent/import/importStop';
import type { RejectedRow } from '../../consent/import/listRow';
import type { IdentifyProblem } from '../identify';

/** What page and server say to each other. The browser side reads this file too. */

/** So much of a file is enough to see its columns. */
export const PREVIEW_BYTES = 64 * 1024;
/** Largest list that is taken. */
export const MOST_LIST_BYTES = 200 * 1024 * 1024;
export const LONGEST_TITLE = 60;

export interface ShownPurpose {
  readonly key: string;
  readonly register: ConsentRegister;
  readonly audience: PurposeAudience;
  readonly title: { readonly nl: string; readonly en: string };
}

export interface PastImport {
  readonly id: string;
  /** ISO moment. */
  readonly at: string;
  /** Of the administrator; null: it came in another way, such as a command. */
  readonly byName: string | null;
  readonly source: string;
  readonly counts: ImportCounts;
}

/** Answer to `POST /api/consent-page/enter`. */
export interface EnterAnswer {
  readonly schoolName: string;
  readonly purposes: readonly ShownPurpose[];
  /** Newest first. */
  readonly imports: readonly PastImport[];
  readonly settings: {
    /** Where students and parents give their answers; null: in Houvast. */
    readonly sourceName: string | null;
    /** ISO date. */
    readonly deadline: string | null;
  };
}

/** Answer to `POST /api/consent-page/preview`, whose body is the first `PREVIEW_BYTES` of the file. */
export interface PreviewAnswer {
  readonly headers: readonly string[];
  readonly mapping: ConsentMapping;
  /** The mapping is the one that this school used last. */
  readonly isSaved: boolean;
  readonly sample: readonly (readonly string[])[];
}

/**
 * Body of `POST /api/consent-page/import`: this as one line of JSON, a newline, and then the file as it is.
 */
export interface ImportRequest {
  readonly mapping: ConsentMapping;
  /** What the same file came to when it was looked at; null: only look. */
  readonly seen: ImportCounts | null;
  /** A person looked at why it stopped, and says that it is right. */
  readonly confirmed: boolean;
}

export interface ShownReport {
  readonly counts: ImportCounts;
  /** The first of them, by line; `counts` is of all. */
  readonly rejected: readonly RejectedRow[];
  readonly unmatchedLines: readonly number[];
  readonly applied: boolean;
  readonly stopped: ImportStop | null;
  /** When it was applied; ISO moment. */
  readonly at: string;
  readonly byName: string;
}

/** A line of the answer to `import`; the last one is a report or a problem. */
export type ImportLine =
  | ({ readonly kind: 'progress' } & ImportProgress)
  | { readonly kind: 'report'; readonly report: ShownReport }
  | ({ readonly kind: 'problem' } & ConsentProblemAnswer);

/** Body of `POST /api/consent-page/purpose`. Its answer is `PurposesAnswer`. */
export type PurposeRequest =
  | { readonly kind: 'add'; readonly register: ConsentRegister; readonly audience: PurposeAudience; readonly title: ShownPurpose['title'] }
  | { readonly kind: 'change'; readonly key: string; readonly audience: PurposeAudience; readonly title: ShownPurpose['title'] };

export interface PurposesAnswer {
  readonly purposes: readonly ShownPurpose[];
}

export type ConsentProblemCode =
  | IdentifyProblem
  | 'notAdministrator'
  | 'badRequest'
  | 'notAList'
  | 'missingColumns'
  | 'spreadsheet'
  | 'busy'
  | 'tooLarge'
  | 'tooSlow'
  | 'noName'
  | 'nameTaken'
  | 'unknownPurpose'
  | 'internal'
  | ImportFailure;

export interface ConsentProblemAnswer {
  readonly error: ConsentProblemCode;
  readonly message: string;
  readonly reference: string;
}
