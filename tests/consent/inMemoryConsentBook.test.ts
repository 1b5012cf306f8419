import { InMemoryConsentBook } from '../../src/consent/inMemoryConsentBook';
import { consentBookContract } from './consentBookContract';

consentBookContract('InMemoryConsentBook', async ({ schools }) => ({ book: new InMemoryConsentBook(schools) }));
