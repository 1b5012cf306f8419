import { amsterdamDate } from '../calendar/amsterdamTime';
import { endOfDay } from '../calendar/endOfDay';
import { isIsoDate } from '../calendar/isIsoDate';
import type { ConsentBook } from '../consent/consentBook';
import type { ConsentPurpose } from '../consent/consentEvent';
import type { ImportDeps } from '../consent/import/importConsents';
import type { CodeVersions } from '../gedragscode/codeVersions';
import type { Directory } from '../people/directory';
import type { MagisterClient } from '../magister/magisterClient';
import type { BoardId } from '../people/person';
import type { Language } from '../runtime/language';
import { consent as en } from '../texts/en/consent';
import { consent as nl } from '../texts/nl/consent';
import type { TextsOf } from '../texts/textsOf';
import type { CliIo } from './cliIo';
import type { ProgressLine } from './progressLine';

export interface ConsentCommandDeps extends ImportDeps {
  readonly directory: Directory;
  readonly book: ConsentBook;
  readonly board: BoardId;
  /** Keys of the board's schools, for whoever types a wrong one. */
  readonly schools: () => Promise<readonly string[]>;
  readonly codes: CodeVersions;
  readonly progress: ProgressLine;
  /** Null: no Magister is set. */
  readonly magister: Pick<MagisterClient, 'getData'> | null;
}

export interface ConsentFlags {
  readonly school?: string | undefined;
  readonly on?: string | undefined;
  readonly known?: string | undefined;
  readonly language?: string | undefined;
  readonly json?: boolean | undefined;
  readonly jsonl?: boolean | undefined;
}

export type ConsentTexts = TextsOf<typeof nl>;

/** What every consent command needs before it starts. */
export interface ConsentContext {
  readonly school: string;
  readonly purposes: readonly ConsentPurpose[];
  /** ISO. */
  readonly on: string;
  /** Looking back: only what had been entered by the end of that day counts. Null: all that is known now. */
  readonly knownAt: Date | null;
  readonly language: Language;
  readonly texts: ConsentTexts;
}

export function textsFor({ language }: ConsentFlags): ConsentTexts {
  return language === 'en' ? en : nl;
}

/** An exit code instead, when it said what is wrong. */
export async function consentContext(flags: ConsentFlags, io: CliIo, deps: ConsentCommandDeps): Promise<ConsentContext | number> {
  const texts = textsFor(flags);
  const { school, on = amsterdamDate(deps.clock.now()) } = flags;
  if (school === undefined) {
    io.err(texts.command.needs('--school'));
    return 2;
  }
  for (const date of [on, flags.known ?? on]) {
    if (isIsoDate(date)) continue;
    io.err(texts.command.wrongDate(date));
    return 2;
  }
  const knownAt = flags.known === undefined ? null : endOfDay(flags.known);
  const purposes = await deps.book.purposes(deps.board, school);
  const known = await deps.schools();
  if (!known.includes(school)) {
    io.err(texts.command.unknownSchool(school, known.join(', ') || texts.command.noneKnown));
    return 1;
  }
  return { school, purposes, on, knownAt, texts, language: flags.language === 'en' ? 'en' : 'nl' };
}
