import type { CodeOfConduct } from './codeOfConduct';

export interface CodeChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What a new edition changes, by article id, so that the administrator sees it before anyone else. */
export function compareCodes(before: CodeOfConduct | null, after: CodeOfConduct): CodeChanges {
  const old = new Map(before?.articles.map(({ id, text }) => [id, text]) ?? []);
  const now = new Map(after.articles.map(({ id, text }) => [id, text]));
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    changed: [...now].filter(([id, text]) => old.has(id) && old.get(id) !== text).map(([id]) => id),
    removed: [...old.keys()].filter((id) => !now.has(id)),
  };
}
