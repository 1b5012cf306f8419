import { noCodeVersions } from '../../../src/gedragscode/codeVersions';
import { InMemoryConsentBook } from '../../../src/consent/inMemoryConsentBook';
import type { ConsentDecision, ConsentEvent, ConsentGiver, ConsentPurpose } from '../../../src/consent/consentEvent';
import { InMemoryBlobStore } from '../../../src/images/inMemoryBlobStore';
import { InMemoryImageAudit } from '../../../src/images/inMemoryImageAudit';
import { InMemoryPostedPictures } from '../../../src/images/inMemoryPostedPictures';
import { InMemorySharedPictures } from '../../../src/images/inMemorySharedPictures';
import { InMemoryShareTransaction } from '../../../src/images/inMemoryShareTransaction';
import type { SharedPicture } from '../../../src/images/sharedPictures';
import type { VerdictSheet } from '../../../src/images/verdictSheet';
import type { Conversation } from '../../../src/people/conversation';
import { InMemoryConversations } from '../../../src/people/inMemoryConversations';
import { InMemoryDirectory } from '../../../src/people/inMemoryDirectory';
import type { Person, Role } from '../../../src/people/person';
import { randomIds } from '../../../src/runtime/ids';
import { createLogger } from '../../../src/runtime/log';
import type { HttpRequest, HttpResponse, Route } from '../../../src/web/http';
import { createPhotoRoutes } from '../../../src/web/photo/createPhotoRoutes';
import type { PhotoDeps } from '../../../src/web/photo/photoDeps';
import { createSigner } from '../../../src/web/signer';
import { createSsoVerifier } from '../../../src/web/signIn';
import { FakePictureEngine } from './fakePictureEngine';
import { AUDIENCE, ISSUER, startSsoIssuer, TENANT, type SsoIssuer } from './ssoIssuer';
import { schoolSettings } from '../../support/schoolSettings';

export const BOARD = 'board';
export const SCHOOL = 'school';
export const CLASS_CHAT = '19:klas2a@thread.v2';
export const NOW = new Date('2026-11-24T10:00:00Z');

export const PURPOSES: readonly ConsentPurpose[] = [
  { key: 'website', register: 'image', audience: 'public', title: { nl: 'Website van school', en: 'School website' } },
  { key: 'besloten', register: 'image', audience: 'group', title: { nl: 'Besloten omgeving (Teams, ELO, e-mail)', en: 'Closed environment (Teams, VLE, e-mail)' } },
  { key: 'whatsapp', register: 'socialMedia', audience: 'group', title: { nl: 'WhatsApp', en: 'WhatsApp' } },
];

function person(id: string, displayName: string, roles: readonly Role[], more: Partial<Person> = {}): Person {
  return {
    boardId: BOARD, id, school: SCHOOL, entraId: `entra-${id}`, userPrincipalName: `${id}@school.test`, stamnummer: null, displayName,
    givenName: displayName.split(' ')[0] ?? displayName, birthDate: '2013-03-01', roles, classes: ['2A'], ...more,
  };
}

/** A class with every kind of answer; the ids say what holds for the purpose `besloten`. */
export const PEOPLE = {
  teacher: person('teacher', 'Karin Bos', ['teacher'], { birthDate: null }),
  colleague: person('colleague', 'Tom Visser', ['mentor'], { birthDate: null }),
  outsider: person('outsider', 'Ruud Vos', ['teacher'], { birthDate: null, classes: [] }),
  yes: person('yes', 'Emma de Vries', ['student']),
  yesToo: person('yesToo', 'Émile Dogan', ['student']),
  refused: person('refused', 'Sem Jansen', ['student']),
  differ: person('differ', 'Noor Bakker', ['student']),
  missing: person('missing', 'Daan Smit', ['student']),
  sixteen: person('sixteen', 'Lina Aziz', ['student'], { birthDate: '2010-10-01' }),
  closedOnly: person('closedOnly', 'Bram Mulder', ['student']),
  websiteOnly: person('websiteOnly', 'Yara Kaya', ['student']),
  elsewhere: person('elsewhere', 'Finn Peters', ['student'], { classes: ['4B'] }),
} as const;

function consent(studentId: string, purpose: string, decision: ConsentDecision, giver: ConsentGiver = 'guardian', giverKey = 'g1'): ConsentEvent {
  return {
    boardId: BOARD, school: SCHOOL, by: null, batch: null, id: `${studentId}-${purpose}-${giverKey}-${decision}`, studentId, purpose, decision, giver, giverKey, decidedOn: '2026-09-03',
    recordedAt: new Date('2026-09-03T12:00:00Z'), schoolYear: 2026, source: 'Magister',
  };
}

export const CONSENTS: readonly ConsentEvent[] = [
  ...['yes', 'yesToo', 'sixteen', 'closedOnly'].map((id) => consent(id, 'besloten', 'granted')),
  ...['yes', 'yesToo', 'websiteOnly'].map((id) => consent(id, 'website', 'granted')),
  consent('refused', 'besloten', 'refused'),
  consent('differ', 'besloten', 'granted', 'guardian', 'g1'),
  consent('differ', 'besloten', 'refused', 'guardian', 'g2'),
];

const CONVERSATION: Conversation = { boardId: BOARD, id: CLASS_CHAT, kind: 'groupChat', school: SCHOOL, teamId: null, serviceUrl: 'https://smba.trafficmanager.net/emea/', tenantId: TENANT };

export interface PhotoWorld {
  readonly deps: PhotoDeps;
  readonly routes: readonly Route[];
  readonly engine: FakePictureEngine;
  readonly blobs: InMemoryBlobStore;
  readonly pictures: InMemorySharedPictures;
  readonly posted: InMemoryPostedPictures;
  readonly audit: InMemoryImageAudit;
  readonly consentBook: InMemoryConsentBook;
  /** Pictures of which a card was asked for. */
  readonly cards: SharedPicture[];
  /** Verdict sheets that were written. */
  readonly sheets: VerdictSheet[];
  readonly logLines: string[];
  readonly issuer: SsoIssuer;
  /** Minutes from `NOW`. */
  setMinutes(minutes: number): void;
  tokenOf(personId: string): Promise<string>;
  close(): Promise<void>;
}

export async function photoWorld(change: Partial<PhotoDeps> = {}, rosterOf: readonly Person[] = Object.values(PEOPLE).filter(({ id }) => id !== 'outsider' && id !== 'elsewhere')): Promise<PhotoWorld> {
  let minutes = 0;
  const clock = { now: () => new Date(NOW.getTime() + minutes * 60_000) };
  const issuer = await startSsoIssuer(NOW);
  const engine = new FakePictureEngine();
  const blobs = new InMemoryBlobStore();
  const pictures = new InMemorySharedPictures();
  const posted = new InMemoryPostedPictures();
  const audit = new InMemoryImageAudit();
  const consentBook = new InMemoryConsentBook([{ boardId: BOARD, school: SCHOOL, purposes: PURPOSES }], CONSENTS);
  const cards: SharedPicture[] = [];
  const logLines: string[] = [];
  const sheets: VerdictSheet[] = [];
  const poster = { post: async (pictures: readonly SharedPicture[]) => void cards.push(...pictures), takeDown: async () => undefined, offer: async () => undefined };

  const deps: PhotoDeps = {
    signIn: createSsoVerifier({ jwksUrl: issuer.jwksUrl, issuers: [ISSUER], audience: AUDIENCE, tenantIds: [TENANT], clock }),
    boardOfTenant: async (tenantId) => (tenantId === TENANT ? BOARD : null),
    directory: new InMemoryDirectory({ people: Object.values(PEOPLE) }),
    conversations: new InMemoryConversations([{ conversation: CONVERSATION, members: rosterOf }]),
    consentBook,
    codes: noCodeVersions,
    engine,
    blobs,
    pictures,
    transaction: new InMemoryShareTransaction({ pictures, poster, audit }),
    posted,
    settings: { of: async (board, school) => schoolSettings(board, school) },
    sheets: { write: async (sheet) => (sheets.push(sheet), Buffer.from('%PDF-1.7 sheet')) },
    audit,
    signer: createSigner('a signing key of at least 32 characters'),
    clock,
    ids: randomIds,
    log: createLogger('debug', { write: (line) => void logLines.push(line) }),
    ...change,
  };

  return {
    deps, routes: createPhotoRoutes(deps), engine, blobs, pictures, posted, audit, consentBook, cards, sheets, logLines, issuer,
    setMinutes: (to) => void (minutes = to),
    tokenOf: (personId) => issuer.token({ entraId: `entra-${personId}` }),
    close: () => issuer.close(),
  };
}

export interface Sent {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Sends one request to the route of that path, as the server would. */
export async function send(routes: readonly Route[], path: string, more: Partial<HttpRequest> & { readonly json?: unknown }): Promise<Sent> {
  const route = routes.find((one) => one.path === path);
  if (route === undefined) throw new Error('no such route');
  const { json, ...rest } = more;
  const response: HttpResponse = await route.handle({
    method: route.method, path, params: {}, query: {}, headers: {}, body: json === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(json)), ...rest,
  });
  return { status: response.status, body: typeof response.body === 'string' ? (JSON.parse(response.body) as Record<string, unknown>) : {} };
}
