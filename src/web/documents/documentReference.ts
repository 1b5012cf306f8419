import { z } from 'zod/v4';
import type { Clock } from '../../runtime/clock';
import type { Seal } from '../../runtime/seal';
import { SealBroken } from '../../runtime/sealBroken';

const whose = { boardId: z.string(), personId: z.string(), language: z.enum(['nl', 'en']) };
const shape = z.discriminatedUnion('kind', [
  z.strictObject({ ...whose, kind: z.literal('case'), caseId: z.string(), notes: z.array(z.number()), ref: z.string() }),
  z.strictObject({ ...whose, kind: z.literal('overview'), school: z.string(), schoolYear: z.number() }),
  z.strictObject({ ...whose, kind: z.literal('evaluation') }),
]);
const sealed = z.object({ until: z.number(), reference: shape });

/** Which document, for whom. */
export type DocumentReference = z.infer<typeof shape>;

/** How long a link works. */
export const DOCUMENT_MINUTES = 15;

const PLACE = 'document';

/** Links to documents: encrypted, because addresses end up in histories and logs, and short-lived. */
export interface DocumentLinks {
  linkTo(reference: DocumentReference): string;
  /** Null for what isn't a link of ours, or is too old. */
  read(link: string): DocumentReference | null;
}

export function createDocumentLinks({ seal, clock, publicUrl }: { readonly seal: Seal; readonly clock: Clock; readonly publicUrl: () => string }): DocumentLinks {
  return {
    linkTo(reference) {
      const until = clock.now().getTime() + DOCUMENT_MINUTES * 60_000;
      return `${publicUrl()}/document?ref=${seal.close(PLACE, JSON.stringify({ until, reference }))}`;
    },
    read(link) {
      try {
        const { until, reference } = sealed.parse(JSON.parse(seal.open(PLACE, link)));
        return until > clock.now().getTime() ? reference : null;
      } catch (error) {
        if (error instanceof SealBroken) return null;
        throw error;
      }
    },
  };
}
