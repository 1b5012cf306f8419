import { stem } from './stem';

const WORDS: Readonly<Record<string, string>> = {
  allowed: 'mag mogen kan kunnen toegestaan',
  must: 'moet moeten hoef',
  how: 'hoe',
  count: 'hoeveel hoelang',
  what: 'wat',
  who: 'wie',
  when: 'wanneer',
  where: 'waar',
  why: 'waarom hoezo',
  which: 'welk welke',
  happens: 'krijg krijgt gebeurt',
  holds: 'geldt gelden telt tellen valt vallen hoort',
  do: 'schrijf maak geef vertel verzin leg noem vertaal',
};

const OPENER_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([opener, words]) => words.split(' ').map((word): [string, string] => [stem(word), opener])),
);
const READ_AT_MOST = 4;

/**
 * What kind of question it is, by its first words; `'tells'` when it asks nothing. Asking how something works is
 * another thing than asking whether it is allowed, whatever the subject.
 */
export function openerOf(stems: readonly string[]): string {
  for (const word of stems.slice(0, READ_AT_MOST)) {
    const opener = OPENER_OF.get(word);
    if (opener !== undefined) return opener;
  }
  return 'tells';
}
