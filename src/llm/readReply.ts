import { z } from 'zod/v4';
import type { ModelReply } from '../gedragscode/wording/answerModel';

/** Far more than an answer on a card: what is longer wasn't asked for. */
const LONGEST_CONTENT = 20_000;

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().max(LONGEST_CONTENT) }) })).min(1),
});

const Id = z.string().max(20);
const Reply = z.strictObject({
  order: z.array(Id).max(50),
  sentences: z.array(z.strictObject({ text: z.string().max(2_000), articles: z.array(Id).max(20) })).max(30),
});

/** The text of a completion in OpenAI's form; null when it has another. */
export function contentOf(body: unknown): string | null {
  const completion = Completion.safeParse(body);
  return completion.success ? (completion.data.choices[0]?.message.content ?? null) : null;
}

/** What a model was asked to write; null for anything else. A fence around the JSON is forgiven. */
export function readReply(content: string): ModelReply | null {
  const bare = content.trim().replace(/^```(?:json)?\s*([\s\S]*?)\s*```$/, '$1');
  try {
    const reply = Reply.safeParse(JSON.parse(bare));
    return reply.success ? reply.data : null;
  } catch {
    return null;
  }
}
