import { assessMessage, ACUTE_FROM, KEEP_FROM, NUDGE_FROM } from '../../src/conduct/assessMessage';
import { reasonOfKind } from '../../src/conduct/signalKind';

const student = (text: string) => assessMessage({ text, role: 'student' });
const staff = (text: string) => assessMessage({ text, role: 'staff' });

describe('assessMessage', () => {
  it.each([
    ['zelfbeschadiging', 'ik wil niet meer leven'],
    ['zelfbeschadiging', 'i want to die'],
    ['bedreiging', 'ik maak je dood morgen'],
    ['sexting', 'stuur een naaktfoto of je krijgt klappen'],
  ] as const)('acts at once on %s: "%s"', (kind, text) => {
    const assessed = student(text);
    expect(assessed).toMatchObject({ kind, acute: true });
    expect(assessed.signal).toBeGreaterThanOrEqual(ACUTE_FROM);
    expect(assessed.reasons).toContain(reasonOfKind[kind]);
  });

  it.each([
    ['an insult', 'jij bent echt de grootste loser van heel de school'],
    ['shutting out', 'haal haar uit de groep en niemand praat nog met haar'],
    ['a threat with a place', 'wacht maar tot na school, dan sla ik je in elkaar'],
    ['a picture that goes round', 'haar naaktfoto gaat rond, zal ik hem doorsturen'],
    ['leet', 'j3 b3nt een l3lijke d1kke k03'],
    ['English', 'nobody likes you, go kill yourself'],
  ])('is worth a nudge: %s', (_, text) => {
    expect(student(text).signal).toBeGreaterThanOrEqual(NUDGE_FROM);
  });

  it.each([
    ['planning', 'hoe laat moeten we morgen bij de bus zijn?'],
    ['a lesson', 'in hoofdstuk 3 wordt de koning vermoord, leer bladzijde 40 tot 44'],
    ['a game', 'kom fortnite dan schiet ik je van de map'],
    ['hyperbole', 'mijn moeder vermoordt me als ik te laat thuis ben haha'],
    ['an apology', 'sorry van gisteren, dat had ik niet moeten zeggen'],
    ['thanks', 'dank u wel voor de uitleg mevrouw'],
    ['pride', 'ik ben homo en daar ben ik trots op'],
  ])('is not worth a nudge: %s', (_, text) => {
    expect(student(text).signal).toBeLessThan(NUDGE_FROM);
  });

  it('is silent about strict but correct staff', () => {
    expect(staff('Dit is de derde keer te laat. Morgen om acht uur melden bij de balie.').signal).toBeLessThan(NUDGE_FROM);
  });

  it.each([
    ['empty', ''],
    ['white space', '   \n\t '],
    ['digits only', '12345 67'],
  ])('finds nothing in a message that is %s', (_, text) => {
    expect(student(text)).toEqual({ signal: 0, kind: null, acute: false, reasons: [] });
  });

  it('reads emoji-only messages without alarm', () => {
    expect(student('😂😂😂👍🎉').signal).toBeLessThan(NUDGE_FROM);
  });

  it('finds one bad sentence at the end of a message of 20,000 characters', () => {
    const long = `${'de les begint om negen uur in lokaal twaalf. '.repeat(440)} ik wil niet meer leven`;
    expect(long.length).toBeGreaterThan(19_000);
    expect(student(long).kind).toBe('zelfbeschadiging');
  });

  it.each([['a'.repeat(20_000)], ['a '.repeat(10_000)], ['😀'.repeat(10_000)], ['"'.repeat(20_000)], ['@1'.repeat(10_000)], ['\u0301'.repeat(20_000)]])(
    'answers on hostile input (case %#)',
    (text) => {
      expect(student(text).signal).toBeLessThanOrEqual(1);
    },
  );

  it('gives the same answer every time', () => {
    expect(student('waarom besta je eigenlijk')).toEqual(student('waarom besta je eigenlijk'));
  });

  it('names a kind only from where a signal is kept', () => {
    for (const text of ['hoi', 'ga je mee', 'wat ben jij dom', 'ik weet waar je woont']) {
      const { signal, kind } = student(text);
      expect(kind !== null).toBe(signal >= KEEP_FROM);
    }
  });
});
