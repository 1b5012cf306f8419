import { CASE_KINDS, type CaseKind } from '../../src/escalation/caseKind';
import { openCase } from '../../src/escalation/openCase';
import { openCaseByResponder, ownRole, type OwnCase } from '../../src/escalation/openCaseByResponder';
import { aRoom, REPORT, type Room } from './escalationRoom';
import { BOARD, DEPUTIES, PEOPLE, person } from './school';

const OWN: OwnCase = { originKey: 'opened:chat:1', kind: 'bullying', words: 'Ik zag het in de pauze.', aboutIds: ['other-student'] };

function by(id: string, room: Room, change: Partial<OwnCase> = {}) {
  const opener = PEOPLE.find((one) => one.id === id);
  if (opener === undefined) throw new Error(id);
  return openCaseByResponder(room, opener, { ...OWN, ...change });
}

describe('a case that somebody opens who takes it up', () => {
  it('is theirs from the first moment, and nobody is asked to pick it up', async () => {
    const room = aRoom();
    expect(await by('supervisor', room)).toMatchObject({
      kind: 'opened',
      state: { origin: 'responder', status: 'acknowledged', responsible: 'supervisor', holders: [{ personId: 'supervisor', role: 'supervisor', because: 'openedIt' }], aboutIds: ['other-student'], level: 'P3' },
    });
    expect(await room.deadlines.waiting(BOARD)).toEqual([]);
  });

  it.each<[CaseKind, readonly string[]]>([
    ['bullying', ['supervisor']],
    ['humiliation', ['supervisor', 'principal', 'zorg']],
    ['threat', ['supervisor', 'principal']],
    ['privacy', ['supervisor', 'privacy']],
  ])('of %s is known to those who must know of it as well', async (kind, expected) => {
    const outcome = await by('supervisor', aRoom(), { kind });
    expect(outcome.kind === 'opened' && outcome.state.holders.map(({ personId }) => personId)).toEqual(expected);
  });

  it('is one for one form, also when it is sent three times at once', async () => {
    const room = aRoom();
    const outcomes = await Promise.all([1, 2, 3].map(() => by('supervisor', room)));
    expect(new Set(outcomes.map((outcome) => outcome.kind === 'opened' && outcome.state.id)).size).toBe(1);
    expect(room.notifier.changes).toHaveLength(1);
  });

  it('about a message that somebody reported stays theirs who have it', async () => {
    const room = aRoom();
    await openCase(room, { ...REPORT, level: 'P2', kind: 'humiliation' });
    expect(await by('supervisor', room, { originKey: REPORT.originKey ?? '' })).toEqual({ kind: 'alreadyOpen' });
    expect(room.notifier.changes).toHaveLength(1);
  });

  it.each<[string, string, Partial<OwnCase>, string]>([
    ['a teacher', 'teacher', {}, 'notAResponder'],
    ['a student', 'student', {}, 'notAResponder'],
    ['a vertrouwenspersoon, whose cases are sealed', 'counsellor', {}, 'notAResponder'],
    ['a supervisor, about a colleague', 'supervisor', { kind: 'staffInvolved', aboutIds: [] }, 'notAResponder'],
    ['a supervisor, of something serious that a colleague is said to have done', 'supervisor', { kind: 'humiliation', aboutIds: ['teacher'] }, 'notAResponder'],
    ['who is concerned', 'supervisor', { aboutIds: ['supervisor'] }, 'concerned'],
    ['who stands in for somebody concerned', 'deputy', { kind: 'other', aboutIds: ['supervisor'] }, 'concerned'],
    ['who names nobody that is there', 'supervisor', { aboutIds: ['no-such-person'] }, 'unknownPerson'],
    ['who says nothing', 'supervisor', { words: ' ' }, 'noWords'],
  ])('is not opened by %s, and nothing is kept', async (_who, id, change, kind) => {
    const room = aRoom({ school: { deputies: DEPUTIES } });
    expect(await by(id, room, change)).toEqual({ kind });
    expect(room.notifier.changes).toEqual([]);
    expect(room.audit.events).toEqual([]);
  });

  it('about a colleague is opened by the school management', async () => {
    expect(await by('principal', aRoom(), { kind: 'staffInvolved', aboutIds: ['teacher'] })).toMatchObject({ kind: 'opened', state: { holders: [{ personId: 'principal' }, { personId: 'board' }] } });
  });

  it('keeps no message and no link where pictures may be involved', async () => {
    const outcome = await by('supervisor', aRoom(), { kind: 'intimateImage', messageLink: 'https://teams.example/l/1', messageWords: 'kijk' });
    expect(outcome).toMatchObject({ kind: 'opened', state: { messageLink: null, messageWords: null, words: OWN.words } });
    expect(await by('supervisor', aRoom(), { kind: 'intimateImage', messageLink: 'https://teams.example/l/1', words: '' })).toEqual({ kind: 'noWords' });
    expect(await by('supervisor', aRoom(), { messageLink: 'https://teams.example/l/1', words: '' })).toMatchObject({ kind: 'opened', state: { words: null } });
  });
});

it('nobody opens what is asked of somebody: a question, a talk, an objection', () => {
  const everyRole = person('all', ['supervisor', 'schoolleiding', 'privacyOfficer']);
  expect(CASE_KINDS.filter((kind) => ownRole(everyRole, kind) === null)).toEqual(['doubt', 'talk', 'objection']);
});
