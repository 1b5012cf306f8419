import { createGraphClient } from '../../src/graph/graphClient';
import { GraphAbsences } from '../../src/graph/graphAbsences';
import { GraphManagers } from '../../src/graph/graphManagers';
import { botToken, manager, openSchool, student, teacher, type School } from '../demo/speelplein/testSchool';
import { fixedClock } from '../support/fixedClock';

const NOW = new Date('2026-11-24T10:00:00+01:00');
const MINUTE = 60_000;

let school: School;
beforeEach(async () => {
  school = await openSchool();
});
afterEach(() => school.close());

const client = () => createGraphClient({ baseUrl: school.speelplein.graphUrl, tokens: { token: (scope) => botToken(school.speelplein, scope) } });
const calls = () => school.speelplein.graphCalls().length;

describe('who leads somebody, by their account', () => {
  const ask = (limitMs = 5_000, clock = fixedClock()) => new GraphManagers(client(), { clock, limitMs });

  it('is the manager, or nobody', async () => {
    const managers = ask();
    expect(await managers.managerOf(teacher.id)).toEqual({ kind: 'manager', entraId: manager.id });
    expect(await managers.managerOf(manager.id)).toEqual({ kind: 'none' });
    expect(await managers.managerOf('00000000-0000-4000-8000-000000000404')).toEqual({ kind: 'none' });
  });

  it.each([
    ['not allowed', { status: 403 }, 'notAllowed'],
    ['not known, when Graph fails', { status: 500 }, 'unknown'],
    ['not known, when the connection breaks', { drop: true, times: 5 }, 'unknown'],
  ] as const)('is %s', async (_what, fault, kind) => {
    school.speelplein.faults.add({ on: 'graph.manager', ...fault });
    expect(await ask().managerOf(teacher.id)).toEqual({ kind });
  });

  it('keeps nobody waiting longer than the limit, and is asked again the next time', async () => {
    school.speelplein.faults.add({ on: 'graph.manager', delayMs: 2_000 });
    const managers = ask(300);
    const began = performance.now();
    expect(await managers.managerOf(teacher.id)).toEqual({ kind: 'unknown' });
    expect(performance.now() - began).toBeLessThan(1_500);
    expect(await ask().managerOf(teacher.id)).toEqual({ kind: 'manager', entraId: manager.id });
  });

  it('is asked once in ten minutes', async () => {
    const clock = fixedClock();
    const managers = ask(5_000, clock);
    await managers.managerOf(teacher.id);
    await managers.managerOf(teacher.id);
    expect(calls()).toBe(1);
    clock.pass(11 * MINUTE);
    await managers.managerOf(teacher.id);
    expect(calls()).toBe(2);
  });
});

describe('who is away, by their out-of-office', () => {
  const person = (id: string | null) => ({ id: `id of ${id ?? 'nobody'}`, entraId: id });
  const away = async () => [...(await new GraphAbsences(client(), { clock: fixedClock(), limitMs: 5_000 }).awayAmong([teacher.id, manager.id, null].map(person), NOW))];
  const at = (dateTime: string, timeZone: string) => ({ dateTime, timeZone });
  const scheduled = (from: string, to: string, timeZone = 'UTC') => ({ status: 'scheduled', scheduledStartDateTime: at(from, timeZone), scheduledEndDateTime: at(to, timeZone), internalReplyMessage: 'Ik ben op vakantie.' });

  it.each<[string, Record<string, unknown> | null, boolean]>([
    ['nothing is set', null, false],
    ['it is always on', { status: 'alwaysEnabled' }, true],
    ['it is off', { status: 'disabled' }, false],
    ['it is the time for it', scheduled('2026-11-23T23:00:00.0000000', '2026-11-25T16:00:00.0000000'), true],
    ['it begins later', scheduled('2026-11-24T09:30:00.0000000', '2026-11-25T16:00:00.0000000'), false],
    ['it is over', scheduled('2026-11-20T08:00:00.0000000', '2026-11-24T09:00:00.0000000'), false],
    ['it is the time in Dutch time', scheduled('2026-11-24T09:30:00.0000000', '2026-11-24T17:00:00.0000000', 'W. Europe Standard Time'), true],
    ['its zone is one that we can’t tell', scheduled('2026-11-01T00:00:00.0000000', '2026-12-24T17:00:00.0000000', 'Tokyo Standard Time'), false],
    ['it says something that we don’t know', { status: 'perhaps' }, false],
  ])('when %s', async (_when, setting, expected) => {
    school.speelplein.setAutomaticReplies(teacher.id, setting);
    expect(await away()).toEqual(expected ? [`id of ${teacher.id}`] : []);
  });

  it.each([
    ['Graph may not be asked', { status: 403 }],
    ['Graph fails', { status: 500 }],
    ['there is no mailbox', { status: 404, code: 'MailboxNotEnabledForRESTAPI' }],
    ['the connection breaks', { drop: true, times: 9 }],
  ] as const)('is nobody when %s: unknown is not away', async (_why, fault) => {
    school.speelplein.setAutomaticReplies(teacher.id, { status: 'alwaysEnabled' });
    school.speelplein.faults.add({ on: 'graph.automaticReplies', times: 9, ...fault });
    expect(await away()).toEqual([]);
  });

  it('tells who sets it up that it isn’t allowed', async () => {
    school.speelplein.faults.add({ on: 'graph.automaticReplies', status: 403 });
    expect(await new GraphAbsences(client(), { clock: fixedClock(), limitMs: 5_000 }).outOfOfficeOf(student.id)).toEqual({ kind: 'notAllowed' });
  });
});
