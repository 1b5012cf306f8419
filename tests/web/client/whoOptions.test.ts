import type { Who } from '../../../src/images/faceTag';
import { photo as texts } from '../../../src/texts/nl/photo';
import { whoOptions } from '../../../src/web/client/photo/state/whoOptions';

const people = [
  { id: 'emma', name: 'Emma de Vries', isStaff: false },
  { id: 'emile', name: 'Émile Dogan', isStaff: false },
  { id: 'vera', name: 'Vera Bakker', isStaff: false },
  { id: 'karin', name: 'Karin Bos', isStaff: true },
];

function offered(query: string, recent: readonly Who[] = [], taken: ReadonlyMap<string, number> = new Map()): Record<string, readonly string[]> {
  const groups = whoOptions({ query, people, recent, taken, texts });
  return Object.fromEntries(groups.map((group) => [group.key, group.options.map(({ key }) => key)]));
}

describe('choosing who a face is', () => {
  it.each([
    ['em', ['person-emma', 'person-emile']],
    ['ém', ['person-emma', 'person-emile']],
    ['vr', ['person-emma']],
    ['EM VR', ['person-emma']],
    ['vries emma', ['person-emma']],
    ['ve', ['person-vera']],
    ['mma', undefined],
  ])('finds students by the beginnings of their names: %s', (query, expected) => {
    expect(offered(query)['students']).toEqual(expected);
  });

  it('offers everybody before anything is typed, students first', () => {
    expect(Object.keys(offered(''))).toEqual(['students', 'staff', 'other']);
    expect(offered('')['other']).toHaveLength(8);
  });

  it('finds the other answers by their own words', () => {
    expect(offered('niet')['other']).toHaveLength(5);
    expect(offered('geen persoon')['other']).toEqual(['noFace']);
  });

  it('offers the other answers when nobody has that name', () => {
    expect(offered('zz')).toEqual({ other: offered('')['other'] });
  });

  it('puts who was chosen already at the end, and says for which face', () => {
    const groups = whoOptions({ query: 'em', people, recent: [], taken: new Map([['emma', 2]]), texts });
    expect(groups[0]?.options.map(({ key, note }) => [key, note])).toEqual([['person-emile', null], ['person-emma', 'al bij gezicht 2']]);
  });

  it('keeps the last other answers near, once each', () => {
    const recent: readonly Who[] = [{ kind: 'staff' }, { kind: 'person', id: 'emma' }, { kind: 'staff' }, { kind: 'notRecognisable', reason: 'farAway' }];
    const groups = offered('', recent);
    expect(groups['recent']).toEqual(['staff']);
    expect(groups['other']).not.toContain('staff');
  });
});
