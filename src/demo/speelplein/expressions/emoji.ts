/** An emoji that Teams draws itself. */
export interface Emoji {
  readonly character: string;
  readonly id: string;
  readonly title: string;
}

/** Those of the picker. Others stay the letters that they are. */
export const EMOJI: readonly Emoji[] = [
  { character: '🙂', id: 'smile', title: 'Smile' },
  { character: '👍', id: 'yes', title: 'Yes' },
  { character: '🎉', id: '1f389_partypopper', title: 'Party popper' },
];

export const emojiAddress = ({ id }: Emoji): string =>
  `https://statics.teams.cdn.office.net/evergreen-assets/personal-expressions/v2/assets/emoticons/${id}/default/20_f.png`;

/** The emoji in a text, each as often as it stands there. */
export const emojiIn = (text: string): readonly Emoji[] =>
  [...text].flatMap((character) => EMOJI.filter((one) => one.character === character));

/**
 * The text without Teams' emoji: a bot reads them in the HTML only, as pictures with the character for their `alt`
 * (NousResearch/hermes-agent#100699, openclaw/openclaw#57366). Microsoft doesn't describe it.
 *
 * withoutEmoji('mooi 👍') → 'mooi'
 */
export function withoutEmoji(text: string): string {
  if (emojiIn(text).length === 0) return text;
  return EMOJI.reduce((rest, { character }) => rest.replaceAll(character, ''), text)
    .split('\n').map((line) => line.trimEnd()).join('\n').trim();
}
