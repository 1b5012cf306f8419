import { amsterdamDate } from '../calendar/amsterdamTime';
import { isIsoDate } from '../calendar/isIsoDate';
import type { ConsentBook } from '../consent/consentBook';
import type { ConsentPurpose } from '../consent/consentEvent';
import type { ImportLog } from '../consent/import/importLog';
import type { Directory } from '../people/directory';
import type { BoardId } from '../people/person';
import type { Clock } from '../runtime/clock';
import type { Ids } from '../runtime/ids';
import type { Language } from '../runtime/language';
import { consent as en } from '../texts/en/consent';
import { consent as nl } from '../texts/nl/consent';
import type { TextsOf } from '../texts/textsOf';
import type { CliIo } from './cliIo';

export interface ConsentCommandDeps {
  readonly directory: Directory;
  readonly book: ConsentBook;
  readonly clock: Clock;
  readonly board: BoardId;
  /** Keys of the board's schools, for whoever types a wrong one. */
  readonly schools: () => Promise<readonly string[]>;
  readonly ids: Pick<Ids, 'uuid'>;
  readonly importLog: ImportLog;
}

export interface ConsentFlags {
  readonly school?: string | undefined;
  readonly on?: string | undefined;
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
  if (!isIsoDate(on)) {
    io.err(texts.command.wrongDate(on));
    return 2;
  }
  const purposes = await deps.book.purposes(deps.board, school);
  const known = await deps.schools();
  if (!known.includes(school)) {
    io.err(texts.command.unknownSchool(school, known.join(', ') || texts.command.noneKnown));
    return 1;
  }
  return { school, purposes, on, texts, language: flags.language === 'en' ? 'en' : 'nl' };
}
