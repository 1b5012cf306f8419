import { sql } from 'kysely';
import type { Config } from '../config/config';
import { createGraphClient } from '../graph/graphClient';
import { GraphAbsences } from '../graph/graphAbsences';
import { GraphManagers } from '../graph/graphManagers';
import { createTokenSource } from '../graph/tokenSource';
import { systemClock } from '../runtime/clock';
import type { CommandContext } from './commandContext';
import type { Finding } from './finding';

/** Somebody who looks may wait longer than somebody who reports. */
const LIMIT_MS = 10_000;

/** Whether Graph says who leads whom and who is away: asked about one member of staff, whose answer is not shown. */
export async function graphFindings({ db, board }: Pick<CommandContext, 'db' | 'board'>, { bot, endpoints }: Config): Promise<readonly Finding[]> {
  if (bot === null) return [];
  const { rows } = await sql<{ entra_id: string }>`
    select entra_id from person where board_id = ${board} and entra_id is not null and not roles && array['student', 'guardian'] order by id limit 1`.execute(db);
  const somebody = rows[0]?.entra_id;
  if (somebody === undefined) return [];
  const graph = createGraphClient({ baseUrl: endpoints.graph, tokens: createTokenSource(bot, endpoints.login) });
  const asksAbsence = (await db.selectFrom('school').select('key').where('board_id', '=', board).where('ask_absence', '=', true).limit(1).executeTakeFirst()) !== undefined;
  const options = { clock: systemClock, limitMs: LIMIT_MS };
  const [manager, absence] = await Promise.all([
    new GraphManagers(graph, options).managerOf(somebody),
    asksAbsence ? new GraphAbsences(graph, options).outOfOfficeOf(somebody) : null,
  ]);
  return [managerFinding(manager.kind), ...(absence === null ? [] : [absenceFinding(absence.kind)])];
}

function managerFinding(kind: 'manager' | 'none' | 'notAllowed' | 'unknown'): Finding {
  const check = 'leidinggevende in Entra';
  if (kind === 'unknown') return { check, state: 'notChecked', says: 'Graph gaf geen antwoord.' };
  if (kind === 'notAllowed') return { check, state: 'warning', says: 'Mag niet gevraagd worden: alleen de eigen lijst telt. Geef de app User.Read.All, of zet iedereen in houvast-rollen.csv.' };
  return { check, state: 'ok', says: 'Wordt gevraagd waar de eigen lijst niemand heeft.' };
}

function absenceFinding(kind: 'off' | 'on' | 'notAllowed' | 'unknown'): Finding {
  const check = 'afwezigheid in Outlook';
  if (kind === 'unknown') return { check, state: 'notChecked', says: 'Staat aan, maar Graph gaf geen antwoord.' };
  if (kind === 'notAllowed') return { check, state: 'problem', says: 'Staat aan, maar Graph weigert het: niemand telt als afwezig. Geef de app MailboxSettings.Read.' };
  return { check, state: 'ok', says: 'Wordt gevraagd.' };
}
