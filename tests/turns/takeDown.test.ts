import type { FaceTag } from '../../src/images/faceTag';
import type { Fault } from '../../src/demo/speelplein/faults';
import type { SeenMessage } from '../../src/demo/speelplein/model';
import type { Persona } from '../../src/demo/speelplein/persona';
import type { CheckAnswer, ShareAnswer } from '../../src/web/photo/photoApi';
import { PhotoClient } from './support/photoClient';
import { CHAT, said, turnWorld, words, type TurnWorld } from './support/turnWorld';

let world: TurnWorld;
let yes: readonly [string, string];
beforeAll(async () => {
  world = await turnWorld();
  yes = await studentsWithConsent();
}, 60_000);
beforeEach(async () => {
  await world.reset();
  await world.rows(`delete from consent_event where id like 'late%'`);
});
afterAll(() => world.close());

const named = (...ids: readonly string[]): readonly FaceTag[] => ids.map((id, face) => ({ face, who: { kind: 'person', id } }));

/** Two students of 3H who may be in the class's own chat and on the website. */
async function studentsWithConsent(): Promise<[string, string]> {
  const client = await PhotoClient.of(world.origin, world.as('teacher'));
  const { body } = await client.check(CHAT, await world.engine.picture(1));
  const found: string[] = [];
  for (const { id } of body.people.filter(({ isStaff }) => !isStaff)) {
    const { body: verdict } = await client.verdict({ ticket: body.ticket, purpose: 'website', tags: named(id) });
    if (verdict.may && found.push(id) === 2) break;
  }
  return found as [string, string];
}

interface Wish {
  readonly tags?: readonly FaceTag[];
  readonly faces?: number;
  readonly altText?: string;
}

async function share(pictures: readonly Wish[], how: 'posted' | 'takenAlong' = 'posted', purpose?: string): Promise<ShareAnswer> {
  const client = await PhotoClient.of(world.origin, world.as('teacher'));
  const items: object[] = [];
  let key = purpose;
  for (const { tags = [], faces = tags.length, altText = 'De klas' } of pictures) {
    const { body } = await client.check(CHAT, await world.engine.picture(faces));
    key ??= body.defaultPurpose;
    items.push({ ticket: body.ticket, picture: body.picture, tags, altText });
  }
  const shared = await client.json<ShareAnswer>('share', { pictures: items, purpose: key, how });
  expect([shared.status, shared.body.error]).toEqual([200, undefined]);
  await world.settle();
  return shared.body;
}

/** The student takes the consent back, for everything. */
async function withdraws(id: string): Promise<void> {
  await world.rows(`insert into consent_event (board_id, school, id, student_id, answers, giver, giver_key, decided_on, recorded_at, school_year, source)
    select board_id, school, 'late-' || student_id, student_id, (select jsonb_object_agg(key, 'withdrawn'::text) from consent_purpose), giver, giver_key, current_date, now(), school_year, 'Teams'
    from consent_event where student_id = '${id}' order by recorded_at desc limit 1`);
  await world.rows(`insert into audit_event (board_id, id, at, type, by_id, about_ids, data) values ('${world.school.boardId}', 'a' || random(), now(), 'consent.decided', null, array['${id}'], '{}')`);
}

async function looked(): Promise<void> {
  await world.app().app.lookForDue();
  await world.settle();
}

const inChat = (): SeenMessage | undefined => said(world.as('studentOver16'), CHAT).at(-1);
const notice = (who: Persona = world.as('teacher')): SeenMessage | undefined => said(who, who.personalChat).findLast((message) => /weggehaald|Toestemming vervallen|were removed|was removed/.test(words(message)));
const stuckList = (): string => words(said(world.as('privacyOfficer'), world.as('privacyOfficer').personalChat).findLast((message) => words(message).includes('niet kon weghalen')));

describe('a picture of somebody who withdraws', () => {
  it('is replaced by a sober text, its address answers 404, and the poster reads why, without a name', async () => {
    await share([{ tags: named(yes[0]) }]);
    const url = /"url":"([^"]+)"/.exec(words(inChat()))?.[1] ?? '';
    expect((await fetch(url)).status).toBe(200);
    await withdraws(yes[0]);
    await looked();
    expect(words(inChat())).toContain('Hier stond een foto');
    expect((await fetch(url)).status).toBe(404);
    expect(words(notice())).toContain('III.B.8');
    expect(words(notice())).not.toContain(world.persona(yes[0]).name);
  });

  it('goes out of a post of several; the others stay', async () => {
    await share([{ altText: 'Bergen' }, { tags: named(yes[0]), altText: 'De klas' }, { altText: 'Zee' }]);
    expect(words(inChat()).match(/"Image"/g)).toHaveLength(3);
    await withdraws(yes[0]);
    await looked();
    expect(words(inChat()).match(/"Image"/g)).toHaveLength(2);
    expect(words(inChat())).toContain('1 foto is weggehaald');
    expect(words(inChat())).not.toContain('"altText":"De klas"');
  });

  it('comes back with that face covered, when the poster wants it', async () => {
    await share([{ tags: named(...yes) }]);
    await withdraws(yes[0]);
    await looked();
    const teacher = world.as('teacher');
    const shown = await teacher.press(notice()?.id ?? '', 'Bekijk de versie met bedekte gezichten');
    if (shown.kind !== 'dialog' || shown.dialog.content.kind !== 'url') throw new Error(`no dialog: ${JSON.stringify(shown)}`);
    const ref = new URL(shown.dialog.content.url).searchParams.get('offer');
    const client = await PhotoClient.of(world.origin, teacher);
    const { body } = await client.json<CheckAnswer>('offer', { ref });
    expect(body.covered).toHaveLength(1);
    expect((await (await PhotoClient.of(world.origin, world.as('mentor'))).json('offer', { ref })).status).toBe(410);
    expect((await client.share({ ticket: body.ticket, picture: body.picture, tags: body.tags, purpose: body.defaultPurpose })).status).toBe(200);
    await world.settle();
    expect(words(inChat())).toContain('"Image"');
    expect((await client.json('offer', { ref })).body.error).toBe('offerOver');
    expect(await world.rows(`select offer->>'state' as state from shared_picture where offer is not null`)).toEqual([{ state: 'taken' }]);
  });

  it('that was taken along is told to who took it', async () => {
    const { sheet } = await share([{ tags: named(yes[0]) }], 'takenAlong', 'website');
    expect(Buffer.from(sheet ?? '', 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(said(world.as('studentOver16'), CHAT).filter((message) => words(message).includes('"Image"'))).toEqual([]);
    await withdraws(yes[0]);
    await looked();
    expect(words(notice())).toContain('Meegenomen op');
    expect(words(notice())).toContain('Website van de school');
  });

  it('is one of several in one message to the poster, brought up to date', async () => {
    await share([{ tags: named(yes[0]) }]);
    await share([{ tags: named(yes[1]) }]);
    await withdraws(yes[0]);
    await looked();
    await withdraws(yes[1]);
    await looked();
    const teacher = world.as('teacher');
    expect(said(teacher, teacher.personalChat).filter((message) => words(message).includes('weggehaald'))).toHaveLength(1);
    expect(words(notice())).toContain('2 van je foto’s zijn weggehaald');
  });
});

describe('when it goes wrong', () => {
  it.each<[string, readonly Fault[]]>([
    ['Teams is too busy', [{ on: 'connector.update', status: 429, retryAfterSeconds: 1, times: 2 }]],
    ['Teams fails', [{ on: 'connector.update', status: 502, times: 2 }]],
  ])('the card is replaced all the same after %s', async (_what, faults) => {
    await share([{ tags: named(yes[0]) }]);
    for (const fault of faults) world.speelplein.faults.add(fault);
    await withdraws(yes[0]);
    await looked();
    await world.until(async () => (words(inChat()).includes('Hier stond een foto') ? true : null));
    expect(stuckList()).toBe('');
  }, 20_000);

  it('a message that somebody deleted already needs nothing', async () => {
    await share([{ tags: named(yes[0]) }]);
    world.speelplein.faults.add({ on: 'connector.update', status: 404, code: 'ActivityNotFoundInConversation' });
    await withdraws(yes[0]);
    await looked();
    expect([stuckList(), await world.rows('select card from shared_picture')]).toEqual(['', [{ card: 'removed' }]]);
  });

  it('what can’t be taken away is listed for the privacy officer, who sees it through', async () => {
    await share([{ tags: named(yes[0]) }]);
    world.speelplein.faults.add({ on: 'connector.update', status: 403, code: 'BotNotInConversationRoster' });
    await withdraws(yes[0]);
    await looked();
    expect(words(notice())).toContain('een eigenaar van het team het bericht verwijderen');
    expect(stuckList()).toContain(world.as('teacher').name);
    expect(stuckList()).not.toContain(world.persona(yes[0]).name);

    const officer = world.as('privacyOfficer');
    const list = said(officer, officer.personalChat).findLast((message) => words(message).includes('niet kon weghalen'));
    await officer.executeAction(list?.id ?? '', 'picture.stuckAgain');
    await world.settle();
    expect(words(inChat())).toContain('Hier stond een foto');
    expect(stuckList()).toContain('Alles is weggehaald');
  });

  it('is marked as gone by a person who saw to it, and by nobody else', async () => {
    const { shareId: postId } = await share([{ tags: named(yes[0]) }]);
    world.speelplein.faults.add({ on: 'connector.update', status: 403 });
    await withdraws(yes[0]);
    await looked();
    const [teacher, officer] = [world.as('teacher'), world.as('privacyOfficer')];
    const done = { verb: 'picture.stuckDone', data: { postId, school: world.school.school } };
    await teacher.executeRaw(notice()?.id ?? '', done);
    expect(await world.rows('select card from shared_picture')).toEqual([{ card: 'stuck' }]);
    const list = said(officer, officer.personalChat).findLast((message) => words(message).includes('niet kon weghalen'));
    expect(JSON.stringify(await officer.executeAction(list?.id ?? '', 'picture.stuckDone'))).toContain('Alles is weggehaald');
    expect(await world.rows(`select by_id from audit_event where type = 'picture.cardGone'`)).toEqual([{ by_id: world.school.showcase.privacyOfficer.id }]);
  });

  it('the list can be asked for', async () => {
    const officer = world.as('privacyOfficer');
    await officer.send(officer.personalChat, { text: 'foto’s die niet weg zijn' });
    await world.settle();
    expect(stuckList()).toContain('Er staat geen foto meer open');
  });

  it('a card of which nobody knows whether it was posted is looked after by a person', async () => {
    world.speelplein.faults.add({ on: 'connector.send', conversationId: CHAT, status: 502, afterwards: true });
    await share([{ tags: named(yes[0]) }]);
    const teacher = world.as('teacher');
    expect(words(said(teacher, teacher.personalChat).at(-1))).toContain('niet zeker of je foto in het gesprek staat');
    await withdraws(yes[0]);
    await looked();
    expect(stuckList()).toContain(teacher.name);
  });

  it('is finished after a stop in the middle: the card was still to be replaced', async () => {
    await share([{ tags: named(yes[0]) }]);
    world.speelplein.faults.add({ on: 'connector.update', status: 429, retryAfterSeconds: 60, times: 1 });
    await withdraws(yes[0]);
    await looked();
    await world.stopApp();
    await world.rows(`update outbox set not_before = now() where state = 'waiting'`);
    await world.startApp();
    await world.until(async () => (words(inChat()).includes('Hier stond een foto') ? true : null));
  });

  it('is found by itself, also when nobody looked at the moment', async () => {
    await share([{ tags: named(yes[0]) }]);
    await world.stopApp();
    await withdraws(yes[0]);
    await world.startApp();
    await looked();
    expect(words(inChat())).toContain('Hier stond een foto');
  });
});
