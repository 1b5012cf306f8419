import { InMemorySchoolWordList } from '../../src/conduct/inMemorySchoolWordList';
import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import { schoolWordListContract } from './schoolWordListContract';

schoolWordListContract('words of a school, in memory', () => Promise.resolve({ words: new InMemorySchoolWordList(), unitOfWork: new InMemoryUnitOfWork() }));
