import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Request } from 'botbuilder';
import { createServer, plugins } from 'restify';

/**
 * What Houvast is measured against: the smallest bot that the packages allow. With a bot id it checks tokens as the
 * SDK does; it does nothing with what it gets.
 */
const { BARE_PORT, BARE_BOT_ID, BARE_TENANT_ID = '', BARE_OPENID_METADATA_URL = '' } = process.env;

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(BARE_BOT_ID === undefined ? {} : settings(BARE_BOT_ID)));

function settings(botId: string): Record<string, string> {
  return {
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: botId,
    MicrosoftAppPassword: 'not used: nothing is sent',
    MicrosoftAppTenantId: BARE_TENANT_ID,
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${BARE_TENANT_ID}`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    OAuthUrl: 'https://token.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: BARE_OPENID_METADATA_URL,
    ToBotFromEmulatorOpenIdMetadataUrl: BARE_OPENID_METADATA_URL,
    CallerId: 'urn:botframework:azure',
  };
}

const server = createServer();
server.use(plugins.bodyParser());
server.get('/livez', async (_request, response) => {
  response.send(200, 'ok');
});
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as unknown as Request, response, async () => {});
});
server.listen(Number(BARE_PORT), '127.0.0.1');
process.on('SIGTERM', () => {
  server.close();
  server.server.closeAllConnections();
});
