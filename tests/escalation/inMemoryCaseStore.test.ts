import { InMemoryCaseStore } from '../../src/escalation/inMemoryCaseStore';
import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import { caseStoreContract } from './caseStoreContract';

caseStoreContract('memory', () => Promise.resolve({ cases: new InMemoryCaseStore(), unitOfWork: new InMemoryUnitOfWork() }));
