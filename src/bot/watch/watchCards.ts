import { amsterdamDate } from '../../calendar/amsterdamTime';
import { addDays } from '../../calendar/shiftDate';
import { KEPT_DAYS } from '../../conduct/watchFigures';
import type { Directory } from '../../people/directory';
import type { BoardId, Person } from '../../people/person';
import type { Clock } from '../../runtime/clock';
import type { Language } from '../../runtime/language';
import type { SettingsStore } from '../../settings/schoolSettings';
import type { SqlConversationRegistry } from '../../storage/conversationRegistry.sql';
import type { SqlWatchCounts } from '../../storage/watchCounts.sql';
import type { SqlWatchPlaces } from '../../storage/watchPlaces.sql';
import type { SqlWatchWords } from '../../storage/watchWords.sql';
import type { AdaptiveCard } from '../cards/card';
import { watchOverviewCard } from '../cards/watch/watchOverviewCard';
import { watchStatusCard } from '../cards/watch/watchStatusCard';

export interface WatchCardsDeps {
  readonly directory: Pick<Directory, 'byId'>;
  readonly registry: SqlConversationRegistry;
  readonly settings: Pick<SettingsStore, 'of'>;
  readonly places: SqlWatchPlaces;
  readonly counts: SqlWatchCounts;
  readonly words: SqlWatchWords;
  readonly clock: Clock;
}

export function seesWatchOverview({ roles }: Pick<Person, 'roles'>): boolean {
  return roles.includes('administrator');
}

/** Cards about watching, from what is true at this moment. */
export class WatchCards {
  constructor(private readonly deps: WatchCardsDeps) {}

  async status(board: BoardId, conversationId: string, language: Language): Promise<AdaptiveCard> {
    const { registry, settings, places } = this.deps;
    const [conversation, place] = await Promise.all([registry.byId(board, conversationId), places.of(board, conversationId)]);
    return watchStatusCard({ settings: conversation === null ? null : await settings.of(board, conversation.school), heardAt: place?.heardAt ?? null }, language);
  }

  /** Null for who isn't an administrator (any more). */
  async overview(board: BoardId, personId: string, language: Language): Promise<AdaptiveCard | null> {
    const { directory, settings, places, counts, words, clock } = this.deps;
    const person = await directory.byId(board, personId);
    if (person === null || !seesWatchOverview(person)) return null;
    const own = await settings.of(board, person.school);
    if (own === null) return null;
    const to = amsterdamDate(clock.now());
    const from = addDays(to, 1 - KEPT_DAYS);
    const [figures, all, meanings] = await Promise.all([counts.since(board, person.school, from), places.places(board, person.school), words.of(board, person.school)]);
    return watchOverviewCard({ settings: own, figures, from, to, places: { heard: all.filter(({ heardAt }) => heardAt !== null).length, all: all.length }, words: meanings.length }, language);
  }
}
