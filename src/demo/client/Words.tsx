import { EMOJI } from '../speelplein/expressions/emoji';

import { Drawing } from './drawings';
import { usePage } from './PageContext';
import { markdownToHtml, sanitizeHtml } from './safeHtml';

export interface WordsProps {
  readonly text: string;
  readonly format: 'plain' | 'markdown' | 'xml';
  readonly fromBot: boolean;
}

/** What somebody wrote: names and emoji stand out, as in Teams. What the bot writes has its own markup. */
export function Words({ text, format, fromBot }: WordsProps): React.JSX.Element | null {
  const { world } = usePage();
  if (text === '') return null;
  if (fromBot) {
    return <div className="words" dir="auto" data-testid="text" dangerouslySetInnerHTML={{ __html: format === 'xml' ? sanitizeHtml(text) : markdownToHtml(text) }} />;
  }
  return <p className="words" dir="auto" data-testid="text">{withMarks(text, [world.bot.name, ...world.personas.map(({ name }) => name)])}</p>;
}

function withMarks(text: string, names: readonly string[]): readonly React.ReactNode[] {
  const mentions = names.map((name) => `@${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  const pattern = new RegExp([...mentions, ...EMOJI.map(({ character }) => character)].join('|'), 'gu');
  const parts: React.ReactNode[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const emoji = EMOJI.find(({ character }) => character === found[0]);
    parts.push(text.slice(from, found.index), emoji === undefined
      ? <span key={found.index} className="mention">{found[0].slice(1)}</span>
      : <Drawing key={found.index} id={emoji.id} label={emoji.character} className="emoji" />);
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
}
