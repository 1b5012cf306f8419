import { InMemoryCaseStore } from '../../../src/escalation/inMemoryCaseStore';
import { InMemoryCaseFigures } from '../../../src/escalation/overview/inMemoryCaseFigures';
import { InMemoryUnitOfWork } from '../../../src/runtime/inMemoryUnitOfWork';
import { caseFiguresContract } from './caseFiguresContract';

caseFiguresContract('InMemoryCaseFigures', async () => {
  const cases = new InMemoryCaseStore();
  return { cases, figures: new InMemoryCaseFigures((board) => cases.all(board)), unitOfWork: new InMemoryUnitOfWork() };
});
