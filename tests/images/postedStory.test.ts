import type { PostedCheck, PostedOutcome } from '../../src/images/postedCheck';
import { afterPosted, begunAnew, type PostedEvent, type PostedRules } from '../../src/images/postedStory';
import type { PostedWarning } from '../../src/images/postedWarning';
import { aCalendar } from '../support/schoolSettings';

const TUESDAY = new Date('2026-11-24T10:00:00+01:00');
const RULES: PostedRules = { calendar: aCalendar(), escalate: true, hide: false };
const STAFF: PostedWarning = { kind: 'warnStaff', article: 'III.B.8', faces: 3, unchecked: 0 };
const STUDENT: PostedWarning = { kind: 'warnStudent', article: 'III.A.2', faces: 1, films: 0, unchecked: 0 };
const PDF: PostedWarning = { kind: 'couldNotCheck', because: 'pdf', unchecked: 1 };

const begun: PostedCheck = {
  boardId: 'board', conversationId: 'chat', messageId: 'm1', personId: 'teacher', rootId: null, language: 'nl', outcome: 'begun', warning: null, declared: null,
  warnedAt: null, remindedAt: null, dueAt: null, hiding: 'no', at: TUESDAY, version: 1,
};
const after = (events: readonly PostedEvent[], rules = RULES, from = begun): PostedCheck => events.reduce((check, event) => afterPosted(check, event, TUESDAY, rules), from);
const looked = (warning: PostedWarning): PostedEvent => ({ type: 'looked', warning });

describe('a picture that was posted unchecked', () => {
  it.each<[string, readonly PostedEvent[], PostedOutcome]>([
    ['without faces needs nothing', [looked({ kind: 'silence' })], 'silence'],
    ['waits for its poster', [looked(STAFF)], 'open'],
    ['is fine once it was checked and everybody may be on it', [looked(STAFF), { type: 'reviewed', may: true }], 'fine'],
    ['stays open when somebody may not', [looked(STAFF), { type: 'reviewed', may: false }], 'notAllowed'],
    ['is removed by its poster', [looked(STAFF), { type: 'removed' }], 'removed'],
    ['is removed before it was looked at', [{ type: 'removed' }], 'removed'],
    ['waits for the first message to go when a version was shared', [looked(STAFF), { type: 'versionShared' }], 'versionShared'],
    ['is replaced when it went', [looked(STAFF), { type: 'reviewed', may: false }, { type: 'versionShared' }, { type: 'removed' }], 'replaced'],
    ['is declared to show no student', [looked(STAFF), { type: 'declared', reason: 'onlyAdults' }], 'declared'],
    ['by a student is permitted by the teacher (III.A.3)', [looked(STUDENT), { type: 'permitted' }], 'permitted'],
    ['is told to the supervisor', [looked(STAFF), { type: 'reminded' }, { type: 'escalated' }], 'escalated'],
    ['can still be settled after that', [looked(STAFF), { type: 'reminded' }, { type: 'escalated' }, { type: 'reviewed', may: true }], 'fine'],
    ['by staff isn’t permitted by anybody', [looked(STAFF), { type: 'permitted' }], 'open'],
    ['is not fine because a document could not be read', [looked(PDF)], 'open'],
  ])('%s', (_what, events, outcome) => {
    expect(after(events).outcome).toBe(outcome);
  });

  it.each<[string, readonly PostedEvent[]]>([
    ['looked at again', [looked(STAFF), looked({ kind: 'silence' })]],
    ['reviewed after it was removed', [looked(STAFF), { type: 'removed' }, { type: 'reviewed', may: true }]],
    ['removed twice', [looked(STAFF), { type: 'removed' }, { type: 'removed' }]],
    ['reminded twice', [looked(STAFF), { type: 'reminded' }, { type: 'reminded' }]],
    ['told to the supervisor after it was settled', [looked(STAFF), { type: 'declared', reason: 'noPeople' }, { type: 'escalated' }]],
    ['declared before it was looked at', [{ type: 'declared', reason: 'noPeople' }]],
  ])('changes nothing when it is %s', (_what, events) => {
    const before = after(events.slice(0, -1));
    expect(afterPosted(before, events.at(-1) as PostedEvent, TUESDAY, RULES)).toBe(before);
  });

  it('is reminded of after an hour of school time, and told to the supervisor half a school day later', () => {
    const waiting = after([looked(STAFF)]);
    expect(waiting.dueAt).toEqual(new Date('2026-11-24T11:00:00+01:00'));
    expect(afterPosted(waiting, { type: 'reminded' }, new Date('2026-11-24T16:30:00+01:00'), RULES).dueAt).toEqual(new Date('2026-11-25T11:30:00+01:00'));
    expect(after([looked(STAFF), { type: 'reminded' }], { ...RULES, escalate: false }).dueAt).toBeNull();
    expect(after([looked(STAFF), { type: 'reviewed', may: true }]).dueAt).toBeNull();
    // What could not be read is said once.
    expect(after([looked(PDF)]).dueAt).toBeNull();
  });

  it('posted on Friday evening is not reminded of before Monday', () => {
    expect(afterPosted(begun, looked(STAFF), new Date('2026-11-27T20:00:00+01:00'), RULES).dueAt).toEqual(new Date('2026-11-30T09:00:00+01:00'));
  });

  it('begins anew after an edit, whatever was said before', () => {
    const declared = after([looked(STAFF), { type: 'reminded' }, { type: 'declared', reason: 'noPeople' }]);
    expect(begunAnew(declared, TUESDAY)).toMatchObject({ outcome: 'begun', warning: null, declared: null, remindedAt: null, dueAt: null, version: declared.version + 1 });
  });
});

describe('hiding it until it is checked', () => {
  const hiding = { ...RULES, hide: true };

  it('is asked where the school wants it, and released the moment that it is settled', () => {
    const wanted = after([looked(STAFF)], hiding);
    expect(wanted.hiding).toBe('wanted');
    const hidden = afterPosted(wanted, { type: 'hidden' }, TUESDAY, hiding);
    expect(hidden.hiding).toBe('hidden');
    const released = afterPosted(hidden, { type: 'declared', reason: 'onlyAdults' }, TUESDAY, hiding);
    expect(released.hiding).toBe('toRelease');
    expect(afterPosted(released, { type: 'released' }, TUESDAY, hiding).hiding).toBe('no');
  });

  it('is released also when nobody knows whether it was hidden', () => {
    expect(after([looked(STAFF), { type: 'reviewed', may: true }], hiding).hiding).toBe('toRelease');
  });

  it('is not claimed when Graph refuses', () => {
    expect(after([looked(STAFF), { type: 'hidingRefused' }, { type: 'reviewed', may: true }], hiding).hiding).toBe('refused');
  });

  it.each([['a document', PDF], ['nobody on it', { kind: 'silence' } as const]])('is not asked for %s', (_what, warning) => {
    expect(after([looked(warning)], hiding).hiding).toBe('no');
  });

  it('stays while somebody may not be on it', () => {
    expect(after([looked(STAFF), { type: 'hidden' }, { type: 'reviewed', may: false }], hiding).hiding).toBe('hidden');
  });
});
