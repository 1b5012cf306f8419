import type { World } from '../../world';
import type { Exchange } from '../exchange';

/** Graph's way of saying that something went wrong. */
export const graphError = (world: World) => (status: number, code: string | undefined): unknown => ({
  error: {
    code: code ?? CODES[status] ?? 'generalException',
    message: 'The request could not be completed.',
    innerError: { date: world.around.clock.now().toISOString().slice(0, 19), 'request-id': world.around.ids.uuid(), 'client-request-id': world.around.ids.uuid() },
  },
});

const CODES: Readonly<Record<number, string>> = {
  400: 'BadRequest', 401: 'InvalidAuthenticationToken', 403: 'Forbidden', 404: 'NotFound', 412: 'PreconditionFailed',
  429: 'TooManyRequests', 500: 'InternalServerError', 502: 'BadGateway', 503: 'ServiceUnavailable', 504: 'GatewayTimeout',
};

export function fail(exchange: Exchange, world: World, status: number, code: string, message: string): void {
  const body = graphError(world)(status, code) as { error: Record<string, unknown> };
  exchange.answer(status, { error: { ...body.error, message } });
}
