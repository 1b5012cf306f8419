import { z } from 'zod/v4';

const column = z.string().max(500).nullable();
const count = z.number().int().min(0);

const mapping = z.strictObject({
  stamnummer: column,
  account: column,
  birthDate: column,
  decidedOn: column,
  decidedBy: column,
  purposes: z.record(z.string().max(100), z.string().min(1).max(500)),
  schoolYear: z.number().int().min(2000).max(2100).nullable(),
  source: z.string().trim().min(1).max(60),
});

const counts = z.strictObject({ rows: count, new: count, changed: count, withdrawn: count, unchanged: count, unmatched: count, duplicates: count, rejected: count });

/** See `ImportRequest`. */
export const importShape = z.strictObject({ mapping, seen: counts.nullable(), confirmed: z.boolean() });
