import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../src/demo/speelplein/faults';
import type { SeenMessage } from '../../src/demo/speelplein/model';
import type { Persona } from '../../src/demo/speelplein/persona';
import type { FaceTag } from '../../src/images/faceTag';
import type { CheckAnswer } from '../../src/web/photo/photoApi';
import { PARENTS_CHAT, SCHOOL_CHANNEL } from '../../src/demo/school/demoConversations';
import { PhotoClient } from './support/photoClient';
import { whatWasSaid } from './support/postedPictures';
import { CHANNEL, CHAT, said, STAFF, turnWorld, words, type TurnWorld } from './support/turnWorld';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
beforeEach(() => world.reset());
afterAll(() => world.close());

/** The only face is that student's. */
const named = (id: string): readonly FaceTag[] => [{ face: 0, who: { kind: 'person', id } }];
const asPicture = (bytes: Uint8Array) => ({ bytes, contentType: 'image/jpeg', name: 'foto.jpg' });

const warnings = (who: Persona, conversationId = who.personalChat): readonly SeenMessage[] =>
  said(who, conversationId).filter((message) => /Let op je foto|Weet jij of dit mag|kon je foto niet controleren|kan ik niet in kijken/.test(words(message)));

async function posts(who: Persona, faces: number, conversationId = CHAT): Promise<string> {
  const { id } = await who.send(conversationId, { text: 'kijk', pictures: [asPicture(await world.engine.picture(faces))] });
  return id;
}

describe('a picture posted straight into the class chat', () => {
  it('with faces warns the teacher who posted it in that chat, and nobody else sees it', async () => {
    const before = world.speelplein.postedActivities().length;
    const teacher = world.as('teacher');
    await expect(whatWasSaid(world, await posts(teacher, 3))).resolves.toBe('warnStaff');
    const [warning] = warnings(teacher, CHAT);
    expect(words(warning)).toContain('3 gezichten');
    expect(words(warning)).toContain('III.B.8');
    expect(warning?.onlyForYou).toBe(true);
    expect(warnings(world.as('mentor'), CHAT)).toEqual([]);
    const told = world.speelplein.postedActivities().slice(before).map(({ conversationId, targetedTo }) => [conversationId, targetedTo]);
    expect(told).toEqual([[CHAT, teacher.id]]);
  });

  it('opens the check for that very picture from the warning, and only for who posted it', async () => {
    const teacher = world.as('teacher');
    await whatWasSaid(world, await posts(teacher, 2));
    const [warning] = warnings(teacher, CHAT);
    const shown = await teacher.press(warning?.id ?? '', 'Controleer deze foto');
    if (shown.kind !== 'dialog' || shown.dialog.content.kind !== 'url') throw new Error(`no dialog: ${JSON.stringify(shown)}`);
    const url = new URL(shown.dialog.content.url);
    expect(url.origin).toBe(world.origin);
    const ref = url.searchParams.get('posted');
    const own = await (await PhotoClient.of(world.origin, teacher)).json<CheckAnswer>('posted', { ref });
    expect([own.status, own.body.faces?.length, own.body.posted]).toEqual([200, 2, { index: 0, of: 1 }]);
    const others = await (await PhotoClient.of(world.origin, world.as('mentor'))).json('posted', { ref });
    expect([others.status, others.body.error]).toEqual([403, 'notYourPicture']);
  });

  it('by a student gives the students’ text (III.A.2), without a button', async () => {
    const student = world.as('studentUnder16');
    await expect(whatWasSaid(world, await posts(student, 1))).resolves.toBe('warnStudent');
    const [warning] = warnings(student, CHAT);
    expect(words(warning)).toContain('III.A.2');
    expect(words(warning)).not.toContain('Controleer deze foto');
    expect([...warnings(world.as('teacher')), ...warnings(world.as('teacher'), CHAT)]).toHaveLength(0);
  });

  it('without faces passes in silence', async () => {
    const teacher = world.as('teacher');
    await expect(whatWasSaid(world, await posts(teacher, 0))).resolves.toBe('silence');
    expect([...warnings(teacher), ...warnings(teacher, CHAT)]).toHaveLength(0);
  });

  it('into a channel, also as an answer in a thread, is looked at too', async () => {
    const teacher = world.as('teacher');
    const root = await teacher.send(CHANNEL, { text: 'foto’s van de excursie' });
    const { id } = await teacher.send(CHANNEL, { text: 'hier', pictures: [asPicture(await world.engine.picture(4))], replyTo: root.id });
    await expect(whatWasSaid(world, id)).resolves.toBe('warnStaff');
  });

  it('as a file is looked at too', async () => {
    const teacher = world.as('teacher');
    const { id } = await teacher.send(CHAT, { text: 'bestand', files: [asPicture(await world.engine.picture(2))] });
    await expect(whatWasSaid(world, id)).resolves.toBe('warnStaff');
  });

  it('in a message that is edited is looked at again', async () => {
    const teacher = world.as('teacher');
    const id = await posts(teacher, 0);
    await whatWasSaid(world, id);
    const before = world.engine.looked;
    await teacher.edit(id, 'kijk nog eens');
    await world.speelplein.waitFor(() => world.engine.looked > before, { timeoutMs: 10_000, what: 'a second look' });
    await expect(whatWasSaid(world, id)).resolves.toBe('silence');
  });

  it.each<[string, string, readonly Fault[], string, string]>([
    ['with an error of Graph’s', 'couldNotCheck', [{ on: 'graph', status: 500, times: 20 }], 'kon niet kijken', 'niet dat het mag'],
    ['with a denied permission', 'couldNotCheck', [{ on: 'graph', status: 403, times: 20 }], 'kon niet kijken', 'niet dat het mag'],
    ['with the connection cut', 'couldNotCheck', [{ on: 'graph', drop: true, times: 20 }], 'kon niet kijken', 'niet dat het mag'],
    ['with only the bytes denied', 'couldNotCheck', [{ on: 'graph.hostedContent', status: 403, times: 20 }], 'kon niet kijken', 'niet dat het mag'],
  ])('that can not be fetched, %s, is said so and never passed over in silence', async (_, outcome, faults, ...sentences) => {
    for (const fault of faults) world.speelplein.faults.add(fault);
    const teacher = world.as('teacher');
    await expect(whatWasSaid(world, await posts(teacher, 2), 30_000)).resolves.toBe(outcome);
    for (const sentence of sentences) expect(words(warnings(teacher, CHAT)[0])).toContain(sentence);
  }, 40_000);

  it('that Graph doesn’t know (yet) is not passed over in silence either', async () => {
    world.speelplein.faults.add({ on: 'graph.message', status: 404, times: 20 });
    const teacher = world.as('teacher');
    await expect(whatWasSaid(world, await posts(teacher, 2))).resolves.toBe('couldNotCheck');
    expect(words(warnings(teacher, CHAT)[0])).toContain('niet dat het mag');
  });

  it('that was deleted before it was looked at needs no warning', async () => {
    world.speelplein.faults.add({ on: 'graph', delayMs: 1_500, times: 20 });
    const teacher = world.as('teacher');
    const id = await posts(teacher, 2);
    await teacher.remove(id);
    await expect(whatWasSaid(world, id)).resolves.toBe('removed');
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    await world.settle();
    expect([...warnings(teacher), ...warnings(teacher, CHAT)]).toHaveLength(0);
  }, 30_000);

  it('is answered at once although Graph takes half a minute, and said to be unchecked', async () => {
    world.speelplein.faults.add({ on: 'graph', delayMs: 30_000, times: 20 });
    const teacher = world.as('teacher');
    const { id, delivery } = await teacher.send(CHAT, { pictures: [asPicture(await world.engine.picture(2))] });
    expect(delivery).toMatchObject({ kind: 'answered', status: 200 });
    // Meanwhile everything else goes on.
    const shown = await teacher.search('zoek-artikel', CHAT, 'foto');
    expect(shown.kind).toBe('results');
    await expect(whatWasSaid(world, id, 40_000)).resolves.toBe('couldNotCheck');
  }, 50_000);

  it.each([
    ['truncated', 'truncated', 'niet compleet'],
    ['of 200 megapixels', 'tooManyPixels', 'te groot'],
    ['of another kind than its name says', 'unsupportedType', 'kan ik niet lezen'],
  ] as const)('%s is said to be unchecked, and why', async (_, because, sentence) => {
    const teacher = world.as('teacher');
    const bytes = await world.engine.picture(0);
    world.engine.refuse(bytes, because);
    const { id } = await teacher.send(CHAT, { pictures: [asPicture(bytes)] });
    await expect(whatWasSaid(world, id)).resolves.toBe('couldNotCheck');
    expect(words(warnings(teacher, CHAT)[0])).toContain(sentence);
  });

  it('that is an emoji is no picture', async () => {
    const teacher = world.as('teacher');
    const before = world.speelplein.graphCalls().length;
    const activity = world.speelplein.templateActivity(teacher.id, CHAT, { text: 'leuk' });
    await world.speelplein.deliverRaw({
      ...activity, entities: [],
      attachments: [{ contentType: 'text/html', content: '<p>leuk <img alt="😀" src="https://statics.teams.cdn.office.net/x.png" itemtype="http://schema.skype.com/Emoji" itemscope></p>' }],
    });
    await world.settle();
    expect(await world.rows('select 1 from posted_check')).toEqual([]);
    expect(world.speelplein.graphCalls()).toHaveLength(before);
  });
});

describe('"Foto delen"', () => {
  /** A student of 3H for whom the register says this about the class's own chat. */
  async function studentWith(verdict: 'yes' | 'no'): Promise<string> {
    const teacher = await PhotoClient.of(world.origin, world.as('teacher'));
    const checked = await teacher.check(CHAT, await world.engine.picture(1));
    for (const person of checked.body.people.filter(({ isStaff }) => !isStaff)) {
      const told = await teacher.verdict({ ticket: checked.body.ticket, purpose: checked.body.defaultPurpose, tags: [{ face: 0, who: { kind: 'person', id: person.id } }] });
      if (told.body.may === (verdict === 'yes')) return person.id;
    }
    throw new Error(`nobody with ${verdict}`);
  }

  const cardsInChat = (): number => said(world.as('teacher'), CHAT).filter((message) => words(message).includes('"Image"')).length;
  const stored = (): number => {
    const folder = join(world.dataDir, 'pictures');
    return existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length : 0;
  };

  it('opens as a dialog of our own page for staff, and says to a student why not', async () => {
    const shown = await world.as('teacher').openAction('foto-delen', CHAT);
    if (shown.kind !== 'dialog' || shown.dialog.content.kind !== 'url') throw new Error('no dialog');
    expect(shown.dialog.content.url.startsWith(`${world.origin}/photo?`)).toBe(true);
    const refused = await world.as('studentUnder16').openAction('foto-delen', CHAT);
    expect(JSON.stringify(refused)).toContain('III.A.2');
  });

  it.each([
    ['the chat of a class', CHAT, 'besloten'],
    ['a channel for the whole school', SCHOOL_CHANNEL, 'nieuwsbrief'],
    ['a chat with a parent, a guest from outside', PARENTS_CHAT, 'website'],
  ])('asks for the purpose that belongs to %s', async (_, place, purpose) => {
    const client = await PhotoClient.of(world.origin, world.as('teacher'));
    const { body } = await client.check(place, await world.engine.picture(1));
    expect(body.defaultPurpose).toBe(purpose);
  });

  it('posts a picture on which everybody said yes, once, though it is clicked twice', async () => {
    const client = await PhotoClient.of(world.origin, world.as('teacher'));
    const [yes, files] = [await studentWith('yes'), stored()];
    const checked = await client.check(CHAT, await world.engine.picture(1));
    const request = { ticket: checked.body.ticket, picture: checked.body.picture, purpose: checked.body.defaultPurpose, tags: named(yes), altText: 'De klas bij het museum' };
    const [first, second] = await Promise.all([client.share(request), client.share(request)]);
    const third = await client.share(request);
    expect([first.status, second.status, third.status]).toEqual([200, 200, 200]);
    expect(new Set([first, second, third].map(({ body }) => body.shareId)).size).toBe(1);
    await world.settle();
    expect(cardsInChat()).toBe(1);
    expect(stored()).toBe(files + 1);
    const card = words(said(world.as('studentUnder16'), CHAT).at(-1));
    expect(card).toContain('De klas bij het museum');
    expect(card).not.toContain(world.persona(yes).name);

    const url = /"url":"([^"]+)"/.exec(card)?.[1] ?? '';
    const served = await fetch(url);
    expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    await served.arrayBuffer();
    const other = await fetch(url.replace(/sig=.*/, `sig=${'A'.repeat(43)}`));
    const bare = await fetch(url.replace(/\?.*/, ''));
    const elsewhere = await fetch(url.replace(/\/[^/?]+\?/, '/00000000-0000-4000-8000-000000000000?'));
    expect([other.status, bare.status, elsewhere.status]).toEqual([404, 404, 404]);
  });

  it('posts and keeps nothing without consent, and says why; the covered version may be posted', async () => {
    const client = await PhotoClient.of(world.origin, world.as('teacher'));
    const [no, files] = [await studentWith('no'), stored()];
    const checked = await client.check(CHAT, await world.engine.picture(1));
    const { ticket, picture, defaultPurpose: purpose, faces } = checked.body;
    const tags = named(no);
    const refused = await client.share({ ticket, picture, purpose, tags });
    expect([refused.status, refused.body.error, refused.body.verdicts?.[0]?.article]).toEqual([409, 'notAllowed', 'III.B.8']);
    await world.settle();
    expect([cardsInChat(), stored()]).toEqual([0, files]);

    const [box] = faces;
    if (box === undefined) throw new Error('no face');
    const { x, y, width, height } = box;
    const covered = await client.cover({ ticket, picture, boxes: [{ x, y, width, height }] });
    expect(covered.status).toBe(200);
    const shared = await client.share({ ticket: covered.body.ticket, picture: covered.body.picture, purpose, tags });
    expect(shared.status).toBe(200);
    await world.settle();
    expect([cardsInChat(), stored()]).toEqual([1, files + 1]);
  });

  it('posts nothing while a face is not told who it is', async () => {
    const client = await PhotoClient.of(world.origin, world.as('teacher'));
    const { body } = await client.check(CHAT, await world.engine.picture(2));
    const shared = await client.share({ ticket: body.ticket, picture: body.picture, purpose: body.defaultPurpose, tags: [{ face: 0, who: { kind: 'staff' } }] });
    expect(shared.status).toBe(409);
  });

  it('takes no picture or ticket that it did not see itself', async () => {
    const client = await PhotoClient.of(world.origin, world.as('teacher'));
    const [one, two] = [await client.check(CHAT, await world.engine.picture(0)), await client.check(CHAT, await world.engine.picture(1))];
    const request = { ticket: one.body.ticket, picture: one.body.picture, purpose: one.body.defaultPurpose, tags: [] };
    const statuses = [
      await client.share({ ...request, picture: two.body.picture }),
      await client.share({ ...request, ticket: `${one.body.ticket.slice(0, -4)}AAAA` }),
      await client.share({ ...request, ticket: 'x' }),
      await (await PhotoClient.of(world.origin, world.as('mentor'))).share(request),
      await client.share({ ...request, tags: [{ face: 99, who: { kind: 'staff' } }] }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([400, 400, 400, 400, 409]);
    await world.settle();
    expect(cardsInChat()).toBe(0);
  });

  it.each<[string, () => Promise<PhotoClient>, string, number, string]>([
    ['nobody who is signed in', () => Promise.resolve(new PhotoClient(world.origin, null)), CHAT, 401, 'noToken'],
    ['a student', () => PhotoClient.of(world.origin, world.as('studentUnder16')), CHAT, 403, 'student'],
    ['somebody on the staff outside the conversation', () => PhotoClient.of(world.origin, world.as('deputy')), CHAT, 403, 'notMember'],
    ['a teacher, of a conversation that does not exist', () => PhotoClient.of(world.origin, world.as('teacher')), '19:nowhere@thread.v2', 403, 'notMember'],
    ['a token of the channel', async () => new PhotoClient(world.origin, await world.speelplein.tokens.channel()), CHAT, 401, 'tokenInvalid'],
    ['a token that expired', async () => new PhotoClient(world.origin, await world.speelplein.tokens.sso(world.as('teacher').id, { expiresInSeconds: -600 })), CHAT, 401, 'tokenExpired'],
    ['a forged token', async () => new PhotoClient(world.origin, await world.speelplein.tokens.sso(world.as('teacher').id, { key: 'forged' })), CHAT, 401, 'tokenInvalid'],
    ['a token for another app', async () => new PhotoClient(world.origin, await world.speelplein.tokens.sso(world.as('teacher').id, { audience: '11111111-2222-4333-8444-555555555555' })), CHAT, 401, 'tokenInvalid'],
  ])('is refused to %s', async (_, client, conversationId, status, error) => {
    const looks = world.engine.looked;
    const entered = await (await client()).enter(conversationId);
    const checked = await (await client()).check(conversationId, await world.engine.picture(1));
    expect([entered.status, entered.body.error, checked.status, checked.body.error]).toEqual([status, error, status, error]);
    expect(world.engine.looked).toBe(looks);
  });

  it('says so when the roster can not be had, instead of letting anybody in', async () => {
    world.speelplein.faults.add({ on: 'connector.members', status: 500, times: 5 });
    const entered = await (await PhotoClient.of(world.origin, world.as('zorgcoordinator'))).enter(STAFF);
    expect([entered.status, entered.body.error]).toEqual([503, 'rosterUnavailable']);
  });
});
