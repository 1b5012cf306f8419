import { useMemo } from 'react';
import type { GriffelRenderer } from '@fluentui/react-components';
import type { Language } from '../../../runtime/language';
import type { TeamsHost } from '../host/teamsHost';
import { HostPage } from '../HostPage';
import { createPermissionClient } from './permissionClient';
import { PermissionsApp } from './PermissionsApp';
import { textsFor, type PageWords } from './textsFor';

interface RootProps {
  readonly renderer: GriffelRenderer;
  readonly host: () => Promise<TeamsHost>;
  /** Opened by a card; otherwise a tab, which nobody can close. */
  readonly isDialog: boolean;
}

/** The page about permissions, once Teams has said who looks on. */
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
  readonly texts: PageWords;
}

function Page({ host, language, texts, isDialog }: PageProps) {
  const client = useMemo(() => createPermissionClient(host, language), [host, language]);
  return <PermissionsApp client={client} language={language} texts={texts} onClose={isDialog ? () => host.close() : null} />;
}
