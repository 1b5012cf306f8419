import { privacyArticle } from '../articles';
import type { Check, Draft } from '../draft';
import type { DraftContext } from '../draftContext';
import { namesSomebody } from '../peopleIn';
import type { RemarkKind } from '../remark';
import { sentenceReplaced } from '../remarkOn';
import type { Sentence } from '../sentences';
import { has } from '../wordPattern';
import { AS_A_SUBJECT, HEALTH, SITUATION, SLIGHT_HEALTH } from './sensitiveWords';

const PRONOUN_FIRST = /^(?:hij|zij|ze|he|she)\s/iu;
const ABOUT_ONESELF = /(?<![\p{L}])(?:ik (?:heb|ben|had|was|kreeg)|i (?:have|am|was|had)|i'm)(?![\p{L}])/iu;

/**
 * Somebody's health or circumstances, with the name (III.A.5). Staff among themselves need to speak of their students,
 * and whoever writes to staff may be asking for help: there only a colleague's health counts.
 */
export const checkSensitiveMatters: Check = (draft, context) =>
  draft.sentences.flatMap((sentence, index) => {
    const kind = kindOf(sentence, context);
    if (kind === null || has(AS_A_SUBJECT, sentence.text) || ABOUT_ONESELF.test(sentence.text)) return [];
    return isAboutSomebody(draft, index, context) ? [sentenceReplaced(kind, privacyArticle(context), sentence, { key: 'askMe' })] : [];
  });

function kindOf({ text }: Sentence, { audience, writer }: DraftContext): RemarkKind | null {
  if (audience === 'staff') return writer === 'staff' && has(HEALTH, text) ? 'health' : null;
  if (has(HEALTH, text)) return 'health';
  if (has(SITUATION, text)) return 'situation';
  return audience !== 'students' && has(SLIGHT_HEALTH, text) ? 'health' : null;
}

function isAboutSomebody(draft: Draft, index: number, { audience }: DraftContext): boolean {
  const [sentence, before] = [draft.sentences[index], draft.sentences[index - 1]];
  if (sentence === undefined) return false;
  if (audience === 'staff') return draft.named.some(({ start, who }) => who === 'adult' && start >= sentence.start && start < sentence.end);
  if (namesSomebody(draft, sentence, 'anybody')) return true;
  return before !== undefined && PRONOUN_FIRST.test(sentence.text) && namesSomebody(draft, before, 'students');
}
