import type { BoardId } from '../people/person';
import { effectiveWatchMode } from '../settings/schoolSettings';
import type { Database } from '../storage/database';
import { SqlSettingsStore } from '../storage/settingsStore.sql';
import { SqlWatchPlaces, type WatchedPlace } from '../storage/watchPlaces.sql';
import type { Finding } from './finding';

const WEEK_MS = 7 * 86_400_000;
const MOST_NAMED = 5;

/** In which conversations that a school watches messages really arrive, and where the bot still has to announce itself. */
export async function watchFindings(db: Database, board: BoardId, school: string, now: Date): Promise<readonly Finding[]> {
  const settings = await new SqlSettingsStore(db).of(board, school);
  if (effectiveWatchMode(settings) === 'off') return [];
  const check = `meelezen werkt ${school}`;
  const places = await new SqlWatchPlaces(db).places(board, school);
  if (places.length === 0) return [{ check, state: 'warning', says: 'De app staat nog in geen enkel gesprek, dus er valt niets mee te lezen.' }];
  const since = new Date(now.getTime() - WEEK_MS);
  const silent = places.filter(({ heardAt, installedAt }) => heardAt === null && installedAt < since);
  const long = places.filter(({ heardAt }) => heardAt !== null && heardAt < since);
  const fresh = places.filter(({ heardAt, installedAt }) => heardAt === null && installedAt >= since);
  const untold = places.filter(({ told }) => told === null || told === 'off');
  const heard = places.length - silent.length - long.length - fresh.length;
  return [
    { check, state: heard === 0 ? 'notChecked' : 'ok', says: `In ${String(heard)} van ${String(places.length)} gesprekken kwam deze week een bericht aan zonder vermelding.` },
    ...finding(check, silent, 'Hier kwam nooit een bericht aan zonder vermelding. Geef de app de RSC-rechten, voeg haar daar opnieuw toe, en noem haar in het gesprek met: test meelezen'),
    ...finding(check, long, 'Hier kwam langer dan een week geen bericht aan zonder vermelding. Is het stil, of komt er niets meer aan? Noem Houvast in het gesprek met: test meelezen'),
    ...finding(check, untold, 'Hier heeft Houvast nog niet gezegd dat het meeleest, dus leest het er niet mee. Dat gebeurt binnen een minuut als Houvast draait'),
  ];
}

function finding(check: string, places: readonly WatchedPlace[], what: string): readonly Finding[] {
  if (places.length === 0) return [];
  const named = places.slice(0, MOST_NAMED).map(({ conversationId, kind }) => `${kind === 'channel' ? 'kanaal' : 'groepschat'} ${conversationId}`);
  const more = places.length - named.length;
  return [{ check, state: 'warning', says: `${what}: ${named.join(', ')}${more > 0 ? ` en nog ${String(more)}` : ''}.` }];
}
