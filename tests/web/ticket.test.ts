import { createSigner } from '../../src/web/signer';
import { seal } from '../../src/web/sealed';
import { readPostedReference, sealPostedReference } from '../../src/web/postedReference';
import { createTickets, isPictureOf, type NewTicket } from '../../src/web/ticket';

const signer = createSigner('a signing key of at least 32 characters');
const BYTES = Buffer.from('a picture');
const STATEMENT: NewTicket = {
  bytes: BYTES, mediaType: 'image/jpeg', width: 100, height: 80, faces: [{ x: 1, y: 2, width: 3, height: 4, score: 0.9 }], covered: [],
  boardId: 'board', personId: 'teacher', conversationId: '19:chat@thread.v2', posted: null, offer: null, isAltered: false,
};

describe('a ticket', () => {
  let now = new Date('2026-11-24T10:00:00Z');
  const tickets = createTickets({ signer, clock: { now: () => now }, ids: { uuid: () => 'key-1' } });

  it('says on its way back what it said on its way out', () => {
    const read = tickets.read(tickets.issue(STATEMENT));
    expect(read).toMatchObject({ kind: 'ticket', ticket: { key: 'key-1', faces: STATEMENT.faces, personId: 'teacher' } });
    expect(read.kind === 'ticket' && isPictureOf(read.ticket, BYTES)).toBe(true);
    expect(read.kind === 'ticket' && isPictureOf(read.ticket, Buffer.from('another picture'))).toBe(false);
  });

  it('holds no picture', () => {
    expect(Buffer.from(tickets.issue(STATEMENT), 'base64').toString()).not.toContain('a picture');
  });

  it('lasts half an hour', () => {
    now = new Date('2026-11-24T10:00:00Z');
    const sealed = tickets.issue(STATEMENT);
    now = new Date('2026-11-24T10:29:59Z');
    expect(tickets.read(sealed).kind).toBe('ticket');
    now = new Date('2026-11-24T10:30:00Z');
    expect(tickets.read(sealed)).toEqual({ kind: 'expired' });
  });

  it('is refused when a face was taken out of it', () => {
    const [text = '', signature = ''] = tickets.issue(STATEMENT).split('.');
    const changed = { ...(JSON.parse(Buffer.from(text, 'base64url').toString()) as object), faces: [] };
    expect(tickets.read(`${Buffer.from(JSON.stringify(changed)).toString('base64url')}.${signature}`)).toEqual({ kind: 'notOurs' });
  });

  it.each([
    ['with another key', seal(createSigner('another key, also of 32 characters'), 'ticket', {})],
    ['by us, for another use', sealPostedReference(signer, { boardId: 'b', conversationId: 'c', messageId: 'm', personId: 'p' })],
    ['by us, with nothing in it', seal(signer, 'ticket', {})],
    ['by nobody', 'nonsense'],
    ['empty', ''],
  ])('is refused when it was made %s', (_, sealed) => {
    expect(tickets.read(sealed)).toEqual({ kind: 'notOurs' });
  });

  it('can’t be made with a short key', () => {
    expect(() => createSigner('short')).toThrow('32');
  });
});

describe('a reference to a posted picture', () => {
  const ref = { boardId: 'board', conversationId: '19:chat@thread.v2', messageId: '123', personId: 'teacher' };

  it('comes back as it went, and fits in a link', () => {
    const sealed = sealPostedReference(signer, ref);
    expect(readPostedReference(signer, sealed)).toEqual(ref);
    expect(encodeURIComponent(sealed)).toBe(sealed);
  });

  it('is not taken from others', () => {
    expect(readPostedReference(signer, `${sealPostedReference(signer, ref)}x`)).toBeNull();
    expect(readPostedReference(createSigner('another key, also of 32 characters'), sealPostedReference(signer, ref))).toBeNull();
  });
});
