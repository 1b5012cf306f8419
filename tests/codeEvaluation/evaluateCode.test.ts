import { evaluateCode, type EvaluateCodeDeps } from '../../src/codeEvaluation/evaluateCode';
import { shippedStappenplan } from '../../src/escalation/content/stappenplan';
import { onlyPlan } from '../../src/escalation/stepPlans';
import type { CodeOfConduct } from '../../src/gedragscode/codeOfConduct';
import { InMemorySettingsStore } from '../../src/settings/inMemorySettingsStore';
import { renderCodeEvaluation } from '../../src/texts/renderCodeEvaluation';
import { fixedClock } from '../support/fixedClock';
import { schoolSettings } from '../support/schoolSettings';

const CODE: CodeOfConduct = { title: 'Gedragscode Social Media', adopted: '2026-01-20', effective: '2026-02-01', evaluation: '2028-01', headings: [], articles: [], footnotes: [] };

function deps(change: Partial<EvaluateCodeDeps> = {}): EvaluateCodeDeps & { readonly asked: (readonly [Date, Date | undefined])[] } {
  const asked: (readonly [Date, Date | undefined])[] = [];
  return {
    asked,
    caseFigures: { opened: async (_board, school) => Array.from({ length: school === 'large' ? 12 : 2 }, () => ({ kind: 'bullying', level: 'P3', openedAt: new Date('2027-09-01T09:00:00Z'), acknowledgedAt: null, skipped: [] })) },
    settings: new InMemorySettingsStore([schoolSettings('north', 'large', { schoolName: 'Groot' }), schoolSettings('north', 'small', { schoolName: 'Klein' })]),
    plans: onlyPlan(shippedStappenplan),
    questionFigures: {
      since: async (_board, from, to) => {
        asked.push([from, to]);
        return { outcomes: { cited: 30, unsure: 11, notInCode: 12, urgentHelp: 0 }, articles: [{ article: 'III.B.8', times: 30 }], doubts: [], toPeople: { asked: 0, answered: 0 } };
      },
    },
    consentFigures: { ofYear: async (_board, school) => [{ purpose: 'website', yes: school === 'large' ? 300 : 4, no: 9 }] },
    consentBook: { purposes: async () => [{ key: 'website', register: 'image', audience: 'public', title: { nl: 'Website', en: 'Website' } }, { key: 'app', register: 'image', audience: 'school', title: { nl: 'App', en: 'App' } }] },
    code: async () => ({ version: '2026-02-01', code: CODE }),
    schools: async () => ['large', 'small'],
    clock: fixedClock('2027-10-01T09:00:00Z'),
    ...change,
  };
}

describe('the evaluation of the code', () => {
  it('has each school year since the code is in force, the newest first', async () => {
    const one = deps();
    const evaluation = await evaluateCode(one, 'north');
    expect(evaluation).toMatchObject({ code: { title: 'Gedragscode Social Media', version: '2026-02-01' }, month: '2028-01' });
    expect(evaluation.years.map(({ schoolYear }) => schoolYear)).toEqual([2027, 2026, 2025]);
    expect(one.asked).toContainEqual([new Date('2026-07-31T22:00:00Z'), new Date('2027-07-31T22:00:00Z')]);
  });

  it('has three years at most, and this one where no code was read in', async () => {
    expect((await evaluateCode(deps({ clock: fixedClock('2031-10-01T09:00:00Z') }), 'north')).years).toHaveLength(3);
    const none = await evaluateCode(deps({ code: async () => null }), 'north');
    expect([none.code, none.month, none.years.map(({ schoolYear }) => schoolYear)]).toEqual([null, null, [2027]]);
    expect((await evaluateCode(deps({ code: async () => ({ version: '2029-08-01', code: { ...CODE, effective: null } }) }), 'north')).years.map(({ schoolYear }) => schoolYear)).toEqual([2027]);
  });

  it('keeps schools apart, without a sum that would give the small one away', async () => {
    const { years } = await evaluateCode(deps(), 'north');
    const [large, small] = years[0]?.schools ?? [];
    expect(large).toMatchObject({ schoolName: 'Groot', overview: { total: 12 } });
    expect(large?.consents).toMatchObject([{ purpose: { key: 'website' }, yes: 300, no: 'few' }, { purpose: { key: 'app' }, yes: 'few', no: 'few' }]);
    expect(small).toMatchObject({ schoolName: 'Klein', overview: { total: 'few' }, consents: [{ yes: 'few', no: 'few' }, { yes: 'few', no: 'few' }] });
    expect(JSON.stringify(years)).not.toMatch(/:\s*(2|4|9|14|304)[,}]/);
  });

  it.each(['nl', 'en'] as const)('is written in words, with nothing small in them (%s)', async (language) => {
    const document = renderCodeEvaluation(await evaluateCode(deps(), 'north'), new Date('2027-10-01T09:00:00Z'), language);
    const said = JSON.stringify(document);
    for (const part of ['Groot', 'Klein', '2027-2028', '2025-2026', 'III.B.8', 'Website', language === 'nl' ? 'minder dan 10' : 'fewer than 10', language === 'nl' ? 'januari 2028' : 'January 2028']) expect([part, said.includes(part)]).toEqual([part, true]);
    for (const { rows } of document.sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'table' ? [part] : [])))) {
      for (const row of rows) for (const cell of row.slice(1)) expect(cell).not.toMatch(/^\d$/);
    }
  });
});
