/** Somebody who can be mentioned. */
export interface Mentionable {
  readonly mri: string;
  readonly name: string;
  /** Not for the bot. */
  readonly personId?: string;
}

/**
 * Who is mentioned in a text as `@Name`, longest names first so that `@Anna de Wit` isn't read as `@Anna`.
 *
 * findMentions('@Houvast mag dit?', [{ mri: '28:x', name: 'Houvast' }]) → [{ mri: '28:x', name: 'Houvast' }]
 */
export function findMentions(text: string, candidates: readonly Mentionable[]): readonly Mentionable[] {
  const longestFirst = [...candidates].sort((a, b) => b.name.length - a.name.length);
  let rest = text;
  return longestFirst.filter(({ name }) => {
    const found = rest.includes(`@${name}`);
    if (found) rest = rest.replaceAll(`@${name}`, '');
    return found;
  });
}

/** The text as the bot receives it: `@Name` written as `<at>Name</at>`. */
export const withAtTags = (text: string, mentioned: readonly Mentionable[]): string =>
  mentioned.reduce((all, { name }) => all.replaceAll(`@${name}`, `<at>${name}</at>`), text);
