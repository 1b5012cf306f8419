import { useMemo } from 'react';
import type { GriffelRenderer } from '@fluentui/react-components';
import type { Language } from '../../../runtime/language';
import type { TeamsHost } from '../host/teamsHost';
import { HostPage } from '../HostPage';
import { ProblemStep } from '../parts/ProblemStep';
import { PhotoApp } from './PhotoApp';
import { createPhotoClient } from './photoClient';
import { textsFor, type PhotoTexts } from './textsFor';

interface RootProps {
  readonly renderer: GriffelRenderer;
  readonly host: () => Promise<TeamsHost>;
  readonly conversationId: string;
  readonly postedRef: string | null;
}

/** The dialog, once Teams has said who looks on. */
export function Root({ renderer, host, conversationId, postedRef }: RootProps) {
  return (
    <HostPage renderer={renderer} host={host} textsFor={textsFor}>
      {(page) =>
        conversationId === '' && postedRef === null ? (
          <ProblemStep texts={page.texts} message={page.texts.problem.noConversation} />
        ) : (
          <Dialog {...page} conversationId={conversationId} postedRef={postedRef} />
        )
      }
    </HostPage>
  );
}

interface DialogProps extends Pick<RootProps, 'conversationId' | 'postedRef'> {
  readonly host: TeamsHost;
  readonly language: Language;
  readonly texts: PhotoTexts;
}

function Dialog(props: DialogProps) {
  const { host, language } = props;
  const client = useMemo(() => createPhotoClient(host, language), [host, language]);
  return <PhotoApp {...props} client={client} />;
}
