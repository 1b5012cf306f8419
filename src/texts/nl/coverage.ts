import type { Gap, LineKey, RoleCount } from '../../escalation/coverage/coverage';

/** Who would get which report, and where there is a gap. For administrators. */
export const coverage = {
  line: {
    P1: 'P1, acuut',
    P1OutsideSchool: 'P1 buiten schooltijd',
    P2: 'P2, ernstig',
    P3: 'P3, dreigt te ontsporen',
    P3Student: 'P3, gemeld door een leerling',
    P4: 'P4, een vraag',
    privacy: 'Privacy',
    staffInvolved: 'Over iemand die op school werkt',
  } satisfies Record<LineKey, string>,
  duty: { onCall: 'wie dienst heeft', lastResponder: 'laatste achterwacht' } satisfies Record<Exclude<RoleCount['role'], RoleOnly>, string>,
  now: (who: string) => `Nu: ${who}.`,
  next: (who: string) => `Daarna: ${who}.`,
  nobodyNext: 'Daarna: niemand.',
  count: (role: string, people: number) => `${role} (${people})`,
  gap: {
    nobody: (line: string) => `${line}: niemand kan dit krijgen.`,
    unreachable: (line: string) => `${line}: wie dit krijgt, heeft geen account dat Houvast kent en krijgt dus niets in Teams.`,
    noRole: (line: string, role: string, instead: string) => `${line}: er is geen ${role}; nu krijgt ${instead} het.`,
    onlyOne: (line: string) => `${line}: er is maar één persoon. Is die ziek, dan krijgt niemand het.`,
    nobodyOnCall: 'P1 buiten schooltijd: niemand heeft dienst. Wie iets acuuts meldt, leest dat nu niemand dit leest, met de noodnummers.',
    noAdministrator: 'Er is geen beheerder. Niemand hoort het als een melding nergens heen kan.',
    classesWithoutMentor: (classes: string, count: number) => (count === 1 ? `Klas ${classes} heeft geen mentor. Meldingen van leerlingen gaan daar naar de volgende.` : `Deze klassen hebben geen mentor: ${classes}. Meldingen van leerlingen gaan daar naar de volgende.`),
    staffWithoutSupervisor: (people: number) => (people === 1 ? '1 medewerker heeft geen leidinggevende in Houvast.' : `${people} medewerkers hebben geen leidinggevende in Houvast.`),
    noHolidays: (years: string) => `Van schooljaar ${years} zijn geen vakanties bekend: termijnen lopen er dan doorheen. Geef ze op met settings set --day-off.`,
  } satisfies Record<Gap['kind'], unknown>,
  card: {
    fallback: 'Houvast: er is een gat in wie meldingen krijgt.',
    title: 'Wie krijgt een melding? Er is een gat',
    intro: 'Nu is er nog niets aan de hand. Los dit op voordat iemand iets meldt.',
    how: 'Rollen en leidinggevenden staan in houvast-rollen.csv. Dienst en achterwacht zet je met “houvast settings set”. “houvast doctor” laat alles zien.',
  },
} as const;

type RoleOnly = Exclude<RoleCount['role'], 'onCall' | 'lastResponder'>;
