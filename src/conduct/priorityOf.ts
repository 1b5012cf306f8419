import type { ReasonKey, SignalKind } from './signalKind';

const SERIOUS: ReadonlySet<SignalKind> = new Set(['sexting', 'grensoverschrijdend', 'doxing', 'discriminatie', 'stalken', 'bedreiging', 'zelfbeschadiging', 'melding']);

/** How urgent a case would be: P1 danger to life or extortion, P2 serious, P3 threatens to derail (III.B.10). */
export function priorityOf(kind: SignalKind | null, acute: boolean, reasons: readonly ReasonKey[]): 'P1' | 'P2' | 'P3' {
  if (acute && (kind === 'zelfbeschadiging' || kind === 'bedreiging')) return 'P1';
  if (acute && kind === 'sexting' && reasons.includes('money')) return 'P1';
  if (kind !== null && SERIOUS.has(kind)) return 'P2';
  return kind === 'pesten' && (reasons.includes('pileOn') || reasons.includes('unanswered')) ? 'P2' : 'P3';
}
