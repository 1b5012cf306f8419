import { ageOn } from '../../src/calendar/ageOn';
import { firstDayOfSchoolYear, schoolYearOf } from '../../src/calendar/schoolYear';
import { addDays, addYears } from '../../src/calendar/shiftDate';
import { campaignDeadline } from '../../src/consent/campaign/campaignDeadline';
import { mayPublish } from '../../src/consent/mayPublish';
import { CLASS_CHAT_3H, rostersAt } from '../../src/demo/school/demoConversations';
import { demoSchool } from '../../src/demo/school/demoSchool';
import { HARD_CASES, type HardCase } from '../../src/demo/school/hardCase';
import { InMemoryDirectory } from '../../src/people/inMemoryDirectory';
import { effectiveWatchMode } from '../../src/settings/schoolSettings';

const EXPECTED: Readonly<Record<HardCase, string>> = {
  refused: 'refused',
  withdrawn: 'withdrawn',
  lastYearOnly: 'expired',
  unknownAnswer: 'unknownAnswer',
  missing: 'missing',
  parentYesNow16: 'askStudentAgain',
  turnedSixteenToday: 'askStudentAgain',
  sixteenAskedAgain: 'yes',
  turnsSixteenSoon: 'yes',
  guardiansDiffer: 'guardiansDiffer',
  ownYesUnder16: 'askGuardian',
  sixteenRefused: 'refused',
  guardianYesOver16: 'askStudentAgain',
  guardianNoOver16: 'yes',
  backAfterRefusal: 'yes',
  sameMoment: 'refused',
  futureYes: 'missing',
  birthDateUnknown: 'birthDateUnknown',
};

/** Around every edge of a school year, a leap day, and years to come. */
const DAYS = ['2026-11-22', '2026-08-01', '2026-08-03', '2026-09-14', '2026-09-15', '2026-12-31', '2027-01-01', '2027-07-31', '2028-02-29', '2031-03-01'];

describe.each(DAYS)('the demo school started on %s', (today) => {
  const demo = demoSchool(today);

  function verdict(studentId: string, purposeKey: string, on = today): string {
    const student = demo.students.find(({ id }) => id === studentId)!;
    const purpose = demo.purposes.purposes.find(({ key }) => key === purposeKey)!;
    const answer = mayPublish(demo.consents, { student, purpose, on, codeVersion: null });
    return answer.kind === 'yes' ? 'yes' : answer.because;
  }

  it('is the same every time', () => {
    expect(demoSchool(today)).toEqual(demo);
  });

  it('has sixty students of twelve to eighteen in three classes, of whom some turned sixteen this school year', () => {
    expect(demo.students).toHaveLength(60);
    const ages = demo.students.map(({ birthDate }) => (birthDate === null ? null : ageOn(birthDate, today)));
    expect(new Set(ages)).toEqual(new Set([12, 13, 14, 15, 16, 17, 18, null]));
    const start = firstDayOfSchoolYear(schoolYearOf(today));
    const sixteenths = demo.students.flatMap(({ birthDate }) => (birthDate === null ? [] : [addYears(birthDate, 16)]));
    expect(sixteenths.filter((day) => start <= day && day <= today).length).toBeGreaterThanOrEqual(3);
    expect(demo.students.filter(({ classes }) => classes.includes('3H')).length).toBeGreaterThanOrEqual(20);
  });

  it.each(HARD_CASES)('has the hard case %s', (hardCase) => {
    expect(verdict(demo.hardCases[hardCase], 'besloten')).toBe(EXPECTED[hardCase]);
    expect(verdict(demo.hardCases[hardCase], 'website')).toBe(EXPECTED[hardCase]);
  });

  it('has a student for whom the yes of today is no longer one in three weeks', () => {
    const soon = addDays(today, 21);
    const later = schoolYearOf(soon) === schoolYearOf(today) ? 'askStudentAgain' : 'expired';
    expect(verdict(demo.hardCases.turnsSixteenSoon, 'besloten', soon)).toBe(later);
  });

  it('has no other no for the closed environment than the hard cases', () => {
    const noes = demo.students.filter(({ id }) => verdict(id, 'besloten') !== 'yes').map(({ id }) => id);
    const hard = HARD_CASES.filter((key) => EXPECTED[key] !== 'yes').map((key) => demo.hardCases[key]);
    expect(noes.toSorted()).toEqual(hard.toSorted());
  });

  it.each(['website', 'social-media', 'nieuwsbrief', 'schoolgids', 'jaarboek', 'whatsapp'])('has both yes and no for %s', (purpose) => {
    const verdicts = demo.students.map(({ id }) => verdict(id, purpose));
    const share = verdicts.filter((kind) => kind === 'yes').length / verdicts.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.9);
  });

  it('lets the showcase students be what they are called', () => {
    const { studentUnder16, studentOver16 } = demo.showcase;
    expect(ageOn(studentUnder16.birthDate!, today)).toBeLessThan(16);
    expect(ageOn(studentOver16.birthDate!, today)).toBeGreaterThanOrEqual(16);
    for (const { id } of [studentUnder16, studentOver16]) expect(verdict(id, 'besloten')).toBe('yes');
  });

  it('enters nothing ahead of the clock but the answer that is dated in the future', () => {
    const ahead = demo.consents.filter(({ decidedOn }) => decidedOn > today);
    expect(new Set(ahead.map(({ studentId }) => studentId))).toEqual(new Set([demo.hardCases.futureYes]));
  });

  it('has a deputy for the team leader', async () => {
    const { teamLeader, deputy } = demo.showcase;
    const people = await new InMemoryDirectory(demo).deputiesOf(demo.boardId, teamLeader.id, today);
    expect(people).toEqual([deputy]);
  });

  it('has a mentor for 3H only, who teaches 1B as well', async () => {
    const directory = new InMemoryDirectory(demo);
    const { mentor } = demo.showcase;
    expect(mentor.classes).toContain('1B');
    expect(await directory.mentorClasses(demo.boardId, mentor.id)).toEqual(['3H']);
    expect(await directory.mentorsOf(demo.boardId, demo.school, '3H')).toEqual([mentor]);
    expect(await directory.mentorsOf(demo.boardId, demo.school, '1B')).toEqual([]);
  });

  it('asks for answers in Houvast, until a day of this school year that has not passed', () => {
    expect(demo.consentSettings.source).toEqual({ kind: 'houvast' });
    expect(campaignDeadline(demo.consentSettings.deadline, today)).toEqual({ kind: 'ahead', on: demo.consentSettings.deadline });
  });

  it('was allowed to watch by a decision of before today', () => {
    expect(effectiveWatchMode(demo.settings)).toBe('escalate');
    expect(demo.settings.watch.decisionDate! < today).toBe(true);
  });
});

describe('the people of the demo school', () => {
  const demo = demoSchool('2026-11-22');

  it.each([
    ['id', demo.people.map(({ id }) => id)],
    ['Entra id', demo.people.map(({ entraId }) => entraId)],
    ['account', demo.people.map(({ userPrincipalName }) => userPrincipalName)],
    ['name', demo.people.map(({ displayName }) => displayName)],
    ['first name', demo.people.map(({ givenName }) => givenName)],
    ['stamnummer', demo.students.map(({ stamnummer }) => stamnummer)],
    ['consent entry', demo.consents.map(({ id }) => id)],
    ['conversation', demo.conversations.map(({ id }) => id)],
  ])('no two share an %s', (_what, values) => {
    expect(values).not.toContain(null);
    expect(new Set(values).size).toBe(values.length);
  });

  it('have accounts in the domain reserved for examples', () => {
    for (const { userPrincipalName } of demo.people) expect(userPrincipalName).toMatch(/^[a-z]+\.[a-z]+@hetbaken\.example$/);
  });

  it('has eight staff, and somebody for every role that a case can go to', async () => {
    expect(demo.staff).toHaveLength(8);
    const directory = new InMemoryDirectory(demo);
    for (const role of ['supervisor', 'socialMediaCoach', 'zorgcoordinator', 'vertrouwenspersoon', 'schoolleiding', 'bevoegdGezag', 'privacyOfficer', 'administrator', 'mentor', 'intern'] as const) {
      expect(await directory.withRole(demo.boardId, demo.school, role)).not.toEqual([]);
    }
  });

  it('leads every member of staff to somebody else, up to the board', async () => {
    const directory = new InMemoryDirectory(demo);
    for (const person of demo.staff) {
      const supervisor = await directory.supervisorOf(demo.boardId, person.id);
      expect(supervisor).not.toBeNull();
      expect(supervisor?.id).not.toBe(person.id);
    }
  });

  it('puts teacher, mentor and the whole of 3H in the class chat, and everyone in a chat with Houvast', () => {
    const rosters = rostersAt('http://127.0.0.1:1', demo.conversations, demo.people);
    const classChat = rosters.find(({ conversation }) => conversation.id === CLASS_CHAT_3H)!;
    const { teacher, mentor, studentUnder16, studentOver16, teamLeader } = demo.showcase;
    for (const member of [teacher, mentor, studentUnder16, studentOver16]) expect(classChat.members).toContain(member);
    expect(classChat.members).not.toContain(teamLeader);
    expect(classChat.members).toHaveLength(26);
    const personal = rosters.filter(({ conversation }) => conversation.kind === 'personal');
    expect(personal.map(({ members }) => members[0]?.id).toSorted()).toEqual(demo.people.map(({ id }) => id).toSorted());
  });
});
