import type { ShownCase, ShownRow } from '../../../cases/casesPageApi';
import type { CasesTexts } from '../textsFor';

/** What it is about, in a few words; of a sealed case that nobody opened yet only that it is one. */
export function caseTitle({ kind, fromStudent }: Pick<ShownRow | ShownCase, 'kind' | 'fromStudent'>, { cases }: CasesTexts): string {
  if (kind === null) return cases.sealed.title;
  return kind === 'talk' && fromStudent ? cases.talk.fromStudent : cases.kind[kind];
}

/** Whoever asks for a talk reports nothing: words of alarm would be out of place. */
export function levelWords({ kind, level }: Pick<ShownRow | ShownCase, 'kind' | 'level'>, { cases }: CasesTexts): string | null {
  if (level === null) return null;
  return kind === 'talk' ? cases.talk.level : cases.level[level];
}
