import type { Concept } from './conceptIndex';
import { insults, hate } from './rules/abuse';
import { asksForHelp } from './rules/asksForHelp';
import { boundary, closenessCues } from './rules/boundary';
import { deathWishes } from './rules/deathWishes';
import { exclusion } from './rules/exclusion';
import { privacy } from './rules/privacy';
import type { Rule, RuleSet } from './rules/rule';
import { selfHarm } from './rules/selfHarm';
import { isSetIn } from './rules/settings';
import { sexual } from './rules/sexual';
import { threats } from './rules/threats';
import { violence } from './rules/violence';
import type { SignalKind } from './signalKind';
import type { SpeakerRole } from './turn';

/** A rule's verdict: these words leave little room, whatever the model makes of the rest. */
export interface PlainSignal {
  readonly kind: SignalKind;
  readonly signal: number;
}

const SETS: readonly RuleSet[] = [selfHarm, threats, violence, deathWishes, sexual, boundary, privacy, hate, insults, exclusion, asksForHelp];
const NEGATION = /\b(?:niet|nie|geen|nooit|nimmer|not|never|dont|wont|cant|isnt|didnt)\b/;
const LAUGHTER = /\b(?:haha\w*|emolach|emoknip|emovrolijk|emohart|grapje|geintje|just kidding|grap)\b/;
/** With laughter it stays in the conversation's state; a second signal makes it a nudge. */
const SOFTENED = 0.55;
const WORDS_BEFORE = 2;

/** The clearest rule that matches the writer's own words and that nothing around it turns round. */
export function plainSignal(found: ReadonlySet<Concept>, line: string, role: SpeakerRole): PlainSignal | null {
  let best = closeness(found, line, role);
  for (const { trigger, rules } of SETS) {
    if (!trigger.test(line)) continue;
    for (const rule of rules) {
      if (best !== null && best.signal >= rule.signal) continue;
      const signal = read(rule, line);
      if (signal > (best?.signal ?? 0)) best = { kind: rule.kind, signal };
    }
  }
  return best;
}

function read({ pattern, unless, negatable, laughing, signal }: Rule, line: string): number {
  const match = pattern.exec(line);
  if (match === null) return 0;
  if (unless.some((setting) => isSetIn(setting, line))) return 0;
  if (negatable && isNegated(line, match.index, match[0].length)) return 0;
  if (laughing === 'same' || !LAUGHTER.test(line)) return signal;
  return laughing === 'silent' ? 0 : Math.min(signal, SOFTENED);
}

/** "Not" inside the words, just before them or right after. */
function isNegated(line: string, from: number, length: number): boolean {
  const before = line.slice(0, from).split(' ').slice(-WORDS_BEFORE - 1).join(' ');
  const [, next = ''] = line.slice(from + length).split(' ', 2);
  return NEGATION.test(before) || NEGATION.test(line.slice(from, from + length)) || NEGATION.test(next);
}

/** What is ordinary between friends and not between staff and one student: two different cues from staff, three from somebody unknown. */
function closeness(found: ReadonlySet<Concept>, line: string, role: SpeakerRole): PlainSignal | null {
  if (role === 'student' || role === 'guardian' || found.has('openness') || found.has('surprise')) return null;
  const cues = closenessCues.filter((cue) => cue.test(line)).length;
  return cues >= (role === 'staff' ? 2 : 3) ? { kind: 'grensoverschrijdend', signal: 0.88 } : null;
}
