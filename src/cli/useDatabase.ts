import type { Config } from '../config/config';
import { embeddedServer } from '../storage/embedded/embeddedServer';

/** A database that a command may use, until it says that it is done. */
export interface UsedDatabase {
  readonly url: string;
  /** Stops the embedded server when it was started for this. */
  done(): Promise<void>;
}

/** The database of the settings; else the embedded server that runs, or one that is started. */
export async function useDatabase(config: Config): Promise<UsedDatabase> {
  if (config.databaseUrl !== null) return { url: config.databaseUrl.reveal(), done: () => Promise.resolve() };
  const server = await embeddedServer(config.dataDir);
  return { url: server.url, done: () => (server.started ? server.stop() : Promise.resolve()) };
}
