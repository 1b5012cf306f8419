import { createHash } from 'node:crypto';
import { conversationKey, type Activity } from './activity';

/**
 * What makes two deliveries the same. An edit or a deletion carries the id of the message that it changes, so its time
 * belongs to it; ids are unique within a conversation only.
 */
export function inboxKey(activity: Activity): string {
  const parts = [conversationKey(activity), activity.type, activity.name ?? '', activity.id];
  if (activity.type !== 'message' && activity.type !== 'invoke') parts.push(activity.channelData?.eventType ?? '', activity.timestamp ?? '');
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
}
