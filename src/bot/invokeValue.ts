import { z } from 'zod/v4';
import type { Activity } from './activity';

const action = z.looseObject({ action: z.looseObject({ verb: z.string().max(128), data: z.looseObject({}).optional() }) });

/** Verb and data of a card's button. Whatever stands in the data is a claim, and checked by who uses it. */
export function actionOf(activity: Activity): { readonly verb: string; readonly data: Readonly<Record<string, unknown>> } | null {
  if (activity.name !== 'adaptiveCard/action') return null;
  const parsed = action.safeParse(activity.value);
  return parsed.success ? { verb: parsed.data.action.verb, data: parsed.data.action.data ?? {} } : null;
}

const command = z.looseObject({
  commandId: z.string().max(128),
  data: z.unknown().optional(),
  messagePayload: z
    .looseObject({
      id: z.string().max(512).optional(),
      replyToId: z.string().max(512).nullish(),
      body: z.looseObject({ content: z.string().max(200_000).nullish() }).nullish(),
      from: z.looseObject({ user: z.looseObject({ id: z.string().max(64).nullish() }).nullish() }).nullish(),
    })
    .optional(),
  parameters: z.array(z.looseObject({ name: z.string().max(64), value: z.unknown() })).optional(),
  queryOptions: z.looseObject({ skip: z.number().int().min(0).optional(), count: z.number().int().min(0).optional() }).optional(),
});

export type ExtensionCommand = z.infer<typeof command>;

/** What a command of the message extension carries; null when it isn't one. */
export function commandOf(activity: Activity, name: 'composeExtension/fetchTask' | 'composeExtension/submitAction' | 'composeExtension/query'): ExtensionCommand | null {
  if (activity.name !== name) return null;
  const parsed = command.safeParse(activity.value);
  return parsed.success ? parsed.data : null;
}

/** Data of a dialog's button: `task/fetch` opens one, `task/submit` ends one. */
export function taskDataOf(activity: Activity, name: 'task/fetch' | 'task/submit'): Readonly<Record<string, unknown>> | null {
  if (activity.name !== name) return null;
  const parsed = z.looseObject({ data: z.looseObject({}) }).safeParse(activity.value);
  return parsed.success ? parsed.data.data : null;
}

/** Words that somebody typed into a card, trimmed; null when there are none. */
export function typed(value: unknown, longest = 4_000): string | null {
  if (typeof value !== 'string') return null;
  // The database takes neither a NUL nor half an emoji, which the cut may leave.
  const words = value.replaceAll('\0', '').trim().slice(0, longest).toWellFormed().replace(/\uFFFD+$/, '');
  return words === '' ? null : words;
}
