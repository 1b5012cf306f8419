import { createHash } from 'node:crypto';
import { conversationKey, type Activity } from './activity';

/**
 * What makes two deliveries the same. An edit or a deletion carries the id of the message that it changes, so its time
 * belongs to it; ids are unique within a conversation only.
 */
export function inboxKey(activity: Activity): string {
  const parts = [conversationKey(activity), activity.type, activity.name ?? '', activity.id];
  if (activity.type !== 'message' && activity.type !== 'invoke') parts.push(activity.channelData?.eventType ?? '', precisely(activity.timestamp));
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
}

/** The SDK puts a date in the place of the text, and that shows whole seconds: two edits may come within one. */
function precisely(timestamp: Activity['timestamp']): string {
  const at = new Date(timestamp ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString();
}
