import type { OpenedFacts } from './caseEvent';
import { isWordsOnly } from './caseKind';
import { LONGEST_TEXT } from './decision';

/** Evidence rules: where pictures may be involved there are words of the reporter, and nothing copied or linked. What is too long is shortened. */
export function keptFacts(facts: Omit<OpenedFacts, 'plan'>): Omit<OpenedFacts, 'plan'> {
  const bare = isWordsOnly(facts.kind);
  return {
    ...facts,
    words: shortened(facts.words),
    messageWords: bare ? null : shortened(facts.messageWords),
    messageLink: bare ? null : facts.messageLink,
  };
}

function shortened(words: string | null): string | null {
  const trimmed = words?.trim() ?? '';
  if (trimmed === '') return null;
  return trimmed.length <= LONGEST_TEXT ? trimmed : `${trimmed.slice(0, LONGEST_TEXT - 1).toWellFormed()}…`;
}
