import { amsterdamDate } from '../../../calendar/amsterdamTime';
import type { CodeEdition } from '../../../gedragscode/answer';
import type { Language } from '../../../runtime/language';
import type { CodeReadMode } from '../../../settings/schoolPractice';
import { practiceTexts } from '../../../texts/texts';
import { shortDate } from '../consent/shortDate';
import { card, execute, heading, plain, text, type AdaptiveCard } from '../card';
import { PRACTICE_VERBS } from './practiceVerbs';

/** As many names as fit on a card. */
const MOST_NAMES = 120;

export interface CodeReadView {
  /** Null: the school imported none, and our summary is what there is. */
  readonly edition: CodeEdition | null;
  readonly mode: CodeReadMode;
  readonly readAt: Date | null;
}

/** Where somebody says to have read the code, if they like. */
export function codeReadCard({ edition, mode, readAt }: CodeReadView, language: Language): AdaptiveCard {
  const { codeRead: t } = practiceTexts(language);
  if (mode === 'off') return card({ lang: language, fallbackText: t.fallback, body: [heading(t.title), text(t.off)] });
  return card({
    lang: language,
    fallbackText: t.fallback,
    body: [
      heading(t.title),
      plain(editionName(edition, language)),
      text(mode === 'voluntary' ? t.voluntary : t.expected),
      ...(readAt === null ? [] : [text(t.done(shortDate(amsterdamDate(readAt), language)), { weight: 'bolder', color: 'good' })]),
    ],
    actions: readAt === null ? [execute(PRACTICE_VERBS.readCode, t.say, {}, { style: 'positive', associatedInputs: 'none' })] : [],
  });
}

export interface CodeReadersViewForRecipient {
  readonly edition: CodeEdition | null;
  readonly mode: CodeReadMode;
  readonly read: readonly string[];
  /** Of whom it isn't known; null where reading is voluntary. */
  readonly missing: readonly string[] | null;
}

/** Who said to have read the code, for school management only. */
export function codeReadersCardForRecipient({ edition, mode, read, missing }: CodeReadersViewForRecipient, language: Language): AdaptiveCard {
  const { codeRead: t } = practiceTexts(language);
  const names = (all: readonly string[]) => [plain([...all.slice(0, MOST_NAMES), ...(all.length > MOST_NAMES ? [t.more(all.length - MOST_NAMES)] : [])].join(', '))];
  return card({
    lang: language,
    fallbackText: t.listFallback,
    body: [
      heading(t.listTitle),
      plain(editionName(edition, language)),
      text(mode === 'expected' ? t.listExpected : t.listVoluntary, { isSubtle: true }),
      ...(read.length === 0 ? [text(t.listNone)] : names(read)),
      ...(missing === null || missing.length === 0 ? [] : [text(t.listMissing, { weight: 'bolder' }), ...names(missing)]),
    ],
  });
}

function editionName(edition: CodeEdition | null, language: Language): string {
  const { codeRead: t } = practiceTexts(language);
  return edition === null ? t.summary.charAt(0).toUpperCase() + t.summary.slice(1) : t.edition(edition.title, shortDate(edition.version, language));
}
