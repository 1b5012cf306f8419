import { readdirSync, readFileSync } from 'node:fs';
import { casesPage as en } from '../../src/texts/en/casesPage';
import { casesPage as nl } from '../../src/texts/nl/casesPage';

describe('the texts of the tab Meldingen', () => {
  it.each([['nl', nl], ['en', en]])('end every problem with what to do or what it means, in whole sentences (%s)', (_, texts) => {
    for (const message of Object.values(texts.problems)) expect(message).toMatch(/^[A-Z].{15,}[.)]$/s);
  });

  it('are used: no sentence is left over', () => {
    const code = readdirSync('src/web/client/cases', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(`src/web/client/cases/${name}`, 'utf8'))
      .concat(readFileSync('src/web/client/HostPage.tsx', 'utf8'), readFileSync('src/web/client/parts/ProblemStep.tsx', 'utf8'), readFileSync('src/web/client/parts/ProblemBar.tsx', 'utf8'))
      .join('\n');
    // Chosen by key.
    const chosen = new Set(['problems', 'done', 'filter', 'empty']);
    const names = Object.entries(nl).flatMap(([area, sentences]) => (typeof sentences === 'object' ? (chosen.has(area) ? [] : Object.keys(sentences)) : [area]));
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });
});
