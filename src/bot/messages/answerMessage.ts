import { answerQuestion } from '../../gedragscode/answerQuestion';
import { threadOf, wordsOf } from '../activity';
import { askerRoleOf } from '../askerRole';
import type { Incoming } from '../incoming';
import type { Services } from '../services';
import { answeredElsewhere } from './answeredElsewhere';

/** "What are you, what do you see, what do you keep?": anyone may ask, and it isn't a question about the code. */
const ABOUT_US = /^\W*(uitleg|help|explain|wie ben (je|jij)|wat (zie|bewaar|weet|kan|kun) (je|jij)( allemaal)?( van mij| over mij| hier)?|(who are you|what do you (see|keep|know)( about me| here)?))\W*$/i;

async function explain({ unitOfWork, mail }: Services, turn: Incoming): Promise<void> {
  const { boardId, conversation, person, language, activity } = turn;
  await unitOfWork.run((tx) =>
    conversation.kind === 'personal' && person !== null
      ? mail.toConversation(tx, boardId, conversation.id, { kind: 'welcome', personId: person.id, language })
      : mail.toConversation(tx, boardId, conversation.id, { kind: 'introduction', language, thread: threadOf(activity) }),
  );
}

/** A question to the bot, in the personal chat or with a mention. The question itself is kept nowhere. */
export async function answerMessage(services: Services, turn: Incoming): Promise<void> {
  const { boardId, person, conversation, activity } = turn;
  const question = wordsOf(activity);
  if (ABOUT_US.test(question)) return explain(services, turn);
  const answer = answerQuestion(
    { finder: services.finder, edition: await services.edition(boardId) },
    { question, role: askerRoleOf(person) },
  );
  await services.unitOfWork.run(async (tx) => {
    const inPrivate = answer.kind === 'urgentHelp' && conversation.kind !== 'personal' && person !== null;
    if (inPrivate) {
      // Help is between the two of us; the others see only that there was an answer.
      await services.mail.toPerson(tx, boardId, person.id, { kind: 'answer', answer, thread: null });
      await answeredElsewhere(services.mail, turn, answer.language, tx);
    } else {
      await services.mail.toConversation(tx, boardId, conversation.id, { kind: 'answer', answer, thread: threadOf(activity) });
    }
    await services.audit.record(tx, {
      type: 'question.answered',
      boardId,
      at: services.clock.now(),
      // Who asked what is nobody's business: the account says which articles were shown, not to whom.
      by: null,
      about: [],
      outcome: answer.kind,
      articles: [...answer.articles],
      codeVersion: answer.edition?.version ?? null,
    });
  });
}
