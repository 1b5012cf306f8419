import type { ConsentDecision, ConsentEvent, ConsentPurpose } from '../../src/consent/consentEvent';
import { InMemoryConsentBook } from '../../src/consent/inMemoryConsentBook';
import { noCodeVersions } from '../../src/gedragscode/codeVersions';
import { InMemoryBlobStore } from '../../src/images/inMemoryBlobStore';
import { InMemoryImageAudit } from '../../src/images/inMemoryImageAudit';
import { InMemorySharedPictures } from '../../src/images/inMemorySharedPictures';
import { InMemoryShareTransaction } from '../../src/images/inMemoryShareTransaction';
import { recheckSharedPictures } from '../../src/images/recheckSharedPictures';
import { InMemoryDirectory } from '../../src/people/inMemoryDirectory';
import type { Person } from '../../src/people/person';
import { inMemoryTx } from '../support/inMemoryTx';
import { sharedPicture } from './contracts/sharedPicturesContract';
import { somebody } from './support';

const PURPOSES: readonly ConsentPurpose[] = ['besloten', 'website'].map((key) => ({ key, register: 'image', title: { nl: key, en: key } }));
const emma = somebody('emma', ['student'], { birthDate: '2012-03-01' });
/** Sixteen on 1 December 2026. */
const noor = somebody('noor', ['student'], { birthDate: '2010-12-01' });

function consent(studentId: string, purpose: string, decision: ConsentDecision, decidedOn = '2026-09-01'): ConsentEvent {
  return {
    boardId: 'board', school: 'school', by: null, batch: null, id: `${studentId}-${purpose}-${decision}-${decidedOn}`, studentId, purpose, decision,
    giver: 'guardian', giverKey: 'guardian-1', decidedOn, recordedAt: new Date(`${decidedOn}T10:00:00Z`), schoolYear: 2026, source: 'Magister',
  };
}

interface Wishes {
  readonly now?: string;
  readonly people?: readonly Person[];
  readonly purposes?: readonly ConsentPurpose[];
  readonly schoolOf?: (conversationId: string) => string | null;
}

async function world(pictures: readonly { readonly id: string; readonly personIds: readonly string[]; readonly purpose?: string }[], wishes: Wishes = {}) {
  const register = new InMemorySharedPictures();
  const blobs = new InMemoryBlobStore();
  const audit = new InMemoryImageAudit();
  const takenDown: string[] = [];
  const poster = { post: async () => undefined, takeDown: async ({ id }: { id: string }) => void takenDown.push(id) };
  for (const { id, personIds, purpose = 'besloten' } of pictures) {
    await register.record(sharedPicture({ id, ticketKey: id, blobKey: `board/${id}`, personIds, purpose }));
    await blobs.put(`board/${id}`, { bytes: Uint8Array.from([1]), mediaType: 'image/jpeg' });
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
    transaction: new InMemoryShareTransaction({ pictures: register, poster, audit }),
    clock: { now: () => new Date(wishes.now ?? '2026-11-24T10:00:00Z') },
  };
  return { recheck: () => recheckSharedPictures(deps, 'board'), consentBook, takenDown, blobs, audit, register };
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
    expect([takenDown, blobs.keys]).toEqual([['both'], []]);
    expect(audit.events).toEqual([{ type: 'picture.withdrawn', boardId: 'board', at: new Date('2026-11-24T10:00:00Z'), by: null, about: ['emma', 'noor'], pictureId: 'both', because: 'withdrawn' }]);
    expect((await register.byId('board', 'both'))?.withdrawnAt).toEqual(new Date('2026-11-24T10:00:00Z'));
  });

  it('are all looked at, however many there are', async () => {
    const many = Array.from({ length: 450 }, (_, index) => ({ id: String(index).padStart(3, '0'), personIds: index % 2 === 0 ? ['emma'] : ['noor'] }));
    const { recheck, consentBook } = await world(many);
    await consentBook.append(inMemoryTx, [consent('emma', 'besloten', 'withdrawn', '2026-11-20')]);
    expect(await recheck()).toBe(225);
  });
});
