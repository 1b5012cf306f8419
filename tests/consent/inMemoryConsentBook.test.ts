import { InMemoryConsentBook } from '../../src/consent/inMemoryConsentBook';
import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import { consentBookContract } from './consentBookContract';

consentBookContract('InMemoryConsentBook', async ({ schools }) => ({ book: new InMemoryConsentBook(schools), unitOfWork: new InMemoryUnitOfWork() }));
