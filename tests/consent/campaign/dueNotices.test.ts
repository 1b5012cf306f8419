import { dueNotices, type DueQuestion, type MentoredClass } from '../../../src/consent/campaign/dueNotices';

/** Summer until Sunday 16 August 2026, autumn from 10 to 18 October. */
import { aCalendar } from '../../support/schoolSettings';

const CALENDAR = aCalendar({ daysOff: [{ from: '2026-07-04', to: '2026-08-16' }, { from: '2026-10-10', to: '2026-10-18' }] });
const START = 'start:2026:dijk:3H';
const reminder = (deadline: string): string => `reminder:${deadline}:dijk:3H`;
const SIXTEEN = 'sixteen:dijk:ada';

const class3H: MentoredClass = { classKey: '3H', mentorIds: ['joris'], missesSomething: true, sixteen: [] };
const ada = (on: string): Partial<MentoredClass> => ({ sixteen: [{ studentId: 'ada', on }] });

function due(today: string, deadline: string | null, change: Partial<MentoredClass> = {}, told: readonly string[] = []): readonly string[] {
  const question: DueQuestion = { school: 'dijk', today, calendar: CALENDAR, deadline, classes: [{ ...class3H, ...change }], wasTold: (key) => told.includes(key) };
  return dueNotices(question).map(({ key }) => key);
}

it.each<[string, string, string | null, Partial<MentoredClass>, readonly string[], readonly string[]]>([
  // what, today, deadline, class, told before, due
  ['the start, on the first school day after the summer', '2026-08-17', null, {}, [], [START]],
  ['nothing in the summer holiday', '2026-08-03', null, {}, [], []],
  ['nothing on a Sunday', '2026-08-16', null, {}, [], []],
  ['the start once', '2026-08-18', null, {}, [START], []],
  ['the start a day late, when the server was off', '2026-08-18', null, {}, [], [START]],
  ['the start four weeks late', '2026-09-14', null, {}, [], [START]],
  ['no start after four weeks: it is no news any more', '2026-09-15', null, {}, [], []],
  ['the start later as well, while the deadline lies ahead', '2026-11-03', '2026-11-27', {}, [], [START]],
  ['no start once the deadline has passed', '2026-11-03', '2026-11-02', {}, [], []],
  ['the start also when nothing is missing', '2026-08-17', null, { missesSomething: false }, [], [START]],
  ['the next school year’s start apart from this one’s', '2027-08-02', null, {}, [START], ['start:2027:dijk:3H']],

  ['no reminder eight days before', '2026-10-01', '2026-10-09', {}, [START], []],
  ['a reminder a week before', '2026-10-02', '2026-10-09', {}, [START], [reminder('2026-10-09')]],
  ['a reminder once', '2026-10-05', '2026-10-09', {}, [START, reminder('2026-10-09')], []],
  ['a reminder on the last day, when the days before were missed', '2026-10-09', '2026-10-09', {}, [START], [reminder('2026-10-09')]],
  ['no reminder after it', '2026-10-09', '2026-10-08', {}, [START], []],
  ['no reminder when nothing is missing', '2026-10-02', '2026-10-09', { missesSomething: false }, [START], []],
  ['no reminder in a holiday', '2026-10-13', '2026-10-19', {}, [START], []],
  ['a reminder on the day after that holiday', '2026-10-19', '2026-10-19', {}, [START], [reminder('2026-10-19')]],
  ['another reminder for another deadline', '2026-10-21', '2026-10-27', {}, [START, reminder('2026-10-09')], [reminder('2026-10-27')]],
  ['no reminder for a deadline of last school year', '2026-08-17', '2026-07-31', {}, [START], []],
  ['the start alone when its card comes in the week of the reminder', '2026-08-17', '2026-08-21', {}, [], [START]],

  ['a sixteenth birthday on the day itself', '2026-11-03', null, ada('2026-11-03'), [START], [SIXTEEN]],
  ['nothing the day before it', '2026-11-02', null, ada('2026-11-03'), [START], []],
  ['a birthday at the weekend on Monday', '2026-11-09', null, ada('2026-11-07'), [START], [SIXTEEN]],
  ['nothing on the Saturday itself', '2026-11-07', null, ada('2026-11-07'), [START], []],
  ['a birthday in a holiday on the first day after it', '2026-10-19', null, ada('2026-10-12'), [START], [SIXTEEN]],
  ['a birthday once', '2026-11-04', null, ada('2026-11-03'), [START, SIXTEEN], []],
  ['a birthday that is no news any more', '2026-12-02', null, ada('2026-11-03'), [START], []],
  ['a birthday in the summer with the start’s card, not apart', '2026-08-17', null, ada('2026-08-05'), [], [START]],
  ['a birthday before the school year not at all', '2026-08-17', null, ada('2026-07-31'), [START], []],
  ['reminder and birthday on one day', '2026-10-05', '2026-10-09', ada('2026-10-05'), [START], [reminder('2026-10-09'), SIXTEEN]],

  ['nothing to a class without a mentor', '2026-08-17', null, { mentorIds: [] }, [], []],
])('tells %s', (_what, today, deadline, change, told, expected) => {
  expect(due(today, deadline, change, told)).toEqual(expected);
});

it('tells each of two mentors of a class, and one mentor of two classes about both', () => {
  const classes = [{ ...class3H, mentorIds: ['joris', 'nadia'] }, { ...class3H, classKey: '1B' }];
  const notices = dueNotices({ school: 'dijk', today: '2026-08-17', calendar: CALENDAR, deadline: null, classes, wasTold: () => false });
  expect(notices.map(({ personId, classKey }) => [personId, classKey])).toEqual([['joris', '3H'], ['nadia', '3H'], ['joris', '1B']]);
});

it('lets the start settle what stands on its card', () => {
  const classes = [{ ...class3H, sixteen: [{ studentId: 'ada', on: '2026-08-05' }] }];
  const [notice] = dueNotices({ school: 'dijk', today: '2026-08-17', calendar: CALENDAR, deadline: '2026-08-21', classes, wasTold: () => false });
  expect(notice).toEqual({ kind: 'start', key: START, covers: [reminder('2026-08-21'), SIXTEEN], personId: 'joris', classKey: '3H', studentId: null });
});

it('keeps schools of one board apart', () => {
  const of = (school: string): readonly string[] =>
    dueNotices({ school, today: '2026-08-17', calendar: CALENDAR, deadline: null, classes: [class3H], wasTold: () => false }).map(({ key }) => key);
  expect(of('dijk')).not.toEqual(of('duin'));
});
