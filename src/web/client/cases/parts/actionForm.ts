import type { Days, PageAction, ShownCase } from '../../../cases/casesPageApi';
import type { CasesTexts } from '../textsFor';

/** What is filled in, by name of the field. */
export type Filled = Readonly<Record<string, string | boolean>>;

/** One of the options of a field. */
export interface Choice {
  readonly value: string;
  readonly title: string;
}

/** @typeParam About what is filled in about: what can be chosen hangs on it */
export interface FormField<About = ShownCase> {
  readonly name: string;
  /** `date`: gives an ISO day. */
  readonly input: 'words' | 'choice' | 'date' | 'toggle';
  readonly label: (texts: CasesTexts) => string;
  readonly hint?: (texts: CasesTexts) => string;
  /** What to say when it is left empty; null: it may be. */
  readonly missing: ((texts: CasesTexts) => string) | null;
  /** Left out: always. */
  readonly isOffered?: (about: About) => boolean;
  /** Of a choice; it begins with none of them, unless `value` says which. */
  readonly choices?: (about: About, texts: CasesTexts) => readonly Choice[];
  /** Of a date. */
  readonly days?: (about: About) => Days;
  /** What stands in it at first. */
  readonly value?: (about: About) => string;
}

export interface ActionForm<Action = PageAction, About = ShownCase> {
  /** Names it among the forms. */
  readonly type: string;
  readonly title: (texts: CasesTexts) => string;
  readonly send: (texts: CasesTexts) => string;
  /** A sentence above the fields. */
  readonly intro?: (texts: CasesTexts) => string;
  /** Whether it can be done as the case stands; the server decides anew. */
  readonly isOffered: (about: About) => boolean;
  readonly fields: readonly FormField<About>[];
  readonly action: (filled: Filled) => Action;
}

/** What was typed or chosen; empty when nothing was. */
export function text(filled: Filled, name: string): string {
  return String(filled[name] ?? '').trim();
}

/** What stands in the fields before anybody fills one in. */
export function filledAtFirst<Action, About>({ fields }: ActionForm<Action, About>, about: About): Filled {
  return Object.fromEntries(fields.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value(about)]])));
}

/** The first field that must be filled in and isn't. */
export function missingIn<Action, About>({ fields }: ActionForm<Action, About>, filled: Filled): FormField<About> | null {
  return fields.find(({ name, missing }) => missing !== null && text(filled, name) === '') ?? null;
}
