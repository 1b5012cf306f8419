import { z } from 'zod/v4';
import { AFTERCARE_WITH } from '../../escalation/aftercare/aftercareTalk';
import { CASE_KINDS } from '../../escalation/caseKind';
import { LIST_FILTERS } from '../../escalation/list/caseList';
import { LONGEST_LIST } from './casesPageApi';

const id = z.string().min(1).max(64);
/** The room says what is too long, in a sentence. */
const words = z.string().max(20_000);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const listShape = z.strictObject({
  filter: z.enum(LIST_FILTERS),
  kind: z.enum(CASE_KINDS).nullable(),
  level: z.enum(['P1', 'P2', 'P3', 'P4', 'privacy']).nullable(),
  school: z.string().max(100).nullable(),
  limit: z.number().int().min(1).max(LONGEST_LIST),
});

export const versionShape = z.strictObject({ caseId: id.nullable() });

export const openShape = z.strictObject({ caseId: id });

/** See `PageAction`. What a reporter does isn't done here. */
export const actShape = z.strictObject({
  caseId: id,
  action: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('acknowledge') }),
    z.strictObject({ type: z.literal('completeStep'), step: id }),
    z.strictObject({ type: z.literal('skipStep'), step: id, reason: words }),
    z.strictObject({ type: z.literal('note'), text: words, forAll: z.boolean() }),
    z.strictObject({ type: z.literal('handOver'), to: id, note: words.nullable() }),
    z.strictObject({ type: z.literal('answer'), text: words, offer: z.boolean() }),
    z.strictObject({ type: z.literal('close'), reason: words }),
    z.strictObject({ type: z.literal('reopen'), reason: words }),
    z.strictObject({ type: z.literal('pause'), until: isoDate, reason: words }),
    z.strictObject({ type: z.literal('resume') }),
    z.strictObject({ type: z.literal('giveTask'), to: id, step: id.nullable(), words: words.nullable(), due: isoDate.nullable() }),
    z.strictObject({ type: z.literal('takeBackTask'), task: id }),
    z.strictObject({ type: z.literal('link'), other: id }),
    z.strictObject({ type: z.literal('mergeInto'), other: id }),
    z.strictObject({ type: z.literal('planAftercare'), on: isoDate, with: z.enum(AFTERCARE_WITH) }),
    z.strictObject({ type: z.literal('moveAftercare'), talk: z.number().int(), on: isoDate }),
    z.strictObject({ type: z.literal('finishAftercare'), talk: z.number().int(), reason: words.nullable() }),
    z.strictObject({ type: z.literal('evaluate'), evaluation: z.strictObject({ well: words.nullable(), differently: words.nullable(), agreements: words.nullable() }) }),
  ]),
});

export const reportShape = z.strictObject({ caseId: id, notes: z.array(z.number().int()).max(1_000) });

export const taskShape = z.strictObject({
  caseId: id,
  task: id,
  step: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('read') }),
    z.strictObject({ kind: z.literal('done'), words: words.nullable() }),
    z.strictObject({ kind: z.literal('cannot'), reason: words }),
  ]),
});

const classKey = z.string().min(1).max(64).nullable();

export const openingShape = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('choices'), kind: z.enum(CASE_KINDS).nullable(), classKey }),
  z.strictObject({ step: z.literal('send'), key: z.uuid(), kind: z.enum(CASE_KINDS), classKey, words, aboutIds: z.array(id).max(100) }),
]);

export const absenceShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('show') }),
  z.strictObject({ kind: z.literal('add'), deputy: id, from: isoDate, to: isoDate }),
  z.strictObject({ kind: z.literal('remove'), deputy: id, from: isoDate }),
]);
