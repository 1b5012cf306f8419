import { InMemoryDirectory } from '../../src/people/inMemoryDirectory';
import { directoryContract } from './directoryContract';

directoryContract('InMemoryDirectory', async (content) => ({ directory: new InMemoryDirectory(content) }));
