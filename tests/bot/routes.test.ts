import { AdaptiveCards, Application, type TurnState } from '@microsoft/teams-ai';
import { card, execute, text, type AdaptiveCard } from '../../src/bot/cards/card';
import type { Incoming, Route } from '../../src/bot/incoming';
import { actionOf } from '../../src/bot/invokeValue';
import { actionReply } from '../../src/bot/reply';
import { createRouter, type Routed, type Router } from '../../src/bot/routes';
import { createTeamsAdapter, type TurnContext } from '../../src/bot/teamsAdapter';
import { anActivity } from '../support/anActivity';
import { startHttpStandIn, type HttpStandIn } from '../support/httpStandIn';

const VERB = 'case.acknowledge';

let teams: HttpStandIn;
beforeEach(async () => {
  teams = await startHttpStandIn(() => ({ status: 201, body: { id: 'posted' } }));
});
afterEach(() => teams.stop());

const adapter = createTeamsAdapter(null, 'https://login.example/openid');

function press(who: string, verb = VERB) {
  return anActivity({
    type: 'invoke', name: 'adaptiveCard/action', id: `press-of-${who}`, serviceUrl: `${teams.origin}/`, from: { id: `29:${who}`, aadObjectId: who }, replyToId: 'card-in-chat',
    value: { action: { type: 'Action.Execute', verb, data: {} }, trigger: 'manual' },
  });
}

const turnOf = (activity: Incoming['activity']): Incoming => ({
  activity, boardId: 'north', person: null, language: 'nl', reference: 'HV-TEST1',
  conversation: { boardId: 'north', id: activity.conversation.id, kind: 'groupChat', school: 'dijk', teamId: null, serviceUrl: activity.serviceUrl, tenantId: 'aaaa' },
});

/** A card that only one person may see; the first one asks to be refreshed. */
function cardFor(who: string, refreshes: boolean): AdaptiveCard {
  const content = card({ lang: 'nl', fallbackText: 'Melding', body: [text(`Alleen voor ${who}`)] });
  return refreshes ? { ...content, refresh: { action: execute(VERB, 'Ververs', {}), userIds: [`29:${who}`] } } : content;
}

const cardRoute: Route = {
  name: `adaptiveCard/action:${VERB}`, kind: 'invoke', again: 'handledAgain',
  matches: (activity) => actionOf(activity)?.verb === VERB,
  handle: async ({ activity }) => actionReply.card(cardFor(activity.from.aadObjectId ?? '', activity.from.aadObjectId === 'ada')),
};

async function run(router: Router, activity: Incoming['activity']) {
  let routed: Routed | null = null;
  const answer = await adapter.process(activity, undefined, async (context) => {
    routed = await router.run(context, turnOf(activity));
  });
  return { answer, routed: routed as Routed | null };
}

describe('an answer with a card for one person', () => {
  it('reaches that person only, also after an answer that refreshes, and nothing is said in the conversation', async () => {
    const router = createRouter([cardRoute]);
    const [ada, bo] = [await run(router, press('ada')), await run(router, press('bo'))];
    expect(ada.answer).toEqual({ status: 200, body: actionReply.card(cardFor('ada', true)).body });
    expect(bo.answer).toEqual({ status: 200, body: actionReply.card(cardFor('bo', false)).body });
    expect(teams.calls).toEqual([]);
  });

  it('reaches that person only when many press at the same moment', async () => {
    const router = createRouter([cardRoute]);
    const people = ['ada', 'bo', 'cas', 'dee', 'eva', 'fay'];
    const answers = await Promise.all(people.map((who) => run(router, press(who))));
    expect(answers.map(({ answer }) => answer.body)).toEqual(people.map((who) => actionReply.card(cardFor(who, who === 'ada')).body));
    expect(teams.calls).toEqual([]);
  });

  // Why the two tests above exist: the framework's own way tells the second answer to everybody.
  it("would be posted for all to see by the framework's own card actions", async () => {
    const application = new Application<TurnState>({ startTypingTimer: false });
    new AdaptiveCards(application).actionExecute(VERB, (context) => {
      const who = context.activity.from.aadObjectId ?? '';
      return Promise.resolve(cardFor(who, who === 'ada') as never);
    });
    for (const who of ['ada', 'bo']) await adapter.process(press(who), undefined, async (context: TurnContext) => void (await application.run(context)));
    expect(JSON.stringify(teams.calls.map(({ body }) => body))).toContain('Alleen voor bo');
  });
});

describe('the router', () => {
  const route = (name: string, change: Partial<Extract<Route, { kind: 'message' }>> = {}): Route => ({
    name, kind: 'message', matches: ({ type }) => type === 'message', handle: () => Promise.resolve(), ...change,
  });
  const message = () => anActivity({ serviceUrl: `${teams.origin}/` });

  it('refuses to begin with two routes of one name', () => {
    expect(() => createRouter([route('message'), route('other'), route('message')])).toThrow('two routes are called message');
  });

  it('takes the first route that fits, in the order of the table', async () => {
    const handled: string[] = [];
    const note = (name: string): Route => route(name, { handle: async () => void handled.push(name) });
    const router = createRouter([route('never', { matches: () => false }), note('first'), note('second')]);
    const { routed } = await run(router, message());
    expect(handled).toEqual(['first']);
    expect(routed).toEqual({ kind: 'handled', route: 'first', answer: null });
    expect(router.find(message())?.name).toBe('first');
  });

  it('says so when no route fits', async () => {
    const router = createRouter([route('message')]);
    expect((await run(router, press('ada', 'nobody.knows'))).routed).toEqual({ kind: 'noRoute' });
    expect(router.find(press('ada', 'nobody.knows'))).toBeNull();
  });

  it('gives each turn its own input, however many run at the same moment', async () => {
    const seen: string[] = [];
    const router = createRouter([route('message', { handle: async ({ activity, reference }) => void seen.push(`${activity.id} ${reference}`) })]);
    const ids = Array.from({ length: 20 }, (_, index) => String(index));
    await Promise.all(ids.map((id) => run(router, anActivity({ id, serviceUrl: `${teams.origin}/` }))));
    expect(seen.toSorted()).toEqual(ids.map((id) => `${id} HV-TEST1`).toSorted());
  });

  it('hands the error of a handler on, and tells nobody of it', async () => {
    const router = createRouter([route('message', { handle: () => Promise.reject(new Error('surprise')) })]);
    await expect(run(router, message())).rejects.toThrow('surprise');
    expect(teams.calls).toEqual([]);
  });

  it('types nothing and says nothing while it only listens', async () => {
    await run(createRouter([route('message')]), message());
    expect(teams.calls).toEqual([]);
  });
});
