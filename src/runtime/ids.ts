import { randomBytes, randomUUID } from 'node:crypto';

/** Where identifiers come from, so that tests can foresee them. */
export interface Ids {
  /** A version-4 UUID. */
  uuid(): string;
  /** A short reference that a person can read out over the phone, e.g. `HV-7K4Q2`. */
  reference(): string;
}

// Without 0/O, 1/I/L: they are mistaken for each other when read aloud.
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

export const randomIds: Ids = {
  uuid: () => randomUUID(),
  reference: () => `HV-${[...randomBytes(5)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')}`,
};
