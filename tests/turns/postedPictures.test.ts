import type { SeenMessage } from '../../src/demo/speelplein/model';
import type { Persona } from '../../src/demo/speelplein/persona';
import { CASE_VERBS } from '../../src/bot/cards/case/caseVerbs';
import type { CheckAnswer } from '../../src/web/photo/photoApi';
import { PhotoClient } from './support/photoClient';
import { whatWasSaid } from './support/postedPictures';
import { CHANNEL, CHAT, said, STAFF, turnWorld, words, type TurnWorld } from './support/turnWorld';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
beforeEach(async () => {
  await world.reset();
  await switches({ hide: false, escalate: true });
});
afterAll(() => world.close());

const switches = ({ hide, escalate }: { readonly hide: boolean; readonly escalate: boolean }): Promise<unknown> =>
  world.rows(`update school set hide_pictures = ${hide}, escalate_pictures = ${escalate}`);

async function post(who: Persona, faces: readonly number[], conversationId = CHAT): Promise<string> {
  const pictures = await Promise.all(faces.map(async (count) => ({ bytes: await world.engine.picture(count), contentType: 'image/jpeg', name: 'foto.jpg' })));
  const { id } = await who.send(conversationId, { text: 'kijk', pictures });
  return id;
}

/** The bot's card about a posted picture, with its buttons or with what became of it. */
const isWarning = (message: SeenMessage): boolean => /Let op je foto|Weet je nog|Weet jij of|Hier kan ik niet in kijken|kon je foto niet|afgehandeld/.test(String(message.cards[0]?.['fallbackText']));
const warningOf = (who: Persona, place = CHAT): SeenMessage | undefined => said(who, place).findLast(isWarning);
const outcomeOf = async (id: string): Promise<string | undefined> => (await world.rows<{ outcome: string }>(`select outcome from posted_check where message_id = '${id}'`))[0]?.outcome;
const account = async (): Promise<readonly string[]> =>
  (await world.rows<{ event: string }>(`select data->>'event' || ':' || (data->>'outcome') as event from audit_event where type = 'picture.followedUp' order by at`)).map(({ event }) => event);

/** The moment that it waits for has come. */
async function dueNow(id: string): Promise<void> {
  await world.rows(`update posted_check set due_at = now() - interval '1 minute' where message_id = '${id}'`);
  await world.app().app.lookForDue();
  await world.settle();
}

async function reviewed(ref: string | null, who: Persona, mayAll: boolean): Promise<void> {
  const client = await PhotoClient.of(world.origin, who);
  const checked = await client.json<CheckAnswer>('posted', { ref, index: 0 });
  const tags = checked.body.faces.map((_, face) => ({ face, who: mayAll ? { kind: 'staff' } : { kind: 'elsewhere' } }));
  await client.json('reviewed', { pictures: [{ ticket: checked.body.ticket, tags }], purpose: checked.body.defaultPurpose });
  await world.settle();
}

async function refOf(who: Persona, messageId: string, title = 'Controleer deze foto'): Promise<string | null> {
  const shown = await who.press(messageId, title);
  if (shown.kind !== 'dialog' || shown.dialog.content.kind !== 'url') throw new Error(`no dialog: ${JSON.stringify(shown)}`);
  return new URL(shown.dialog.content.url).searchParams.get('posted');
}

describe('the warning', () => {
  it('stands in the chat for the poster alone; where Teams doesn’t show such messages, in the personal chat', async () => {
    const teacher = world.as('teacher');
    world.speelplein.faults.add({ on: 'connector.sendTargeted', status: 400, times: 5 });
    await whatWasSaid(world, await post(teacher, [2]));
    expect(words(warningOf(teacher, teacher.personalChat))).toContain('2 gezichten');
    expect(said(teacher, CHAT).filter(({ onlyForYou }) => onlyForYou)).toEqual([]);
  });

  it.each<[string, number]>([['an error that says nothing', 502], ['a refusal', 403]])('comes in the personal chat also after %s', async (_what, status) => {
    const teacher = world.as('teacher');
    world.speelplein.faults.add({ on: 'connector.sendTargeted', status, times: 5 });
    await whatWasSaid(world, await post(teacher, [1]));
    expect(words(warningOf(teacher, teacher.personalChat))).toContain('1 gezicht');
  });

  it('says what became of it, on the card itself', async () => {
    const teacher = world.as('teacher');
    await whatWasSaid(world, await post(teacher, [2]));
    const card = warningOf(teacher);
    await reviewed(await refOf(teacher, card?.id ?? ''), teacher, true);
    expect(words(teacher.messages(CHAT).find(({ id }) => id === card?.id))).toContain('Gecontroleerd en in orde');
  });

  it('of several pictures at once is one warning about all of them', async () => {
    const teacher = world.as('teacher');
    await whatWasSaid(world, await post(teacher, [2, 0, 3]));
    expect(words(warningOf(teacher))).toContain('5 gezichten');
    expect(said(teacher, CHAT).filter(({ onlyForYou }) => onlyForYou)).toHaveLength(1);
  });

  it.each([
    ['film.mp4', 'video/mp4', 'filmpje kan ik niet controleren'],
    ['brief.pdf', 'application/pdf', 'pdf kan ik geen foto’s controleren'],
  ])('says that it can’t look into %s, with advice, and asks Graph for no bytes of it', async (name, contentType, sentence) => {
    const teacher = world.as('teacher');
    const { id } = await teacher.send(CHAT, { text: 'hier', files: [{ bytes: Buffer.from('bytes'), contentType, name }] });
    expect(await whatWasSaid(world, id)).toBe('couldNotCheck');
    expect(words(warningOf(teacher))).toContain(sentence);
    expect(words(warningOf(teacher))).toContain('III.B.8');
    expect(world.speelplein.graphCalls().some(({ path }) => path.includes('/shares/'))).toBe(false);
  });

  it('says of documents once a day that it can’t look into them', async () => {
    const teacher = world.as('teacher');
    const send = async (): Promise<string> => (await teacher.send(CHAT, { files: [{ bytes: Buffer.from('%PDF'), contentType: 'application/pdf', name: 'brief.pdf' }] })).id;
    expect([await whatWasSaid(world, await send()), await whatWasSaid(world, await send())]).toEqual(['couldNotCheck', 'silence']);
  });

  it('of a student’s video is about recordings (III.A.2) and a teacher’s own clips (III.A.4)', async () => {
    const student = world.as('studentUnder16');
    const { id } = await student.send(CHAT, { files: [{ bytes: Buffer.from('x'), contentType: 'video/mp4', name: 'film.mp4' }] });
    expect(await whatWasSaid(world, id)).toBe('warnStudent');
    expect(words(warningOf(student))).toContain('III.A.4');
  });

  it.each(['gif-zwaai', 'sticker-Bravo'])('is not about what Teams itself offers: %s', async (expression) => {
    const teacher = world.as('teacher');
    for (const place of [CHAT, teacher.personalChat]) await teacher.send(place, { text: 'leuk 👍', expressions: [expression] });
    await world.settle();
    expect(await world.rows('select 1 from posted_check')).toEqual([]);
  });

  it('comes for pictures in the personal chat too, once each', async () => {
    const teacher = world.as('teacher');
    const id = await post(teacher, [2, 1], teacher.personalChat);
    expect(await whatWasSaid(world, id)).toBe('warnStaff');
    expect(words(warningOf(teacher, teacher.personalChat))).toContain('3 gezichten');
  });

  it('is about a picture that was forwarded, also from another conversation', async () => {
    const teacher = world.as('teacher');
    const original = await post(teacher, [4], STAFF);
    await whatWasSaid(world, original);
    const { id } = await teacher.forward(original, CHAT, 'kijk eens');
    expect(await whatWasSaid(world, id)).toBe('warnStaff');
    expect(words(warningOf(teacher))).toContain('4 gezichten');
  });

  it('says so when the original of a forward is out of reach', async () => {
    const teacher = world.as('teacher');
    const original = await post(teacher, [4], STAFF);
    await whatWasSaid(world, original);
    world.speelplein.faults.add({ on: 'graph.hostedContent', status: 403, times: 5 });
    const { id } = await teacher.forward(original, CHAT);
    expect(await whatWasSaid(world, id)).toBe('couldNotCheck');
  });

  it('comes when a picture is put into a message afterwards', async () => {
    const teacher = world.as('teacher');
    const { id } = await teacher.send(CHAT, { text: 'straks een foto' });
    const added = { bytes: await world.engine.picture(2), contentType: 'image/jpeg', name: 'a.jpg' };
    await teacher.edit(id, { addPictures: [added] });
    expect(await whatWasSaid(world, id)).toBe('warnStaff');
  });

  it('is said once for a message that is delivered three times', async () => {
    world.speelplein.faults.add({ on: 'delivery', duplicate: 2 });
    const teacher = world.as('teacher');
    await whatWasSaid(world, await post(teacher, [1]));
    expect(said(teacher, CHAT).filter(({ onlyForYou }) => onlyForYou)).toHaveLength(1);
  });
});

describe('what the poster does', () => {
  it('checks it, and somebody may not be on it; removes it; it is settled', async () => {
    const teacher = world.as('teacher');
    const id = await post(teacher, [2]);
    await whatWasSaid(world, id);
    await reviewed(await refOf(teacher, warningOf(teacher)?.id ?? ''), teacher, false);
    expect(await outcomeOf(id)).toBe('notAllowed');
    expect(words(warningOf(teacher))).toContain('Verwijder je bericht');
    await teacher.remove(id);
    await world.settle();
    expect([await outcomeOf(id), await account()]).toEqual(['removed', ['reviewed:notAllowed', 'removed:removed']]);
    expect(words(warningOf(teacher))).toContain('Dank je');
  });

  it('posts a covered version, and then removes the first message', async () => {
    const teacher = world.as('teacher');
    const id = await post(teacher, [1]);
    await whatWasSaid(world, id);
    const client = await PhotoClient.of(world.origin, teacher);
    const { body } = await client.json<CheckAnswer>('posted', { ref: await refOf(teacher, warningOf(teacher)?.id ?? ''), index: 0 });
    const [{ score: _score, ...box }] = body.faces as [CheckAnswer['faces'][number]];
    const covered = await client.cover({ ticket: body.ticket, picture: body.picture, boxes: [box] });
    expect((await client.share({ ticket: covered.body.ticket, picture: covered.body.picture, tags: [], purpose: body.defaultPurpose })).status).toBe(200);
    await world.settle();
    expect(words(warningOf(teacher))).toContain('Verwijder nog je eerste bericht');
    await teacher.remove(id);
    await world.settle();
    expect(await outcomeOf(id)).toBe('replaced');
  });

  it('declares that no student can be recognised, with the reason, and it is accounted for', async () => {
    const teacher = world.as('teacher');
    const id = await post(teacher, [2]);
    await whatWasSaid(world, id);
    const shown = await teacher.executeAction(warningOf(teacher)?.id ?? '', 'picture.declare', { declareReason: 'onlyAdults' });
    expect(JSON.stringify(shown)).toContain('alleen volwassenen');
    expect(await outcomeOf(id)).toBe('declared');
    const [event] = await world.rows<{ data: object; by_id: string }>(`select data, by_id from audit_event where type = 'picture.followedUp'`);
    expect(event).toMatchObject({ by_id: world.school.showcase.teacher.id, data: { outcome: 'declared', because: 'onlyAdults', messageId: id } });
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['without a reason', (id) => world.as('teacher').executeRaw(id, { verb: 'picture.declare', data: { conversationId: CHAT, messageId: 'x' } })],
    ['about somebody else’s message', async (id) => world.as('teacher').executeRaw(id, { verb: 'picture.declare', data: { conversationId: CHAT, messageId: await post(world.as('mentor'), [1]), declareReason: 'noPeople' } })],
    ['about a message that nobody posted', (id) => world.as('teacher').executeRaw(id, { verb: 'picture.declare', data: { conversationId: CHAT, messageId: 'nothing', declareReason: 'noPeople' } })],
  ])('declares nothing %s', async (_what, press) => {
    const teacher = world.as('teacher');
    await teacher.send(teacher.personalChat, { text: 'uitleg' });
    await world.settle();
    await press(said(teacher, teacher.personalChat).at(-1)?.id ?? '');
    expect(await world.rows(`select 1 from posted_check where outcome = 'declared'`)).toEqual([]);
  });

  it('takes the picture out of the message again', async () => {
    const teacher = world.as('teacher');
    const id = await post(teacher, [1]);
    await whatWasSaid(world, id);
    const [picture] = teacher.messages(CHAT).find((message) => message.id === id)?.pictures ?? [];
    await teacher.edit(id, { text: 'zonder foto', removePictureIds: [picture?.id ?? ''] });
    await world.settle();
    expect(await outcomeOf(id)).toBe('removed');
  });
});

describe('who does nothing', () => {
  it('is reminded once, in the personal chat; then the supervisor gets a privacy case', async () => {
    const teacher = world.as('teacher');
    const id = await post(teacher, [2]);
    await whatWasSaid(world, id);
    await dueNow(id);
    const reminder = warningOf(teacher, teacher.personalChat);
    expect(words(reminder)).toContain('Weet je nog');
    await world.app().app.lookForDue();
    await world.settle();
    expect(said(teacher, teacher.personalChat).filter((message) => words(message).includes('Weet je nog'))).toHaveLength(1);

    await dueNow(id);
    expect(await outcomeOf(id)).toBe('escalated');
    const holders = (await world.rows<{ person_id: string }>('select distinct person_id from case_holder')).map(({ person_id: person }) => person);
    expect(holders).toEqual(expect.arrayContaining([world.school.showcase.teamLeader.id, world.school.showcase.privacyOfficer.id]));
    expect(holders).not.toContain(teacher.id);
    const leader = world.as('teamLeader');
    expect(words(said(leader, leader.personalChat).find((message) => words(message).includes(CASE_VERBS.acknowledge)))).toContain('privacy');
    // What happened is told to the poster, too.
    expect(words(teacher.messages(teacher.personalChat).find((message) => message.id === reminder?.id))).toContain('je leidinggevende');

    await dueNow(id);
    expect(await world.rows('select distinct case_id from case_event')).toHaveLength(1);
  });

  it('is only reminded where the school has not chosen otherwise', async () => {
    await switches({ hide: false, escalate: false });
    const teacher = world.as('teacher');
    const id = await post(teacher, [2]);
    await whatWasSaid(world, id);
    await dueNow(id);
    await dueNow(id);
    expect(await outcomeOf(id)).toBe('open');
    expect(await world.rows('select 1 from case_event')).toEqual([]);
  });

  it('is not reminded of what was settled meanwhile', async () => {
    const teacher = world.as('teacher');
    const id = await post(teacher, [2]);
    await whatWasSaid(world, id);
    await teacher.remove(id);
    await dueNow(id);
    expect(warningOf(teacher, teacher.personalChat)).toBeUndefined();
  });

  it('is reminded once though the product was down at that moment', async () => {
    const teacher = world.as('teacher');
    const id = await post(teacher, [2]);
    await whatWasSaid(world, id);
    await world.stopApp();
    await world.rows(`update posted_check set due_at = now() - interval '1 hour'`);
    await world.startApp();
    await world.app().app.lookForDue();
    await world.settle();
    expect(said(teacher, teacher.personalChat).filter((message) => words(message).includes('Weet je nog'))).toHaveLength(1);
  });
});

describe('hiding until it is checked', () => {
  const hiddenFor = (who: Persona, id: string): boolean => who.messages(CHAT).find((message) => message.id === id)?.hidden != null;

  it('is off, unless the school chose it', async () => {
    const id = await post(world.as('teacher'), [1]);
    await whatWasSaid(world, id);
    expect(world.speelplein.policyViolations()).toEqual([]);
  });

  it('keeps the message from others, tells the poster, and lets it go the moment that it is cleared', async () => {
    await switches({ hide: true, escalate: false });
    const teacher = world.as('teacher');
    const id = await post(teacher, [1]);
    await whatWasSaid(world, id);
    await world.until(async () => (hiddenFor(world.as('mentor'), id) ? true : null));
    await world.until(async () => (words(warningOf(teacher)).includes('Anderen zien je bericht pas') ? true : null));
    await teacher.executeAction(warningOf(teacher)?.id ?? '', 'picture.declare', { declareReason: 'onlyAdults' });
    await world.until(async () => (hiddenFor(world.as('mentor'), id) ? null : true));
    await world.until(async () => ((await world.rows(`select 1 from posted_check where hiding = 'no'`)).length > 0 ? true : null));
  });

  it('that Graph doesn’t allow is not claimed', async () => {
    await switches({ hide: true, escalate: false });
    world.speelplein.faults.add({ on: 'graph.policyViolation', status: 403, times: 5 });
    const teacher = world.as('teacher');
    const id = await post(teacher, [1]);
    await whatWasSaid(world, id);
    await world.until(async () => ((await world.rows(`select 1 from posted_check where hiding = 'refused'`)).length > 0 ? true : null));
    await world.settle();
    expect(words(warningOf(teacher))).not.toContain('Anderen zien je bericht pas');
  });

  it('is asked again when Graph fails, and so is letting go', async () => {
    await switches({ hide: true, escalate: false });
    world.speelplein.faults.add({ on: 'graph.policyViolation', status: 500 });
    const teacher = world.as('teacher');
    const id = await post(teacher, [1]);
    await whatWasSaid(world, id);
    // The queue waits longer and longer between tries; here the next is due at once.
    const tryNow = () => world.rows(`update jobs.job set start_after = now() where state = 'retry'`);
    await world.until(async () => (await tryNow(), hiddenFor(world.as('mentor'), id) ? true : null), 30_000);
    world.speelplein.faults.add({ on: 'graph.policyViolation', status: 500 });
    await teacher.executeAction(warningOf(teacher)?.id ?? '', 'picture.declare', { declareReason: 'onlyAdults' });
    await world.until(async () => (await tryNow(), hiddenFor(world.as('mentor'), id) ? null : true), 30_000);
  }, 70_000);
});

describe('"Controleer foto" in the menu of a message', () => {
  const check = (who: Persona, messageId: string, conversationId = CHAT) => who.openAction('foto-controleren', conversationId, { messageId });
  const posted = (shown: Awaited<ReturnType<typeof check>>): string | null => (shown.kind === 'dialog' && shown.dialog.content.kind === 'url' ? new URL(shown.dialog.content.url).searchParams.get('posted') : null);

  it('opens the check of an older message, of which Houvast was never told', async () => {
    const teacher = world.as('teacher');
    const id = await post(teacher, [2, 1]);
    await whatWasSaid(world, id);
    await world.rows('delete from posted_check');
    const client = await PhotoClient.of(world.origin, teacher);
    const ref = posted(await check(teacher, id));
    const [first, second] = [await client.json<CheckAnswer>('posted', { ref, index: 0 }), await client.json<CheckAnswer>('posted', { ref, index: 1 })];
    expect([first.body.posted, first.body.faces.length, second.body.posted, second.body.faces.length]).toEqual([{ index: 0, of: 2 }, 2, { index: 1, of: 2 }, 1]);
    expect(await outcomeOf(id)).toBe('asked');
  });

  it('is for other staff in the conversation too, with a reference of their own', async () => {
    const id = await post(world.as('studentUnder16'), [1]);
    await whatWasSaid(world, id);
    const ref = posted(await check(world.as('mentor'), id));
    expect((await (await PhotoClient.of(world.origin, world.as('mentor'))).json('posted', { ref, index: 0 })).status).toBe(200);
    expect((await (await PhotoClient.of(world.origin, world.as('teacher'))).json('posted', { ref, index: 0 })).status).toBe(403);
  });

  it('finds the picture of an answer in a channel', async () => {
    const teacher = world.as('teacher');
    const root = await teacher.send(CHANNEL, { text: 'excursie' });
    const { id } = await teacher.send(CHANNEL, { text: 'hier', replyTo: root.id, pictures: [{ bytes: await world.engine.picture(3), contentType: 'image/jpeg', name: 'a.jpg' }] });
    await whatWasSaid(world, id);
    await world.rows('delete from posted_check');
    const { body } = await (await PhotoClient.of(world.origin, teacher)).json<CheckAnswer>('posted', { ref: posted(await check(teacher, id, CHANNEL)), index: 0 });
    expect(body.faces).toHaveLength(3);
  });

  it('tells a student what the rule is, and says it when there is no picture', async () => {
    const teacher = world.as('teacher');
    const { id } = await teacher.send(CHAT, { text: 'geen foto' });
    expect(JSON.stringify(await check(world.as('studentUnder16'), id))).toContain('III.A.2');
    expect((await (await PhotoClient.of(world.origin, teacher)).json('posted', { ref: posted(await check(teacher, id)), index: 0 })).body.error).toBe('postedGone');
  });
});

describe('a recording by a student that the teacher knows of (III.A.3)', () => {
  const request = (who: Persona): SeenMessage | undefined => said(who, who.personalChat).findLast((message) => words(message).includes('Mag deze opname'));

  async function asks(): Promise<string> {
    const student = world.as('studentUnder16');
    const id = await post(student, [1]);
    await whatWasSaid(world, id);
    for (let press = 0; press < 2; press++) await student.press(warningOf(student)?.id ?? '', 'Mijn docent weet ervan');
    await world.settle();
    return id;
  }

  it('is asked of the teachers in the conversation, once', async () => {
    await asks();
    for (const key of ['teacher', 'mentor'] as const) {
      const who = world.as(key);
      expect(said(who, who.personalChat).filter((message) => words(message).includes('Mag deze opname'))).toHaveLength(1);
    }
    expect(request(world.as('intern'))).toBeUndefined();
    const card = words(warningOf(world.as('studentUnder16')));
    expect(card).toContain('Ik heb het aan je docent gevraagd');
    expect(card).not.toContain('Mijn docent weet ervan');
  });

  it('may stay when one of them says yes, and the other sees that', async () => {
    const id = await asks();
    const [teacher, mentor, student] = [world.as('teacher'), world.as('mentor'), world.as('studentUnder16')];
    await teacher.press(request(teacher)?.id ?? '', 'Ja, dit bericht mag');
    await world.settle();
    expect(await outcomeOf(id)).toBe('permitted');
    expect(words(warningOf(student))).toContain('mag blijven staan');
    expect(words(request(mentor))).toContain('Toestemming gegeven voor dat ene bericht');
    expect(await whatWasSaid(world, await post(student, [1]))).toBe('warnStudent');
  });

  it('is not warned of for the rest of the day when everybody may', async () => {
    await asks();
    const teacher = world.as('teacher');
    await teacher.press(request(teacher)?.id ?? '', 'Ja, vandaag mogen alle leerlingen hier opnames delen');
    await world.settle();
    expect(await whatWasSaid(world, await post(world.as('studentOver16'), [2]))).toBe('permitted');
    await teacher.press(request(teacher)?.id ?? '', 'Trek de toestemming in');
    expect(await whatWasSaid(world, await post(world.as('studentOver16'), [2]))).toBe('warnStudent');
  });

  it('is told to remove it when the teacher says no', async () => {
    await asks();
    const [teacher, student] = [world.as('teacher'), world.as('studentUnder16')];
    await teacher.press(request(teacher)?.id ?? '', 'Nee');
    await world.settle();
    expect(words(said(student, student.personalChat).at(-1))).toContain('Je docent heeft hiervoor geen toestemming gegeven');
  });

  it('can be allowed beforehand by telling the conversation; students can’t', async () => {
    const [teacher, student] = [world.as('teacher'), world.as('studentUnder16')];
    await student.mention(CHAT, 'leerlingen mogen hier vandaag foto’s delen');
    await world.settle();
    expect(words(said(student, student.personalChat).at(-1))).toContain('Alleen je docent');
    await teacher.mention(CHAT, 'leerlingen mogen hier vandaag opnames delen');
    await world.settle();
    const offer = said(teacher, teacher.personalChat).at(-1);
    await teacher.press(offer?.id ?? '', 'Ja, vandaag');
    expect(await whatWasSaid(world, await post(student, [2]))).toBe('permitted');
  });

  it.each<[string, string, object]>([
    ['a student', 'recording.grant', { whole: true }],
    ['a student, for everybody', 'recording.allow', { conversationId: CHAT, days: 1 }],
  ])('is not decided by %s who sends the button’s data', async (_who, verb, data) => {
    const id = await asks();
    const student = world.as('studentOver16');
    await student.send(student.personalChat, { text: 'uitleg' });
    await world.settle();
    await student.executeRaw(said(student, student.personalChat).at(-1)?.id ?? '', { verb, data: { permissionId: `message:${CHAT}:${id}`, ...data } });
    await world.settle();
    expect(await world.rows(`select 1 from permission_event where event->>'type' = 'granted'`)).toEqual([]);
  });

  it('is not decided by a teacher of another conversation', async () => {
    const id = await asks();
    const outsider = world.as('deputy');
    await outsider.send(outsider.personalChat, { text: 'uitleg' });
    await world.settle();
    await outsider.executeRaw(said(outsider, outsider.personalChat).at(-1)?.id ?? '', { verb: 'recording.grant', data: { permissionId: `message:${CHAT}:${id}`, whole: true } });
    expect(await world.rows(`select 1 from permission_event where event->>'type' = 'granted'`)).toEqual([]);
  });
});
