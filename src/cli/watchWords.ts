import { amsterdamDate } from '../calendar/amsterdamTime';
import { addDays } from '../calendar/shiftDate';
import { addSchoolWord, checkSchoolWord, removeSchoolWord } from '../conduct/changeSchoolWords';
import { WORD_MEANINGS, type SchoolWord, type WordMeaning } from '../conduct/schoolWords';
import { KEPT_DAYS, SMALLEST_SHOWN } from '../conduct/watchFigures';
import { whatWouldChange, type WouldChange } from '../conduct/whatWouldChange';
import { conductTexts } from '../texts/texts';
import type { CliIo } from './cliIo';
import { WATCH_USAGE, type WatchCommandDeps } from './watch';

export interface WordFlags {
  readonly school: string;
  readonly word?: string | undefined;
  readonly means?: string | undefined;
  readonly 'dry-run'?: boolean | undefined;
  readonly json?: boolean | undefined;
}

const MEANS: Readonly<Record<WordMeaning, string>> = { harmless: 'onschuldig', insult: 'een scheldwoord', slur: 'een scheldwoord voor een groep', weapon: 'een wapen', nudes: 'een naaktfoto' };

export async function watchWordsCommand(command: string, flags: WordFlags, io: CliIo, deps: WatchCommandDeps): Promise<number> {
  const { school, word, means, json = false } = flags;
  if (command === 'list' && word === undefined && means === undefined) return list(school, json, io, deps);
  if (command === 'remove' && word !== undefined && means === undefined) {
    const wasThere = await removeSchoolWord(deps, deps.board, school, word);
    if (wasThere) io.out(`“${word}” heeft weer zijn gewone betekenis, binnen een minuut.`);
    else io.err(`“${word}” had geen eigen betekenis. Er is niets veranderd.`);
    return wasThere ? 0 : 1;
  }
  const meaning = WORD_MEANINGS.find((one) => one === means);
  if (command === 'add' && word !== undefined && meaning !== undefined) return add(flags, word, meaning, io, deps);
  io.err(WATCH_USAGE);
  return 2;
}

async function list(school: string, json: boolean, io: CliIo, { words, board }: WatchCommandDeps): Promise<number> {
  const all = await words.of(board, school);
  if (json) io.out(JSON.stringify({ school, words: all }));
  else if (all.length === 0) io.out('Deze school gaf nog geen woord een eigen betekenis.');
  else for (const { word, means } of all) io.out(`${word}: ${MEANS[means]}`);
  return 0;
}

async function add({ school, 'dry-run': dryRun = false, json = false }: WordFlags, text: string, means: WordMeaning, io: CliIo, deps: WatchCommandDeps): Promise<number> {
  const checked = await checkSchoolWord(deps, deps.board, school, text, means);
  if (checked.kind !== 'word') {
    const because = {
      noWord: `“${text}” is geen woord van twee tot veertig letters, of een naam van hooguit vier woorden.`,
      neverHarmless: `“${text}” kan op gevaar wijzen. Dat blijft altijd opvallen en kan niet onschuldig heten.`,
      tooMany: 'Deze school heeft al tweehonderd woorden. Haal er eerst een weg.',
    }[checked.kind];
    io.err(`${because} Er is niets veranderd.`);
    return 1;
  }
  const would = whatWouldChange(checked.word, await deps.counts.since(deps.board, school, addDays(amsterdamDate(deps.clock.now()), 1 - KEPT_DAYS)));
  const isChanged = dryRun ? false : await addSchoolWord(deps, deps.board, school, checked.word);
  if (json) io.out(JSON.stringify({ school, ...checked.word, would, applied: isChanged }));
  else for (const line of [...wouldLines(checked.word, would), doneLine(checked.word, dryRun, isChanged)]) io.out(line);
  return 0;
}

function doneLine({ word, means }: SchoolWord, dryRun: boolean, isChanged: boolean): string {
  if (dryRun) return 'Dit was een proef: er is niets veranderd.';
  return isChanged ? `“${word}” betekent op deze school ${MEANS[means]}, binnen een minuut.` : `“${word}” betekende dat al. Er is niets veranderd.`;
}

/** What can be known of the last month, and what can't. */
function wouldLines({ word, means }: SchoolWord, would: WouldChange): readonly string[] {
  if (would.kind === 'unknowable') {
    return [`Wat dit de laatste ${String(KEPT_DAYS)} dagen had veranderd, is niet te weten: van berichten waarin niets opviel, bewaart Houvast ook geen getal. Als ${MEANS[means]} kan “${word}” meer laten opvallen, nooit minder.`];
  }
  const why = would.isKnownSort
    ? `Houvast bewaart geen tekst. Het telde alleen hoeveel berichten een woord van dezelfde soort als “${word}” bevatten. Meer kan het er niet hebben gescheeld; misschien scheelde het niets.`
    : `Houvast kent “${word}” niet en bewaart geen tekst. Elk van deze signalen kan het woord hebben bevat, of geen.`;
  if (would.changes.length === 0) return [`De laatste ${String(KEPT_DAYS)} dagen had dit niets veranderd: er viel niets op waar dit woord in kan hebben gestaan.`];
  const lines = would.changes.map(({ kind, what, all, atMost }) => `  ${conductTexts('nl').kinds[kind]}: hooguit ${atMost === null ? `minder dan ${String(SMALLEST_SHOWN)}` : String(atMost)} van ${String(all)} ${what === 'signal' ? 'signalen' : 'seintjes'} minder`);
  return [`De laatste ${String(KEPT_DAYS)} dagen:`, ...lines, why];
}
