import { useMemo } from 'react';
import type { GriffelRenderer } from '@fluentui/react-components';
import type { Language } from '../../../runtime/language';
import type { TeamsHost } from '../host/teamsHost';
import { HostPage } from '../HostPage';
import { DraftApp } from './DraftApp';
import { createDraftClient } from './draftClient';
import { DraftWordsContext } from './DraftWords';
import { textsFor, type DraftPageTexts } from './textsFor';

interface RootProps {
  readonly renderer: GriffelRenderer;
  readonly host: () => Promise<TeamsHost>;
  /** Where the text will be posted; null when the address doesn't say. */
  readonly conversation: string | null;
}

/** The dialog, once Teams has said who looks on. */
export function Root({ renderer, host, conversation }: RootProps) {
  return (
    <HostPage renderer={renderer} host={host} textsFor={textsFor}>
      {(page) => <Dialog {...page} conversation={conversation} />}
    </HostPage>
  );
}

interface DialogProps extends Pick<RootProps, 'conversation'> {
  readonly host: TeamsHost;
  readonly language: Language;
  readonly texts: DraftPageTexts;
}

function Dialog({ host, language, texts, conversation }: DialogProps) {
  const client = useMemo(() => createDraftClient(host, language), [host, language]);
  const words = useMemo(() => ({ language, texts }), [language, texts]);
  return (
    <DraftWordsContext value={words}>
      <DraftApp host={host} client={client} conversation={conversation} />
    </DraftWordsContext>
  );
}
