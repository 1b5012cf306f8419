import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExampleQuestion } from '../../src/gedragscode/content/examples';
import { createFinder } from '../../src/gedragscode/finding/createFinder';
import { learnFinding, vocabularyTexts } from '../../src/gedragscode/finding/learnFinding';
import { packWeights } from '../../src/gedragscode/finding/packWeights';
import { packedFeatures, packedNetworks } from '../../src/gedragscode/finding/weights';

const WEIGHTS = join(__dirname, '../../src/gedragscode/finding/weights.ts');

describe('what finding has learnt', () => {
  it('is what training makes of the example questions and the digests today', async () => {
    expect(packWeights(learnFinding()) === (await readFile(WEIGHTS, 'utf8'))).toBe(true);
  }, 240_000);

  it('has a row for every feature in every network', () => {
    const features = packedFeatures.split(' ');
    expect(new Set(features).size).toBe(features.length);
    for (const { rows, hidden } of packedNetworks) expect(Buffer.from(rows, 'base64')).toHaveLength(features.length * hidden);
  });
});

describe('learning from other questions', () => {
  const few: ExampleQuestion[] = [
    ...['mag ik de docent filmen', 'mag ik in de klas filmen', 'filmen op school'].map((question) => ({ question, role: null, articles: ['III.A.2'] as const })),
    ...['hoe laat is het feest', 'waar is het feest', 'wat kost het feest'].map((question) => ({ question, role: null, articles: [] as const })),
  ];
  const finder = createFinder(learnFinding(few), vocabularyTexts(few));

  it('finds what it was shown and declines what it was shown to be outside', () => {
    expect(finder.find('mag ik op school de docent filmen', null).ranked[0]?.article).toBe('III.A.2');
    expect(finder.find('wat kost het feest', null).outside).toBeGreaterThan(finder.find('mag ik filmen in de klas', null).outside);
  });

  it('gives the likeliest articles best first, with chances that make sense', () => {
    const { ranked, outside } = finder.find('mag ik filmen', 'student');
    expect(ranked.map(({ chance }) => chance)).toEqual(ranked.map(({ chance }) => chance).sort((a, b) => b - a));
    for (const chance of [outside, ...ranked.map((one) => one.chance)]) {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
    }
  });
});
