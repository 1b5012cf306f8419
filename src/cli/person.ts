import type { BoardId, Person } from '../people/person';
import { systemClock } from '../runtime/clock';
import { randomIds } from '../runtime/ids';
import type { Database } from '../storage/database';
import { SqlDirectory } from '../storage/directory.sql';
import { erasePerson } from '../storage/erasePerson.sql';
import { findAccount } from '../storage/findAccount.sql';
import { casesWith, personData } from '../storage/personData.sql';
import type { CliIo } from './cliIo';

/**
 * `person export UPN`: everything about somebody as JSON, for who asks to see it. `person erase UPN`: erases it. Exit
 * code 1 for somebody unknown, or while a case is open: that ends first.
 */
export async function personCommand(args: readonly string[], io: CliIo, { db, board }: { readonly db: Database; readonly board: BoardId }): Promise<number> {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const [what, upn, ...others] = args.filter((arg) => !arg.startsWith('--'));
  const known = what === 'export' ? ['--json'] : what === 'erase' ? ['--json', '--dry-run'] : [];
  if (upn === undefined || others.length > 0 || !['export', 'erase'].includes(what ?? '') || flags.some((flag) => !known.includes(flag))) {
    io.err('Zo:\n  houvast person export ACCOUNT\n  houvast person erase ACCOUNT [--dry-run] [--json]\nACCOUNT is het account in Teams (naam@school), of het stamnummer met de school: SCHOOL/STAMNUMMER.');
    return 2;
  }
  const person = await find(db, board, upn);
  if (person === null) {
    io.err('Dit account is hier niet bekend.');
    return 1;
  }
  if (what === 'export') {
    io.out(JSON.stringify(await personData(db, board, person), null, 2));
    return 0;
  }
  const open = (await casesWith(db, board, person.id)).filter(({ closed }) => !closed);
  if (open.length > 0) {
    io.err(`Er lopen nog ${open.length} meldingen waar deze persoon bij hoort. Rond die eerst af. Er is niets gewist.`);
    return 1;
  }
  const dryRun = flags.includes('--dry-run');
  const erased = await erasePerson(db, randomIds, { board, personId: person.id, at: systemClock.now(), dryRun });
  if (flags.includes('--json')) io.out(JSON.stringify({ erased, applied: !dryRun }));
  else {
    const { consents, messages, nudges, other } = erased;
    io.out(`${dryRun ? 'Dit zou gewist worden' : 'Gewist'}: ${consents} antwoorden over toestemming, ${messages} berichten, ${nudges} seintjes en ${other} andere gegevens.`);
    if (!dryRun) io.out('Foto’s waar deze persoon op staat, haalt Houvast weg zodra het draait. Komt de persoon nog voor in de lijsten van school? Dan komt die bij de volgende import terug.');
  }
  return 0;
}

/** By account, or by school and stamnummer for who has no account. */
async function find(db: Database, board: BoardId, key: string): Promise<Person | null> {
  const directory = new SqlDirectory(db);
  const [school = '', stamnummer] = key.split('/');
  if (stamnummer !== undefined) return directory.byStudentKey(board, school, stamnummer);
  return findAccount(db, board, key);
}
