import { inMemoryTx } from '../support/inMemoryTx';
import { readFileSync } from 'node:fs';
import type { FaceTag } from '../../src/images/faceTag';
import { photo as nl } from '../../src/texts/nl/photo';
import type { CheckAnswer, PreparedAnswer, ReviewedAnswer, ShownFace, VerdictAnswer } from '../../src/web/photo/photoApi';
import type { CoveredOffer } from '../../src/images/sharedPictures';
import { sealOfferReference } from '../../src/web/offerReference';
import { sealPostedReference } from '../../src/web/postedReference';
import { sharedPicture } from '../images/contracts/sharedPicturesContract';
import { BOARD, CLASS_CHAT, CONSENTS, NOW, PEOPLE, SCHOOL, photoWorld, send, type PhotoWorld, type Sent } from './support/photoWorld';

const PHOTO = readFileSync('node_modules/@vladmandic/face-api/demo/sample1.jpg');
const FACE = { x: 100, y: 100, width: 80, height: 80, score: 0.9 };
const OTHER_FACE = { x: 400, y: 120, width: 80, height: 80, score: 0.8 };

const named = (face: FaceTag['face'], id: string): FaceTag => ({ face, who: { kind: 'person', id } });

describe('the steps of the dialog', () => {
  let world: PhotoWorld;
  beforeEach(async () => {
    world = await photoWorld();
    world.engine.faces = [FACE];
  });
  afterEach(() => world.close());

  async function as(personId: string, path: string, json: unknown, language = 'nl'): Promise<Sent> {
    return send(world.routes, path, { headers: { authorization: `Bearer ${await world.tokenOf(personId)}`, 'x-houvast-language': language }, json });
  }

  async function check(personId = 'teacher', body = PHOTO, conversation = CLASS_CHAT, headers: Record<string, string> = {}): Promise<Sent> {
    return send(world.routes, '/api/photo/check', {
      headers: { authorization: `Bearer ${await world.tokenOf(personId)}`, 'x-houvast-conversation': encodeURIComponent(conversation), ...headers },
      body,
    });
  }

  const checked = async (): Promise<CheckAnswer> => (await check()).body as unknown as CheckAnswer;
  const verdictOf = ({ body }: Sent): VerdictAnswer => body as unknown as VerdictAnswer;

  const share = (answer: Pick<CheckAnswer, 'ticket' | 'picture'>, tags: readonly FaceTag[], altText?: string, more: object = {}): Promise<Sent> =>
    as('teacher', '/api/photo/share', { pictures: [{ ticket: answer.ticket, picture: answer.picture, tags, altText }], purpose: 'besloten', how: 'posted', ...more });

  describe('check', () => {
    it('gives the prepared picture, its faces, the people of the conversation and the purposes for images', async () => {
      const answer = await checked();
      expect(answer).toMatchObject({ width: 1600, mediaType: 'image/jpeg', faces: [FACE], covered: [], defaultPurpose: 'besloten', place: 'group', posted: null, tags: [] });
      expect(Buffer.from(answer.picture, 'base64').subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
      expect(answer.purposes).toEqual([
        { key: 'website', title: 'Website van school', audience: 'public' },
        { key: 'besloten', title: 'Besloten omgeving (Teams, ELO, e-mail)', audience: 'group' },
      ]);
      expect(answer.people).toContainEqual({ id: 'yes', name: 'Emma de Vries', isStaff: false });
      expect(answer.people).toContainEqual({ id: 'colleague', name: 'Tom Visser', isStaff: true });
      expect(answer.people.map(({ id }) => id)).not.toContain('elsewhere');
    });

    it('says nothing of anybody’s consent', async () => {
      const { picture: _, ticket, ...rest } = await checked();
      expect(JSON.stringify(rest) + Buffer.from(ticket, 'base64').toString()).not.toMatch(/granted|decision|Magister|birthDate|2013-/);
      expect(Object.keys(rest.people[0] ?? {})).toEqual(['id', 'name', 'isStaff']);
      expect(world.audit.events).toEqual([]);
    });

    it('speaks English to who asks for it', async () => {
      const { body } = await check('teacher', PHOTO, CLASS_CHAT, { 'x-houvast-language': 'en' });
      expect((body as unknown as CheckAnswer).purposes[0]?.title).toBe('School website');
    });

    it('finds the channel of a message in a thread', async () => {
      expect((await check('teacher', PHOTO, `${CLASS_CHAT};messageid=123`)).status).toBe(200);
    });

    it.each([
      ['a student', 'yes', CLASS_CHAT, 403, 'student', 'III.A.2'],
      ['staff of another conversation', 'outsider', CLASS_CHAT, 403, 'notMember', 'gesprek'],
      ['anybody, for a conversation that does not exist', 'teacher', '19:nowhere@thread.v2', 403, 'notMember', 'gesprek'],
      ['somebody whom the school does not know', 'stranger', CLASS_CHAT, 403, 'unknownPerson', 'beheerder'],
    ])('refuses %s', async (_, personId, conversation, status, error, says) => {
      const { status: got, body } = await check(personId, PHOTO, conversation);
      expect({ status: got, error: body['error'] }).toEqual({ status, error });
      expect(body['message']).toContain(says);
      expect(body['reference']).toMatch(/^HV-/);
      expect(world.engine.prepared).toBe(0);
    });

    it('refuses who is not signed in', async () => {
      const { status, body } = await send(world.routes, '/api/photo/check', { headers: { 'x-houvast-conversation': CLASS_CHAT }, body: PHOTO });
      expect({ status, error: body['error'] }).toEqual({ status: 401, error: 'noToken' });
    });

    it.each(['tooManyBytes', 'tooManyPixels', 'truncated', 'unsupportedType', 'pdf', 'film', 'vector', 'tooManyFrames', 'undecodable', 'timeOut', 'engineUnavailable'] as const)(
      'has a sentence for a picture that is refused: %s',
      async (because) => {
        world.engine.refusal = because;
        const { status, body } = await check();
        expect(status).toBeGreaterThanOrEqual(400);
        expect(body).toMatchObject({ error: because, message: nl.problems[because] });
      },
    );

    it('does not bother the engine with nothing', async () => {
      expect((await check('teacher', Buffer.alloc(0))).body['error']).toBe('empty');
      expect(world.engine.prepared).toBe(0);
    });

    it('survives what should not happen with a reference, and logs no name and no picture', async () => {
      world.engine.crash = new Error('broken: Emma de Vries');
      const { status, body } = await check();
      expect({ status, error: body['error'] }).toEqual({ status: 500, error: 'internal' });
      const log = world.logLines.join('\n');
      expect(log).toContain(body['reference']);
      expect(log).not.toMatch(/Emma|Vries/);
    });
  });

  it('says on opening whether somebody may share here', async () => {
    const enter = async (personId: string): Promise<unknown> =>
      (await send(world.routes, '/api/photo/enter', { headers: { authorization: `Bearer ${await world.tokenOf(personId)}`, 'x-houvast-conversation': encodeURIComponent(CLASS_CHAT) } })).body['error'] ?? 'may';
    expect([await enter('teacher'), await enter('yes'), await enter('outsider')]).toEqual(['may', 'student', 'notMember']);
  });

  describe('verdict', () => {
    const faceOf = async (id: string, purpose = 'besloten'): Promise<ShownFace | undefined> => {
      const { ticket } = await checked();
      return verdictOf(await as('teacher', '/api/photo/verdict', { ticket, purpose, tags: [named(0, id)] })).faces[0];
    };

    it('says yes with date and source', async () => {
      expect(await faceOf('yes')).toEqual({ kind: 'yes', face: 0, personId: 'yes', decidedOn: '2026-09-03', source: 'Magister' });
    });

    it.each([
      ['refused', 'besloten', 'refused'],
      ['missing', 'besloten', 'missing'],
      ['sixteen', 'besloten', 'askStudentAgain'],
      ['closedOnly', 'website', 'missing'],
    ])('says no for %s, %s, and what can be done', async (id, purpose, because) => {
      expect(await faceOf(id, purpose)).toMatchObject({ kind: 'no', because, purpose, options: expect.arrayContaining(['cover', 'leaveOut']) });
    });

    it('asks for the conversation too when the picture is for the website', async () => {
      expect(await faceOf('yes', 'website')).toMatchObject({ kind: 'yes' });
      expect(await faceOf('websiteOnly', 'website')).toMatchObject({ kind: 'no', purpose: 'besloten' });
    });

    it('never shows that guardians differ, nor who gave an answer', async () => {
      const shown = await faceOf('differ');
      expect(shown).toMatchObject({ kind: 'no', because: 'refused' });
      expect(JSON.stringify([shown, await faceOf('yes')])).not.toMatch(/guardian|[dD]iffer(?!")|giver|g1|eventId/);
    });

    it('writes every look-up in the audit, with ids only', async () => {
      await faceOf('yes');
      expect(world.audit.events).toEqual([{ type: 'consent.lookedUp', boardId: BOARD, at: world.deps.clock.now(), by: 'teacher', about: ['yes'], purpose: 'besloten', article: 'III.B.8' }]);
    });

    it('does not look up a student who is not in the conversation', async () => {
      expect(await faceOf('elsewhere')).toMatchObject({ kind: 'cannotCheck', because: 'notHere' });
      expect(world.audit.events).toEqual([]);
    });

    it('is not for a face that nobody spoke of', async () => {
      const { ticket } = await checked();
      expect(verdictOf(await as('teacher', '/api/photo/verdict', { ticket, purpose: 'besloten', tags: [] }))).toEqual({ may: false, mayTakeAlong: false, article: 'III.B.8', faces: [{ kind: 'untagged', face: 0 }] });
    });

    it('does not take the other register for images', async () => {
      const { ticket } = await checked();
      expect(await as('teacher', '/api/photo/verdict', { ticket, purpose: 'whatsapp', tags: [] })).toMatchObject({ status: 400, body: { error: 'unknownPurpose' } });
    });

    it.each([
      ['a colleague brings the ticket', 'colleague', 'ticketNotOurs'],
      ['a student brings the ticket', 'yes', 'ticketNotOurs'],
    ])('refuses when %s', async (_, personId, error) => {
      const { ticket } = await checked();
      expect((await as(personId, '/api/photo/verdict', { ticket, purpose: 'besloten', tags: [] })).body['error']).toBe(error);
    });

    it('refuses a ticket after half an hour', async () => {
      const { ticket } = await checked();
      world.setMinutes(31);
      expect(await as('teacher', '/api/photo/verdict', { ticket, purpose: 'besloten', tags: [] })).toMatchObject({ status: 410, body: { error: 'ticketExpired' } });
    });

    it.each([[{}], [null], ['text'], [{ ticket: 1, tags: [], purpose: 'x' }], [{ ticket: 'x', tags: [{ face: -1, who: { kind: 'staff' } }], purpose: 'x' }], [{ ticket: 'x', tags: [{ face: 0, who: { kind: 'notRecognisable', reason: 'Sem draait zich om' } }], purpose: 'x' }]])(
      'refuses a body that is not one: %j',
      async (json) => {
        expect(await as('teacher', '/api/photo/verdict', json)).toMatchObject({ status: 400, body: { error: 'badRequest' } });
      },
    );
  });

  describe('share', () => {

    it('stores the prepared picture and asks for its card', async () => {
      const answer = await checked();
      const { status, body } = await share(answer, [named(0, 'yes')], ' De klas op het plein ');
      expect(status).toBe(200);
      expect(world.cards).toMatchObject([{ id: body['shareId'], altText: 'De klas op het plein', personIds: ['yes'], postedBy: 'teacher', conversationId: CLASS_CHAT, purpose: 'besloten' }]);
      const stored = await world.blobs.get(world.cards[0]?.blobKey ?? '');
      expect(Buffer.from(stored?.bytes ?? []).toString('base64')).toBe(answer.picture);
    });

    it('gives a picture without a description a neutral one', async () => {
      await share(await checked(), [named(0, 'yes')]);
      expect(world.cards[0]?.altText).toBe(nl.defaultAltText);
    });

    it('posts a double click once', async () => {
      const answer = await checked();
      const both = await Promise.all([share(answer, [named(0, 'yes')]), share(answer, [named(0, 'yes')])]);
      expect(both[0]?.body['shareId']).toBe(both[1]?.body['shareId']);
      expect(world.cards).toHaveLength(1);
      expect(world.blobs.keys).toHaveLength(1);
    });

    it('refuses with the verdict, and keeps nothing', async () => {
      const { status, body } = await share(await checked(), [named(0, 'refused')]);
      expect(status).toBe(409);
      expect(body).toMatchObject({ error: 'notAllowed', verdicts: [{ may: false, faces: [{ kind: 'no', personId: 'refused' }] }] });
      expect([world.cards, world.blobs.keys, world.pictures.all]).toEqual([[], [], []]);
    });

    it('believes no page that says nothing of a face', async () => {
      expect((await share(await checked(), [])).status).toBe(409);
    });

    it('takes no other picture than the one that was looked at', async () => {
      const answer = await checked();
      const other = Buffer.concat([Buffer.from(answer.picture, 'base64'), Buffer.from([0])]).toString('base64');
      expect(await share({ ...answer, picture: other }, [named(0, 'yes')])).toMatchObject({ status: 400, body: { error: 'otherPicture' } });
      expect(world.cards).toEqual([]);
    });

    it('looks at the consent of this moment', async () => {
      const answer = await checked();
      const [given] = CONSENTS;
      if (given === undefined) throw new Error('no consent to withdraw');
      await world.consentBook.append(inMemoryTx, [{ ...given, id: 'later', decision: 'withdrawn', decidedOn: '2026-11-24', recordedAt: world.deps.clock.now() }]);
      expect((await share(answer, [named(0, 'yes')])).status).toBe(409);
    });

    it('refuses who left the conversation since the check', async () => {
      const answer = await checked();
      const left = await photoWorld({}, [PEOPLE.yes, PEOPLE.colleague]);
      try {
        const { body } = await send(left.routes, '/api/photo/share', {
          headers: { authorization: `Bearer ${await left.tokenOf('teacher')}` },
          json: { pictures: [{ ticket: answer.ticket, picture: answer.picture, tags: [named(0, 'yes')] }], purpose: 'besloten', how: 'posted' },
        });
        expect(body['error']).toBe('notMember');
      } finally {
        await left.close();
      }
    });
  });

  describe('cover', () => {
    beforeEach(() => {
      world.engine.faces = [FACE, OTHER_FACE];
    });
    const { score: _, ...faceBox } = FACE;

    async function covered(): Promise<{ answer: CheckAnswer; cover: PreparedAnswer }> {
      const answer = await checked();
      const { body } = await as('teacher', '/api/photo/cover', { ticket: answer.ticket, picture: answer.picture, boxes: [faceBox] });
      return { answer, cover: body as unknown as PreparedAnswer };
    }

    it('lets the picture through once the student without consent is covered', async () => {
      const { cover } = await covered();
      const tags = [named(0, 'refused'), named(1, 'yes')];
      const verdict = verdictOf(await as('teacher', '/api/photo/verdict', { ticket: cover.ticket, purpose: 'besloten', tags }));
      expect(verdict).toMatchObject({ may: true, faces: [{ kind: 'covered' }, { kind: 'yes' }] });
      const { status } = await share(cover, tags);
      expect(status).toBe(200);
      expect(world.cards).toMatchObject([{ personIds: ['yes'], coveredFaces: 1 }]);
    });

    it('does not let the uncovered picture through with the ticket of the covered one', async () => {
      const { answer, cover } = await covered();
      const tags = [named(0, 'refused'), named(1, 'yes')];
      expect((await share({ ...cover, picture: answer.picture }, tags)).body['error']).toBe('otherPicture');
      expect((await share({ ...answer, picture: cover.picture }, tags)).body['error']).toBe('otherPicture');
    });

    it('adds up when something is covered twice', async () => {
      const { cover } = await covered();
      const { score: __, ...other } = OTHER_FACE;
      const { body } = await as('teacher', '/api/photo/cover', { ticket: cover.ticket, picture: cover.picture, boxes: [other] });
      expect(body['covered']).toEqual([faceBox, other]);
    });

    it('refuses when a face can still be seen', async () => {
      const answer = await checked();
      world.engine.isStillVisible = true;
      expect(await as('teacher', '/api/photo/cover', { ticket: answer.ticket, picture: answer.picture, boxes: [faceBox] })).toMatchObject({ status: 422, body: { error: 'stillVisible' } });
    });

    it('covers nothing outside the picture', async () => {
      const answer = await checked();
      expect((await as('teacher', '/api/photo/cover', { ticket: answer.ticket, picture: answer.picture, boxes: [{ x: 1590, y: 0, width: 50, height: 50 }] })).body['error']).toBe('badRequest');
    });
  });

  describe('cutting', () => {
    const area = { x: 300, y: 50, width: 600, height: 400 };
    beforeEach(() => {
      world.engine.faces = [FACE, OTHER_FACE];
    });

    async function cut(answer: CheckAnswer, to: object = area): Promise<Sent> {
      return as('teacher', '/api/photo/crop', { ticket: answer.ticket, picture: answer.picture, area: to });
    }

    it('leaves out who is outside, and asks anew for who is in it', async () => {
      const answer = await checked();
      const part = (await cut(answer)).body as unknown as PreparedAnswer;
      expect(part).toMatchObject({ width: 600, height: 400, faces: [{ ...OTHER_FACE, x: 100, y: 70 }], covered: [] });
      expect((await share(part, [])).status).toBe(409);
      expect((await share(part, [named(0, 'yes')])).status).toBe(200);
      expect(world.cards).toMatchObject([{ width: 600, height: 400, personIds: ['yes'] }]);
    });

    it.each([
      ['nothing', { ...area, width: 5 }, 422, 'partTooSmall'],
      ['outside the picture', { ...area, x: 1500 }, 400, 'badRequest'],
    ])('takes %s for no part', async (_what, to, status, error) => {
      expect(await cut(await checked(), to)).toMatchObject({ status, body: { error } });
    });

    it('keeps a cover that lies in it', async () => {
      const answer = await checked();
      const { score: _score, ...box } = OTHER_FACE;
      const cover = (await as('teacher', '/api/photo/cover', { ticket: answer.ticket, picture: answer.picture, boxes: [box] })).body as unknown as CheckAnswer;
      expect((await cut(cover)).body['covered']).toEqual([{ ...box, x: 100, y: 70 }]);
    });
  });

  describe('several pictures', () => {
    const both = async (second: readonly FaceTag[]): Promise<Sent> => {
      const [one, two] = [await checked(), await checked()];
      return as('teacher', '/api/photo/share', {
        pictures: [{ ticket: one.ticket, picture: one.picture, tags: [named(0, 'yes')], altText: 'Een' }, { ticket: two.ticket, picture: two.picture, tags: second, altText: 'Twee' }], purpose: 'besloten', how: 'posted',
      });
    };

    it('are one post, in their order', async () => {
      const { body } = await both([named(0, 'yesToo')]);
      expect(world.cards.map(({ altText, postId, index }) => [altText, postId, index])).toEqual([['Een', body['shareId'], 0], ['Twee', body['shareId'], 1]]);
    });

    it('are kept back together, with the verdict of each', async () => {
      expect(await both([named(0, 'refused')])).toMatchObject({ status: 409, body: { error: 'notAllowed', verdicts: [{ may: true }, { may: false }] } });
      expect([world.cards, world.blobs.keys]).toEqual([[], []]);
    });

    it('are not the same one twice, and at most ten', async () => {
      const { ticket, picture } = await checked();
      const items = (count: number) => Array.from({ length: count }, () => ({ ticket, picture, tags: [named(0, 'yes')] }));
      for (const count of [0, 2, 11]) expect(await as('teacher', '/api/photo/share', { pictures: items(count), purpose: 'besloten', how: 'posted' })).toMatchObject({ status: 400 });
    });
  });

  describe('taking along', () => {
    it('gives the verdict sheet, posts nothing and keeps no picture', async () => {
      const answer = await checked();
      const { status, body } = await share(answer, [named(0, 'yes')], 'De klas op het plein', { purpose: 'website', how: 'takenAlong' });
      expect([status, Buffer.from(String(body['sheet']), 'base64').toString()]).toEqual([200, '%PDF-1.7 sheet']);
      expect([world.cards, world.blobs.keys]).toEqual([[], []]);
      expect(world.pictures.all).toMatchObject([{ how: 'takenAlong', purpose: 'website', personIds: ['yes'], blobKey: null }]);
      expect(world.sheets).toMatchObject([
        {
          language: 'nl',
          pictures: [{ altText: 'De klas op het plein', faces: [{ number: 1, who: 'Emma de Vries', answer: 'Ja, gegeven op 3 september 2026 (Magister)' }] }],
        },
      ]);
      expect(Object.fromEntries(world.sheets[0]?.facts ?? [])).toMatchObject({ School: 'Dijkcollege', Doel: 'Website van school', Gecontroleerd: '24 november 2026, door Karin Bos' });
    });

    it('needs the consent for where it goes, not for this conversation', async () => {
      const elsewhere = { purpose: 'website', how: 'takenAlong' };
      expect((await share(await checked(), [named(0, 'websiteOnly')], '', elsewhere)).status).toBe(200);
      expect((await share(await checked(), [named(0, 'closedOnly')], '', elsewhere)).status).toBe(409);
    });
  });

  describe('pictures that are already in the conversation', () => {
    const message = { boardId: BOARD, conversationId: CLASS_CHAT, messageId: '1' };
    const sealed = (): string => sealPostedReference(world.deps.signer, { ...message, personId: 'teacher' });
    const open = (index = 0): Promise<Sent> => as('teacher', '/api/photo/posted', { ref: sealed(), index });
    const review = (pictures: readonly { readonly ticket: unknown; readonly tags: readonly FaceTag[] }[]): Promise<Sent> => as('teacher', '/api/photo/reviewed', { pictures, purpose: 'besloten' });
    beforeEach(() => world.posted.set(message, [{ kind: 'fetched', bytes: PHOTO }]));

    it('are checked like others, and what came of it is told', async () => {
      const { body } = await open();
      expect(body).toMatchObject({ posted: { index: 0, of: 1 }, faces: [FACE] });
      const reviewed = (await review([{ ticket: body['ticket'], tags: [named(0, 'yes')] }])).body as unknown as ReviewedAnswer;
      expect(reviewed).toMatchObject({ may: true, verdicts: [{ may: true }] });
      expect(world.posted.followed).toEqual([{ key: message, event: { type: 'reviewed', may: true }, by: 'teacher' }]);
      expect(world.audit.events.at(-1)).toMatchObject({ type: 'picture.reviewed', outcome: 'fine', about: ['yes'] });
    });

    it('are not fine when one of them isn’t', async () => {
      world.posted.set(message, [{ kind: 'fetched', bytes: PHOTO }, { kind: 'fetched', bytes: PHOTO }]);
      const [one, two] = [await open(0), await open(1)];
      expect(two.body['posted']).toEqual({ index: 1, of: 2 });
      expect((await review([{ ticket: one.body['ticket'], tags: [named(0, 'yes')] }, { ticket: two.body['ticket'], tags: [named(0, 'refused')] }])).body).toMatchObject({ may: false });
      expect(world.posted.followed).toMatchObject([{ event: { type: 'reviewed', may: false } }]);
    });

    it('are judged as a whole: one of two says nothing of the message', async () => {
      world.posted.set(message, [{ kind: 'fetched', bytes: PHOTO }, { kind: 'fetched', bytes: PHOTO }]);
      const one = await open(0);
      expect((await review([{ ticket: one.body['ticket'], tags: [named(0, 'yes')] }])).body['error']).toBe('badRequest');
      expect(world.posted.followed).toEqual([]);
    });

    it('are not made fine by a covered version; posting that is told', async () => {
      const answer = (await open()).body as unknown as CheckAnswer;
      const { score: _score, ...box } = FACE;
      const cover = (await as('teacher', '/api/photo/cover', { ticket: answer.ticket, picture: answer.picture, boxes: [box] })).body as unknown as PreparedAnswer;
      expect((await review([{ ticket: cover.ticket, tags: [] }])).body['error']).toBe('badRequest');
      expect((await share(cover, [])).status).toBe(200);
      expect(world.posted.followed).toEqual([{ key: message, event: { type: 'versionShared' }, by: 'teacher' }]);
    });

    it('are for whom the reference was made out to', async () => {
      expect(await as('colleague', '/api/photo/posted', { ref: sealed() })).toMatchObject({ status: 403, body: { error: 'notYourPicture' } });
    });

    it.each([
      [{ kind: 'gone' }, 404, 'postedGone'],
      [{ kind: 'notFetched' }, 503, 'postedNotFetched'],
      [{ kind: 'refused', because: 'film' }, 422, 'film'],
    ] as const)('say it when it is %j', async (fetched, status, error) => {
      world.posted.set(message, [fetched]);
      expect(await open()).toMatchObject({ status, body: { error } });
    });

    it('can’t be reached with a reference that isn’t ours, nor closed with another ticket', async () => {
      expect((await as('teacher', '/api/photo/posted', { ref: 'x.y' })).body['error']).toBe('badRequest');
      expect((await open(5)).body['error']).toBe('postedGone');
      expect((await review([{ ticket: (await checked()).ticket, tags: [named(0, 'yes')] }])).body['error']).toBe('badRequest');
      expect(world.posted.followed).toEqual([]);
    });
  });

  describe('the covered version of a picture that was taken down', () => {
    const box = { x: 100, y: 100, width: 80, height: 80 };
    const offered = async (change: Partial<CoveredOffer> = {}): Promise<string> => {
      const offer: CoveredOffer = { state: 'open', blobKey: `${BOARD}/gone-covered`, mediaType: 'image/jpeg', faces: [{ personId: 'yes', box }], covered: [{ ...box, x: 500 }], until: new Date(NOW.getTime() + 60_000), ...change };
      await world.pictures.record(sharedPicture({ boardId: BOARD, id: 'gone', school: SCHOOL, conversationId: CLASS_CHAT, postedBy: 'teacher', withdrawnAt: NOW, offer }));
      await world.blobs.put(offer.blobKey, { bytes: PHOTO, mediaType: 'image/jpeg' });
      return sealOfferReference(world.deps.signer, { boardId: BOARD, pictureId: 'gone' });
    };

    it('comes with what is covered and who are left, and is gone once it was posted', async () => {
      const ref = await offered();
      const answer = (await as('teacher', '/api/photo/offer', { ref })).body as unknown as CheckAnswer;
      expect(answer).toMatchObject({ covered: [{ ...box, x: 500 }], tags: [named(0, 'yes')], posted: null });
      expect((await share(answer, answer.tags)).status).toBe(200);
      expect(await as('teacher', '/api/photo/offer', { ref })).toMatchObject({ status: 410, body: { error: 'offerOver' } });
      expect((await world.pictures.byId(BOARD, 'gone'))?.offer).toMatchObject({ state: 'taken', faces: [] });
      expect(world.blobs.keys).not.toContain(`${BOARD}/gone-covered`);
    });

    it.each<[string, string, Partial<CoveredOffer>]>([
      ['of somebody else', 'colleague', {}],
      ['when the week is over', 'teacher', { until: NOW }],
      ['that was taken', 'teacher', { state: 'taken' }],
    ])('is not there %s', async (_why, personId, change) => {
      expect(await as(personId, '/api/photo/offer', { ref: await offered(change) })).toMatchObject({ status: 410, body: { error: 'offerOver' } });
    });
  });

  it('leaves no name and no picture in the log or the audit', async () => {
    const answer = await checked();
    await share(answer, [named(0, 'refused')]);
    await share(answer, [named(0, 'yes')], 'Emma op het plein');
    await check('yes');
    const written = world.logLines.join('\n') + JSON.stringify(world.audit.events);
    expect(world.logLines.length).toBeGreaterThan(0);
    expect(written).not.toMatch(new RegExp(Object.values(PEOPLE).flatMap(({ displayName }) => displayName.split(' ')).filter((word) => word.length > 2).join('|')));
    expect(written).not.toContain(answer.picture.slice(0, 40));
    expect(written).not.toContain('plein');
  });
});
