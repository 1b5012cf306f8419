import { readdirSync, readFileSync } from 'node:fs';
import { photo as en } from '../../src/texts/en/photo';
import { photo as nl } from '../../src/texts/nl/photo';

describe('the texts of the dialog', () => {
  it.each([['nl', nl], ['en', en]])('end every problem with what to do or what it means, in whole sentences (%s)', (_, texts) => {
    for (const message of Object.values(texts.problems)) expect(message).toMatch(/^[A-Z].{15,}[.)]$/s);
  });

  it('tell a student about III.A.2 and its exception', () => {
    for (const texts of [nl, en]) {
      expect(texts.problems.student).toContain('III.A.2');
      expect(texts.problems.student).toContain('III.A.3');
    }
  });

  it('are used: no sentence is left over', () => {
    const code = ['src/web/client', 'src/web/client/parts', 'src/web/client/photo/parts', 'src/web/client/photo/state', 'src/web/client/photo', 'src/web/photo'].flatMap((folder) => filesIn(folder)).map((file) => readFileSync(file, 'utf8')).join('\n');
    const unused = Object.entries(nl).flatMap(([area, sentences]) =>
      typeof sentences === 'string' || area === 'problems' ? [] : Object.keys(sentences).filter((name) => !new RegExp(`\\b${name}\\b`).test(code)).map((name) => `${area}.${name}`),
    );
    expect(unused).toEqual([]);
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => `${folder}/${entry.name}`);
}
