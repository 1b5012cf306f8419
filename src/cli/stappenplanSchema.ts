import { z } from 'zod/v4';
import { CASE_KINDS } from '../escalation/caseKind';
import { SEND_TO, type Stappenplan } from '../escalation/stappenplan';
import { ROLES } from '../people/person';

/** Three of them fit on a card beside everything else. */
const LONGEST_TEXT = 1_500;

const words = z.string().trim().min(1).max(1_000);
const list = z.array(words).max(20).default([]);
const key = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/);
const send = z.array(z.strictObject({ to: z.enum(SEND_TO), text: z.string().trim().min(1).max(LONGEST_TEXT) })).optional();
const text = z.strictObject({ title: words, why: words, what: list.refine((lines) => lines.length > 0), never: list, send });
const lines = z.strictObject({ what: z.array(words).optional(), never: z.array(words).optional(), send });
const hours = z.strictObject({ nl: words, en: words.optional() });

/** English may be left out: then people who use Teams in English read the Dutch. */
const step = z
  .strictObject({ key, who: z.array(z.enum(ROLES)).min(1), contacts: z.array(key).default([]), nl: text, en: text.optional() })
  .transform(({ en, ...rest }) => ({ ...rest, en: en ?? rest.nl }));

const extra = z.strictObject({ contacts: z.array(key).optional(), nl: lines, en: lines.optional() }).transform(({ en, ...rest }) => ({ ...rest, en: en ?? rest.nl }));

const contact = z.strictObject({
  key,
  name: words,
  phone: z.string().regex(/^[0-9+][0-9 -]{1,20}$/).nullable().default(null),
  website: z.url({ protocol: /^https$/ }).nullable().default(null),
  hours: hours.nullable().default(null).transform((value) => (value === null ? null : { nl: value.nl, en: value.en ?? value.nl })),
  confirmedOn: z.iso.date().nullable().default(null),
});

/** A step plan as a school writes it down (YAML). `houvast stappenplan show` gives one to begin with. */
export const stappenplanSchema = z.strictObject({
  version: z.string().regex(/^[A-Za-z0-9.-]{1,40}$/),
  source: z.strictObject({ title: words, url: z.url({ protocol: /^https$/ }) }),
  reconstruction: z.boolean().default(false),
  steps: z.array(step).min(1).max(60),
  branches: z.array(z.strictObject({ kinds: z.array(z.enum(CASE_KINDS)).min(1), steps: z.array(key), extra: z.record(z.string(), extra).default({}) })).min(1),
  contacts: z.array(contact).default([]),
});

export function toPlan(read: z.infer<typeof stappenplanSchema>): Stappenplan {
  // What is absent is left out, and not kept as `undefined`.
  return JSON.parse(JSON.stringify(read)) as Stappenplan;
}
