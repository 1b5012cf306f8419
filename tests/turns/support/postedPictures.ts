import type { TurnWorld } from './turnWorld';

interface Row {
  readonly outcome: string;
  readonly warned: string | null;
}

/** Waits until the pictures of a message were looked at: which warning came of it, or how else it ended. */
export async function whatWasSaid(world: TurnWorld, messageId: string, timeoutMs = 15_000): Promise<string> {
  const check = await world.until(async () => {
    const [row] = await world.rows<Row>(`select outcome, warning->>'kind' as warned from posted_check where message_id = '${messageId}'`);
    return row === undefined || row.outcome === 'begun' ? null : row;
  }, timeoutMs);
  await world.settle();
  return check.outcome === 'open' ? (check.warned ?? '') : check.outcome;
}
