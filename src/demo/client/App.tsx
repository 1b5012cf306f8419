import { FluentProvider, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';

import { fetchWorld, type PageTheme, type WorldInfo } from './api';
import { useOnline } from './news';
import { PageContext } from './PageContext';
import { PersonaColumn } from './PersonaColumn';
import { teamsThemes } from './teamsThemes';
import { texts, type PageLanguage } from './texts';
import { TopBar } from './TopBar';
import { usePreference } from './usePreference';

const firstLanguage = (): PageLanguage => (navigator.language.startsWith('en') ? 'en' : 'nl');
const firstCount = (): number => (window.innerWidth >= 1240 ? 3 : window.innerWidth >= 820 ? 2 : 1);

/** The whole page: a bar above, people side by side below. */
export function App(): React.JSX.Element {
  const [language, setLanguage] = usePreference<PageLanguage>('language', firstLanguage());
  const [theme, setTheme] = usePreference<PageTheme>('theme', 'default');
  const [wished, setWished] = usePreference<number>('columns', firstCount());
  const [chosen, setChosen] = usePreference<readonly string[]>('personas', []);
  const [world, setWorld] = useState<WorldInfo | null>(null);
  const [width, setWidth] = useState(window.innerWidth);
  const online = useOnline();

  useEffect(() => {
    const load = (): void => { fetchWorld().then(setWorld, () => { setTimeout(load, 1000); }); };
    load();
    const measure = (): void => { setWidth(window.innerWidth); };
    window.addEventListener('resize', measure);
    return () => { window.removeEventListener('resize', measure); };
  }, []);
  useEffect(() => { document.documentElement.lang = language; }, [language]);

  const page = useMemo(() => (world === null ? null : { language, theme, texts: texts[language], world }), [language, theme, world]);
  // A column needs about 340 pixels to be of use.
  const most = Math.max(1, Math.min(3, Math.floor(width / 340), world?.personas.length ?? 3));
  const count = Math.min(wished, most);
  const personas = world?.personas ?? [];
  const personaOf = (column: number): string => {
    const wish = chosen[column];
    return personas.some(({ id }) => id === wish) ? (wish ?? '') : (personas[column]?.id ?? personas[0]?.id ?? '');
  };
  const choose = (column: number, id: string): void => {
    setChosen([0, 1, 2].map((index) => (index === column ? id : personaOf(index))));
  };

  return (
    <FluentProvider theme={teamsThemes[theme]} className="provider">
      {/* Fluent gives the provider's classes to whatever it lays over the page too, so the layout stands on an element of its own. */}
      <div className="page" data-theme={theme}>
        {page === null ? (
          <div className="page-loading"><Spinner label={texts[language].loading} /></div>
        ) : (
          <PageContext.Provider value={page}>
            <TopBar count={count} most={most} onCount={setWished} onLanguage={setLanguage} onTheme={setTheme} />
            {!online && (
              <MessageBar intent="error" layout="multiline"><MessageBarBody>{page.texts.connectionLost}</MessageBarBody></MessageBar>
            )}
            <main className="columns" data-testid="columns" aria-label="Speelplein">
              {Array.from({ length: count }, (_, column) => (
                <PersonaColumn key={column} column={column} personaId={personaOf(column)} onPersona={(id) => { choose(column, id); }} />
              ))}
            </main>
          </PageContext.Provider>
        )}
      </div>
    </FluentProvider>
  );
}
