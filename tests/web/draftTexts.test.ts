import { readdirSync, readFileSync } from 'node:fs';
import { REMARK_KINDS } from '../../src/drafts/remark';
import { drafts as en } from '../../src/texts/en/drafts';
import { drafts as nl } from '../../src/texts/nl/drafts';

describe('the texts of "Tekst nakijken"', () => {
  it.each([['nl', nl], ['en', en]])('end every problem with what to do or what it means, in whole sentences (%s)', (_, texts) => {
    for (const message of Object.values(texts.problems)) expect(message).toMatch(/^[A-Z].{15,}[.)]$/s);
  });

  it.each([['nl', nl], ['en', en]])('say of every remark what it is and why, in one or two short sentences (%s)', (_, texts) => {
    for (const kind of REMARK_KINDS) {
      const { title, why } = texts.remarks[kind];
      expect([kind, title.length <= 40]).toEqual([kind, true]);
      expect(why).toMatch(/^[A-Z][^.?]{10,}(?:[.?] [A-Z][^.?]+)?(?:[.?] [A-Z][^.]+)?.*\.$/);
      for (const sentence of why.split(/[.?] /)) expect([sentence, sentence.split(' ').length <= 22]).toEqual([sentence, true]);
    }
  });

  it.each([['nl', nl], ['en', en]])('say that nothing is kept and that one thinks for oneself (%s)', (_, { start, result, ended }) => {
    expect(start.privacy).toMatch(/bewaart hem niet|doesn’t keep it/);
    expect(result.think).toContain('III.A.6');
    expect(ended.closed).toMatch(/bewaard|kept/);
  });

  it('are used: no sentence is left over', () => {
    const code = ['src/web/client/drafts', 'src/web/client/parts', 'src/web/drafts', 'src/bot/extension'].flatMap(filesIn).concat('src/web/client/HostPage.tsx').map((file) => readFileSync(file, 'utf8')).join('\n');
    const unused = Object.entries(nl).flatMap(([area, sentences]) =>
      typeof sentences === 'string' || ['problems', 'phrases', 'functions', 'audiences', 'remarks'].includes(area) ? [] : Object.keys(sentences).filter((name) => !new RegExp(`\\b${name}\\b`).test(code)).map((name) => `${area}.${name}`),
    );
    expect(unused).toEqual([]);
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => `${folder}/${name}`);
}
