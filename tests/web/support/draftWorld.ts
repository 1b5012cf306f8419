import { schoolSettings } from '../../support/schoolSettings';
import { createRateLimit, type Rate } from '../../../src/bot/rateLimit';
import type { Conversation } from '../../../src/people/conversation';
import { InMemoryConversations } from '../../../src/people/inMemoryConversations';
import { InMemoryDirectory } from '../../../src/people/inMemoryDirectory';
import type { Person } from '../../../src/people/person';
import { randomIds } from '../../../src/runtime/ids';
import { createLogger } from '../../../src/runtime/log';
import type { Route } from '../../../src/web/http';
import { createDraftRoutes } from '../../../src/web/drafts/createDraftRoutes';
import type { DraftDeps } from '../../../src/web/drafts/draftDeps';
import { createSsoVerifier } from '../../../src/web/signIn';
import { BOARD, CLASS_CHAT, NOW, PEOPLE, SCHOOL } from './photoWorld';
import { AUDIENCE, ISSUER, startSsoIssuer, TENANT, type SsoIssuer } from './ssoIssuer';

export const STAFF_CHAT = '19:docenten@thread.v2';
export const ONE_TO_ONE = '19:karin-emma@thread.v2';
export const WITH_GUEST = '19:ouderraad@thread.v2';

const { teacher, colleague, outsider, elsewhere, ...students } = PEOPLE;
/** A parent with an account, which is rare. */
const guardian: Person = { ...teacher, id: 'guardian', entraId: 'entra-guardian', displayName: 'Mirjam Duin', givenName: 'Mirjam', roles: ['guardian'], classes: [], userPrincipalName: 'm@ouders.test' };

const conversation = (id: string): Conversation => ({ boardId: BOARD, id, kind: 'groupChat', school: SCHOOL, teamId: null, serviceUrl: 'https://smba.trafficmanager.net/emea/', tenantId: TENANT });

export interface DraftWorld {
  readonly routes: readonly Route[];
  readonly issuer: SsoIssuer;
  readonly logLines: string[];
  tokenOf(personId: string): Promise<string>;
  close(): Promise<void>;
}

export async function draftWorld(change: Partial<DraftDeps> = {}, rate: Rate = { perMinute: 6_000, atOnce: 1_000 }): Promise<DraftWorld> {
  const clock = { now: () => NOW };
  const issuer = await startSsoIssuer(NOW);
  const logLines: string[] = [];
  const routes = createDraftRoutes({
    signIn: createSsoVerifier({ jwksUrl: issuer.jwksUrl, issuers: [ISSUER], audience: AUDIENCE, tenantIds: [TENANT], clock }),
    boardOfTenant: async (tenantId) => (tenantId === TENANT ? BOARD : null),
    directory: new InMemoryDirectory({ people: [...Object.values(PEOPLE), guardian] }),
    conversations: new InMemoryConversations([
      { conversation: conversation(CLASS_CHAT), members: [teacher, colleague, ...Object.values(students)] },
      { conversation: conversation(STAFF_CHAT), members: [teacher, colleague, outsider] },
      { conversation: conversation(ONE_TO_ONE), members: [teacher, students.yes] },
      { conversation: conversation(WITH_GUEST), members: [teacher, colleague, guardian] },
    ]),
    settings: { of: async (board, school) => schoolSettings(board, school) },
    rate: createRateLimit({ clock, ...rate }),
    clock,
    ids: randomIds,
    log: createLogger('debug', { write: (line) => void logLines.push(line) }),
    ...change,
  });
  return { routes, issuer, logLines, tokenOf: (personId) => issuer.token({ entraId: `entra-${personId}` }), close: () => issuer.close() };
}
