import { InMemoryCodeStore } from '../../src/gedragscode/inMemoryCodeStore';
import { codeStoreContract } from './codeStoreContract';

codeStoreContract('InMemoryCodeStore', () => Promise.resolve(new InMemoryCodeStore()));
