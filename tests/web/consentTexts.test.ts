import { readdirSync, readFileSync } from 'node:fs';
import { consentPage as en } from '../../src/texts/en/consentPage';
import { consentPage as nl } from '../../src/texts/nl/consentPage';

describe('the texts of the administrators’ page', () => {
  it.each([['nl', nl], ['en', en]])('end every problem with what to do or what it means, in whole sentences (%s)', (_, texts) => {
    for (const message of Object.values(texts.problems)) expect(message).toMatch(/^[A-Z].{15,}[.)]$/s);
  });

  it('say of everything that breaks off that nothing was recorded', () => {
    for (const code of ['tooSlow', 'listBroken', 'databaseGone', 'diskFull', 'internal'] as const) {
      expect(nl.problems[code]).toContain('niets vastgelegd');
      expect(en.problems[code]).toContain('othing has been recorded');
    }
  });

  it('are used: no sentence is left over', () => {
    const code = ['src/web/client', 'src/bot/cards', 'src/bot/actions', 'src/bot/outbox'].flatMap(filesIn).map((file) => readFileSync(file, 'utf8')).join('\n');
    const unused = Object.entries(nl).flatMap(([area, sentences]) =>
      typeof sentences === 'string' || typeof sentences === 'function' || Array.isArray(sentences) || area === 'problems' ? [] : Object.keys(sentences).filter((name) => !new RegExp(`\\b${name}\\b`).test(code)).map((name) => `${area}.${name}`),
    );
    expect(unused).toEqual([]);
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => `${folder}/${name}`);
}
