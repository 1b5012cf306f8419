import { createContext, useContext } from 'react';
import type { Language } from '../../../runtime/language';
import { textsFor, type PhotoTexts } from './textsFor';

/** In which words the dialog speaks. */
export interface PhotoWords {
  readonly language: Language;
  readonly texts: PhotoTexts;
}

export const PhotoWordsContext = createContext<PhotoWords>({ language: 'nl', texts: textsFor('nl') });

export function usePhotoWords(): PhotoWords {
  return useContext(PhotoWordsContext);
}
