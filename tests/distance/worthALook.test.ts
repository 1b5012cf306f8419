import { asksForHelp } from '../../src/distance/asksForHelp';
import { findConcerns } from '../../src/distance/findConcerns';
import { worthALook } from '../../src/distance/worthALook';
import { CHECKS } from '../../src/settings/schoolPractice';
import { keptExamples } from './keptExamples';
import { laterExamples } from './laterExamples';
import { tunedExamples } from './tunedExamples';
import { saidIn } from './world';

const all = [...tunedExamples, ...laterExamples, ...keptExamples].flatMap((examples) => [...examples.yes, ...examples.no].map((text) => saidIn(examples, text)));

describe('the quick look', () => {
  it('lets everything through that a rule would notice', () => {
    const noticed = all.filter((said) => findConcerns(said, CHECKS).length > 0);
    expect(noticed.length).toBeGreaterThan(200);
    expect(noticed.filter((said) => !worthALook(said, CHECKS)).map(({ text }) => text)).toEqual([]);
  });

  it.each(['Goedemorgen allemaal', 'Vergeet je boek niet', 'ok top', 'tot morgen!', 'haha ja', 'Wie heeft er zin in de les?'])('stops at once: %s', (text) => {
    expect(worthALook({ text, speaker: 'staff', isQuietTime: false }, CHECKS)).toBe(false);
    expect(worthALook({ text, speaker: 'student', isQuietTime: true }, CHECKS)).toBe(false);
  });

  it('asks nothing where the school looks at nothing', () => {
    expect(worthALook({ text: 'app me op whatsapp', speaker: 'staff', isQuietTime: true }, [])).toBe(false);
    expect(worthALook({ text: 'tot morgen', speaker: 'staff', isQuietTime: true }, ['recording'])).toBe(false);
  });
});

describe('a student who asks for help', () => {
  it.each(['ik wil niet meer leven', 'mijn vader slaat me', 'ik ben zo bang om naar huis te gaan', 'help me alstublieft', 'i can’t go on', 'het gaat echt niet goed met me'])('is heard: %s', (text) => {
    expect(asksForHelp(text)).toBe(true);
    expect(worthALook({ text, speaker: 'student', isQuietTime: true }, ['lateHours'])).toBe(true);
  });

  it.each(['wat is het huiswerk', 'hoe laat begint de toets', 'mag ik de samenvatting'])('is not: %s', (text) => {
    expect(asksForHelp(text)).toBe(false);
  });
});

describe('late in the evening', () => {
  const night = { check: 'lateHours', by: 'staff', where: 'alone' } as const;
  const rings = (change: object): boolean => findConcerns(saidIn(night, 'Hoe ging je toets?', change), ['lateHours']).length > 0;

  it.each<[string, object, boolean]>([
    ['staff to one student', {}, true],
    ['by day', { isQuietTime: false }, false],
    ['when help was asked for', { helpWasAsked: true }, false],
    ['to a class', { readers: { students: 20, staff: 0, others: 0 } }, false],
    ['with a colleague and one student', { readers: { students: 1, staff: 1, others: 0 } }, true],
    ['with a parent there', { readers: { students: 1, staff: 0, others: 1 } }, false],
    ['among colleagues', { readers: { students: 0, staff: 1, others: 0 } }, false],
    ['by a student', { speaker: 'student', readers: { students: 0, staff: 1, others: 0 } }, false],
  ])('%s', (_what, change, expected) => {
    expect(rings(change)).toBe(expected);
  });
});
