import { InMemoryCaseDeadlines } from '../../src/escalation/inMemoryCaseDeadlines';
import { InMemoryCaseStore } from '../../src/escalation/inMemoryCaseStore';
import { InMemoryCaseList } from '../../src/escalation/list/inMemoryCaseList';
import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import { caseListContract } from './caseListContract';

caseListContract('InMemoryCaseList', async () => {
  const deadlines = new InMemoryCaseDeadlines();
  return { caseList: new InMemoryCaseList(deadlines), cases: new InMemoryCaseStore(), deadlines, unitOfWork: new InMemoryUnitOfWork() };
});
