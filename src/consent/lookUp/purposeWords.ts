import type { ConsentPurpose } from '../consentEvent';
import { readWords, type Word } from './words';

/**
 * What people call the purposes that schools have, by key. The first of a key is the key itself; a school of which the
 * purpose has another key is found by its own key and titles.
 */
const USUAL_WORDS: Readonly<Record<string, readonly string[]>> = {
  website: ['website', 'site', 'schoolsite', 'schoolwebsite', 'webpagina', 'web site', 'homepage', 'internet', 'school website', 'webpage'],
  'social-media': [
    'social media', 'sociale media', 'socials', 'socialmedia', 'insta', 'instagram', 'instagrampagina', 'instapagina', 'instaverhaal', 'facebook', 'fb', 'facebookpagina', 'tiktok', 'tik tok', 'snapchat', 'snap', 'youtube', 'linkedin', 'twitter', 'threads',
  ],
  nieuwsbrief: ['nieuwsbrief', 'schoolkrant', 'schoolkrantje', 'krantje', 'ouderbrief', 'nieuwsbericht', 'newsletter', 'school paper'],
  schoolgids: ['schoolgids', 'gids', 'brochure', 'folder', 'flyer', 'school guide', 'prospectus'],
  besloten: ['besloten', 'besloten omgeving', 'besloten groep', 'teams', 'klassenteam', 'elo', 'schoolapp', 'closed environment', 'vle', 'school app'],
  jaarboek: ['jaarboek', 'jaarboekje', 'yearbook'],
  klassenfoto: ['klassenfoto', 'klasfoto', 'schoolfoto', 'class photo', 'class picture', 'school photo'],
  pers: ['pers', 'krant', 'dagblad', 'regiokrant', 'press', 'newspaper'],
  onderzoek: ['onderzoek', 'research'],
  whatsapp: ['whatsapp', 'whatsappgroep', 'appgroep', 'app groep', 'klassenapp', 'klasapp', 'groepsapp', 'appgroepje', 'whats app', 'whatsapp groep', 'whatsapp group', 'group chat'],
};

interface Named {
  readonly words: readonly string[];
  readonly key: string;
}

const plainKey = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]/g, '');
const keysOf = (text: string): readonly string[] => readWords(text).map(({ key }) => key);

const USUAL: readonly Named[] = Object.entries(USUAL_WORDS).flatMap(([key, names]) => names.map((name) => ({ words: keysOf(name), key })));

/**
 * The purpose that is named at this place and over how many words; null when none is. `key` is null for a usual purpose
 * that this school doesn't have.
 */
export function purposeAt(words: readonly Word[], at: number, purposes: readonly ConsentPurpose[]): { readonly key: string | null; readonly length: number } | null {
  const own = purposes.flatMap(({ key, title }): Named[] =>
    // What stands between brackets explains the title and isn't how anybody calls it.
    [key, title.nl, title.en].map((name) => ({ words: keysOf(name.replace(/\(.*?\)/g, ' ')), key })),
  );
  let best: { readonly key: string | null; readonly length: number } | null = null;
  for (const [names, has] of [[own, (key: string) => key], [USUAL, (key: string) => schoolKey(key, purposes)]] as const) {
    for (const { words: name, key } of names) {
      if (name.length === 0 || name.length <= (best?.length ?? 0)) continue;
      if (name.every((word, offset) => words[at + offset]?.key === word)) best = { key: has(key), length: name.length };
    }
  }
  return best;
}

function schoolKey(usual: string, purposes: readonly ConsentPurpose[]): string | null {
  return purposes.find(({ key }) => plainKey(key) === plainKey(usual))?.key ?? null;
}
