import type { WireObject } from '../model';

import type { Mentionable } from './mentions';

/** A mention as Graph and a message's payload tell it (`chatMessageMention`): a person, or else the bot. */
export function mentionObject({ name, personId, mri }: Mentionable, id: number): WireObject {
  const user = personId === undefined ? null : { userIdentityType: 'aadUser', id: personId, displayName: name };
  const application = personId === undefined ? { applicationIdentityType: 'bot', id: mri.replace(/^28:/, ''), displayName: name } : null;
  return { id, mentionText: name, mentioned: { application, device: null, conversation: null, user } };
}
