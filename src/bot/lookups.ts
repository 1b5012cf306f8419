import type { Conversation } from '../people/conversation';
import type { Directory } from '../people/directory';
import type { BoardId, Person } from '../people/person';
import { BriefMemory } from '../runtime/briefMemory';
import type { Clock } from '../runtime/clock';
import type { SchoolSettings, SettingsStore } from '../settings/schoolSettings';
import type { SqlWatchPlaces, WatchPlace } from '../storage/watchPlaces.sql';
import type { SqlWatchWords } from '../storage/watchWords.sql';
import { inSchoolWords, type InSchoolWords } from '../conduct/schoolWords';
import type { SqlConversationRegistry } from '../storage/conversationRegistry.sql';

const HALF_A_MINUTE = 30_000;
const MANY = 20_000;

/**
 * What every message asks, remembered for half a minute on each replica, so that a silent message costs no query.
 * Anything that decides about a picture or a case asks the stores themselves.
 */
export class Lookups {
  readonly board: BriefMemory<string, BoardId | null>;
  private readonly people: BriefMemory<string, Person | null>;
  private readonly conversations: BriefMemory<string, Conversation | null>;
  private readonly schools: BriefMemory<string, SchoolSettings | null>;
  private readonly places: BriefMemory<string, WatchPlace | null>;
  private readonly schoolWords: BriefMemory<string, InSchoolWords>;

  constructor(options: {
    readonly clock: Clock;
    readonly boardOfTenant: (tenantId: string) => Promise<BoardId | null>;
    readonly directory: Directory;
    readonly registry: SqlConversationRegistry;
    readonly settings: Pick<SettingsStore, 'of'>;
    readonly places: Pick<SqlWatchPlaces, 'of'>;
    readonly words: Pick<SqlWatchWords, 'of'>;
  }) {
    const { clock, directory, registry, settings, places, words } = options;
    const memory = { clock, forMs: HALF_A_MINUTE, size: MANY };
    this.board = new BriefMemory(memory, options.boardOfTenant);
    this.people = new BriefMemory(memory, (key) => directory.byEntraId(...split(key)));
    this.conversations = new BriefMemory(memory, (key) => registry.byId(...split(key)));
    this.schools = new BriefMemory(memory, (key) => settings.of(...split(key)));
    this.places = new BriefMemory(memory, (key) => places.of(...split(key)));
    this.schoolWords = new BriefMemory(memory, async (key) => inSchoolWords(await words.of(...split(key))));
  }

  person(board: BoardId, entraId: string): Promise<Person | null> {
    return this.people.get(join(board, entraId.toLowerCase()));
  }

  personChanged(board: BoardId, entraId: string): void {
    this.people.forget(join(board, entraId.toLowerCase()));
  }

  conversation(board: BoardId, id: string): Promise<Conversation | null> {
    return this.conversations.get(join(board, id));
  }

  conversationChanged(board: BoardId, id: string): void {
    this.conversations.forget(join(board, id));
  }

  settings(board: BoardId, school: string): Promise<SchoolSettings | null> {
    return this.schools.get(join(board, school));
  }

  place(board: BoardId, conversationId: string): Promise<WatchPlace | null> {
    return this.places.get(join(board, conversationId));
  }

  placeChanged(board: BoardId, conversationId: string): void {
    this.places.forget(join(board, conversationId));
  }

  /** Puts this school's words into ones that the detector knows. */
  words(board: BoardId, school: string): Promise<InSchoolWords> {
    return this.schoolWords.get(join(board, school));
  }
}

function join(board: BoardId, key: string): string {
  return `${board}\n${key}`;
}

function split(key: string): [BoardId, string] {
  const at = key.indexOf('\n');
  return [key.slice(0, at), key.slice(at + 1)];
}
