import { activitySchema, type Activity } from '../../src/bot/activity';

export const BOT_MRI = '28:11111111-2222-4333-8444-555555555555';

/** A message in a class chat as Teams sends it, with what a test wants otherwise. */
export function anActivity(change: Readonly<Record<string, unknown>> = {}): Activity {
  return activitySchema.parse({
    type: 'message',
    id: '1700000000001',
    timestamp: '2026-11-23T09:00:00.000Z',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    channelId: 'msteams',
    from: { id: '29:ada', aadObjectId: '00000000-0000-4000-8000-00000000000a', name: 'Ada' },
    recipient: { id: BOT_MRI, name: 'Houvast' },
    conversation: { id: '19:klas@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: 'aaaa' },
    channelData: { tenant: { id: 'AAAA' } },
    text: 'hoi',
    locale: 'nl-NL',
    ...change,
  });
}

/** The entity and the words by which Teams tells that the bot is addressed. */
export const mentionOfBot = { type: 'mention', mentioned: { id: BOT_MRI, name: 'Houvast' }, text: '<at>Houvast</at>' };
