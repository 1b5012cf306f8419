import type { coverage as nl } from '../nl/coverage';
import type { TextsOf } from '../textsOf';

export const coverage = {
  line: {
    P1: 'P1, acute',
    P1OutsideSchool: 'P1 outside school hours',
    P2: 'P2, serious',
    P3: 'P3, threatens to derail',
    P3Student: 'P3, reported by a student',
    P4: 'P4, a question',
    privacy: 'Privacy',
    staffInvolved: 'About somebody who works at school',
  },
  duty: { onCall: 'who is on call', lastResponder: 'last responder' },
  now: (who: string) => `Now: ${who}.`,
  next: (who: string) => `After that: ${who}.`,
  nobodyNext: 'After that: nobody.',
  count: (role: string, people: number) => `${role} (${people})`,
  gap: {
    nobody: (line: string) => `${line}: nobody can get this.`,
    unreachable: (line: string) => `${line}: whoever gets this has no account that Houvast knows, so nothing arrives in Teams.`,
    noRole: (line: string, role: string, instead: string) => `${line}: there is no ${role}; for now ${instead} gets it.`,
    onlyOne: (line: string) => `${line}: there is only one person. When they are ill, nobody gets it.`,
    nobodyOnCall: 'P1 outside school hours: nobody is on call. Whoever reports something acute reads that nobody sees it now, with the emergency numbers.',
    noAdministrator: 'There is no administrator. Nobody hears it when a report can go nowhere.',
    classesWithoutMentor: (classes: string, count: number) => (count === 1 ? `Class ${classes} has no mentor. Reports by its students go to the next in line.` : `These classes have no mentor: ${classes}. Reports by their students go to the next in line.`),
    staffWithoutSupervisor: (people: number) => (people === 1 ? '1 member of staff has no supervisor in Houvast.' : `${people} members of staff have no supervisor in Houvast.`),
    noHolidays: (years: string) => `No holidays are known for school year ${years}: deadlines run right through them. Enter them with settings set --day-off.`,
  },
  card: {
    fallback: 'Houvast: there is a gap in who gets reports.',
    title: 'Who gets a report? There is a gap',
    intro: 'Nothing has happened yet. Mend this before somebody reports something.',
    how: 'Roles and supervisors are in houvast-rollen.csv. Set who is on call and who comes last with “houvast settings set”. “houvast doctor” shows everything.',
  },
} satisfies TextsOf<typeof nl>;
