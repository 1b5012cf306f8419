import { InMemoryAudit } from '../../../src/audit/inMemoryAudit';
import { changeConsentSettings } from '../../../src/consent/campaign/changeConsentSettings';
import { readConsentSettings, type TypedConsentSettings } from '../../../src/consent/campaign/readConsentSettings';
import type { ConsentSettings } from '../../../src/consent/consentSettings';
import { InMemoryConsentSettings } from '../../../src/consent/inMemoryConsentSettings';
import { demoSchool } from '../../../src/demo/school/demoSchool';
import { InMemoryDirectory } from '../../../src/people/inMemoryDirectory';
import { InMemoryUnitOfWork } from '../../../src/runtime/inMemoryUnitOfWork';

const TODAY = '2026-11-22';
const PASSED: ConsentSettings = { source: { kind: 'houvast' }, deadline: '2026-10-09' };
const good: TypedConsentSettings = { deadline: '2026-12-18', source: 'elsewhere', sourceName: ' Magister ', sourceUrl: 'https://hetbaken.magister.net/toestemming' };

it.each<[string, Partial<TypedConsentSettings>, ConsentSettings]>([
  ['everything', {}, { deadline: '2026-12-18', source: { kind: 'elsewhere', name: 'Magister', url: 'https://hetbaken.magister.net/toestemming' } }],
  ['no deadline', { deadline: '' }, { deadline: null, source: { kind: 'elsewhere', name: 'Magister', url: 'https://hetbaken.magister.net/toestemming' } }],
  ['no link', { sourceUrl: undefined }, { deadline: '2026-12-18', source: { kind: 'elsewhere', name: 'Magister', url: null } }],
  ['Houvast, whatever else still stands there', { source: 'houvast', sourceUrl: 'onzin' }, { deadline: '2026-12-18', source: { kind: 'houvast' } }],
  ['today as the last day', { deadline: TODAY, source: 'houvast' }, { deadline: TODAY, source: { kind: 'houvast' } }],
  ['the last day of the school year', { deadline: '2027-07-31', source: 'houvast' }, { deadline: '2027-07-31', source: { kind: 'houvast' } }],
  ['a deadline that has passed, when it is left as it was', { deadline: '2026-10-09', source: 'houvast' }, PASSED],
  ['a name of several lines on one', { sourceName: 'Magister\n\nKlik\u202e hier', sourceUrl: '' }, { deadline: '2026-12-18', source: { kind: 'elsewhere', name: 'Magister Klik hier', url: null } }],
])('takes %s', (_what, change, settings) => {
  expect(readConsentSettings({ ...good, ...change }, TODAY, PASSED)).toEqual({ kind: 'ok', settings });
});

it.each<[string, Partial<Record<keyof TypedConsentSettings, unknown>>, readonly string[]]>([
  ['a day that does not exist', { deadline: '2026-02-30' }, ['deadlineUnreadable']],
  ['a date in another notation', { deadline: '18-12-2026' }, ['deadlineUnreadable']],
  ['yesterday', { deadline: '2026-11-21' }, ['deadlineOutside']],
  ['next school year', { deadline: '2027-08-01' }, ['deadlineOutside']],
  ['no source', { source: undefined }, ['sourceUnknown']],
  ['another source', { source: 'papier' }, ['sourceUnknown']],
  ['no name', { sourceName: '  ' }, ['sourceNameMissing']],
  ['a name that is no text', { sourceName: { a: 1 } }, ['sourceNameMissing']],
  ['a long name', { sourceName: 'x'.repeat(61) }, ['sourceNameLong']],
  ['a link without encryption', { sourceUrl: 'http://hetbaken.magister.net' }, ['sourceUrlUnsafe']],
  ['a script as a link', { sourceUrl: 'javascript:alert(1)' }, ['sourceUrlUnsafe']],
  ['a link with a password', { sourceUrl: 'https://jan:geheim@magister.net' }, ['sourceUrlUnsafe']],
  ['a link to a place inside', { sourceUrl: 'https://intranet/' }, ['sourceUrlUnsafe']],
  ['words for a link', { sourceUrl: 'vraag de mentor' }, ['sourceUrlUnsafe']],
  ['an endless link', { sourceUrl: `https://magister.net/${'a'.repeat(500)}` }, ['sourceUrlUnsafe']],
  ['several at once, and says so', { deadline: 'x', sourceName: '', sourceUrl: 'x' }, ['deadlineUnreadable', 'sourceNameMissing', 'sourceUrlUnsafe']],
])('refuses %s', (_what, change, problems) => {
  expect(readConsentSettings({ ...good, ...change }, TODAY, PASSED)).toEqual({ kind: 'wrong', problems });
});

describe('changing the settings', () => {
  const demo = demoSchool(TODAY);
  const setUp = () => {
    const settings = new InMemoryConsentSettings();
    const audit = new InMemoryAudit();
    const deps = { directory: new InMemoryDirectory(demo), settings, audit, unitOfWork: new InMemoryUnitOfWork(), clock: { now: () => new Date('2026-11-22T10:00:00Z') } };
    return { settings, audit, change: (personId: string, typed: TypedConsentSettings = good) => changeConsentSettings(deps, 'demo', personId, typed) };
  };

  it('saves them for the own school, and accounts for it', async () => {
    const { settings, audit, change } = setUp();
    expect(await change(demo.showcase.schoolleiding.id)).toEqual({ kind: 'saved', school: 'demo' });
    expect((await settings.of('demo', 'demo')).deadline).toBe('2026-12-18');
    expect(audit.events).toEqual([{ type: 'consent.settingsChanged', boardId: 'demo', at: new Date('2026-11-22T10:00:00Z'), by: demo.showcase.schoolleiding.id, about: [], school: 'demo' }]);
  });

  it('changes nothing when the same is sent twice', async () => {
    const { audit, change } = setUp();
    await change(demo.showcase.schoolleiding.id);
    expect(await change(demo.showcase.schoolleiding.id)).toEqual({ kind: 'saved', school: 'demo' });
    expect(audit.events).toHaveLength(1);
  });

  it.each(['teacher', 'mentor', 'intern', 'teamLeader', 'socialMediaCoach', 'zorgcoordinator', 'studentOver16', 'privacyOfficer'] as const)('is not for the %s', async (who) => {
    const { audit, change } = setUp();
    expect(await change(demo.showcase[who].id)).toEqual({ kind: 'notAllowed' });
    expect(audit.events).toEqual([]);
  });

  it('is not for somebody whom nobody knows', async () => {
    expect(await setUp().change('nobody')).toEqual({ kind: 'notAllowed' });
  });

  it('saves nothing of what is partly wrong', async () => {
    const { settings, change } = setUp();
    expect(await change(demo.showcase.schoolleiding.id, { ...good, sourceUrl: 'http://magister.net' })).toEqual({ kind: 'wrong', problems: ['sourceUrlUnsafe'] });
    expect((await settings.of('demo', 'demo')).deadline).toBeNull();
  });
});
