import { useEffect, useState } from 'react';
import {
  FluentProvider,
  RendererProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type GriffelRenderer,
} from '@fluentui/react-components';
import type { HostContext, TeamsHost } from './host/teamsHost';
import { Crash } from './parts/Crash';
import { ProblemStep } from './parts/ProblemStep';
import { Working } from './parts/Working';
import { PhotoApp } from './PhotoApp';
import { createPhotoClient, type PhotoClient } from './photoClient';
import { languageFor, textsFor } from './textsFor';

const THEMES = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme } as const;

interface Started {
  readonly host: TeamsHost;
  readonly client: PhotoClient;
}

interface RootProps {
  readonly renderer: GriffelRenderer;
  readonly host: () => Promise<TeamsHost>;
  readonly conversationId: string;
  readonly postedRef: string | null;
}

/** Waits for Teams to say who looks on, in which language and theme, and then shows the dialog. */
export function Root({ renderer, host, conversationId, postedRef }: RootProps) {
  const [context, setContext] = useState<HostContext>({ theme: preferredTheme(), locale: navigator.language });
  const [started, setStarted] = useState<Started | 'failed' | null>(null);
  const language = languageFor(context.locale);
  const texts = textsFor(language);

  useEffect(() => {
    host()
      .then(async (teams) => {
        const first = await teams.start(setContext);
        setContext(first);
        setStarted({ host: teams, client: createPhotoClient(teams, languageFor(first.locale)) });
      })
      .catch(() => setStarted('failed'));
    // The host is chosen once; a new function on a later render is the same host.
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);

  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={THEMES[context.theme]} style={{ minHeight: '100%', height: '100%' }} data-theme={context.theme}>
        <Crash texts={texts}>
          {started === null ? (
            <Working text={texts.working.starting} slow={texts.working.slow} />
          ) : started === 'failed' ? (
            <ProblemStep texts={texts} message={texts.problem.noTeams} />
          ) : conversationId === '' && postedRef === null ? (
            <ProblemStep texts={texts} message={texts.problem.noConversation} />
          ) : (
            <PhotoApp {...started} language={language} texts={texts} conversationId={conversationId} postedRef={postedRef} />
          )}
        </Crash>
      </FluentProvider>
    </RendererProvider>
  );
}

function preferredTheme(): HostContext['theme'] {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
