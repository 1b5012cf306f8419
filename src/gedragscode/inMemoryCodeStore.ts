import type { CodeOfConduct } from './codeOfConduct';
import type { CodeStore, StoredCode } from './codeStore';

export class InMemoryCodeStore implements CodeStore {
  readonly #codes = new Map<string, CodeOfConduct>();

  save(code: CodeOfConduct, version: string): Promise<'stored' | 'replaced' | 'unchanged'> {
    const known = this.#codes.get(version);
    this.#codes.set(version, structuredClone(code));
    if (known === undefined) return Promise.resolve('stored');
    return Promise.resolve(JSON.stringify(known) === JSON.stringify(code) ? 'unchanged' : 'replaced');
  }

  async load(version?: string): Promise<StoredCode | null> {
    const wanted = version ?? (await this.versions())[0];
    const code = wanted === undefined ? undefined : this.#codes.get(wanted);
    return wanted === undefined || code === undefined ? null : { version: wanted, code: structuredClone(code) };
  }

  versions(): Promise<readonly string[]> {
    return Promise.resolve([...this.#codes.keys()].sort().reverse());
  }
}
