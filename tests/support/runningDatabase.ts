export interface RunningDatabase {
  /** Process id of the server. */
  readonly postmaster: number;
  stop(): Promise<void>;
  clear(): void;
}

// Jest loads set-up and tear-down apart from each other, but in one process.
const place = globalThis as { houvastTestDatabase?: RunningDatabase };

/** Remembers the server for the tear-down, and takes it along when the run is cut off. */
export function keepRunning(database: RunningDatabase): void {
  place.houvastTestDatabase = database;
  process.once('exit', cutOff);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      cutOff();
      process.kill(process.pid, signal);
    });
  }
}

export async function stopRunning(): Promise<void> {
  const database = place.houvastTestDatabase;
  delete place.houvastTestDatabase;
  await database?.stop();
  database?.clear();
}

function cutOff(): void {
  const database = place.houvastTestDatabase;
  delete place.houvastTestDatabase;
  if (database === undefined) return;
  try {
    process.kill(database.postmaster, 'SIGQUIT');
  } catch {
    // It had ended by itself.
  }
  database.clear();
}
