import type { BoundedAnswer } from './boundedAnswer';
import { readResultDocument } from './resultDocument';

export type JudgedAnswer =
  | { readonly kind: 'list'; readonly chunks: AsyncIterable<Uint8Array> }
  | { readonly kind: 'refused'; readonly said: string }
  | { readonly kind: 'notAList' };

/** As much as shows what it is. */
const HEAD = 512;

/**
 * Looks at how an answer begins: Magister's errors come with HTTP 200, and an error read as a list would be a short list.
 * Throws `MagisterListBroken` when the beginning doesn't come.
 */
export async function judgeHead({ chunks, isPage }: BoundedAnswer, most: number): Promise<JudgedAnswer> {
  const taken: Uint8Array[] = [];
  let head = '';
  const take = async (upTo: number): Promise<void> => {
    while (head.length < upTo) {
      const { done, value } = await chunks.next();
      if (done === true) return;
      taken.push(value);
      // Only what is ASCII in every encoding matters here; nulls are those of UTF-16.
      head += Buffer.from(value).toString('latin1').replace(/\0|^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/g, '');
    }
  };
  await take(HEAD);
  const isMarkup = head.trimStart().startsWith('<');
  if (isMarkup) await take(most);
  if (!isMarkup && !isPage && /\S/.test(head) && !isSaidError(head)) return { kind: 'list', chunks: again(taken, chunks) };
  await chunks.return();
  const result = readResultDocument(head);
  if (result?.Result === 'false') return { kind: 'refused', said: result.ResultMessage };
  return isSaidError(head) && !isPage ? { kind: 'refused', said: head } : { kind: 'notAList' };
}

function isSaidError(head: string): boolean {
  return /^[\s"]*(?:fout(?:melding)?|error|resultmessage)\b/i.test(head);
}

async function* again(taken: readonly Uint8Array[], rest: AsyncGenerator<Uint8Array, void>): AsyncGenerator<Uint8Array, void> {
  try {
    yield* taken;
    yield* rest;
  } finally {
    // Whoever stops among the first pieces ends the connection too.
    await rest.return();
  }
}
