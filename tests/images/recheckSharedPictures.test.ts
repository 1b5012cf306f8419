import type { ConsentDecision, ConsentEvent, ConsentPurpose } from '../../src/consent/consentEvent';
import { InMemoryConsentBook } from '../../src/consent/inMemoryConsentBook';
import { noCodeVersions } from '../../src/gedragscode/codeVersions';
import { InMemoryBlobStore } from '../../src/images/inMemoryBlobStore';
import { InMemoryImageAudit } from '../../src/images/inMemoryImageAudit';
import { InMemorySharedPictures } from '../../src/images/inMemorySharedPictures';
import { InMemoryShareTransaction } from '../../src/images/inMemoryShareTransaction';
import { recheckSharedPictures } from '../../src/images/recheckSharedPictures';
import type { Box, Covered } from '../../src/images/pictureEngine';
import type { SharedPicture } from '../../src/images/sharedPictures';
import { endOffer, openOffer } from '../../src/images/coveredOffer';
import { InMemoryDirectory } from '../../src/people/inMemoryDirectory';
import type { Person } from '../../src/people/person';
import { inMemoryTx } from '../support/inMemoryTx';
import { sharedPicture } from './contracts/sharedPicturesContract';
import { somebody } from './support';

const PURPOSES: readonly ConsentPurpose[] = ['besloten', 'website'].map((key) => ({ key, register: 'image', audience: 'group', title: { nl: key, en: key } }));
const emma = somebody('emma', ['student'], { birthDate: '2012-03-01' });
/** Sixteen on 1 December 2026. */
const noor = somebody('noor', ['student'], { birthDate: '2010-12-01' });

function consent(studentId: string, purpose: string, decision: ConsentDecision, decidedOn = '2026-09-01'): ConsentEvent {
  return {
    boardId: 'board', school: 'school', by: null, batch: null, id: `${studentId}-${purpose}-${decision}-${decidedOn}`, studentId, purpose, decision,
    giver: 'guardian', giverKey: 'guardian-1', decidedOn, recordedAt: new Date(`${decidedOn}T10:00:00Z`), schoolYear: 2026, source: 'Magister',
  };
}

const faceOf = (index: number): Box => ({ x: 100 * index, y: 10, width: 50, height: 60 });

interface Wishes {
  readonly cover?: Covered;
  readonly now?: string;
  readonly people?: readonly Person[];
  readonly purposes?: readonly ConsentPurpose[];
  readonly schoolOf?: (conversationId: string) => string | null;
}

async function world(pictures: readonly (Partial<SharedPicture> & { readonly id: string; readonly personIds: readonly string[] })[], wishes: Wishes = {}) {
  const register = new InMemorySharedPictures();
  const blobs = new InMemoryBlobStore();
  const audit = new InMemoryImageAudit();
  const takenDown: string[] = [];
  const offered: string[] = [];
  const covers: (readonly Box[])[] = [];
  const poster = { post: async () => undefined, takeDown: async ({ id }: { id: string }) => void takenDown.push(id), offer: async ({ id }: { id: string }) => void offered.push(id) };
  const cover = async (_bytes: Uint8Array, boxes: readonly Box[]): Promise<Covered> => {
    covers.push(boxes);
    return wishes.cover ?? { kind: 'covered', bytes: Uint8Array.from([2]), mediaType: 'image/jpeg', width: 1600, height: 1067 };
  };
  for (const { id, personIds, purpose = 'besloten', ...more } of pictures) {
    const faces = personIds.map((personId, index) => ({ personId, box: faceOf(index) }));
    await register.record(sharedPicture({ id, ticketKey: id, blobKey: `board/${id}`, personIds, faces, purpose, ...more }));
    if (more.blobKey !== null) await blobs.put(`board/${id}`, { bytes: Uint8Array.from([1]), mediaType: 'image/jpeg' });
  }
  const consentBook = new InMemoryConsentBook(
    [{ boardId: 'board', school: 'school', purposes: wishes.purposes ?? PURPOSES }],
    ['emma', 'noor'].flatMap((id) => ['besloten', 'website'].map((purpose) => consent(id, purpose, 'granted'))),
  );
  const deps = {
    pictures: register,
    consentBook,
    directory: new InMemoryDirectory({ people: wishes.people ?? [emma, noor] }),
    codes: noCodeVersions,
    schoolOf: async (_board: string, conversationId: string) => (wishes.schoolOf ?? (() => 'school'))(conversationId),
    blobs,
    engine: { cover },
    transaction: new InMemoryShareTransaction({ pictures: register, poster, audit }),
    clock: { now: () => new Date(wishes.now ?? '2026-11-24T10:00:00Z') },
  };
  return { deps, recheck: () => recheckSharedPictures(deps, 'board'), consentBook, takenDown, offered, covers, blobs, audit, register };
}

const PICTURES = [
  { id: 'both', personIds: ['emma', 'noor'] },
  { id: 'landscape', personIds: [] },
  { id: 'noor', personIds: ['noor'] },
  { id: 'site', personIds: ['emma'], purpose: 'website' },
];

describe('pictures that are online', () => {
  it('stay as long as every consent holds', async () => {
    const { recheck, takenDown, blobs } = await world(PICTURES);
    expect(await recheck()).toBe(0);
    expect([takenDown, blobs.keys]).toEqual([[], ['board/both', 'board/landscape', 'board/noor', 'board/site']]);
  });

  it.each<[string, readonly ConsentEvent[], readonly string[]]>([
    ['a withdrawal for the class takes down what she is in, on the website too: it stands in the chat', [consent('emma', 'besloten', 'withdrawn', '2026-11-20')], ['both', 'site']],
    ['a withdrawal for the website leaves the class picture', [consent('emma', 'website', 'withdrawn', '2026-11-20')], ['site']],
    ['a refusal counts as well', [consent('noor', 'besloten', 'refused', '2026-11-20')], ['both', 'noor']],
  ])('%s', async (_rule, events, expected) => {
    const { recheck, takenDown, consentBook } = await world(PICTURES);
    await consentBook.append(inMemoryTx, events);
    expect(await recheck()).toBe(expected.length);
    expect(takenDown).toEqual(expected);
  });

  it.each<[string, Wishes, readonly string[]]>([
    ['on the sixteenth birthday: now the student decides', { now: '2026-12-01T00:30:00+01:00' }, ['both', 'noor']],
    ['the evening before that day still stands', { now: '2026-11-30T23:30:00+01:00' }, []],
    ['when the school year ends', { now: '2027-08-01T00:10:00+02:00' }, ['both', 'noor', 'site']],
    ['when somebody in it is no longer known', { people: [noor] }, ['both', 'site']],
    ['when somebody in it went to another school', { people: [emma, { ...noor, school: 'another' }] }, ['both', 'noor']],
    ['when the school no longer has that purpose', { purposes: [PURPOSES[0]!] }, ['site']],
    ['when nobody knows any more to which school the conversation belongs', { schoolOf: () => null }, ['both', 'landscape', 'noor', 'site']],
  ])('go %s', async (_when, wishes, expected) => {
    const { recheck, takenDown } = await world(PICTURES, wishes);
    await recheck();
    expect(takenDown).toEqual(expected);
  });

  it('are taken down once, with the bytes erased and the reason in the account, without a name', async () => {
    const { recheck, takenDown, blobs, audit, consentBook, register } = await world([{ id: 'both', personIds: ['emma', 'noor'] }]);
    await consentBook.append(inMemoryTx, [consent('emma', 'besloten', 'withdrawn', '2026-11-20')]);
    expect([await recheck(), await recheck()]).toEqual([1, 0]);
    expect([takenDown, blobs.keys]).toEqual([['both'], ['board/both-covered']]);
    expect(audit.events).toEqual([{ type: 'picture.withdrawn', boardId: 'board', at: new Date('2026-11-24T10:00:00Z'), by: null, about: ['emma', 'noor'], pictureId: 'both', because: 'withdrawn' }]);
    expect((await register.byId('board', 'both'))?.withdrawnAt).toEqual(new Date('2026-11-24T10:00:00Z'));
  });

  it('are all looked at, however many there are', async () => {
    const many = Array.from({ length: 450 }, (_, index) => ({ id: String(index).padStart(3, '0'), personIds: index % 2 === 0 ? ['emma'] : ['noor'] }));
    const { recheck, consentBook, covers } = await world(many);
    await consentBook.append(inMemoryTx, [consent('emma', 'besloten', 'withdrawn', '2026-11-20')]);
    expect(await recheck()).toBe(225);
    // Going offline doesn't wait for hundreds of pictures to be covered.
    expect(covers).toHaveLength(20);
  });
});

describe('a picture that was taken along', () => {
  const along = { id: 'mail', personIds: ['emma'], how: 'takenAlong' as const, place: null, blobKey: null, purpose: 'website' };

  it('counts until its own purpose no longer holds, whatever holds for the conversation', async () => {
    const { recheck, consentBook, takenDown, covers } = await world([along], { schoolOf: () => null });
    await consentBook.append(inMemoryTx, [consent('emma', 'besloten', 'withdrawn', '2026-11-20')]);
    expect(await recheck()).toBe(0);
    await consentBook.append(inMemoryTx, [consent('emma', 'website', 'withdrawn', '2026-11-21')]);
    expect(await recheck()).toBe(1);
    expect([takenDown, covers]).toEqual([['mail'], []]);
  });
});

describe('the covered version', () => {
  const withdrawn = consent('noor', 'besloten', 'withdrawn', '2026-11-20');

  it('covers those who may no longer be in it, and nobody else, and is offered to the poster', async () => {
    const { recheck, consentBook, offered, covers, register, blobs } = await world([{ id: 'both', personIds: ['emma', 'noor'] }]);
    await consentBook.append(inMemoryTx, [withdrawn]);
    await recheck();
    expect(covers).toEqual([[faceOf(1)]]);
    expect(offered).toEqual(['both']);
    expect((await register.byId('board', 'both'))?.offer).toEqual({
      state: 'open', blobKey: 'board/both-covered', mediaType: 'image/jpeg', faces: [{ personId: 'emma', box: faceOf(0) }], covered: [faceOf(1)], until: new Date('2026-12-01T10:00:00Z'),
    });
    expect(blobs.keys).toEqual(['board/both-covered']);
  });

  it.each<[string, Covered]>([
    ['a face can still be seen', { kind: 'stillVisible', boxes: [faceOf(1)] }],
    ['the pictures cannot be looked at now', { kind: 'refused', because: 'engineUnavailable' }],
  ])('is not there when %s; the picture is gone all the same', async (_why, cover) => {
    const { recheck, consentBook, offered, takenDown, blobs, register } = await world([{ id: 'both', personIds: ['emma', 'noor'] }], { cover });
    await consentBook.append(inMemoryTx, [withdrawn]);
    expect(await recheck()).toBe(1);
    expect([takenDown, offered, blobs.keys, (await register.byId('board', 'both'))?.offer]).toEqual([['both'], [], [], null]);
  });

  it('opens for its poster only, until it is taken or the week is over', async () => {
    const { recheck, consentBook, deps, register, blobs } = await world([{ id: 'both', personIds: ['emma', 'noor'], postedBy: 'teacher' }]);
    await consentBook.append(inMemoryTx, [withdrawn]);
    await recheck();
    const at = (day: string): Date => new Date(`${day}T09:00:00Z`);
    const open = async (personId: string, day: string): Promise<boolean> => (await openOffer(deps, 'board', personId, 'both', at(day))) !== null;
    expect([await open('teacher', '2026-11-25'), await open('emma', '2026-11-25'), await open('teacher', '2026-12-02')]).toEqual([true, false, false]);
    const picture = await register.byId('board', 'both');
    await endOffer(deps, picture!, 'taken');
    await endOffer(deps, picture!, 'over');
    expect(await open('teacher', '2026-11-25')).toBe(false);
    expect([blobs.keys, (await register.byId('board', 'both'))?.offer]).toEqual([[], expect.objectContaining({ state: 'over', faces: [], covered: [] })]);
  });
});
