import { InMemoryNewcomers } from '../../src/distance/inMemoryNewcomers';
import { InMemoryCodeReaders } from '../../src/gedragscode/inMemoryCodeReaders';
import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import { codeReadersContract } from '../gedragscode/codeReadersContract';
import { newcomersContract } from './newcomersContract';

newcomersContract('InMemoryNewcomers', async () => ({ newcomers: new InMemoryNewcomers(), unitOfWork: new InMemoryUnitOfWork() }));
codeReadersContract('InMemoryCodeReaders', async () => ({ readers: new InMemoryCodeReaders(), unitOfWork: new InMemoryUnitOfWork() }));
