import { SearchBox, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

import type { Command, ConversationView, SearchItem, SearchResult } from '../speelplein/model';

import type { PersonApi } from './api';
import { failureText } from './failureText';
import { usePage } from './PageContext';
import { previewLine, tapValueOf } from './simpleCards';
import type { Show } from './windows';

export interface SearchPanelProps {
  readonly api: PersonApi;
  readonly conversation: ConversationView;
  readonly command: Command;
  readonly show: Show;
}

const PAUSE_MS = 300;

/** A search command: words above, results below; a chosen one goes into the compose box. */
export function SearchPanel({ api, conversation, command, show }: SearchPanelProps): React.JSX.Element {
  const { texts } = usePage();
  const [words, setWords] = useState('');
  const [result, setResult] = useState<SearchResult | null>(null);
  const [busy, setBusy] = useState(command.initialRun);

  useEffect(() => {
    if (words === '' && !command.initialRun) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      setBusy(true);
      const unreachable: SearchResult = { kind: 'failed', because: 'unreachable' };
      void api.search(conversation.id, command.id, words.trim()).catch(() => unreachable).then((found) => {
        if (!current) return;
        setBusy(false);
        setResult(found);
      });
    }, words === '' ? 0 : PAUSE_MS);
    return () => { current = false; clearTimeout(timer); };
  }, [api, command.id, command.initialRun, conversation.id, words]);

  const choose = async ({ attachment, preview }: SearchItem): Promise<void> => {
    const value = tapValueOf(preview);
    if (value === undefined) return show({ kind: 'insert', attachments: [attachment] });
    const chosen = await api.select(conversation.id, command.id, value).catch((): SearchResult => ({ kind: 'failed', because: 'unreachable' }));
    if (chosen.kind === 'results' && chosen.items[0] !== undefined) return show({ kind: 'insert', attachments: [chosen.items[0].attachment] });
    return setResult(chosen);
  };
  return (
    <div className="search">
      <SearchBox
        autoFocus className="search-box" data-testid="search-input" value={words} aria-label={texts.searchIn(command.title)}
        placeholder={command.parameters[0]?.title ?? texts.search} onChange={(_event, { value }) => { setWords(value); }}
      />
      {busy && <Spinner size="tiny" label={texts.loading} />}
      {result?.kind === 'message' && <p>{result.text}</p>}
      {result?.kind === 'failed' && <p role="alert">{failureText(result, texts)}</p>}
      {result?.kind === 'results' && result.items.length === 0 && !busy && <p>{texts.noResults}</p>}
      {result?.kind === 'results' && result.items.length > 0 && (
        <ul className="search-results" aria-label={texts.results}>
          {result.items.map((item, index) => {
            const { title, text } = previewLine(item.preview);
            return (
              <li key={index}>
                <button type="button" data-testid="search-result" onClick={() => { void choose(item); }}>
                  <strong>{title}</strong>
                  <span>{text}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
