import { InMemoryAudit } from '../../src/audit/inMemoryAudit';
import { InMemoryConsentMappings } from '../../src/consent/import/inMemoryConsentMappings';
import { InMemoryImportDesks } from '../../src/consent/import/inMemoryImportDesks';
import { InMemoryImportLog } from '../../src/consent/import/inMemoryImportLog';
import { InMemoryConsentBook } from '../../src/consent/inMemoryConsentBook';
import { InMemoryDirectory } from '../../src/people/inMemoryDirectory';
import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import { importDesksContract } from './importDesksContract';

importDesksContract('InMemoryImportDesks', async ({ people, purposes, events }) => {
  const book = new InMemoryConsentBook([{ boardId: 'north', school: 'dijk', purposes }], events);
  const [log, audit, mappings] = [new InMemoryImportLog(), new InMemoryAudit(), new InMemoryConsentMappings()];
  const desks = new InMemoryImportDesks({ directory: new InMemoryDirectory({ people }), book, unitOfWork: new InMemoryUnitOfWork(), log, audit, mappings });
  return { desks, book, log, mappings, accounts: async () => audit.events };
});
