import { createSpeelplein } from '../../../src/demo/speelplein/createSpeelplein';
import type { Picture, SpeelpleinConversation, SpeelpleinOptions, SpeelpleinPerson, WireActivity } from '../../../src/demo/speelplein/model';
import type { Speelplein } from '../../../src/demo/speelplein/speelplein';
import { randomIds } from '../../../src/runtime/ids';
import { systemClock } from '../../../src/runtime/clock';

import { startFakeBot, type FakeBot } from './fakeBot';

export const APP_ID = '11111111-2222-4333-8444-555555555555';
export const TENANT_ID = '99999999-2222-4333-8444-555555555555';
export const TEAM_ID = '77777777-2222-4333-8444-555555555555';

const person = (number: number, name: string, extra: Partial<SpeelpleinPerson> = {}): SpeelpleinPerson => ({
  id: `00000000-0000-4000-8000-00000000000${number}`,
  name,
  userPrincipalName: `${name.toLowerCase().replaceAll(' ', '.')}@school.example`,
  roleLabel: { nl: 'medewerker', en: 'staff' },
  ...extra,
});

export const manager = person(3, 'Marit Hoekstra', { showcase: true });
export const teacher = person(1, 'Joris van Dam', { showcase: true, managerId: manager.id });
export const student = person(2, 'Noor Aydin', { showcase: true, roleLabel: { nl: 'leerling', en: 'student' } });
export const outsider = person(4, 'Sem Buiten');

export const classChat: SpeelpleinConversation = {
  id: '19:klas2b@thread.v2', kind: 'groupChat', title: 'Klas 2B', memberIds: [teacher.id, student.id], appInstalled: true,
};
export const channel: SpeelpleinConversation = {
  id: '19:algemeen@thread.tacv2', kind: 'channel', title: 'Team onderbouw', memberIds: [teacher.id, manager.id], appInstalled: true, teamId: TEAM_ID,
};
export const quietChat: SpeelpleinConversation = {
  id: '19:stil@thread.v2', kind: 'groupChat', title: 'Zonder app', memberIds: [teacher.id, student.id], appInstalled: false,
};

export const manifest = {
  name: { short: 'Houvast' },
  authorization: { permissions: { resourceSpecific: [{ name: 'ChatMessage.Read.Chat' }, { name: 'ChannelMessage.Read.Group' }] } },
  composeExtensions: [{
    commands: [
      { id: 'sharePhoto', type: 'action', title: 'Foto delen', fetchTask: true, context: ['compose'] },
      { id: 'reportMessage', type: 'action', title: 'Meld dit bericht', fetchTask: true, context: ['message'] },
      { id: 'searchCode', type: 'query', title: 'Zoek in de code', context: ['compose'], initialRun: true, parameters: [{ name: 'words', title: 'Woorden' }] },
    ],
  }],
};

export interface School {
  readonly speelplein: Speelplein;
  readonly bot: FakeBot;
  close(): Promise<void>;
}

/** A Speelplein with four people and a bot that listens. */
export async function openSchool(patch: Partial<SpeelpleinOptions> = {}): Promise<School> {
  const bot = await startFakeBot();
  const speelplein = await createSpeelplein({
    host: '127.0.0.1', port: 0, botEndpoint: bot.endpoint, botId: APP_ID, tenantId: TENANT_ID, dataDir: null,
    people: [teacher, student, manager, outsider], conversations: [classChat, channel, quietChat], clientDir: null,
    clock: systemClock, ids: randomIds, auth: { sign: true, appId: APP_ID, appPassword: 'only-for-tests' }, manifest,
    ...patch,
  });
  return { speelplein, bot, close: async () => { await speelplein.stop(); await bot.stop(); } };
}

/** The bot's own token, got as a bot gets it. */
export async function botToken(speelplein: Speelplein, scope = 'https://api.botframework.com/.default'): Promise<string> {
  const response = await fetch(speelplein.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: APP_ID, client_secret: 'only-for-tests', scope }),
  });
  const { access_token: token } = (await response.json()) as { access_token: string };
  return token;
}

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

/** What the Bot Connector may answer; each test looks at what it asked for. */
export interface ConnectorReply {
  readonly id: string;
  readonly activityId: string;
  readonly aadGroupId: string;
  readonly error: { readonly code: string };
  readonly members: readonly Member[];
  readonly continuationToken: string;
}

/** Calls the Bot Connector as the bot. */
export async function asBot<T = ConnectorReply>(speelplein: Speelplein, method: string, path: string, body?: unknown): Promise<{ status: number; headers: Headers; body: T }> {
  const response = await fetch(`${speelplein.serviceUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${await botToken(speelplein)}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: JSON.parse(text === '' ? 'null' : text) as T };
}

/** What Graph may answer; each test looks at what it asked for. */
export interface GraphReply {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly replyToId: string | null;
  readonly lastEditedDateTime: string | null;
  readonly body: { readonly contentType: string; readonly content: string };
  readonly value: readonly { readonly id: string; readonly userId: string }[];
  readonly attachments: readonly { readonly id: string; readonly contentType: string; readonly contentUrl: string | null; readonly content: string | null; readonly name: string | null }[];
  readonly policyViolation: unknown;
}

/** Calls Graph as the app. */
export async function asGraph(speelplein: Speelplein, path: string, init: RequestInit = {}): Promise<{ status: number; body: GraphReply; bytes: Uint8Array }> {
  const token = await botToken(speelplein, 'https://graph.microsoft.com/.default');
  const response = await fetch(`${speelplein.graphUrl}${path}`, { ...init, headers: { authorization: `Bearer ${token}` } });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  return { status: response.status, body: JSON.parse(isJson ? Buffer.from(bytes).toString('utf8') : 'null') as GraphReply, bytes };
}

/** How Graph wants the address of a shared file. */
export const shareOf = (contentUrl: string | null | undefined): string => `u!${Buffer.from(contentUrl ?? '').toString('base64url')}`;

/** A picture that a browser can draw. */
export const DOT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
export const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 9]);
export const picture: Picture = { bytes: PNG, contentType: 'image/png', name: 'klas.png' };

/** The text/html that comes with a message. */
export function htmlOf(activity: WireActivity | undefined): string {
  const content = activity?.attachments?.find(({ contentType }) => contentType === 'text/html')?.content;
  return typeof content === 'string' ? content : '';
}

export const adaptiveCard = (content: object): object => ({
  type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', version: '1.5', ...content } }],
});
