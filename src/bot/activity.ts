import { z } from 'zod/v4';

const account = z.looseObject({ id: z.string().min(1).max(512), aadObjectId: z.string().max(64).optional(), name: z.string().max(512).optional() });

const attachment = z.looseObject({
  contentType: z.string().max(256),
  contentUrl: z.string().max(4_096).optional(),
  content: z.unknown().optional(),
  name: z.string().max(512).optional(),
});

/**
 * What Teams sends, as far as we read it (Bot Framework activity). Everything else passes through untouched for the
 * SDK. Nothing of it is trusted before the token is checked.
 */
export const activitySchema = z.looseObject({
  type: z.string().min(1).max(64),
  id: z.string().min(1).max(512),
  timestamp: z.string().max(64).optional(),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(1_024),
  channelId: z.string().min(1).max(64),
  from: account,
  recipient: z.looseObject({ id: z.string().max(512).optional() }).optional(),
  conversation: z.looseObject({
    id: z.string().min(1).max(1_024),
    conversationType: z.enum(['personal', 'groupChat', 'channel']).optional(),
    tenantId: z.string().max(64).optional(),
    isGroup: z.boolean().optional(),
  }),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string().max(64) }).optional(),
      team: z.looseObject({ id: z.string().max(512).optional(), aadGroupId: z.string().max(64).optional() }).optional(),
      eventType: z.string().max(64).optional(),
    })
    .optional(),
  text: z.string().max(120_000).nullish(),
  name: z.string().max(256).optional(),
  action: z.string().max(64).optional(),
  value: z.unknown().optional(),
  replyToId: z.string().max(512).optional(),
  locale: z.string().max(32).optional(),
  attachments: z.array(attachment).max(50).optional(),
  entities: z.array(z.looseObject({ type: z.string().max(64) })).max(100).optional(),
  membersAdded: z.array(account).max(1_000).optional(),
  membersRemoved: z.array(account).max(1_000).optional(),
});

export type Activity = z.infer<typeof activitySchema>;
export type Attachment = z.infer<typeof attachment>;

/** Thread root of a channel is written behind the channel's id: `19:…@thread.tacv2;messageid=1`. */
export function conversationKey(activity: Activity): string {
  return activity.conversation.id.split(';messageid=')[0] ?? activity.conversation.id;
}

/** The thread that a message of a channel stands in; null elsewhere. */
export function threadOf(activity: Activity): string | null {
  return activity.conversation.id.split(';messageid=')[1] ?? null;
}

export function conversationKind(activity: Activity): 'personal' | 'groupChat' | 'channel' {
  return activity.conversation.conversationType ?? (activity.conversation.isGroup === true ? 'groupChat' : 'personal');
}

export function tenantOf(activity: Activity): string | null {
  return (activity.channelData?.tenant?.id ?? activity.conversation.tenantId)?.toLowerCase() ?? null;
}

export function isInvoke(activity: Activity): boolean {
  return activity.type === 'invoke';
}

/** Whether the bot itself is addressed (`<at>Houvast</at>`). */
export function mentionsBot(activity: Activity): boolean {
  const bot = activity.recipient?.id;
  return (activity.entities ?? []).some((entity) => {
    const mentioned = (entity as { mentioned?: { id?: unknown } }).mentioned;
    return entity.type === 'mention' && bot !== undefined && mentioned?.id === bot;
  });
}

const AT = /<at(?:\s[^>]*)?>([^<]{0,200})<\/at>/g;

/** The words without the bot's own mention; another person's mention stays as that name. */
export function wordsOf(activity: Activity): string {
  const bot = activity.recipient?.id;
  let text = activity.text ?? '';
  for (const entity of activity.entities ?? []) {
    const { mentioned, text: marked } = entity as { mentioned?: { id?: unknown }; text?: unknown };
    if (entity.type === 'mention' && mentioned?.id === bot && typeof marked === 'string' && marked !== '') text = text.replaceAll(marked, ' ');
  }
  return text.replace(AT, '$1').replaceAll('&nbsp;', ' ').trim();
}

export function languageOf(activity: Activity): 'nl' | 'en' {
  return activity.locale?.toLowerCase().startsWith('en') === true ? 'en' : 'nl';
}
