import { createContext, useContext } from 'react';

import type { PageTheme, WorldInfo } from './api';
import type { PageLanguage, PageTexts } from './texts';

export interface Page {
  readonly language: PageLanguage;
  readonly theme: PageTheme;
  readonly texts: PageTexts;
  readonly world: WorldInfo;
}

export const PageContext = createContext<Page | null>(null);

/** Language, colours and school, for every part of the page. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('outside of the page');
  return page;
}
