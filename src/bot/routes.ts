import { Application, type TurnState } from '@microsoft/teams-ai';
import { INVOKE_RESPONSE_KEY, type TurnContext } from 'botbuilder';
import type { Activity } from './activity';
import type { Incoming, Route } from './incoming';
import type { InvokeAnswer } from './reply';

const TURN = Symbol('houvast.turn');
const OUTCOME = Symbol('houvast.outcome');

export type Routed = { readonly kind: 'noRoute' } | { readonly kind: 'handled'; readonly route: string; readonly answer: InvokeAnswer | null };

export interface Router {
  run(context: TurnContext, turn: Incoming): Promise<Routed>;
  /** The route that an activity would take; null when there is none. */
  find(activity: Activity): Route | null;
}

/**
 * teams-ai as a router and no more: its card answers leak to others once one of them refreshed, and its turn state
 * loses updates, so answers are sent by us and state lies in the database. Throws on two routes of one name.
 */
export function createRouter(routes: readonly Route[]): Router {
  const names = new Set<string>();
  for (const { name } of routes) {
    if (names.has(name)) throw new Error(`two routes are called ${name}`);
    names.add(name);
  }
  // A silent bot doesn't type, and who was mentioned is read by ourselves.
  const application = new Application<TurnState>({ startTypingTimer: false, removeRecipientMention: false });
  for (const route of routes) {
    application.addRoute(
      (context) => Promise.resolve(route.matches(context.activity as unknown as Activity)),
      async (context) => {
        const turn = context.turnState.get<Incoming>(TURN);
        const answer = route.kind === 'invoke' ? await route.handle(turn) : (await route.handle(turn), null);
        context.turnState.set(OUTCOME, { kind: 'handled', route: route.name, answer } satisfies Routed);
      },
      route.kind === 'invoke',
    );
  }
  return {
    async run(context, turn) {
      context.turnState.set(TURN, turn);
      await application.run(context);
      const outcome = context.turnState.get<Routed | undefined>(OUTCOME) ?? ({ kind: 'noRoute' } as const);
      if (outcome.kind === 'handled' && outcome.answer !== null) sendAnswer(context, outcome.answer);
      return outcome;
    },
    find: (activity) => routes.find((route) => route.matches(activity)) ?? null,
  };
}

/** Puts the answer where the SDK looks for it when it ends the request. */
export function sendAnswer(context: TurnContext, answer: InvokeAnswer): void {
  context.turnState.set(INVOKE_RESPONSE_KEY, { type: 'invokeResponse', value: { status: answer.status, body: answer.body } });
}
