import type { Audit } from '../../audit/audit';
import { asError } from '../../runtime/asError';
import type { Clock } from '../../runtime/clock';
import type { Logger } from '../../runtime/log';
import { Rounds } from '../../runtime/rounds';
import type { UnitOfWork } from '../../runtime/unitOfWork';
import type { SettingsStore } from '../../settings/schoolSettings';
import { watchNotice } from '../../settings/watchNotice';
import type { BoardId } from '../../people/person';
import type { SqlWatchPlaces } from '../../storage/watchPlaces.sql';
import type { Mail } from '../outbox/mail';
import { announce } from './announce';

export interface WatchRoundDeps {
  readonly schools: { boards(): Promise<readonly BoardId[]>; keys(board: BoardId): Promise<readonly string[]> };
  readonly settings: Pick<SettingsStore, 'of'>;
  readonly places: SqlWatchPlaces;
  readonly mail: Mail;
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Two kinds of rounds: a test is short, and a school seldom changes its mind. */
export interface WatchRounds {
  look(): Promise<void>;
  stop(): Promise<void>;
}

const TESTS_EVERY_MS = 5_000;
const ANNOUNCE_EVERY_MS = 20_000;

/**
 * What comes by itself: a test for which nothing arrived in time is told so, and wherever a school begins, changes or
 * ends reading along, the bot says so in each conversation. Doing it on several replicas says it once.
 */
export function createWatchRounds(deps: WatchRoundDeps): WatchRounds {
  const carefully = (work: (deps: WatchRoundDeps) => Promise<void>) => async (): Promise<void> => {
    await work(deps).catch((error: unknown) => deps.log.warn('watch.round', { error: asError(error) }));
  };
  const tests = new Rounds(carefully(endTests), TESTS_EVERY_MS);
  const announcements = new Rounds(carefully(announceChanges), ANNOUNCE_EVERY_MS);
  return {
    async look() {
      await Promise.all([tests.look(), announcements.look()]);
    },
    async stop() {
      await Promise.all([tests.stop(), announcements.stop()]);
    },
  };
}

async function endTests({ places, mail, unitOfWork, clock }: WatchRoundDeps): Promise<void> {
  if ((await places.testing()).length === 0) return;
  await unitOfWork.run(async (tx) => {
    for (const { boardId, conversationId, language } of await places.endTests(tx, clock.now())) await mail.toConversation(tx, boardId, conversationId, { kind: 'watchLine', line: 'testSilent', language, thread: null });
  });
}

async function announceChanges(deps: WatchRoundDeps): Promise<void> {
  const { schools, settings, places, unitOfWork } = deps;
  for (const boardId of await schools.boards()) {
    for (const school of await schools.keys(boardId)) {
      const own = await settings.of(boardId, school);
      const notice = watchNotice(own);
      for (const { conversationId, told } of await places.places(boardId, school)) {
        // Where nothing was ever said, "I don't read along" is no news.
        if (told === notice || (notice === 'off' && told === null)) continue;
        await unitOfWork.run((tx) => announce(deps, tx, { boardId, conversationId, settings: own, language: 'nl', thread: null }));
      }
    }
  }
}
