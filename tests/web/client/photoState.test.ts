import { pictureLimits } from '../../../src/images/pictureLimits';
import { MOST_PICTURES, type CheckAnswer } from '../../../src/web/photo/photoApi';
import { nameIn } from '../../../src/web/client/photo/state/nameIn';
import { photoTask } from '../../../src/web/client/photo/photoTask';
import type { PictureSource } from '../../../src/web/client/photo/state/picture';
import { BEGIN, isWholeMessage, photoState, type PhotoEvent, type PhotoState } from '../../../src/web/client/photo/state/photoState';
import { tooLargeFor } from '../../../src/web/client/photo/state/refusedFile';

const file: PictureSource = { kind: 'file', file: new File([], 'foto.jpg') };
const answer: CheckAnswer = {
  width: 400, height: 300, mediaType: 'image/jpeg', picture: '', faces: [{ x: 10, y: 10, width: 40, height: 40, score: 1 }], covered: [], ticket: 't', frames: 1, people: [], purposes: [{ key: 'besloten', title: 'Besloten', audience: 'group' }],
  defaultPurpose: 'besloten', place: 'group', posted: null, tags: [],
};
const loaded = (key: number, more: Partial<CheckAnswer> = {}): PhotoEvent => ({ type: 'loaded', key, answer: { ...answer, ...more }, url: `blob:${key}` });
const after = (...events: readonly PhotoEvent[]): PhotoState => events.reduce(photoState, BEGIN);
const added = (count: number): PhotoEvent => ({ type: 'added', sources: Array.from({ length: count }, () => file) });

describe('the state of the dialog', () => {
  it('holds ten pictures, and says when there were more', () => {
    const state = after(added(7), loaded(1), added(5));
    expect([state.pictures.length, state.hadTooMany]).toEqual([MOST_PICTURES, true]);
    expect(after(added(10)).hadTooMany).toBe(false);
  });

  it('begins with the first picture that could be looked at, and stays where somebody is busy', () => {
    const failed: PhotoEvent = { type: 'failed', key: 1, problem: { code: 'pdf', message: '', reference: null, canRetry: false } };
    const state = after(added(3), failed, loaded(2), loaded(3));
    expect([state.current, state.purpose]).toEqual([2, 'besloten']);
    expect(after(added(1), loaded(1), added(1)).current).toBe(1);
  });

  it('takes other files in the place of those that failed, as long as nothing could be looked at', () => {
    const failed: PhotoEvent = { type: 'failed', key: 1, problem: { code: 'pdf', message: '', reference: null, canRetry: false } };
    expect(after(added(1), failed, added(1)).pictures.map(({ key }) => key)).toEqual([2]);
  });

  it('keeps the answers of a picture that is looked at once more', () => {
    const state = after(added(1), loaded(1), { type: 'named', key: 1, index: 0, who: { kind: 'staff' } }, { type: 'lookAgain', key: 1 }, loaded(1, { ticket: 'u' }));
    expect(state.pictures).toMatchObject([{ load: 'ready', version: { ticket: 'u' }, faces: [{ who: { kind: 'staff' } }] }]);
  });

  it('begins anew when the last picture is taken away, and remembers who was chosen', () => {
    const state = after(added(1), loaded(1), { type: 'named', key: 1, index: 0, who: { kind: 'staff' } }, { type: 'removed', key: 1 });
    expect(state).toMatchObject({ pictures: [], about: null, recent: [{ kind: 'staff' }] });
  });

  it('lets nothing come of a picture that was taken away meanwhile', () => {
    expect(after(added(2), { type: 'removed', key: 1 }, loaded(1))).toMatchObject({ about: null, pictures: [{ key: 2 }] });
  });

  it('calls a message whole only with all its pictures as they stand there', () => {
    const of2: PhotoEvent = { type: 'added', sources: [{ kind: 'posted', index: 0 }, { kind: 'posted', index: 1 }] };
    const posted = (key: number): PhotoEvent => loaded(key, { posted: { index: key - 1, of: 2 } });
    const whole = [of2, posted(1), posted(2)];
    expect(isWholeMessage(after(...whole))).toBe(true);
    expect(isWholeMessage(after(of2, posted(1)))).toBe(false);
    expect(isWholeMessage(after(...whole, { type: 'removed', key: 2 }))).toBe(false);
    expect(isWholeMessage(after(...whole, { type: 'cropped', key: 1, answer, url: '', area: { x: 0, y: 0, width: 10, height: 10 } }))).toBe(false);
  });
});

describe('what the dialog is opened for', () => {
  it.each([
    ['conversation=19:x', { kind: 'share', conversationId: '19:x' }],
    ['conversation=19:x&posted=r', { kind: 'posted', ref: 'r' }],
    ['conversation=19:x&offer=r', { kind: 'offer', ref: 'r' }],
    ['conversation=', null],
  ])('%s', (query, expected) => {
    expect(photoTask(new URLSearchParams(query))).toEqual(expected);
  });
});

describe('a file that is too large to send', () => {
  it.each([
    ['image/jpeg', pictureLimits.bytes, null],
    ['image/jpeg', pictureLimits.bytes + 1, 'tooManyBytes'],
    ['video/mp4', 900_000_000, 'film'],
    ['application/pdf', 900_000_000, 'pdf'],
  ])('%s of %d bytes: %s', (type, size, expected) => {
    expect(tooLargeFor({ type, size })).toBe(expected);
  });
});

describe('a name in a description', () => {
  const people = [{ id: '1', name: 'Roos de Vries', isStaff: false }, { id: '2', name: 'Émile Dogan', isStaff: false }];
  it.each([
    ['Roos op het plein', 'Roos'],
    ['Op het plein, met Émile.', 'Émile'],
    ['Een roos in de vaas', null],
    ['De familie Vries', null],
    ['', null],
  ])('%j: %s', (text, expected) => {
    expect(nameIn(text, people)).toBe(expected);
  });
});
