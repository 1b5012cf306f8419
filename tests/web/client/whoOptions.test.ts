import type { Who } from '../../../src/images/faceTag';
import { photo as texts } from '../../../src/texts/nl/photo';
import { labelOf, surestOption, whoOptions } from '../../../src/web/client/photo/state/whoOptions';

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
    // Initials: after names that begin so.
    ['ed', ['person-emma', 'person-emile']],
    ['vb', ['person-vera']],
    ['mma', undefined],
  ])('finds students by the beginnings of their names: %s', (query, expected) => {
    expect(offered(query)['students']).toEqual(expected);
  });

  it('offers everybody before anything is typed, students first', () => {
    expect(Object.keys(offered(''))).toEqual(['students', 'staff', 'other']);
    expect(offered('')['other']).toHaveLength(8);
  });

  it('tells two with the same name apart', () => {
    const same = [{ id: '1', name: 'Sem Jansen', apart: '3H', isStaff: false }, { id: '2', name: 'Sem Jansen', apart: '4H', isStaff: false }];
    const [group] = whoOptions({ query: 'se', people: same, recent: [], taken: new Map(), texts });
    expect(group?.options.map(({ label }) => label)).toEqual(['Sem Jansen (3H)', 'Sem Jansen (4H)']);
    expect(labelOf({ kind: 'person', id: '2' }, same, texts)).toBe('Sem Jansen (4H)');
  });

  it('finds the other answers by their own words', () => {
    expect(offered('niet')['other']).toHaveLength(5);
    expect(offered('geen persoon')['other']).toEqual(['noFace']);
  });

  it('offers the other answers when nobody has that name', () => {
    expect(offered('zz')).toEqual({ other: offered('')['other'] });
  });

  it('shows two classes of a whole school, the others by typing', () => {
    const school = Array.from({ length: 500 }, (_, index) => ({ id: `${index}`, name: `Leerling ${index}`, isStaff: false }));
    const groupsOf = (query: string) => whoOptions({ query, people: school, recent: [], taken: new Map(), texts });
    expect(groupsOf('')[0]).toMatchObject({ key: 'students', hidden: 436 });
    expect(groupsOf('499')[0]?.options).toMatchObject([{ key: 'person-499' }]);
  });

  it('puts who was chosen already at the end, and says for which face', () => {
    const groups = whoOptions({ query: 'em', people, recent: [], taken: new Map([['emma', 2]]), texts });
    expect(groups[0]?.options.map(({ key, note }) => [key, note])).toEqual([['person-emile', null], ['person-emma', 'al bij gezicht 2']]);
  });

  it('keeps the last choices near, once each, the newest first: people and other answers', () => {
    const recent: readonly Who[] = [{ kind: 'staff' }, { kind: 'person', id: 'emma' }, { kind: 'staff' }, { kind: 'person', id: 'vera' }, { kind: 'notRecognisable', reason: 'farAway' }];
    const groups = offered('', recent);
    expect(groups['recent']).toEqual(['person-emma', 'person-vera', 'staff', 'notRecognisable-farAway']);
    expect(groups['students']).toEqual(['person-emile']);
    expect(groups['other']).not.toContain('staff');
  });

  it('prefers who was chosen in another picture, but not who is in this one already', () => {
    const recent: readonly Who[] = [{ kind: 'person', id: 'emile' }];
    expect(offered('em', recent)['students']).toEqual(['person-emile', 'person-emma']);
    expect(offered('em', recent, new Map([['emile', 1]]))['students']).toEqual(['person-emma', 'person-emile']);
    expect(offered('', recent, new Map([['emile', 1]]))['recent']).toBeUndefined();
  });

  it.each([
    ['em', 'person-emma'],
    ['volw', 'otherAdult'],
    ['van a', 'notRecognisable-fromBehind'],
    // A name that isn't here must not make a student something else, in the rhythm of two letters and Enter.
    ['ge', null],
    ['zz', null],
    ['zzzz', null],
    ['', null],
  ])('takes %j and Enter for %s', (query, expected) => {
    const groups = whoOptions({ query, people, recent: [], taken: new Map(), texts });
    expect(surestOption(query, groups)?.key ?? null).toBe(expected);
  });
});
