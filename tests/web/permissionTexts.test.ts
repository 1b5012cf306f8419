import { readdirSync, readFileSync } from 'node:fs';
import { permissionPage as enPage } from '../../src/texts/en/permissionPage';
import { permissionPage as nlPage } from '../../src/texts/nl/permissionPage';
import { permissions as nlPermissions } from '../../src/texts/nl/permissions';

describe('the texts about permissions', () => {
  it.each([['nl', nlPage], ['en', enPage]])('end every problem in whole sentences (%s)', (_, texts) => {
    for (const message of Object.values(texts.problems)) expect(message).toMatch(/^[A-Z].{10,}[.)]$/s);
  });

  it.each([['page', nlPage, ['problems', 'article', 'event']], ['cards', nlPermissions, ['kind', 'status', 'otherWay', 'problem']]] as const)('are used: no sentence of the %s is left over', (_, texts, keyed) => {
    const code = ['src/web/client/permissions', 'src/web/permissions', 'src/web/client', 'src/bot'].flatMap(filesIn).map((file) => readFileSync(file, 'utf8')).join('\n');
    const unused = Object.entries(texts as object).flatMap(([area, sentences]: [string, unknown]) =>
      (keyed as readonly string[]).includes(area) ? [] : typeof sentences === 'string' || typeof sentences === 'function' ? (used(code, area) ? [] : [area]) : Object.keys(sentences as object).filter((name) => !used(code, name)).map((name) => `${area}.${name}`),
    );
    expect(unused).toEqual([]);
  });
});

function used(code: string, name: string): boolean {
  return new RegExp(`\\.${name}\\b|[{,] ?${name}\\b[^:]|\\['${name}'\\]|'${name}'`).test(code);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => `${folder}/${name}`);
}
