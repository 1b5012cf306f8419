import { AdaptiveCard, CardElement, CardElementContainer, ExecuteAction, GlobalRegistry, HostConfig, OpenUrlAction, SubmitAction, Table, Versions, type Action } from 'adaptivecards';
import { useContext, useEffect, useRef, useState } from 'react';

import type { WireObject } from '../speelplein/model';

import { hostConfigFor } from './cardHost';
import { conversationOfLink, OpenMessage } from './OpenMessage';
import { OpenTab, tabOfLink, type TabPlace } from './OpenTab';
import { usePage } from './PageContext';
import { markdownToHtml } from './safeHtml';

// The package calls itself free of side effects, so a bundler drops the file in which tables register themselves.
GlobalRegistry.defaultElements.register('Table', Table, Versions.v1_5);

// Its pattern for languages remembers where it left off, and refuses every other language.
Object.assign(CardElement.langProperty, { regEx: /^[a-z]{2,3}$/i });

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

export interface CardViewProps {
  readonly card: WireObject;
  /** A button was pressed; its data already holds what was filled in. */
  readonly onAction: (action: WireObject) => void;
  readonly busy?: boolean;
}

/** A card, drawn by the official renderer. */
export function CardView({ card, onAction, busy = false }: CardViewProps): React.JSX.Element {
  const { theme, texts } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const openMessage = useContext(OpenMessage);
  const openTab = useContext(OpenTab);
  const act = useRef({ onAction, openMessage, openTab });
  const [broken, setBroken] = useState(false);
  act.current = { onAction, openMessage, openTab };

  useEffect(() => {
    const adaptive = new AdaptiveCard();
    adaptive.hostConfig = new HostConfig(hostConfigFor(theme));
    adaptive.onExecuteAction = (action) => { perform(action, act.current); };
    try {
      adaptive.parse(structuredClone(card));
      const drawn = adaptive.render();
      if (drawn === undefined) throw new Error('not drawn');
      if (adaptive.lang !== undefined) drawn.lang = adaptive.lang;
      markLanguages(adaptive);
      place.current?.replaceChildren(drawn);
      setBroken(false);
    } catch {
      place.current?.replaceChildren();
      setBroken(true);
    }
  }, [card, theme]);

  useEffect(() => {
    const watcher = new MutationObserver(() => { tidy(place.current); });
    if (place.current !== null) watcher.observe(place.current, { subtree: true, attributeFilter: ['aria-expanded'] });
    return () => { watcher.disconnect(); };
  }, []);

  return (
    <div className="card" data-testid="card" data-busy={busy} inert={busy} aria-busy={busy}>
      <div ref={place} />
      {broken && <p className="card-broken">{texts.badCard}</p>}
    </div>
  );
}

/** The renderer reads in which language a part of a card is, and doesn't pass it on to who has it read out. */
function markLanguages(parent: CardElementContainer): void {
  for (let at = 0; at < parent.getItemCount(); at += 1) {
    const item = parent.getItemAt(at);
    if (item.lang !== undefined && item.lang !== parent.lang && item.renderedElement !== undefined) item.renderedElement.lang = item.lang;
    if (item instanceof CardElementContainer) markLanguages(item);
  }
}

/** The renderer says of what a button shows that it is unfolded: a state that only a button can have. */
function tidy(place: HTMLElement | null): void {
  for (const shown of place?.querySelectorAll('.ac-container[aria-expanded]') ?? []) shown.removeAttribute('aria-expanded');
}

interface Acting {
  readonly onAction: (action: WireObject) => void;
  readonly openMessage: (conversationId: string) => void;
  readonly openTab: (place: TabPlace) => void;
}

function perform(action: Action, { onAction, openMessage, openTab }: Acting): void {
  if (action instanceof OpenUrlAction) {
    const conversationId = conversationOfLink(action.url ?? '');
    if (conversationId !== null) return openMessage(conversationId);
    const tab = tabOfLink(action.url ?? '');
    if (tab !== null) return openTab(tab);
    if (action.url !== undefined && /^(https?|mailto|tel):/.test(action.url)) window.open(action.url, '_blank', 'noopener,noreferrer');
    return;
  }
  if (action instanceof ExecuteAction || action instanceof SubmitAction) {
    onAction({
      type: action.getJsonTypeName(),
      ...(action.id === undefined ? {} : { id: action.id }),
      ...(action.title === undefined ? {} : { title: action.title }),
      ...(action instanceof ExecuteAction ? { verb: action.verb } : {}),
      data: action.data ?? {},
    });
  }
}
