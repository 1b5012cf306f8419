import { noCodeVersions } from '../../src/gedragscode/codeVersions';
import { inMemoryTx } from '../support/inMemoryTx';
import { InMemoryConsentBook } from '../../src/consent/inMemoryConsentBook';
import type { ConsentEvent, ConsentPurpose } from '../../src/consent/consentEvent';
import type { FaceTag } from '../../src/images/faceTag';
import { InMemoryBlobStore } from '../../src/images/inMemoryBlobStore';
import { InMemoryImageAudit } from '../../src/images/inMemoryImageAudit';
import { InMemorySharedPictures } from '../../src/images/inMemorySharedPictures';
import { InMemoryShareTransaction } from '../../src/images/inMemoryShareTransaction';
import { sharePictures, type ShareItem, type ShareRequest } from '../../src/images/sharePictures';
import type { SharedPicture } from '../../src/images/sharedPictures';
import type { Conversation } from '../../src/people/conversation';
import { picture, somebody } from './support';

const NOW = new Date('2026-11-24T10:00:00Z');
const PURPOSES: readonly ConsentPurpose[] = ['besloten', 'website'].map((key) => ({ key, register: 'image', audience: 'group', title: { nl: key, en: key } }));
const teacher = somebody('teacher', ['teacher']);
const emma = somebody('emma', ['student']);
const guest = somebody('guest', ['student'], { school: 'another' });
const conversation: Conversation = { boardId: 'board', id: 'chat', kind: 'groupChat', school: 'school', teamId: null, serviceUrl: 'https://x.test/', tenantId: 't' };
const EMMA: FaceTag = { face: 0, who: { kind: 'person', id: 'emma' } };

function consent(studentId: string, purpose: string, decision: ConsentEvent['decision'], recordedAt = '2026-09-01T10:00:00Z'): ConsentEvent {
  const decidedOn = recordedAt.slice(0, 10);
  return { boardId: 'board', school: 'school', by: null, batch: null, id: `${studentId}-${purpose}-${decision}`, studentId, purpose, decision, giver: 'guardian', giverKey: 'g', decidedOn, recordedAt: new Date(recordedAt), schoolYear: 2026, source: 'Magister' };
}

function world() {
  const pictures = new InMemorySharedPictures();
  const blobs = new InMemoryBlobStore();
  const audit = new InMemoryImageAudit();
  const posts: (readonly SharedPicture[])[] = [];
  const poster = { post: async (shared: readonly SharedPicture[]): Promise<void> => void posts.push(shared), takeDown: async (): Promise<void> => undefined, offer: async (): Promise<void> => undefined };
  const consentBook = new InMemoryConsentBook([{ boardId: 'board', school: 'school', purposes: PURPOSES }], [consent('emma', 'besloten', 'granted'), consent('guest', 'besloten', 'granted')]);
  let count = 0;
  const deps = { consentBook, codes: noCodeVersions, audit, clock: { now: () => NOW }, blobs, pictures, transaction: new InMemoryShareTransaction({ pictures, poster, audit }), ids: { uuid: () => `id-${++count}` } };
  return { deps, pictures, blobs, audit, posts, consentBook };
}

function item(change: Partial<ShareItem> = {}): ShareItem {
  return { tags: [EMMA], altText: 'De klas', ticketKey: 'ticket', picture: { ...picture(1), bytes: Uint8Array.from([1, 2, 3]), mediaType: 'image/jpeg' }, ...change };
}

function request(change: Partial<ShareItem> = {}, more: Partial<ShareRequest> = {}): ShareRequest {
  return { by: teacher, conversation, place: 'group', people: [teacher, emma, guest], items: [item(change)], purpose: 'besloten', how: 'posted', ...more };
}

const nobody = (ticketKey: string): ShareItem => item({ ticketKey, picture: { ...picture(0), bytes: Uint8Array.from([9]), mediaType: 'image/jpeg' }, tags: [] });

describe('sharing a picture', () => {
  it('keeps who is in it, where, and on which consent it rested, and asks for the card', async () => {
    const { deps, pictures, blobs, posts, audit } = world();
    expect(await sharePictures(deps, request())).toMatchObject({ kind: 'shared', postId: 'id-1' });
    expect(pictures.all).toEqual([
      expect.objectContaining({
        id: 'id-1', postId: 'id-1', index: 0, how: 'posted', place: 'group', school: 'school', personIds: ['emma'], faces: [{ personId: 'emma', box: { x: 0, y: 0, width: 100, height: 100 } }],
        consentEventIds: ['emma-besloten-granted'], postedBy: 'teacher', sharedAt: NOW, coveredFaces: 0, card: 'waiting',
      }),
    ]);
    expect(posts).toEqual([pictures.all]);
    expect(blobs.keys).toEqual(['board/id-1']);
    expect(audit.events.map(({ type, about }) => ({ type, about }))).toEqual([
      { type: 'consent.lookedUp', about: ['emma'] },
      { type: 'picture.shared', about: ['emma'] },
    ]);
  });

  it('judges at this moment: a consent that was withdrawn since the check stops it', async () => {
    const { deps, pictures, blobs, posts, consentBook } = world();
    await consentBook.append(inMemoryTx, [consent('emma', 'besloten', 'withdrawn', '2026-11-24T09:59:00Z')]);
    expect(await sharePictures(deps, request())).toMatchObject({ kind: 'refused', verdicts: [{ may: false }] });
    expect([pictures.all, posts, blobs.keys]).toEqual([[], [], []]);
  });

  it('needs the consent for the conversation beside the one for the website', async () => {
    const { deps, consentBook } = world();
    await consentBook.append(inMemoryTx, [consent('emma', 'website', 'granted')]);
    expect(await sharePictures(deps, request({}, { purpose: 'website' }))).toMatchObject({ kind: 'shared' });
    await consentBook.append(inMemoryTx, [consent('emma', 'besloten', 'refused', '2026-11-01T10:00:00Z')]);
    expect(await sharePictures(deps, request({ ticketKey: 'other' }, { purpose: 'website' }))).toMatchObject({ kind: 'refused' });
  });

  it('gives no yes to a student of another school, whose purposes may mean something else', async () => {
    const { deps } = world();
    const tags: readonly FaceTag[] = [{ face: 0, who: { kind: 'person', id: 'guest' } }];
    expect(await sharePictures(deps, request({ tags }))).toMatchObject({ kind: 'refused', verdicts: [{ faces: [{ consents: [{ verdict: { because: 'unknownStudent' } }] }] }] });
  });

  it('shares once for one check, however often it is asked', async () => {
    const { deps, posts, blobs } = world();
    const outcomes = await Promise.all([sharePictures(deps, request()), sharePictures(deps, request()), sharePictures(deps, request())]);
    outcomes.push(await sharePictures(deps, request()));
    expect(new Set(outcomes.map((outcome) => (outcome.kind === 'shared' ? outcome.postId : outcome.kind))).size).toBe(1);
    expect(posts).toHaveLength(1);
    expect(blobs.keys).toHaveLength(1);
  });

  it('leaves no picture behind when the transaction fails', async () => {
    const { deps, blobs } = world();
    const broken = { ...deps, transaction: { run: async () => Promise.reject(new Error('database is down')) } };
    await expect(sharePictures(broken, request())).rejects.toThrow('database is down');
    expect(blobs.keys).toEqual([]);
  });

  it('keeps in the audit why somebody was not recognisable, and no free words', async () => {
    const { deps, audit } = world();
    await sharePictures(deps, request({ tags: [{ face: 0, who: { kind: 'notRecognisable', reason: 'fromBehind' } }] }));
    expect(audit.events).toEqual([expect.objectContaining({ type: 'picture.shared', about: [], notRecognisable: ['fromBehind'] })]);
  });
});

describe('several pictures', () => {
  it('are one post, in their order, each with its own account', async () => {
    const { deps, pictures, posts, blobs, audit } = world();
    const shared = await sharePictures(deps, request({}, { items: [item(), nobody('b'), nobody('c')] }));
    expect(shared).toMatchObject({ kind: 'shared', postId: 'id-1' });
    expect(pictures.all.map(({ id, postId, index, personIds }) => [id, postId, index, personIds])).toEqual([['id-1', 'id-1', 0, ['emma']], ['id-2', 'id-1', 1, []], ['id-3', 'id-1', 2, []]]);
    expect(posts).toHaveLength(1);
    expect(blobs.keys).toHaveLength(3);
    expect(audit.events.filter(({ type }) => type === 'picture.shared')).toHaveLength(3);
  });

  it('are all kept back when one of them may not be shared', async () => {
    const { deps, pictures, posts, blobs } = world();
    const tags: readonly FaceTag[] = [{ face: 0, who: { kind: 'elsewhere' } }];
    expect(await sharePictures(deps, request({}, { items: [nobody('a'), item({ ticketKey: 'b', tags })] }))).toMatchObject({ kind: 'refused', verdicts: [{ may: true }, { may: false }] });
    expect([pictures.all, posts, blobs.keys]).toEqual([[], [], []]);
  });

  it('ask the register once about everybody in them', async () => {
    const { deps, audit } = world();
    await sharePictures(deps, request({}, { items: [item(), item({ ticketKey: 'b' })] }));
    expect(audit.events.filter(({ type }) => type === 'consent.lookedUp')).toHaveLength(1);
  });
});

describe('taking a picture along', () => {
  it('needs a yes for its purpose only, keeps no bytes, and posts nothing', async () => {
    const { deps, pictures, posts, blobs, audit, consentBook } = world();
    await consentBook.append(inMemoryTx, [consent('emma', 'website', 'granted'), consent('emma', 'besloten', 'refused', '2026-11-01T10:00:00Z')]);
    expect(await sharePictures(deps, request({}, { purpose: 'website', how: 'takenAlong' }))).toMatchObject({ kind: 'shared', verdicts: [{ mayTakeAlong: true }] });
    expect(pictures.all).toEqual([expect.objectContaining({ how: 'takenAlong', place: null, blobKey: null, personIds: ['emma'], purpose: 'website', consentEventIds: ['emma-website-granted'] })]);
    expect([posts, blobs.keys]).toEqual([[], []]);
    expect(audit.events.map(({ type }) => type)).toEqual(['consent.lookedUp', 'picture.takenAlong']);
  });

  it('is refused without it', async () => {
    expect(await sharePictures(world().deps, request({}, { purpose: 'website', how: 'takenAlong' }))).toMatchObject({ kind: 'refused' });
  });
});
