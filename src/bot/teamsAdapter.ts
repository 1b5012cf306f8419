import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity as SdkActivity,
  type Request,
  type Response,
  type TurnContext,
} from 'botbuilder';
import type { BotIdentity } from '../config/config';
import type { Activity } from './activity';

/** What goes back to the Bot Connector on its own request. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface TeamsAdapter {
  /** Runs one turn through the SDK, which checks the token again. Errors of `logic` come out as they are. */
  process(activity: Activity, authorization: string | undefined, logic: (context: TurnContext) => Promise<void>): Promise<HttpAnswer>;
}

export function createTeamsAdapter(identity: BotIdentity | null, openIdMetadata: string): TeamsAdapter {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings(identity, openIdMetadata)));
  // Errors of a turn are caught below. What the SDK itself stumbles over must not become text in a chat.
  adapter.onTurnError = () => Promise.resolve();

  return {
    async process(activity, authorization, logic) {
      let failure: { readonly cause: unknown } | null = null;
      const response = new Captured();
      const request: Request = {
        method: 'POST',
        headers: authorization === undefined ? {} : { authorization, Authorization: authorization },
        body: activity,
      };
      await adapter.process(request, response, async (context) => {
        try {
          await logic(context);
        } catch (cause) {
          failure = { cause };
        }
      });
      const failed = failure as { readonly cause: unknown } | null;
      if (failed !== null) throw failed.cause;
      return { status: response.code, body: response.content };
    },
  };
}

/** A turn's answer caught in memory, so that the server writes every response itself. */
class Captured implements Response {
  code = 200;
  content: unknown = null;
  readonly socket: unknown = null;

  end(): this {
    return this;
  }
  header(): this {
    return this;
  }
  send(body?: unknown): this {
    this.content = body ?? null;
    return this;
  }
  status(code: number): this {
    this.code = code;
    return this;
  }
}

function settings(identity: BotIdentity | null, openIdMetadata: string): Record<string, string> {
  if (identity === null) return {};
  const { appId, tenantId, password } = identity;
  return {
    MicrosoftAppType: password === null ? 'UserAssignedMsi' : 'SingleTenant',
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenantId,
    ...(password === null ? {} : { MicrosoftAppPassword: password.reveal() }),
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    OAuthUrl: 'https://token.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadata,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadata,
    CallerId: 'urn:botframework:azure',
  };
}

export type { SdkActivity, TurnContext };
