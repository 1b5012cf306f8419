import { useEffect, useState, type ReactNode } from 'react';
import {
  FluentProvider,
  RendererProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type GriffelRenderer,
} from '@fluentui/react-components';
import type { Language } from '../../runtime/language';
import type { HostContext, TeamsHost } from './host/teamsHost';
import { languageFor } from './language';
import { Crash } from './parts/Crash';
import { ProblemStep } from './parts/ProblemStep';
import { Working } from './parts/Working';
import type { PageTexts } from './problemTexts';

const THEMES = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme } as const;

interface HostPageProps<T extends PageTexts> {
  readonly renderer: GriffelRenderer;
  readonly host: () => Promise<TeamsHost>;
  readonly textsFor: (language: Language) => T;
  readonly children: (page: { readonly host: TeamsHost; readonly language: Language; readonly texts: T; readonly openAt: string | null }) => ReactNode;
}

/** Waits for Teams to say who looks on, in which language and theme, and then shows the page. */
export function HostPage<T extends PageTexts>({ renderer, host, textsFor, children }: HostPageProps<T>) {
  const [context, setContext] = useState<HostContext>({ theme: preferredTheme(), locale: navigator.language, openAt: null });
  const [started, setStarted] = useState<TeamsHost | 'failed' | null>(null);
  const language = languageFor(context.locale);
  const texts = textsFor(language);

  useEffect(() => {
    host()
      .then(async (teams) => {
        setContext(await teams.start(setContext));
        setStarted(teams);
      })
      .catch(() => setStarted('failed'));
    // The host is chosen once; a new function on a later render is the same host.
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);

  useEffect(() => {
    // What is longer than the window shows the page itself; its scroll bars and lists are the browser's own.
    document.body.style.backgroundColor = THEMES[context.theme].colorNeutralBackground1;
    document.documentElement.style.colorScheme = context.theme === 'light' ? 'light' : 'dark';
  }, [context.theme]);

  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={THEMES[context.theme]} style={{ minHeight: '100%', height: '100%' }} data-theme={context.theme}>
        <Crash texts={texts}>
          {started === null ? (
            <Working text={texts.working.starting} slow={texts.working.slow} />
          ) : started === 'failed' ? (
            <ProblemStep texts={texts} message={texts.problem.noTeams} />
          ) : (
            children({ host: started, language, texts, openAt: context.openAt })
          )}
        </Crash>
      </FluentProvider>
    </RendererProvider>
  );
}

function preferredTheme(): HostContext['theme'] {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
