import { noCodeVersions } from '../../src/gedragscode/codeVersions';
import { inMemoryTx } from '../support/inMemoryTx';
import { InMemoryConsentBook } from '../../src/consent/inMemoryConsentBook';
import type { ConsentEvent, ConsentPurpose } from '../../src/consent/consentEvent';
import type { FaceTag } from '../../src/images/faceTag';
import { InMemoryBlobStore } from '../../src/images/inMemoryBlobStore';
import { InMemoryImageAudit } from '../../src/images/inMemoryImageAudit';
import { InMemorySharedPictures } from '../../src/images/inMemorySharedPictures';
import { InMemoryShareTransaction } from '../../src/images/inMemoryShareTransaction';
import { sharePicture, type ShareRequest } from '../../src/images/sharePicture';
import type { SharedPicture } from '../../src/images/sharedPictures';
import { withdrawSharedPicture } from '../../src/images/withdrawSharedPicture';
import type { Conversation } from '../../src/people/conversation';
import { picture, somebody } from './support';

const NOW = new Date('2026-11-24T10:00:00Z');
const PURPOSES: readonly ConsentPurpose[] = ['besloten', 'website'].map((key) => ({ key, register: 'image', title: { nl: key, en: key } }));
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
  const cards: SharedPicture[] = [];
  const poster = { post: async (shared: SharedPicture): Promise<void> => void cards.push(shared), takeDown: async (): Promise<void> => undefined };
  const consentBook = new InMemoryConsentBook([{ boardId: 'board', school: 'school', purposes: PURPOSES }], [consent('emma', 'besloten', 'granted'), consent('guest', 'besloten', 'granted')]);
  let count = 0;
  const deps = { consentBook, codes: noCodeVersions, audit, clock: { now: () => NOW }, blobs, pictures, transaction: new InMemoryShareTransaction({ pictures, poster, audit }), ids: { uuid: () => `id-${++count}` } };
  return { deps, pictures, blobs, audit, cards, consentBook };
}

function request(change: Partial<ShareRequest> = {}): ShareRequest {
  return {
    by: teacher, conversation, people: [teacher, emma, guest], tags: [EMMA], purpose: 'besloten', altText: 'De klas', ticketKey: 'ticket',
    picture: { ...picture(1), bytes: Uint8Array.from([1, 2, 3]), mediaType: 'image/jpeg' }, ...change,
  };
}

describe('sharing a picture', () => {
  it('keeps who is in it and on which consent it rested, and asks for the card', async () => {
    const { deps, pictures, blobs, cards, audit } = world();
    expect(await sharePicture(deps, request())).toEqual({ kind: 'shared', id: 'id-1' });
    expect(pictures.all).toEqual([expect.objectContaining({ id: 'id-1', personIds: ['emma'], consentEventIds: ['emma-besloten-granted'], postedBy: 'teacher', sharedAt: NOW, coveredFaces: 0 })]);
    expect(cards).toEqual(pictures.all);
    expect(blobs.keys).toEqual(['board/id-1']);
    expect(audit.events.map(({ type, about }) => ({ type, about }))).toEqual([
      { type: 'consent.lookedUp', about: ['emma'] },
      { type: 'picture.shared', about: ['emma'] },
    ]);
  });

  it('judges at this moment: a consent that was withdrawn since the check stops it', async () => {
    const { deps, pictures, blobs, cards, consentBook } = world();
    await consentBook.append(inMemoryTx, [consent('emma', 'besloten', 'withdrawn', '2026-11-24T09:59:00Z')]);
    expect(await sharePicture(deps, request())).toMatchObject({ kind: 'refused', verdict: { may: false } });
    expect([pictures.all, cards, blobs.keys]).toEqual([[], [], []]);
  });

  it('needs the consent for the conversation beside the one for the website', async () => {
    const { deps, consentBook } = world();
    await consentBook.append(inMemoryTx, [consent('emma', 'website', 'granted')]);
    expect(await sharePicture(deps, request({ purpose: 'website' }))).toEqual({ kind: 'shared', id: 'id-1' });
    await consentBook.append(inMemoryTx, [consent('emma', 'besloten', 'refused', '2026-11-01T10:00:00Z')]);
    expect(await sharePicture(deps, request({ purpose: 'website', ticketKey: 'other' }))).toMatchObject({ kind: 'refused' });
  });

  it('gives no yes to a student of another school, whose purposes may mean something else', async () => {
    const { deps } = world();
    const tags: readonly FaceTag[] = [{ face: 0, who: { kind: 'person', id: 'guest' } }];
    expect(await sharePicture(deps, request({ tags }))).toMatchObject({ kind: 'refused', verdict: { faces: [{ consents: [{ verdict: { because: 'unknownStudent' } }] }] } });
  });

  it('posts once for one check, however often it is asked', async () => {
    const { deps, cards, blobs } = world();
    const outcomes = await Promise.all([sharePicture(deps, request()), sharePicture(deps, request()), sharePicture(deps, request())]);
    outcomes.push(await sharePicture(deps, request()));
    expect(new Set(outcomes.map((outcome) => (outcome.kind === 'shared' ? outcome.id : outcome.kind))).size).toBe(1);
    expect(cards).toHaveLength(1);
    expect(blobs.keys).toHaveLength(1);
  });

  it('leaves no picture behind when the transaction fails', async () => {
    const { deps, blobs } = world();
    const broken = { ...deps, transaction: { run: async () => Promise.reject(new Error('database is down')) } };
    await expect(sharePicture(broken, request())).rejects.toThrow('database is down');
    expect(blobs.keys).toEqual([]);
  });

  it('does not post what was taken down again with another click', async () => {
    const { deps, pictures, blobs } = world();
    await sharePicture(deps, request());
    const [picture] = pictures.all;
    expect(await withdrawSharedPicture(deps, picture!, 'withdrawn')).toBe('withdrawn');
    expect(blobs.keys).toEqual([]);
    expect(await sharePicture(deps, request())).toEqual({ kind: 'takenDown' });
    expect(await withdrawSharedPicture(deps, picture!, 'withdrawn')).toBe('alreadyWithdrawn');
  });

  it('keeps in the audit why somebody was not recognisable, and no free words', async () => {
    const { deps, audit } = world();
    await sharePicture(deps, request({ tags: [{ face: 0, who: { kind: 'notRecognisable', reason: 'fromBehind' } }] }));
    expect(audit.events).toEqual([expect.objectContaining({ type: 'picture.shared', about: [], notRecognisable: ['fromBehind'] })]);
  });
});
