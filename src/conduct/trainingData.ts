import type { Example } from './learn';
import { readRole } from './readRole';
import { signalKinds, type SignalKind } from './signalKind';

/** An example with the writer it came from, so that a writer can be left out. */
export interface SourcedExample extends Example {
  readonly set: string;
}

interface LabelledMessage {
  readonly text: string;
  readonly category: string;
  readonly label: string;
  readonly role?: string;
}

/** A labelled conversation as it lies in `data/`. */
export interface LabelledConversation {
  readonly id: string;
  readonly label: string;
  readonly category: string;
  readonly turns: readonly { readonly role: string; readonly speaker: string; readonly text: string }[];
  readonly first_turn_at_which_a_careful_supervisor_would_want_to_know: number | null;
}

/** Which writer a file is of, by the first of these parts that its name has. */
const SETS: readonly (readonly [string, string])[] = [
  ['own_voice', 'voices'],
  ['own_messages_staff', 'pairs'],
  ['own_conversations_more', 'pairs'],
  ['own', 'own'],
  ['_students', 'a'],
  ['_staff', 'b'],
];

/** A file of labelled text: its name says which writer it is of, each of its lines is one JSON object. */
export interface LabelledFile {
  readonly name: string;
  readonly text: string;
}

/** The files that may be learnt from, in one order; what is held out is never among them. */
function lessonsIn(files: readonly LabelledFile[]): readonly LabelledFile[] {
  return files.filter(({ name }) => name.endsWith('.jsonl') && !name.includes('heldout')).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Short proof of which text weights were learnt from: it changes with every letter. */
export function fingerprintOf(files: readonly LabelledFile[]): string {
  let hash = 0x811c9dc5;
  for (const { name, text } of lessonsIn(files)) {
    const all = `${name}\n${text}`;
    for (let at = 0; at < all.length; at += 1) hash = Math.imul(hash ^ all.charCodeAt(at), 16_777_619);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** All that may be learnt from: labelled messages, and turns of labelled conversations. */
export function examplesFrom(files: readonly LabelledFile[]): readonly SourcedExample[] {
  return lessonsIn(files).flatMap(({ name: file, text }) => {
    const set = SETS.find(([part]) => file.includes(part))?.[1] ?? 'x';
    return file.includes('conversations')
      ? readLines<LabelledConversation>(text).flatMap((conversation) => fromTurns(conversation, set))
      : readLines<LabelledMessage>(text).map((message) => fromMessage(message, set));
  });
}

export function readLines<T>(text: string): readonly T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Plain sentences outside school: they keep the model quiet there, but are no measure for look-alikes. */
const NEUTRAL = 'neutraal';

function fromMessage({ text, category, label, role }: LabelledMessage, set: string): SourcedExample {
  return { text, role: role === undefined ? 'unknown' : readRole(role), kind: label === 'harmful' ? kindOf(category) : null, weight: category === NEUTRAL ? 0.9 : 1, set };
}

/** Turns of a harmless chat are harmless; of a derailing one, those well before the labelled moment are and that one isn't. */
function fromTurns(conversation: LabelledConversation, set: string): readonly SourcedExample[] {
  const first = conversation.first_turn_at_which_a_careful_supervisor_would_want_to_know;
  return conversation.turns.flatMap(({ text, role }, at): readonly SourcedExample[] => {
    const base = { text, role: readRole(role), set };
    if (conversation.label !== 'derails' || first === null) return [{ ...base, kind: null, weight: 0.7 }];
    if (at + 1 < first - 1) return [{ ...base, kind: null, weight: 0.4 }];
    return at + 1 === first ? [{ ...base, kind: kindOf(conversation.category), weight: 0.7 }] : [];
  });
}

const OTHER_NAMES: Readonly<Record<string, SignalKind>> = {
  nepaccount: 'zwartmaken',
  bangalijst: 'sexting',
  afpersing: 'bedreiging',
  ronselen: 'grensoverschrijdend',
};

/** "pesten (emoji als code)" → pesten. */
export function kindOf(category: string): SignalKind {
  const [word = ''] = category.split(/[ (]/);
  return signalKinds.find((kind) => kind === word) ?? OTHER_NAMES[word] ?? 'escalatie';
}
