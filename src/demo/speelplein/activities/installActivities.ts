import { botMriOf, mriOf, teamThreadOf } from '../identity';
import type { SpeelpleinConversation, SpeelpleinPerson, WireActivity, WireObject } from '../model';

import { accountOf, envelope, type Surroundings } from './envelope';

export interface InstallWishes {
  readonly conversation: SpeelpleinConversation;
  /** Who installs or removes. */
  readonly by: SpeelpleinPerson;
  readonly locale: string;
}

/** The app comes into a conversation: Teams tells it twice, as a member that joins and as an installation. */
export function installActivities(around: Surroundings, wishes: InstallWishes): readonly WireActivity[] {
  return [
    { ...memberUpdate(around, wishes, 'teamMemberAdded'), membersAdded: [{ id: botMriOf(around.botId) }] },
    installationUpdate(around, wishes, 'add'),
  ];
}

/** The app leaves a conversation. */
export function removalActivities(around: Surroundings, wishes: InstallWishes): readonly WireActivity[] {
  return [
    { ...memberUpdate(around, wishes, 'teamMemberRemoved'), membersRemoved: [{ id: botMriOf(around.botId) }] },
    installationUpdate(around, wishes, 'remove'),
  ];
}

/** A person comes into or leaves a conversation with the app in it. */
export function memberActivity(around: Surroundings, wishes: InstallWishes & { readonly person: SpeelpleinPerson; readonly joins: boolean }): WireActivity {
  const account = { id: mriOf(wishes.person.id), aadObjectId: wishes.person.id };
  return wishes.joins
    ? { ...memberUpdate(around, wishes, 'teamMemberAdded'), membersAdded: [account] }
    : { ...memberUpdate(around, wishes, 'teamMemberRemoved'), membersRemoved: [account] };
}

function memberUpdate(around: Surroundings, wishes: InstallWishes, eventType: string): WireActivity {
  return {
    ...envelope(around, { from: wishes.by, conversation: wishes.conversation, rootId: null, locale: wishes.locale }),
    type: 'conversationUpdate',
    id: `f:${around.ids.uuid()}`,
    channelData: withTeamOf(around, wishes.conversation, wishes.conversation.kind === 'channel' ? { eventType } : {}),
  };
}

function installationUpdate(around: Surroundings, wishes: InstallWishes, action: 'add' | 'remove'): WireActivity {
  return {
    ...envelope(around, { from: wishes.by, conversation: wishes.conversation, rootId: null, locale: wishes.locale }),
    type: 'installationUpdate',
    id: `f:${around.ids.uuid()}`,
    action,
    from: accountOf(wishes.by),
    channelData: {
      ...withTeamOf(around, wishes.conversation, {}),
      settings: { selectedChannel: { id: wishes.conversation.id } },
      source: { name: 'message' },
    },
  };
}

function withTeamOf(around: Surroundings, conversation: SpeelpleinConversation, extra: WireObject): WireObject {
  const tenant = { id: around.tenantId };
  if (conversation.kind !== 'channel') return { ...extra, tenant };
  const teamId = conversation.teamId ?? conversation.id;
  return {
    ...extra,
    team: { id: teamThreadOf(teamId), aadGroupId: teamId, name: conversation.title },
    channel: { id: conversation.id },
    tenant,
  };
}
