import type { PageConfig } from '../pageConfig';
import type { TeamsHost } from './teamsHost';

/** The Speelplein only when the address asks for it and the server, which knows that this is the demo, allows it. */
export async function chooseHost(config: PageConfig, query: URLSearchParams): Promise<TeamsHost> {
  if (query.get('speelplein') === '1' && config.speelpleinOrigins !== null) {
    const { createSpeelpleinHost } = await import('./speelpleinHost.js');
    return createSpeelpleinHost(config.speelpleinOrigins);
  }
  const { createTeamsJsHost } = await import('./teamsJsHost.js');
  return createTeamsJsHost();
}
