import { effectiveWatchMode, type SchoolSettings } from '../../settings/schoolSettings';
import { watchNotice } from '../../settings/watchNotice';
import type { WatchPlace } from '../../storage/watchPlaces.sql';
import { mentionsBot, threadOf, type Activity } from '../activity';
import type { Incoming } from '../incoming';
import type { Services } from '../services';
import { announce } from './announce';

const HALF_A_DAY = 43_200_000;

/** Whether it was said there, as it is now, that the bot reads along. */
export function isAnnounced(place: WatchPlace | null, settings: SchoolSettings | null): boolean {
  return place?.told === watchNotice(settings);
}

/** That messages arrive is noted twice a day, so that nearly all of them cost nothing. */
export function isHeardLately(place: WatchPlace | null, now: Date): boolean {
  return place !== null && place.heardAt !== null && now.getTime() - place.heardAt.getTime() < HALF_A_DAY;
}

function comesByItself(activity: Activity): boolean {
  return activity.type === 'message' && !mentionsBot(activity);
}

/**
 * A message came in from a conversation that is to be watched: the bot announces itself where it hasn't yet, and notes
 * that messages without a mention arrive. False when reading begins with the next message: nothing is read before it
 * was said that somebody reads along.
 */
export async function arrive(services: Services, turn: Incoming, remembered: SchoolSettings): Promise<boolean> {
  const { boardId, conversation, activity, language } = turn;
  const now = services.clock.now();
  const place = await services.places.of(boardId, conversation.id);
  // What is remembered may be half a minute old, and another replica may have announced what is new.
  const settings = isAnnounced(place, remembered) ? remembered : await services.settings.of(boardId, conversation.school);
  if (effectiveWatchMode(settings) === 'off') return false;
  const isTold = isAnnounced(place, settings);
  const isNews = comesByItself(activity) && (!isHeardLately(place, now) || place?.testUntil !== null);
  if (isTold && !isNews) return true;
  await services.unitOfWork.run(async (tx) => {
    await announce(services, tx, { boardId, conversationId: conversation.id, settings, language, thread: threadOf(activity) });
    const tested = isNews ? await services.places.heard(tx, boardId, conversation.id, now) : null;
    if (tested !== null) await services.mail.toConversation(tx, boardId, conversation.id, { kind: 'watchLine', line: 'testArrived', language: tested, thread: null });
  });
  services.lookups.placeChanged(boardId, conversation.id);
  return isTold || (place !== null && place.told !== null && place.told !== 'off');
}
