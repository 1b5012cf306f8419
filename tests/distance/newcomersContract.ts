import type { Newcomers } from '../../src/distance/newcomers';
import type { UnitOfWork } from '../../src/runtime/unitOfWork';

const AT = new Date('2026-11-24T10:00:00.000Z');

/** What every list of newcomers does. */
export function newcomersContract(name: string, make: () => Promise<{ newcomers: Newcomers; unitOfWork: UnitOfWork }>): void {
  it(`${name} keeps that somebody confirmed the start, once, on one board`, async () => {
    const { newcomers, unitOfWork } = await make();
    const confirm = (at: Date, told: string[]): Promise<boolean> => unitOfWork.run((tx) => newcomers.confirm(tx, 'north', 'lotte', { at, told }));
    expect(await newcomers.of('north', 'lotte')).toBeNull();
    expect([await confirm(AT, ['karin']), await confirm(new Date(AT.getTime() + 1_000), [])]).toEqual([true, false]);
    expect(await newcomers.of('north', 'lotte')).toEqual({ at: AT, told: ['karin'] });
    expect(await newcomers.of('south', 'lotte')).toBeNull();
  });
}
