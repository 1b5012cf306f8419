import type { Clock } from '../../../runtime/clock';
import type { Ids } from '../../../runtime/ids';
import { botMriOf, mriOf, teamThreadOf } from '../identity';
import type { SpeelpleinConversation, SpeelpleinPerson, WireActivity, WireObject } from '../model';

import { localTimestamp } from './localTimestamp';

/** What every activity needs to know about its surroundings. */
export interface Surroundings {
  readonly serviceUrl: () => string;
  readonly tenantId: string;
  readonly botId: string;
  readonly botName: string;
  readonly clock: Clock;
  readonly ids: Ids;
}

export interface EnvelopeWishes {
  readonly from: SpeelpleinPerson;
  readonly conversation: SpeelpleinConversation;
  /** The post in a channel under which this happens. */
  readonly rootId: string | null;
  readonly locale: string;
}

/** What all activities of Teams have in common. */
export function envelope(around: Surroundings, { from, conversation, rootId, locale }: EnvelopeWishes): Omit<WireActivity, 'type'> {
  const now = around.clock.now();
  return {
    timestamp: now.toISOString(),
    localTimestamp: localTimestamp(now),
    localTimezone: 'Europe/Amsterdam',
    serviceUrl: around.serviceUrl(),
    channelId: 'msteams',
    from: accountOf(from),
    recipient: { id: botMriOf(around.botId), name: around.botName },
    conversation: conversationAccount(around, conversation, rootId),
    channelData: channelDataOf(around, conversation),
    locale,
  };
}

/** A person as the Bot Framework names them. */
export const accountOf = (person: SpeelpleinPerson): WireObject => ({ id: mriOf(person.id), name: person.name, aadObjectId: person.id });

/** Where it happens. Only group chats and channels say `isGroup`, and only channels name the post, as in Teams. */
export function conversationAccount(around: Surroundings, conversation: SpeelpleinConversation, rootId: string | null): WireObject {
  return {
    id: conversation.kind === 'channel' && rootId !== null ? `${conversation.id};messageid=${rootId}` : conversation.id,
    conversationType: conversation.kind,
    tenantId: around.tenantId,
    ...(conversation.kind === 'personal' ? {} : { isGroup: true, name: conversation.title }),
  };
}

/** Teams' own part of an activity. A message tells the team's thread only; Graph's id comes with `conversationUpdate`. */
export function channelDataOf(around: Surroundings, conversation: SpeelpleinConversation): WireObject {
  const tenant = { id: around.tenantId };
  if (conversation.kind !== 'channel') return { tenant };
  const team = teamThreadOf(conversation.teamId ?? conversation.id);
  return { teamsChannelId: conversation.id, teamsTeamId: team, channel: { id: conversation.id }, team: { id: team }, tenant };
}
