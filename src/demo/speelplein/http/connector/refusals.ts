import type { Exchange } from '../exchange';

/** The Bot Connector's way of saying that something went wrong. */
export const connectorError = (status: number, code: string | undefined): unknown => ({
  error: { code: code ?? CODES[status] ?? 'ServiceError', message: 'The request could not be completed.' },
});

const CODES: Readonly<Record<number, string>> = {
  400: 'BadArgument', 403: 'BotNotInConversationRoster', 404: 'ActivityNotFoundInConversation', 413: 'MessageSizeTooBig', 429: 'TooManyRequests',
  502: 'BadGateway', 503: 'ServiceUnavailable',
};

export function refuse(exchange: Exchange, status: number, code: string, message: string): void {
  exchange.answer(status, { error: { code, message } });
}

export const refuseRoster = (exchange: Exchange): void =>
  refuse(exchange, 403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');

export const refuseMissing = (exchange: Exchange): void =>
  refuse(exchange, 404, 'ActivityNotFoundInConversation', 'The activity was not found in the conversation.');
