import { assessConversation } from './assessConversation';
import { readRole } from './readRole';
import { acuteKinds, signalKinds, type SignalKind } from './signalKind';
import { kindOf, readLines, type LabelledConversation } from './trainingData';

/** Contents of files to measure with: JSON Lines of labelled messages, of labelled conversations and of neutral sentences. */
export interface EvaluationTexts {
  readonly messages: readonly string[];
  readonly conversations: readonly string[];
  readonly neutral: readonly string[];
}

/** Shares are 0–1; null where there was nothing to measure. */
export interface ConductFigures {
  readonly messages: { readonly recall: number | null; readonly falseAlarms: number | null; readonly harmful: number; readonly harmless: number };
  readonly recallByKind: Readonly<Partial<Record<SignalKind, number>>>;
  readonly conversations: {
    readonly caught: number | null;
    readonly timely: number | null;
    readonly acuteCaught: number | null;
    readonly disturbed: number | null;
    readonly derailing: number;
    readonly harmless: number;
  };
  readonly nudgesPerThousandNeutral: number | null;
}

interface LabelledText {
  readonly text: string;
  readonly label: string;
  readonly category?: string;
}

/** Measures the detector as it is used: what reaches somebody (`nudge` or `escalate`) against what should. */
export function evaluateConduct(texts: EvaluationTexts): ConductFigures {
  const messages = texts.messages.flatMap((text) => readLines<LabelledText>(text)).map((message) => ({ ...message, told: tells(message.text) }));
  const harmful = messages.filter(({ label }) => label === 'harmful');
  const harmless = messages.filter(({ label }) => label !== 'harmful');
  const neutral = texts.neutral.flatMap((text) => readLines<LabelledText>(text)).map(({ text }) => ({ told: tells(text) }));
  return {
    messages: { recall: share(harmful), falseAlarms: share(harmless), harmful: harmful.length, harmless: harmless.length },
    recallByKind: Object.fromEntries(
      signalKinds.flatMap((kind) => {
        const recall = share(harmful.filter(({ category }) => kindOf(category ?? '') === kind));
        return recall === null ? [] : [[kind, recall]];
      }),
    ),
    conversations: evaluateConversations(texts.conversations.flatMap((text) => readLines<LabelledConversation>(text))),
    nudgesPerThousandNeutral: neutral.length === 0 ? null : (share(neutral) ?? 0) * 1_000,
  };
}

function tells(text: string): boolean {
  return assessConversation([{ text, role: 'unknown', speaker: '', at: null }]).firstAlertTurn !== null;
}

function evaluateConversations(conversations: readonly LabelledConversation[]): ConductFigures['conversations'] {
  const rows = conversations.map((conversation) => {
    const turns = conversation.turns.map(({ text, role, speaker }) => ({ text, speaker, role: readRole(role), at: null }));
    const { firstAlertTurn } = assessConversation(turns);
    const wanted = conversation.first_turn_at_which_a_careful_supervisor_would_want_to_know;
    const lateness = firstAlertTurn !== null && wanted !== null ? firstAlertTurn - wanted : null;
    return {
      derails: conversation.label === 'derails',
      acute: acuteKinds.has(kindOf(conversation.category)),
      told: firstAlertTurn !== null,
      timely: lateness !== null && lateness >= -1 && lateness <= 2,
    };
  });
  const derailing = rows.filter(({ derails }) => derails);
  const harmless = rows.filter(({ derails }) => !derails);
  return {
    caught: share(derailing),
    timely: share(derailing.map(({ timely }) => ({ told: timely }))),
    acuteCaught: share(derailing.filter(({ acute }) => acute)),
    disturbed: share(harmless),
    derailing: derailing.length,
    harmless: harmless.length,
  };
}

function share(rows: readonly { readonly told: boolean }[]): number | null {
  return rows.length === 0 ? null : rows.filter(({ told }) => told).length / rows.length;
}
