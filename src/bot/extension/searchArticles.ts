import { answerQuestion } from '../../gedragscode/answerQuestion';
import { ARTICLE_IDS, type ArticleId } from '../../gedragscode/articleId';
import { digestOf } from '../../gedragscode/content/digestOf';
import { botTexts } from '../../texts/texts';
import { askerRoleOf } from '../../gedragscode/askerRoleOf';
import { articleCard, type EditionAndCode } from '../cards/articleCard';
import type { Incoming, Route } from '../incoming';
import { commandOf } from '../invokeValue';
import { searchReply, type InvokeAnswer, type SearchHit } from '../reply';
import type { Services } from '../services';

/** The command's id in the app manifest. */
export const SEARCH_COMMAND = 'zoek-artikel';

const PAGE = 25;

/** Searching the code of conduct from the compose box; choosing an article puts its card in the message. */
export function searchArticleRoutes(services: Services): readonly Route[] {
  return [
    {
      name: `composeExtension/query:${SEARCH_COMMAND}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => commandOf(activity, 'composeExtension/query')?.commandId === SEARCH_COMMAND,
      handle: (turn) => search(services, turn),
    },
    {
      name: 'composeExtension/selectItem',
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => activity.name === 'composeExtension/selectItem',
      handle: (turn) => Promise.resolve(searchReply.message(botTexts(turn.language).search.start)),
    },
  ];
}

async function search(services: Services, turn: Incoming): Promise<InvokeAnswer> {
  const command = commandOf(turn.activity, 'composeExtension/query');
  const typedWords = command?.parameters?.find(({ name }) => name !== 'initialRun')?.value;
  const words = typeof typedWords === 'string' ? typedWords.trim() : '';
  const skip = command?.queryOptions?.skip ?? 0;
  const edition = await services.edition(turn.boardId);
  const code = await services.codeOf(turn.boardId, edition?.version ?? null);
  const role = askerRoleOf(turn.person);
  const stands = (article: ArticleId): boolean => code === null || code.of(article) !== null;
  const found = (words === '' ? ARTICLE_IDS : articlesFor(services, words, role, { edition, code })).filter(stands);
  if (found.length === 0) return searchReply.message(botTexts(turn.language).search.none);
  const hits = found.slice(skip, skip + PAGE).map((article): SearchHit => {
    const { title, text } = digestOf(article, role, turn.language, 'B1');
    const own = code?.of(article) ?? null;
    return { card: articleCard(article, role, { edition, code }, turn.language), title: `${own?.id ?? article} ${title}`, text: own === null || own.isAsDigested ? text : own.text };
  });
  return searchReply.results(hits);
}

function articlesFor(services: Services, words: string, role: ReturnType<typeof askerRoleOf>, { edition, code }: EditionAndCode): readonly ArticleId[] {
  // "B.8" and "III.B.8" mean the article itself.
  const asked = words.toUpperCase().replace(/^ARTIKEL\s+|^ART\.?\s+/, '').replace(/\s/g, '');
  const byId = ARTICLE_IDS.filter((article) => {
    const number = (code?.of(article)?.id ?? article).toUpperCase();
    return number === asked || number.endsWith(`.${asked}`);
  });
  if (byId.length > 0) return byId;
  const answer = answerQuestion({ finder: services.finder, edition, code }, { question: words, role });
  const related = answer.kind === 'notInCode' ? answer.related : [];
  // A single word is as much a search as a question: all articles that speak of it follow the best answer.
  const wanted = words.toLowerCase();
  const named = ARTICLE_IDS.filter((id) => {
    const { title, text } = digestOf(id, role, 'nl', 'B1');
    return `${title}\n${text}`.toLowerCase().includes(wanted);
  });
  return [...new Set([...answer.articles, ...related, ...named])];
}
