import type { WireActivity } from '../model';

/** A message that was edited, brought back or deleted, told as Teams tells it: made from the message's own activity. */
export function changeActivity(message: WireActivity, eventType: 'editMessage' | 'undeleteMessage' | 'softDeleteMessage'): WireActivity {
  const channelData = { ...message.channelData, eventType };
  if (eventType !== 'softDeleteMessage') return { ...message, type: 'messageUpdate', channelData };
  // A deleted message travels without what was in it.
  const { text: _text, attachments: _attachments, entities: _entities, textFormat: _format, ...rest } = message;
  return { ...rest, type: 'messageDelete', channelData };
}
