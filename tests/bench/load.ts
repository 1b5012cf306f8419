import autocannon from 'autocannon';
import type { MeasuredServer } from './measuredServer';

export interface Traffic {
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
}

export interface LoadFigures {
  readonly requests: number;
  readonly perSecond: number;
  readonly cpuMicrosPerRequest: number;
}

/** Sends as many messages as the server takes, for some seconds. Throws when one of them isn't accepted. */
export async function load(server: MeasuredServer, traffic: Traffic, connections: number, seconds: number): Promise<LoadFigures> {
  const before = await server.cpu();
  const startedAt = performance.now();
  const result = await autocannon({
    url: `${server.address}/api/messages`,
    method: 'POST',
    connections,
    duration: seconds,
    headers: { 'content-type': 'application/json; charset=utf-8', ...traffic.headers },
    requests: traffic.bodies.map((body) => ({ body })),
  });
  const elapsed = (performance.now() - startedAt) / 1_000;
  const cpu = (await server.cpu()) - before;
  const requests = result['2xx'];
  if (result.non2xx > 0 || result.errors > 0 || requests === 0) {
    throw new Error(`of ${requests + result.non2xx + result.errors} messages ${result.non2xx} were refused and ${result.errors} failed`);
  }
  return { requests, perSecond: requests / elapsed, cpuMicrosPerRequest: cpu / requests };
}
