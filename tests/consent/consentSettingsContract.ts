import { INITIAL_CONSENT_SETTINGS, type ConsentSettings, type ConsentSettingsStore } from '../../src/consent/consentSettings';
import type { UnitOfWork } from '../../src/runtime/unitOfWork';

const MAGISTER: ConsentSettings = { source: { kind: 'elsewhere', name: 'Magister', url: 'https://school.example/toestemming' }, deadline: '2026-09-25' };

/** What every store of these settings must do. Each test gets an empty one. */
export function consentSettingsContract(name: string, make: () => Promise<{ settings: ConsentSettingsStore; unitOfWork: UnitOfWork }>): void {
  describe(`${name} as a store of consent settings`, () => {
    let settings: ConsentSettingsStore;
    let unitOfWork: UnitOfWork;
    const save = (board: string, school: string, value: ConsentSettings) => unitOfWork.run((tx) => settings.save(tx, board, school, value));

    beforeEach(async () => {
      ({ settings, unitOfWork } = await make());
    });

    it('begins with Houvast as the source and no deadline', async () => {
      expect(await settings.of('north', 'dijk')).toEqual(INITIAL_CONSENT_SETTINGS);
    });

    it.each([
      ['another source with its address', MAGISTER],
      ['another source without an address', { source: { kind: 'elsewhere', name: 'papieren formulier', url: null }, deadline: null } as const],
      ['a deadline alone', { source: { kind: 'houvast' }, deadline: '2027-07-31' } as const],
    ])('keeps %s, and then the next', async (_what, value) => {
      await save('north', 'dijk', value);
      expect(await settings.of('north', 'dijk')).toEqual(value);
      await save('north', 'dijk', INITIAL_CONSENT_SETTINGS);
      expect(await settings.of('north', 'dijk')).toEqual(INITIAL_CONSENT_SETTINGS);
    });

    it('keeps schools and boards apart', async () => {
      await save('north', 'dijk', MAGISTER);
      expect(await settings.of('north', 'duin')).toEqual(INITIAL_CONSENT_SETTINGS);
      expect(await settings.of('south', 'dijk')).toEqual(INITIAL_CONSENT_SETTINGS);
    });
  });
}
