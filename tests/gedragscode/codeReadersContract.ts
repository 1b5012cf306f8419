import type { CodeReaders } from '../../src/gedragscode/codeReaders';
import type { UnitOfWork } from '../../src/runtime/unitOfWork';

const AT = new Date('2026-11-24T10:00:00.000Z');
const LATER = new Date('2026-11-24T11:00:00.000Z');

/** What every list of readers of the code does. */
export function codeReadersContract(name: string, make: () => Promise<{ readers: CodeReaders; unitOfWork: UnitOfWork }>): void {
  it(`${name} keeps who said to have read an edition, once each, by board and edition`, async () => {
    const { readers, unitOfWork } = await make();
    const read = (personId: string, at: Date, version = '2025-12-14'): Promise<boolean> => unitOfWork.run((tx) => readers.read(tx, 'north', version, { personId, at }));
    expect([await read('nadia', AT), await read('nadia', LATER), await read('joris', LATER), await read('nadia', LATER, '2028-01-01')]).toEqual([true, false, true, true]);
    expect(await readers.of('north', '2025-12-14')).toEqual([{ personId: 'nadia', at: AT }, { personId: 'joris', at: LATER }]);
    expect(await readers.of('north', '2028-01-01')).toEqual([{ personId: 'nadia', at: LATER }]);
    expect(await readers.of('south', '2025-12-14')).toEqual([]);
  });
}
