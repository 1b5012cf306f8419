import { InMemoryDistanceMemory } from '../../src/distance/inMemoryDistanceMemory';
import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import { distanceMemoryContract } from './distanceMemoryContract';

distanceMemoryContract('InMemoryDistanceMemory', async () => ({ memory: new InMemoryDistanceMemory(), unitOfWork: new InMemoryUnitOfWork() }));
