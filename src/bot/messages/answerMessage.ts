import { REMEMBERED_MINUTES } from '../../gedragscode/questionContext';
import { threadOf, wordsOf } from '../activity';
import { askerRoleOf } from '../../gedragscode/askerRoleOf';
import type { Incoming } from '../incoming';
import type { Services } from '../services';
import { answeredElsewhere } from './answeredElsewhere';
import { wordedAnswer } from './wordedAnswer';

/** "What are you, what can you do?": anyone may ask, and it isn't a question about the code. */
const ABOUT_US = /^\W*(uitleg|help|explain|wie ben (je|jij)|wat (kan|kun) (je|jij)( allemaal)?( hier)?|who are you)\W*$/i;

const MINUTE_MS = 60_000;

async function explain({ unitOfWork, mail }: Services, turn: Incoming): Promise<void> {
  const { boardId, conversation, person, language, activity } = turn;
  await unitOfWork.run((tx) =>
    conversation.kind === 'personal' && person !== null
      ? mail.toConversation(tx, boardId, conversation.id, { kind: 'welcome', personId: person.id, language })
      : mail.toConversation(tx, boardId, conversation.id, { kind: 'introduction', conversationId: conversation.id, language, thread: threadOf(activity) }),
  );
}

/** A question to the bot, in the personal chat or with a mention. The question itself is kept nowhere. */
export async function answerMessage(services: Services, turn: Incoming): Promise<void> {
  const { boardId, person, conversation, activity } = turn;
  const question = wordsOf(activity);
  if (ABOUT_US.test(question)) return explain(services, turn);
  const asked = person === null ? null : { boardId, conversationId: conversation.id, personId: person.id };
  const now = services.clock.now();
  const [edition, known, before] = await Promise.all([
    services.edition(boardId),
    services.known(boardId),
    asked === null ? null : services.questionContexts.of(asked, new Date(now.getTime() - REMEMBERED_MINUTES * MINUTE_MS)),
  ]);
  const code = await services.codeOf(boardId, edition?.version ?? null);
  const { context, wentOn: _wentOn, ...toSend } = await wordedAnswer(services, turn, { finder: services.finder, edition, code, known }, { question, role: askerRoleOf(person), before });
  const { answer } = toSend;
  await services.unitOfWork.run(async (tx) => {
    if (asked !== null && context !== null) await services.questionContexts.keep(tx, asked, context, now);
    const inPrivate = answer.kind === 'urgentHelp' && conversation.kind !== 'personal' && person !== null;
    if (inPrivate) {
      // Help is between the two of us; the others see only that there was an answer.
      await services.mail.toPerson(tx, boardId, person.id, { kind: 'answer', ...toSend, thread: null });
      await answeredElsewhere(services.mail, turn, answer.language, tx);
    } else {
      await services.mail.toConversation(tx, boardId, conversation.id, { kind: 'answer', ...toSend, thread: threadOf(activity), school: person?.school ?? conversation.school });
    }
    await services.audit.record(tx, {
      type: 'question.answered',
      boardId,
      at: now,
      // Who asked what is nobody's business: the account says which articles were shown, not to whom.
      by: null,
      about: [],
      outcome: answer.kind,
      articles: [...answer.articles],
      codeVersion: answer.edition?.version ?? null,
      ...(toSend.wording === undefined ? {} : { worded: true }),
    });
  });
}
