import { createServer, type Server } from 'node:http';

import { CloudAdapter, ConfigurationBotFrameworkAuthentication, TeamsInfo, type TurnContext } from 'botbuilder';

import { APP_ID, botToken, classChat, openSchool, student, type School } from './testSchool';

type CredentialsFactory = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;

/** Gets the bot's token from the Speelplein instead of from Entra ID. */
const credentialsFrom = (token: () => Promise<string>): CredentialsFactory => ({
  isValidAppId: (appId) => Promise.resolve(appId === APP_ID),
  isAuthenticationDisabled: () => Promise.resolve(false),
  createCredentials: () => Promise.resolve({
    async signRequest(request: { headers: { set(name: string, value: string): void } }) {
      request.headers.set('authorization', `Bearer ${await token()}`);
      return request;
    },
  } as unknown as Awaited<ReturnType<CredentialsFactory['createCredentials']>>),
});

// With one address of its own the SDK wants all of them.
const MICROSOFT = {
  ValidateAuthority: 'true',
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromEmulatorOpenIdMetadataUrl: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
};

describe("Microsoft's own SDK, pointed at the Speelplein", () => {
  let school: School;
  let server: Server;
  let handle: (context: TurnContext) => Promise<void>;

  beforeEach(async () => {
    school = await openSchool();
    const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(
      { ToBotFromChannelOpenIdMetadataUrl: school.speelplein.openIdMetadataUrl, ...MICROSOFT },
      credentialsFrom(() => botToken(school.speelplein)),
    ));
    adapter.onTurnError = async () => undefined;
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as Record<string, unknown>;
        const answer = {
          status: (code: number) => { response.statusCode = code; return answer; },
          send: (content: unknown) => { response.write(typeof content === 'string' ? content : JSON.stringify(content)); return answer; },
          header: (name: string, value: unknown) => { response.setHeader(name, String(value)); return answer; },
          end: () => { response.end(); return answer; },
          socket: response.socket,
        };
        void adapter.process({ body, headers: request.headers, method: 'POST' }, answer as never, (context) => handle(context));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    school.speelplein.setBotEndpoint(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/api/messages`);
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => { server.close(() => { resolve(); }); });
    await school.close();
    jest.restoreAllMocks();
  });

  it('accepts its signature, answers in the chat and reads the roster', async () => {
    handle = async (context) => {
      const member = await TeamsInfo.getMember(context, context.activity.from.id);
      await context.sendActivity(`dag ${member.name}`);
    };
    const noor = school.speelplein.as(student.id);
    const { delivery } = await noor.send(classChat.id, { text: 'hoi' });

    expect(delivery).toMatchObject({ kind: 'answered', status: 200 });
    expect(noor.messages(classChat.id).map(({ text }) => text)).toEqual(['hoi', 'dag Noor Aydin']);
  });

  it.each([
    ['of another audience', { audience: '00000000-0000-4000-8000-0000000000ff' }],
    ['that has expired', { expiresInSeconds: -1000 }],
    ['signed with an unknown key', { key: 'unknown' as const }],
    ['for another service address', { serviceUrl: 'https://elsewhere.example/' }],
  ])('refuses a token %s', async (_what, wishes) => {
    // The SDK writes each refusal to the console.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let turns = 0;
    handle = async () => { turns += 1; };
    const activity = school.speelplein.templateActivity(student.id, classChat.id);
    const outcome = await school.speelplein.deliverRaw(activity, { authorization: `Bearer ${await school.speelplein.tokens.channel(wishes)}` });

    expect(outcome).toMatchObject({ kind: 'answered', status: 401 });
    expect(turns).toBe(0);
  });
});
