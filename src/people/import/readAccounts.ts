import { readTable } from './readTable';
import type { RosterProblem, RosterReject } from './roster';
import { accountIn } from './rosterFields';
import type { RosterFolder } from './rosterFolder';

/** Which Entra object an account is: no roster says it, and Teams knows people by nothing else. */
export interface AccountRow {
  readonly file: string;
  readonly line: number;
  readonly account: string;
  /** Lower case. */
  readonly entraId: string;
}

export interface AccountList {
  readonly rows: readonly AccountRow[];
  readonly rejected: readonly RosterReject[];
}

/** Our own name for it, and how Entra calls the list of users that can be downloaded there. */
const ACCOUNT_FILE = /^(?:houvast-accounts|exportusers?[\w-]*)\.csv$/i;
const OBJECT_ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

const COLUMNS = { account: ['userprincipalname', 'user principal name', 'account', 'upn'], id: ['id', 'objectid', 'object id'] } as const;

/** Null when the folder has no such list: then everybody stays linked as they are. */
export async function readAccounts(folder: RosterFolder): Promise<AccountList | RosterProblem | null> {
  const file = folder.names.find((name) => ACCOUNT_FILE.test(name));
  if (file === undefined) return null;
  const rows: AccountRow[] = [];
  const outcome = await readTable(folder.open(file), COLUMNS, ['account', 'id'], ({ line, cells }) => {
    const account = accountIn(cells.account);
    if (account === null || !OBJECT_ID.test(cells.id)) return 'noKey';
    rows.push({ file, line, account, entraId: cells.id.toLowerCase() });
    return null;
  });
  if (outcome.kind === 'missingColumns') return { kind: 'missingColumns', file, columns: outcome.columns };
  return { rows, rejected: outcome.rejected.map(({ line, reason }) => ({ file, line, reason })) };
}
