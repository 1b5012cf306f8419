import { useMemo } from 'react';
import type { GriffelRenderer } from '@fluentui/react-components';
import type { Language } from '../../../runtime/language';
import type { TeamsHost } from '../host/teamsHost';
import { HostPage } from '../HostPage';
import { ConsentApp } from './ConsentApp';
import { createConsentClient } from './consentClient';
import { textsFor, type ConsentTexts } from './textsFor';

interface RootProps {
  readonly renderer: GriffelRenderer;
  readonly host: () => Promise<TeamsHost>;
  /** Opened by the bot's card; otherwise a tab, which nobody can close. */
  readonly isDialog: boolean;
}

/** The administrators' page, once Teams has said who looks on. */
export function Root({ renderer, host, isDialog }: RootProps) {
  return (
    <HostPage renderer={renderer} host={host} textsFor={textsFor}>
      {(page) => <Page {...page} isDialog={isDialog} />}
    </HostPage>
  );
}

interface PageProps extends Pick<RootProps, 'isDialog'> {
  readonly host: TeamsHost;
  readonly language: Language;
  readonly texts: ConsentTexts;
}

function Page({ host, language, texts, isDialog }: PageProps) {
  const client = useMemo(() => createConsentClient(host, language), [host, language]);
  return <ConsentApp client={client} language={language} texts={texts} onClose={isDialog ? () => host.close() : null} />;
}
