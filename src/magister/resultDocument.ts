import { z } from 'zod/v4';

/** Magister says with HTTP 200 whether it did what was asked. */
const resultSchema = z.union([
  z.object({ Result: z.literal('true'), SessionToken: z.string().min(1).max(4_000) }),
  z.object({ Result: z.literal('false'), ResultMessage: z.string() }),
]);

export type ResultDocument = z.infer<typeof resultSchema>;

/** The small document in which it says so; null for any other text. */
export function readResultDocument(text: string): ResultDocument | null {
  const body = /<Response(?:\s[^>]*)?>([\s\S]*)<\/Response>/.exec(text)?.[1];
  if (body === undefined) return null;
  const element = (name: string): string | undefined => {
    const found = new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>([^<]*)</${name}>)`).exec(body);
    return found === null ? undefined : decodeEntities(found[1] ?? '').trim();
  };
  const parsed = resultSchema.safeParse({
    Result: element('Result')?.toLowerCase(),
    SessionToken: element('SessionToken'),
    ResultMessage: element('ResultMessage') ?? '',
  });
  return parsed.success ? parsed.data : null;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function decodeEntities(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_whole, name: string) => ENTITIES[name] ?? '');
}
