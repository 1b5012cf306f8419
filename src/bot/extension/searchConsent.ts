import { searchConsents, type ConsentHit } from '../../consent/lookUp/searchConsents';
import type { Language } from '../../runtime/language';
import { botTexts, consentLookUpTexts } from '../../texts/texts';
import { lookedUpCard } from '../cards/consent/lookedUpCard';
import { shortDate } from '../cards/consent/shortDate';
import type { Incoming, Route } from '../incoming';
import { commandOf } from '../invokeValue';
import { searchReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';

/** The command's id in the app manifest. */
export const SEARCH_CONSENT_COMMAND = 'zoek-toestemming';

const PAGE = 25;
const LONGEST = 200;

/** Searching the register from the compose box: names and answers for the asker's eyes, and a card without either in the message. */
export function searchConsentRoutes(services: Services): readonly Route[] {
  return [
    {
      name: `composeExtension/query:${SEARCH_CONSENT_COMMAND}`,
      kind: 'invoke',
      // The answer holds names and consents, which are not to be kept.
      again: 'handledAgain',
      matches: (activity) => commandOf(activity, 'composeExtension/query')?.commandId === SEARCH_CONSENT_COMMAND,
      handle: (turn) => search(services, turn),
    },
  ];
}

async function search(services: Services, { activity, boardId, person, language }: Incoming): Promise<InvokeAnswer> {
  const { search: t } = consentLookUpTexts(language);
  if (person === null) return searchReply.message(botTexts(language).line.unknownPerson);
  const command = commandOf(activity, 'composeExtension/query');
  const value = command?.parameters?.find(({ name }) => name !== 'initialRun')?.value;
  const words = typeof value === 'string' ? value.slice(0, LONGEST) : '';
  const { consentBook: book, codes, directory, audit, unitOfWork, clock } = services;
  const outcome = await searchConsents(
    { book, codes, directory, audit, unitOfWork, clock },
    { board: boardId, askerId: person.id, words, skip: command?.queryOptions?.skip ?? 0, take: Math.min(command?.queryOptions?.count ?? PAGE, PAGE) || PAGE },
  );
  switch (outcome.kind) {
    case 'notForThem':
      return searchReply.message(t.notForThem);
    case 'tooShort':
      return searchReply.message(t.start);
    case 'none':
      return searchReply.message(t.none);
    default:
      return searchReply.results(
        outcome.hits.map((hit) => ({
          card: lookedUpCard(outcome, language),
          title: [hit.student.displayName, ...hit.student.classes.slice(0, 1)].join(' · '),
          text: answersOf(hit, language),
        })),
      );
  }
}

function answersOf({ answers }: ConsentHit, language: Language): string {
  const { search: t } = consentLookUpTexts(language);
  return answers
    .map(({ purpose, verdict }) => {
      // What is asked after comes first; what stands between brackets in a title only explains it.
      const title = purpose.title[language].replace(/\s*\(.*\)$/, '');
      const { decidedOn, source } = verdict;
      const from = decidedOn === null || source === null ? null : ([shortDate(decidedOn, language), source] as const);
      if (verdict.kind === 'yes') return t.answer(title, t.yes(shortDate(verdict.decidedOn, language), verdict.source));
      return t.answer(title, from === null ? t.no : t.noFrom(...from));
    })
    .join(' · ');
}
