/** Operations that can be made to go wrong; a fault names one or a prefix of several. */
export type Operation =
  | `connector.${'createConversation' | 'send' | 'sendTargeted' | 'update' | 'delete' | 'members' | 'attachment' | 'team'}`
  | `graph.${'message' | 'hostedContents' | 'hostedContent' | 'shares' | 'user' | 'manager' | 'automaticReplies' | 'members' | 'policyViolation'}`
  | 'token'
  | 'delivery';

/** Something that goes wrong on demand. */
export interface Fault {
  readonly on: string;
  /** How often; once unless said otherwise. */
  readonly times?: number;
  readonly conversationId?: string;
  readonly status?: number;
  readonly code?: string;
  readonly retryAfterSeconds?: number;
  readonly delayMs?: number;
  /** The thing is done all the same and the fault answers after it: what an ambiguous 5xx is. */
  readonly afterwards?: boolean;
  /** Cut the connection instead of answering. */
  readonly drop?: boolean;
  /** On `delivery`: how many extra times the next activity arrives. */
  readonly duplicate?: number;
}

/** The faults that still wait for their moment. */
export class Faults {
  private waiting: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.waiting.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.waiting = [];
  }

  /** Takes the first fault that fits, if there is one. */
  take(operation: Operation, conversationId: string | null): Fault | null {
    const found = this.waiting.find(
      ({ fault }) =>
        (operation === fault.on || operation.startsWith(`${fault.on}.`)) &&
        (fault.conversationId === undefined || fault.conversationId === conversationId),
    );
    if (found === undefined) return null;
    found.left -= 1;
    this.waiting = this.waiting.filter(({ left }) => left > 0);
    return found.fault;
  }
}
