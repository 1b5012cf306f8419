import type { CaseNotifier } from '../../escalation/caseNotifier';
import type { KnownIncoming } from '../incoming';
import type { Services } from '../services';

/** The card of the steps becomes the card of what it led to: whoever opens the chat again doesn't find the first step there. */
export function inPlaceOfSteps({ notifier, cardPlaces, sealedCardPlaces }: Services, { activity, conversation, person }: KnownIncoming, becomes: 'report' | 'case'): CaseNotifier {
  return {
    async caseChanged(tx, board, state, change) {
      if (activity.replyToId !== undefined && conversation.kind === 'personal' && change.some(({ type }) => type === 'opened')) {
        const places = state.sealed ? sealedCardPlaces : cardPlaces;
        await places.put(tx, board, `${becomes}:${state.id}`, person.id, { conversationId: conversation.id, activityId: activity.replyToId, version: 0 });
      }
      await notifier.caseChanged(tx, board, state, change);
    },
  };
}
