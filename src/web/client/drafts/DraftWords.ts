import { createContext, useContext } from 'react';
import type { Language } from '../../../runtime/language';
import { textsFor, type DraftPageTexts } from './textsFor';

/** In which words the dialog speaks. */
export interface DraftWords {
  readonly language: Language;
  readonly texts: DraftPageTexts;
}

export const DraftWordsContext = createContext<DraftWords>({ language: 'nl', texts: textsFor('nl') });

export function useDraftWords(): DraftWords {
  return useContext(DraftWordsContext);
}
