import { OpenAIModel, type Memory, type Message, type PromptTemplate, type Tokenizer } from '@microsoft/teams-ai';
import type { LanguageModelAccount } from '../config/config';
import type { AnswerModel, ModelOutcome, PromptMessage, Silence } from '../gedragscode/wording/answerModel';
import { boundedPost, type PostLimits } from './boundedPost';
import { contentOf, readReply } from './readReply';

type Turn = Parameters<OpenAIModel['completePrompt']>[0];
type Fetch = NonNullable<NonNullable<OpenAIModel['options']['clientOptions']>['fetch']>;

/** It can wait no longer for its answer than the person who asked. */
const LIMITS: PostLimits = { ms: 3_500, bytes: 64 * 1024 };
const MOST_TOKENS = 700;
/** Enough for any prompt of ours; ours are short, and nothing counts their tokens. */
const MOST_INPUT = 100_000;
const EMPTY = '';

/**
 * The OpenAI model of teams-ai. By itself it waits ten minutes, tries three times, follows redirects, reads answers of
 * any size and prints errors, with what the server said, on the console. So its requests go through `boundedPost`,
 * and whatever goes wrong there reaches it as an empty answer: it then has nothing to repeat and nothing to print.
 */
export function createTeamsAiModel(account: LanguageModelAccount, limits: PostLimits = LIMITS): AnswerModel {
  return {
    async ask(prompt) {
      let silence: Silence | null = null;
      const fetch = async (_url: unknown, init?: { readonly body?: unknown }): Promise<Response> => {
        const posted = await boundedPost({ url: `${account.endpoint}/chat/completions`, authorization: `Bearer ${account.key.reveal()}`, body: String(init?.body) }, limits);
        const content = posted.kind === 'answer' ? contentOf(posted.body) : EMPTY;
        if (posted.kind === 'silent') silence = posted.because;
        else if (content === null) silence = 'malformed';
        return completion(content ?? EMPTY);
      };
      // One for each question: what its request came to belongs to that question alone.
      const model = new OpenAIModel({
        apiKey: account.key.reveal(),
        endpoint: account.endpoint,
        defaultModel: account.model,
        responseFormat: { type: 'json_object' },
        useSystemMessages: true,
        clientOptions: { fetch: fetch as unknown as Fetch, maxRetries: 0 },
      });
      const response = await model.completePrompt(NO_TURN, NO_MEMORY, NO_FUNCTIONS, NO_TOKENS, templateOf(prompt));
      return outcomeOf(silence, response.message?.content);
    },
  };
}

function outcomeOf(silence: Silence | null, content: string | undefined): ModelOutcome {
  if (silence !== null) return { kind: 'silent', because: silence };
  const reply = readReply(content ?? EMPTY);
  return reply === null ? { kind: 'silent', because: 'malformed' } : { kind: 'reply', reply };
}

function completion(content: string): Response {
  return new Response(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }), { headers: { 'content-type': 'application/json' } });
}

/** The prompt as it is. The sections of teams-ai would look for `{{functions}}` in what somebody typed. */
function templateOf(prompt: readonly PromptMessage[]): PromptTemplate {
  const messages = prompt.map(({ from, text }): Message<string> => ({ role: from === 'us' ? 'system' : 'user', content: text }));
  return {
    name: 'wording',
    prompt: {
      required: true,
      tokens: -1,
      renderAsMessages: async () => ({ output: messages, length: 0, tooLong: false }),
      renderAsText: async () => ({ output: EMPTY, length: 0, tooLong: false }),
    },
    config: {
      schema: 1.1,
      type: 'completion',
      completion: {
        completion_type: 'chat', frequency_penalty: 0, presence_penalty: 0, include_history: false, include_input: false, include_images: false,
        max_input_tokens: MOST_INPUT, max_tokens: MOST_TOKENS, temperature: 0, top_p: 1, stop_sequences: [],
      },
    },
  };
}

// The model hands these to listeners and templates, and there are none.
const NO_TURN = {} as Turn;
const NO_MEMORY: Memory = { deleteValue: () => undefined, hasValue: () => false, getValue: <T>() => undefined as T, setValue: () => undefined };
const NO_FUNCTIONS = { hasFunction: () => false, getFunction: () => () => Promise.resolve(null), invokeFunction: () => Promise.resolve(null) };
const NO_TOKENS: Tokenizer = { encode: () => [], decode: () => EMPTY };
