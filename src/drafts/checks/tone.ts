import { assessMessage, ACUTE_FROM } from '../../conduct/assessMessage';
import type { SignalKind } from '../../conduct/signalKind';
import type { ArticleId } from '../../gedragscode/articleId';
import type { Check } from '../draft';
import type { DraftContext } from '../draftContext';
import type { Phrase, Remark, RemarkKind } from '../remark';
import { sentenceReplaced } from '../remarkOn';

const SHORTEST = 8;

/** How a sentence comes across, by the same detector that reads along in conversations (III.A.8). Only what it is sure of. */
export const checkTone: Check = (draft, context) =>
  draft.sentences.flatMap((sentence): readonly Remark[] => {
    if (sentence.text.length < SHORTEST) return [];
    const { signal, kind } = assessMessage({ text: sentence.text, role: context.writer });
    if (signal < ACUTE_FROM || kind === null) return [];
    const said = remarkOf(kind, context);
    return said === null ? [] : [sentenceReplaced(said.kind, said.article, sentence, said.phrase)];
  });

interface Said {
  readonly kind: RemarkKind;
  readonly article: ArticleId;
  readonly phrase: Phrase;
}

function remarkOf(kind: SignalKind, { writer }: DraftContext): Said | null {
  switch (kind) {
    case 'bedreiging':
    case 'stalken':
      return { kind: 'threat', article: 'III.A.8', phrase: { key: 'calm' } };
    case 'uitsluiting':
      return { kind: 'exclusion', article: 'III.A.8', phrase: { key: 'everyoneIsWelcome' } };
    case 'pesten':
    case 'zwartmaken':
    case 'discriminatie':
    case 'escalatie':
      return { kind: 'tone', article: 'III.A.8', phrase: { key: 'calm' } };
    case 'sexting':
    case 'grensoverschrijdend':
      return writer === 'staff' ? { kind: 'distance', article: 'III.B.1', phrase: { key: 'stayProfessional' } } : { kind: 'tone', article: 'III.A.8', phrase: { key: 'nothing' } };
    // Personal data and recordings have checks of their own; who asks for help gets help and no remark.
    case 'doxing':
    case 'opnames':
    case 'zelfbeschadiging':
    case 'melding':
      return null;
  }
}
