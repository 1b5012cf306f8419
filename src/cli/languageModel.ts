import type { Config } from '../config/config';
import type { AnswerModel } from '../gedragscode/wording/answerModel';

/** The installation's language model; null when it has none. Loaded only when it is needed, because teams-ai takes more than a second. */
export async function languageModel({ languageModel: account }: Config): Promise<AnswerModel | null> {
  if (account === null) return null;
  const { createTeamsAiModel } = await import('../llm/teamsAiModel.js');
  return createTeamsAiModel(account);
}
