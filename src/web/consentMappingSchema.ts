import { z } from 'zod/v4';
import type { ConsentMapping } from '../consent/import/consentMapping';

const column = z.string().min(1).max(200).nullable().default(null);

/**
 * A column mapping as it comes from outside: from a page of the web part, or from the file that goes with
 * `houvast consent import --mapping`. Columns that aren't named aren't there. Whether the purposes are the school's own
 * `importConsents` says.
 *
 * @example
 * consentMappingSchema.parse({ stamnummer: 'Nr', purposes: { website: 'Site' } })
 */
export const consentMappingSchema: z.ZodType<ConsentMapping> = z.strictObject({
  stamnummer: column,
  account: column,
  birthDate: column,
  decidedOn: column,
  decidedBy: column,
  purposes: z.record(z.string(), z.string().min(1).max(200)),
  schoolYear: z.number().int().min(2000).max(2100).nullable().default(null),
  source: z.string().regex(/^[^\p{Cc}]{1,60}$/u).default('Magister'),
});
