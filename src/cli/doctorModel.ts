import { digestOf } from '../gedragscode/content/digestOf';
import type { AnswerModel, Silence } from '../gedragscode/wording/answerModel';
import { wordingPrompt } from '../gedragscode/wording/wordingPrompt';
import type { CommandContext } from './commandContext';
import type { Finding } from './finding';

const CHECK = 'taalmodel';

const WHY: Readonly<Record<Silence, string>> = {
  timeOut: 'het antwoordt te traag: er is 3,5 seconde',
  unreachable: 'het is niet te bereiken. Klopt LLM_ENDPOINT, en mag deze server erbij?',
  refused: 'het weigert. Kloppen LLM_KEY en LLM_MODEL, en eindigt LLM_ENDPOINT op de versie, zoals /v1?',
  tooMany: 'het krijgt te veel vragen (429). Verhoog daar de grens',
  tooLarge: 'het antwoord is te groot: dit is geen taalmodel, of niet in de vorm van OpenAI',
  malformed: 'het antwoordt niet in de gevraagde vorm. Kies een ander model',
  busy: 'er wordt al genoeg gevraagd',
  resting: 'het faalde net, en wordt even met rust gelaten',
};

/** Whether questions may go to a language model, for which schools, and whether it answers. The question asked is ours. */
export async function languageModelFindings({ db, board }: Pick<CommandContext, 'db' | 'board'>, model: AnswerModel | null): Promise<readonly Finding[]> {
  const schools = await db.selectFrom('school').select('key').where('board_id', '=', board).where('language_model', '=', true).orderBy('key').execute();
  const keys = schools.map(({ key }) => key).join(', ');
  if (model === null) {
    return keys === ''
      ? [{ check: CHECK, state: 'ok', says: 'Staat uit: geen vraag verlaat deze server.' }]
      : [{ check: CHECK, state: 'warning', says: `Mag van ${keys}, maar er is geen model: zet LLM_ENDPOINT, LLM_KEY en LLM_MODEL. Antwoorden komen uit onze eigen tekst.` }];
  }
  if (keys === '') return [{ check: CHECK, state: 'ok', says: 'Ingesteld, maar geen school staat het toe: er wordt niets gevraagd. Aan: settings set --language-model on.' }];
  const outcome = await model.ask(wordingPrompt({ question: 'mag ik filmen in de les', role: 'student', language: 'nl', articles: [{ id: 'III.A.2', ...digestOf('III.A.2', 'student', 'nl', 'B1') }] }));
  return outcome.kind === 'reply'
    ? [{ check: CHECK, state: 'ok', says: `Staat aan voor ${keys}, en antwoordt.` }]
    : [{ check: CHECK, state: 'problem', says: `Staat aan voor ${keys}, maar ${WHY[outcome.because]}. Antwoorden komen nu uit onze eigen tekst.` }];
}
