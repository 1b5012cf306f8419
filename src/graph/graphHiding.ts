import { GraphError, type Client } from '@microsoft/microsoft-graph-client';
import type { Conversation } from '../people/conversation';
import { isGone } from './graphPictures';
import { messagePath } from './messagePath';

/**
 * What became of hiding or releasing a message. `gone`: the message isn't there. `denied`: the permission
 * (`Chat.UpdatePolicyViolation.All`, `ChannelMessage.UpdatePolicyViolation.All`) was not given. `later`: nothing is
 * known to have happened; it may be asked again.
 */
export type HidingOutcome = 'done' | 'gone' | 'denied' | 'later';

/** Keeps a message from others while it is checked, with Teams' own policy tip, and lets it go. The writer sees it all along. */
export class GraphHiding {
  constructor(
    private readonly graph: Client,
    /** Where the writer reads more: the school's or Houvast's page about this rule. */
    private readonly moreAt: () => string,
  ) {}

  hide(conversation: Conversation, messageId: string, rootId: string | null, tip: string): Promise<HidingOutcome> {
    return this.patch(conversation, messageId, rootId, {
      policyTip: { generalText: tip, complianceUrl: this.moreAt(), matchedConditionDescriptions: ['III.B.8'] },
      verdictDetails: 'AllowOverrideWithoutJustification,AllowFalsePositiveOverride',
      dlpAction: 'BlockAccess',
    });
  }

  release(conversation: Conversation, messageId: string, rootId: string | null): Promise<HidingOutcome> {
    return this.patch(conversation, messageId, rootId, { dlpAction: 'None' });
  }

  private async patch(conversation: Conversation, messageId: string, rootId: string | null, policyViolation: object): Promise<HidingOutcome> {
    try {
      await this.graph.api(messagePath(conversation, messageId, rootId)).patch({ policyViolation });
      return 'done';
    } catch (error) {
      if (isGone(error)) return 'gone';
      return error instanceof GraphError && (error.statusCode === 401 || error.statusCode === 403 || error.statusCode === 400) ? 'denied' : 'later';
    }
  }
}
