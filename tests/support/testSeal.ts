import { createAesSeal } from '../../src/runtime/aesSeal';

/** The product's own seal, with a key that opens nothing else. */
export const testSeal = createAesSeal('a key for sealing in tests, of more than 32 characters');
