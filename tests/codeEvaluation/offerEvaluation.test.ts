import { offerEvaluation, type OfferEvaluationDeps } from '../../src/codeEvaluation/offerEvaluation';
import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import { InMemorySettingsStore } from '../../src/settings/inMemorySettingsStore';
import { person, SchoolDirectory } from '../escalation/school';
import { fixedClock } from '../support/fixedClock';

const CODE = { title: 'Gedragscode', adopted: null, effective: null, evaluation: '2028-01' as string | null, headings: [], articles: [], footnotes: [] };

function board(at: string, evaluation: string | null = '2028-01') {
  const told = new Set<string>();
  const sent: string[] = [];
  const clock = fixedClock(at);
  const deps: OfferEvaluationDeps = {
    code: async () => ({ version: '2026-02-01', code: { ...CODE, evaluation } }),
    directory: new SchoolDirectory({ people: [person('board', ['bevoegdGezag']), person('second', ['bevoegdGezag'], [], 'other'), person('principal', ['schoolleiding']), person('ict', ['administrator'])] }),
    settings: new InMemorySettingsStore([]),
    notices: {
      async tell(_tx, _board, key, personId) {
        const isNew = !told.has(`${key} ${personId}`);
        told.add(`${key} ${personId}`);
        return isNew;
      },
    },
    notify: async (_tx, _board, personId, notice) => void sent.push(`${personId} ${notice}`),
    unitOfWork: new InMemoryUnitOfWork(),
    clock,
  };
  return { sent, clock, day: () => offerEvaluation(deps, 'svok') };
}

const DAY_MS = 86_400_000;

describe('the figures for the evaluation', () => {
  it('are offered to the board once, and once more before it is time', async () => {
    const { sent, clock, day } = board('2027-09-01T08:50:00+02:00');
    for (let days = 0; days < 200; days++) {
      await day();
      await day();
      clock.pass(DAY_MS);
    }
    expect(sent).toEqual(['board offer', 'second offer', 'board reminder', 'second reminder']);
  });

  it.each([
    ['on the first of October 2027', '2027-10-01T08:50:00+02:00', 2],
    ['not the day before', '2027-09-30T08:50:00+02:00', 0],
    ['not in the autumn holiday', '2027-10-19T08:50:00+02:00', 0],
    ['not on a Saturday', '2027-10-02T08:50:00+02:00', 0],
  ])('come %s', async (_when, at, count) => {
    const { sent, day } = board(at);
    expect(await day()).toBe(count);
    expect(sent).toHaveLength(count);
  });

  it('come when whoever installed this late asks: the reminder is enough by then', async () => {
    const { sent, day } = board('2027-12-06T08:50:00+01:00');
    await day();
    expect(sent).toEqual(['board reminder', 'second reminder']);
  });

  it('don’t come where the code says nothing of an evaluation', async () => {
    const { sent, day } = board('2027-10-01T08:50:00+02:00', null);
    expect(await day()).toBe(0);
    expect(sent).toEqual([]);
  });
});
