import { InMemoryConsentSettings } from '../../src/consent/inMemoryConsentSettings';
import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import { consentSettingsContract } from './consentSettingsContract';

consentSettingsContract('InMemoryConsentSettings', async () => ({ settings: new InMemoryConsentSettings(), unitOfWork: new InMemoryUnitOfWork() }));
