import { InMemoryCaseDeadlines } from '../../src/escalation/inMemoryCaseDeadlines';
import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import { caseDeadlinesContract } from './caseDeadlinesContract';

caseDeadlinesContract('InMemoryCaseDeadlines', async () => ({ deadlines: new InMemoryCaseDeadlines(), unitOfWork: new InMemoryUnitOfWork() }));
