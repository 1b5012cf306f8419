import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const TEXTS = path.join(__dirname, '../../src/texts');

const areasOf = (language: string): string[] =>
  readdirSync(path.join(TEXTS, language), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.split(path.sep).join('/'))
    .sort();

type Leaf = readonly [key: string, value: unknown];

/** Every text of an area with its way to it: `card.title`, `list[2]`. */
function leavesOf(value: unknown, key = ''): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, `${key}[${index}]`));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, item]) => leavesOf(item, key ? `${key}.${name}` : name));
  return [[key, value]];
}

const load = (language: string, area: string): Leaf[] => leavesOf({ ...jest.requireActual<object>(path.join(TEXTS, language, area)) });

const dutch = areasOf('nl');

describe('the texts', () => {
  it('have the same areas in Dutch and in English', () => {
    expect(areasOf('en')).toEqual(dutch);
  });

  for (const area of dutch.filter((name) => existsSync(path.join(TEXTS, 'en', name)))) {
    describe(area, () => {
      it('says the same things in both languages', () => {
        const [nl, en] = [load('nl', area), load('en', area)];
        expect(en.map(([key]) => key)).toEqual(nl.map(([key]) => key));
        expect(en.map(([key, text]) => [key, typeof text])).toEqual(nl.map(([key, text]) => [key, typeof text]));
      });

      it.each(['nl', 'en'])('has no empty or half text (%s)', (language) => {
        const bad = load(language, area).filter(([, text]) => {
          if (typeof text === 'function') return false;
          return typeof text !== 'string' || text.trim() === '' || text !== text.trim() || /\b(TODO|FIXME|lorem)\b|undefined|\[object/i.test(text);
        });
        expect(bad).toEqual([]);
      });

      it('was really translated', () => {
        const nl = new Map(load('nl', area));
        const same = load('en', area).filter(([key, text]) => typeof text === 'string' && text.split(/\s+/).length > 4 && nl.get(key) === text);
        expect(same).toEqual([]);
      });
    });
  }
});

const OTHERS = ['tr', 'ar', 'uk', 'pl'];
const ISOLATES = /[\u2066\u2069]/g;

describe('the texts for who writes another language', () => {
  it.each(OTHERS)('are about help and the choice of a language, and nothing else (%s)', (language) => {
    expect(areasOf(language)).toEqual(['help.ts', 'otherLanguage.ts']);
  });

  it.each(OTHERS)('say the same things as in Dutch where somebody needs help (%s)', (language) => {
    const [nl, other] = [load('nl', 'help.ts'), load(language, 'help.ts')];
    expect(other.map(([key, text]) => [key, typeof text])).toEqual(nl.map(([key, text]) => [key, typeof text]));
    expect(other.filter(([, text], at) => text === nl[at]?.[1])).toEqual([]);
  });

  it.each([...OTHERS, 'nl', 'en'])('have no empty text, and no number that a school can change in the contacts (%s)', (language) => {
    const texts = areasOf(language).filter((area) => area === 'help.ts' || area === 'otherLanguage.ts').flatMap((area) => load(language, area));
    for (const [key, text] of texts) {
      if (typeof text !== 'string') continue;
      expect([key, text.trim()]).toEqual([key, text]);
      expect(text).not.toBe('');
      expect([key, text.replace(ISOLATES, '').match(/\d[\d -]{4,}\d/)]).toEqual([key, null]);
    }
  });

  it('close each change of direction that they open', () => {
    for (const [key, text] of [...load('ar', 'help.ts'), ...load('ar', 'otherLanguage.ts')]) {
      if (typeof text === 'string') expect([key, text.split('\u2066').length]).toEqual([key, text.split('\u2069').length]);
    }
  });
});
