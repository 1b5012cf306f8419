import { effectiveWatchMode } from '../../settings/schoolSettings';
import { threadOf, wordsOf } from '../activity';
import type { Incoming } from '../incoming';
import type { WatchLine } from '../outbox/outboxItem';
import type { Services } from '../services';
import { seesWatchOverview } from '../watch/watchCards';

/** "What do you see and keep?": anyone may ask, and it isn't a question about the code. */
const WHAT_DO_YOU_SEE =
  /^\W*(?:(?:hoi|hey|hallo|hee|en|hi|hello)[\s,]+)?(?:houvast[\s,]+)?(?:wat (?:zie|bewaar|weet|lees|onthoud) (?:je|jij)(?: (?:allemaal|eigenlijk|hier|precies|nu))*(?: (?:van|over|in|uit) (?:mij|me|ons|dit gesprek|deze chat|dit kanaal|hier))?(?: (?:allemaal|eigenlijk|hier))*|(?:lees|kijk) (?:je|jij)(?: hier)? mee|wordt hier meegelezen|(?:what|which things) do you (?:see|keep|know|read|remember)(?: (?:here|exactly|about (?:me|us)|of (?:me|us|this (?:chat|conversation|channel))|in this (?:chat|conversation|channel)))*|are you (?:watching|reading)(?: along)?(?: here)?)\W*$/i;
const TEST = /^\W*(?:test (?:het )?meelezen|meelezen testen|test watching|test reading along)\W*$/i;
const OVERVIEW = /^\W*(?:(?:toon |laat )?(?:het )?(?:meelees ?overzicht|overzicht (?:van )?(?:het )?meelezen|meelezen overzicht)(?: zien)?|(?:show )?(?:the )?(?:watch(?:ing)? overview|overview of watching))\W*$/i;
const ENGLISH = /\b(?:what|watching|reading|overview of|watch)\b/i;

/** Longer ones are about something else, and aren't worth the looking. */
const LONGEST_QUESTION = 120;
/** The answer is there within a minute: who waits for it is looked for every few seconds. */
const TEST_MS = 50_000;

/** Questions about reading along itself. False when it is something else. */
export async function watchQuestionMessage(services: Services, turn: Incoming): Promise<boolean> {
  const words = wordsOf(turn.activity);
  if (words.length > LONGEST_QUESTION) return false;
  if (TEST.test(words)) await test(services, turn);
  else if (WHAT_DO_YOU_SEE.test(words)) await explain(services, turn);
  else if (turn.conversation.kind === 'personal' && OVERVIEW.test(words)) return overview(services, turn);
  else return false;
  return true;
}

function languageIn(turn: Incoming): 'nl' | 'en' {
  return ENGLISH.test(wordsOf(turn.activity)) ? 'en' : turn.language;
}

async function explain({ unitOfWork, mail }: Services, turn: Incoming): Promise<void> {
  const { boardId, conversation, activity } = turn;
  const language = languageIn(turn);
  await unitOfWork.run((tx) =>
    conversation.kind === 'personal'
      ? mail.toConversation(tx, boardId, conversation.id, { kind: 'aboutYou', language })
      : mail.toConversation(tx, boardId, conversation.id, { kind: 'watchStatus', conversationId: conversation.id, language, thread: threadOf(activity) }),
  );
}

/** Asks for an ordinary message, and says within a minute whether it arrived. */
async function test({ unitOfWork, mail, places, settings, hot, lookups, clock }: Services, turn: Incoming): Promise<void> {
  const { boardId, conversation, activity } = turn;
  const language = languageIn(turn);
  const isOff = effectiveWatchMode(await settings.of(boardId, conversation.school)) === 'off';
  const line: WatchLine = conversation.kind === 'personal' ? 'testElsewhere' : isOff ? 'testOff' : 'testStarted';
  await unitOfWork.run(async (tx) => {
    if (line === 'testStarted') await places.beginTest(tx, boardId, conversation.id, new Date(clock.now().getTime() + TEST_MS), language);
    await mail.toConversation(tx, boardId, conversation.id, { kind: 'watchLine', line, language, thread: threadOf(activity) });
  });
  if (line !== 'testStarted') return;
  lookups.placeChanged(boardId, conversation.id);
  hot.warm(boardId, conversation.id);
}

async function overview({ unitOfWork, mail }: Services, turn: Incoming): Promise<boolean> {
  const { boardId, person } = turn;
  if (person === null || !seesWatchOverview(person)) return false;
  await unitOfWork.run((tx) => mail.toPerson(tx, boardId, person.id, { kind: 'watchOverview', personId: person.id, language: languageIn(turn) }));
  return true;
}
