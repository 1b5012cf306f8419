import type { CodeStore } from '../../src/gedragscode/codeStore';
import { parseCodeOfConduct } from '../../src/gedragscode/parseCodeOfConduct';
import { INVENTED_CODE } from './inventedCode';

/** What every CodeStore promises. `empty` gives one without any code. */
export function codeStoreContract(name: string, empty: () => Promise<CodeStore>): void {
  const { code } = parseCodeOfConduct(INVENTED_CODE);
  const other = { ...code, title: 'Een andere titel' };

  describe(`${name} keeps codes of conduct`, () => {
    it('has none at first', async () => {
      const store = await empty();
      expect(await store.load()).toBeNull();
      expect(await store.versions()).toEqual([]);
    });

    it('gives back what was saved, word for word', async () => {
      const store = await empty();
      expect(await store.save(code, '2024-05-01')).toBe('stored');
      expect(await store.load()).toEqual({ version: '2024-05-01', code });
    });

    it('sets a new version beside the old one and loads the newest, whatever the order of saving', async () => {
      const store = await empty();
      await store.save(other, '2026-01-01');
      await store.save(code, '2024-05-01');
      expect(await store.versions()).toEqual(['2026-01-01', '2024-05-01']);
      expect((await store.load())?.code.title).toBe('Een andere titel');
      expect((await store.load('2024-05-01'))?.code).toEqual(code);
    });

    it('may be given the same version twice, and says whether that changed anything', async () => {
      const store = await empty();
      await store.save(code, '2024-05-01');
      expect(await store.save(code, '2024-05-01')).toBe('unchanged');
      expect(await store.save(other, '2024-05-01')).toBe('replaced');
      expect(await store.versions()).toEqual(['2024-05-01']);
      expect((await store.load())?.code).toEqual(other);
    });

    it('knows nothing of a version that was never saved', async () => {
      const store = await empty();
      await store.save(code, '2024-05-01');
      expect(await store.load('2023-01-01')).toBeNull();
    });
  });
}
