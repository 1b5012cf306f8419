import { foldLetters } from '../../foldLetters';
import type { KeyWord } from '../keyWord';

/** Beginnings of words of one language by subject, apart by spaces. */
export type KeyStems = Readonly<Partial<Record<KeyWord, string>>>;

/** The same in every language: names of apps. */
const EVERYWHERE: KeyStems = {
  whatsapp: 'whatsap watsap wassap whatsup wapp vatsap واتس وتس ватсап вотсап вацап',
  instagram: 'insta инста інста انستا انستغرام إنستغرام',
  snapchat: 'snap снап سناب',
  tiktok: 'tiktok тикток тікток تيك',
  facebook: 'facebook fejsbook fejs фейсбук فيسبوك فيس',
  youtube: 'youtube ютуб يوتيوب',
  screenshot: 'screenshot screen скрин скрін سكرين',
  email: 'email mail имейл емейл',
};

/** Stems without diacritics, longest first: the word that says most is found first. */
export function stemsOf(stems: KeyStems): readonly (readonly [stem: string, key: KeyWord])[] {
  return [...Object.entries(stems), ...Object.entries(EVERYWHERE)]
    .flatMap(([key, words]) => words.split(/\s+/).map((stem) => [foldLetters(stem), key as KeyWord] as const))
    .sort(([a], [b]) => b.length - a.length);
}
