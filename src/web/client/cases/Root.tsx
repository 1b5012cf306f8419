import { useMemo } from 'react';
import type { GriffelRenderer } from '@fluentui/react-components';
import type { Language } from '../../../runtime/language';
import type { TeamsHost } from '../host/teamsHost';
import { HostPage } from '../HostPage';
import { CasesApp } from './CasesApp';
import { createCasesClient } from './casesClient';
import { textsFor, type CasesTexts } from './textsFor';

interface RootProps {
  readonly renderer: GriffelRenderer;
  readonly host: () => Promise<TeamsHost>;
}

/** The tab "Meldingen", once Teams has said who looks on. */
export function Root({ renderer, host }: RootProps) {
  return (
    <HostPage renderer={renderer} host={host} textsFor={textsFor}>
      {(page) => <Page {...page} />}
    </HostPage>
  );
}

interface PageProps {
  readonly host: TeamsHost;
  readonly language: Language;
  readonly texts: CasesTexts;
  readonly openAt: string | null;
}

function Page({ host, language, texts, openAt }: PageProps) {
  const client = useMemo(() => createCasesClient(host, language), [host, language]);
  return <CasesApp client={client} language={language} texts={texts} openAt={openAt} />;
}
