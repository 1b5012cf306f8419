import { access, constants, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sql } from 'kysely';
import { amsterdamDate } from '../calendar/amsterdamTime';
import type { Config } from '../config/config';
import type { Coverage } from '../escalation/coverage/coverage';
import { createTokenSource } from '../graph/tokenSource';
import { systemClock } from '../runtime/clock';
import type { CliIo } from './cliIo';
import { openCommandContext, type CommandContext } from './commandContext';
import { consentFindings } from './doctorConsent';
import { graphFindings } from './doctorGraph';
import { lineFindings } from './doctorLines';
import { languageModelFindings } from './doctorModel';
import { watchFindings } from './doctorWatch';
import type { Finding } from './finding';
import { languageModel } from './languageModel';
import { plainTable } from './plainTable';

/** Who would get which case, for `--json`. */
type SchoolCoverage = { readonly school: string } & Coverage;

const SIGNS = { ok: '✓', warning: '!', problem: '✗', notChecked: '?' } as const;

/** `doctor`: looks at settings, database, token and who answers for what. Exit code 1 when something must be mended. */
export async function doctorCommand(args: readonly string[], io: CliIo, config: Config): Promise<number> {
  if (args.some((arg) => arg !== '--json')) {
    io.err('Zo: houvast doctor [--json]');
    return 2;
  }
  const findings: Finding[] = [mode(config), await writable(config)];
  const coverage: SchoolCoverage[] = [];
  try {
    const context = await openCommandContext(config);
    try {
      findings.push(...(await database(context, coverage)), ...(await graphFindings(context, config)));
      findings.push(...(await languageModelFindings(context, await languageModel(config))));
    } finally {
      await context.close();
    }
  } catch {
    findings.push({ check: 'database', state: 'problem', says: 'De database is niet te gebruiken. Controleer DATABASE_URL, of de rechten op DATA_DIR.' });
  }
  findings.push(...(await microsoft(config)));
  if (args.includes('--json')) io.out(JSON.stringify({ findings, coverage }));
  else for (const line of plainTable(findings.map(({ check, state, says }) => [`${SIGNS[state]} ${check}`, says]))) io.out(line);
  return findings.some(({ state }) => state === 'problem') ? 1 : 0;
}

function mode(config: Config): Finding {
  if (config.bot === null) return { check: 'instellingen', state: 'warning', says: 'Dit is de demo: er is geen BOT_ID. Voor een school: zie infra/OPERATIONS.md.' };
  return { check: 'instellingen', state: 'ok', says: 'Compleet voor een school.' };
}

async function writable(config: Config): Promise<Finding> {
  try {
    await mkdir(resolve(config.dataDir), { recursive: true });
    await access(resolve(config.dataDir), constants.W_OK);
    return { check: 'map voor gegevens', state: 'ok', says: `In ${config.dataDir} mag geschreven worden.` };
  } catch {
    return { check: 'map voor gegevens', state: 'problem', says: `In ${config.dataDir} mag niet geschreven worden. Geef rechten, of kies een andere map met DATA_DIR.` };
  }
}

async function database({ db, board }: CommandContext, coverage: SchoolCoverage[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [{ check: 'database', state: 'ok', says: 'Bereikbaar, en de tabellen zijn bij.' }];
  const schools = await db.selectFrom('school').selectAll().where('board_id', '=', board).execute();
  if (schools.length === 0) findings.push({ check: 'school', state: 'problem', says: 'Er is nog geen school. Start Houvast één keer, en lees daarna de mensen in.' });
  for (const school of schools) {
    const watching = school.watch_mode === 'off' ? null : school.decision_reference;
    if (school.watch_mode === 'off') findings.push({ check: `meekijken ${school.key}`, state: 'ok', says: 'Staat uit.' });
    else if (watching === null) findings.push({ check: `meekijken ${school.key}`, state: 'warning', says: 'Is gevraagd maar werkt niet: het besluit van de (G)MR ontbreekt.' });
    else findings.push({ check: `meekijken ${school.key}`, state: 'ok', says: `Staat aan op grond van ${watching}.` });
    findings.push(...(await watchFindings(db, board, school.key, systemClock.now())));
    if (school.hide_pictures) findings.push(await hiding(db, board, school.key, watching !== null));
    const lines = await lineFindings(db, board, school.key, amsterdamDate(systemClock.now()));
    findings.push(...lines.findings);
    coverage.push({ school: school.key, ...lines.coverage });
    if (!(await hasVertrouwenspersoon(db, board, school.key))) findings.push({ check: `mensen ${school.key}`, state: 'warning', says: 'Er is geen vertrouwenspersoon ingesteld: niemand kan die kiezen voor een verzegelde melding.' });
    findings.push(...(await consentFindings(db, board, school.key, amsterdamDate(systemClock.now()))));
  }
  const { rows } = await sql<{ n: string }>`select count(*) as n from outbox where state = 'failed' and item->>'kind' <> 'sealed'`.execute(db);
  const failed = Number(rows[0]?.n ?? 0);
  findings.push(
    failed === 0
      ? { check: 'berichten', state: 'ok', says: 'Er zijn geen berichten blijven liggen.' }
      : { check: 'berichten', state: 'warning', says: `${failed} berichten konden niet worden bezorgd. Is de app geïnstalleerd bij wie ze moet krijgen?` },
  );
  const code = await db.selectFrom('code_version').select('version').where('board_id', '=', board).orderBy('version', 'desc').limit(1).executeTakeFirst();
  findings.push(
    code === undefined
      ? { check: 'gedragscode', state: 'warning', says: 'Nog niet ingelezen: antwoorden komen uit onze samenvatting. Doe: houvast code import BESTAND' }
      : { check: 'gedragscode', state: 'ok', says: `Versie ${code.version}.` },
  );
  return findings;
}

/** What Graph said to it is the one thing that shows whether it may be done. */
async function hasVertrouwenspersoon(db: CommandContext['db'], board: string, school: string): Promise<boolean> {
  const { rows } = await sql`select 1 from person where board_id = ${board} and school = ${school} and roles @> array['vertrouwenspersoon'] limit 1`.execute(db);
  return rows.length > 0;
}

async function hiding(db: CommandContext['db'], board: string, school: string, isWatched: boolean): Promise<Finding> {
  const check = `foto’s verbergen ${school}`;
  if (!isWatched) return { check, state: 'warning', says: 'Is gevraagd maar werkt niet: er wordt op deze school niet meegekeken.' };
  const { rows } = await sql<{ refused: string; hidden: string }>`select count(*) filter (where data->>'change' = 'hidingRefused') as refused, count(*) filter (where data->>'change' = 'hidden') as hidden
    from audit_event where board_id = ${board} and type = 'picture.hiding' and at > now() - interval '30 days'`.execute(db);
  const [refused, hidden] = [Number(rows[0]?.refused ?? 0), Number(rows[0]?.hidden ?? 0)];
  if (refused > 0) return { check, state: 'problem', says: `Graph weigerde het ${refused} keer in 30 dagen. Geef de app Chat.UpdatePolicyViolation.All en ChannelMessage.UpdatePolicyViolation.All, en zie infra/OPERATIONS.md.` };
  return hidden > 0
    ? { check, state: 'ok', says: `Werkt: ${hidden} keer in 30 dagen.` }
    : { check, state: 'notChecked', says: 'Staat aan. Of Graph het toestaat, blijkt bij de eerste foto.' };
}

/** What only a real tenant can settle is said so, and never passed off as fine. */
async function microsoft(config: Config): Promise<readonly Finding[]> {
  if (config.bot === null) return [{ check: 'Teams en Graph', state: 'notChecked', says: 'Niet te controleren zonder BOT_ID.' }];
  const token = await createTokenSource(config.bot, config.endpoints.login)
    .token('https://api.botframework.com/.default')
    .then(() => true, () => false);
  return [
    token
      ? { check: 'token van de bot', state: 'ok', says: 'Microsoft geeft de bot een token.' }
      : { check: 'token van de bot', state: 'problem', says: 'Microsoft geeft de bot geen token. Controleer BOT_ID, BOT_TENANT_ID en BOT_PASSWORD; is het geheim verlopen?' },
    { check: 'rechten in de tenant', state: 'notChecked', says: 'Of berichten zonder vermelding aankomen (RSC) blijkt pas in een chat: noem Houvast daar met “test meelezen”, en zie infra/OPERATIONS.md.' },
    { check: 'einddatum geheim', state: 'notChecked', says: config.bot.password === null ? 'Er is geen geheim: de bot gebruikt een managed identity.' : 'Kijk in Entra wanneer BOT_PASSWORD verloopt.' },
  ];
}
