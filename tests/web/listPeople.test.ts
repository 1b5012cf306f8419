import { listPeople } from '../../src/web/photo/listPeople';
import { somebody } from '../images/support';

const student = (id: string, displayName: string, classes: readonly string[], stamnummer: string | null = null) => somebody(id, ['student'], { displayName, classes, stamnummer });

it('lists students and staff by name, and nobody else', () => {
  const people = [student('1', 'Zoë Çelik', ['3H']), somebody('2', ['teacher'], { displayName: 'Anna Bos' }), somebody('3', ['guardian'], { displayName: 'Mia Bos' })];
  expect(listPeople(people)).toEqual([
    { id: '2', name: 'Anna Bos', isStaff: true },
    { id: '1', name: 'Zoë Çelik', isStaff: false },
  ]);
});

it.each([
  ['by class', [student('1', 'Sem Jansen', ['3H']), student('2', 'Sem Jansen', ['4H'])], ['3H', '4H']],
  ['by number within a class', [student('1', 'Sem Jansen', ['3H'], '1001'), student('2', 'Sem Jansen', ['3H'], '1002')], ['3H, 1001', '3H, 1002']],
  ['by number only where the class is the same', [student('1', 'Sem Jansen', ['3H'], '1001'), student('2', 'Sem Jansen', ['3H'], '1002'), student('3', 'Sem Jansen', ['4H'], '1003')], ['3H, 1001', '3H, 1002', '4H']],
])('tells those with the same name apart %s', (_, people, apart) => {
  expect(listPeople(people).map((one) => one.apart)).toEqual(apart);
});
