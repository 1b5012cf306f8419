import { NewerDatabaseError } from './storage/newerDatabaseError';
import type { Config } from './config/config';
import type { Started } from './start';
import { EmbeddedServerError } from './storage/embedded/embeddedServer';

type Paint = (code: number, text: string) => string;

/** What the terminal shows when everything runs. In the demo: where to go, who is there, what to try. */
export function greeting(config: Config, { app, demo }: Started, colour: boolean): string {
  const paint: Paint = colour ? (code, text) => `\u001b[${code}m${text}\u001b[0m` : (_code, text) => text;
  const bold = (text: string): string => paint(1, text);
  if (demo === null) return `Houvast draait op poort ${app.port}. Controleer de installatie met: npm run --silent houvast -- doctor`;
  const { school, speelplein, isNew } = demo;
  const { teacher, mentor, teamLeader, deputy, socialMediaCoach, schoolleiding, studentUnder16, studentOver16 } = school.showcase;
  const person = (name: string, what: string): string => `    ${name.padEnd(26)} ${paint(2, what)}`;
  return [
    '',
    `  ${paint(45, ` ${bold('Houvast')} `)}  de demo draait. ${isNew ? 'De demoschool is gevuld.' : 'Alles van de vorige keer staat er nog.'}`,
    '',
    `  ${bold('Open het Speelplein')}  ${paint(36, speelplein.origin)}`,
    `  ${paint(2, 'een oefenomgeving die lijkt op Teams; alle mensen zijn verzonnen')}`,
    '',
    `  ${bold('Dit draait')}`,
    `    bot          http://${config.host}:${app.port}/api/messages`,
    `    Speelplein   ${speelplein.origin}`,
    `    database     ${config.databaseUrl === null ? `PostgreSQL in ${config.dataDir}/postgres` : 'de PostgreSQL van DATABASE_URL'}`,
    '',
    `  ${bold(`Mensen van ${school.schoolName}`)}`,
    person(teacher.displayName, 'docent van 3H'),
    person(mentor.displayName, 'mentor van 3H'),
    person(studentUnder16.displayName, 'leerling, jonger dan 16'),
    person(studentOver16.displayName, 'leerling, 16 geworden'),
    person(teamLeader.displayName, 'teamleider, krijgt de meldingen'),
    person(deputy.displayName, 'vervangt de teamleider'),
    person(socialMediaCoach.displayName, 'social mediacoach'),
    person(schoolleiding.displayName, 'schoolleiding'),
    '',
    `  ${bold('Probeer dit')}`,
    `    1. ${teacher.givenName} stuurt Houvast: ${paint(33, 'mag ik de klassenfoto mailen')}`,
    `    2. ${teacher.givenName} kiest in de klassenchat ${paint(33, '+ → Foto delen')} en neemt een foto met gezichten.`,
    `    3. ${studentUnder16.givenName} typt in de klassenchat: ${paint(33, 'niemand vindt jou leuk, ga ergens anders zitten')}`,
    `       ${teacher.givenName} krijgt een seintje; ${teamLeader.givenName} krijgt de melding.`,
    '',
    paint(2, '  Stoppen: Ctrl-C'),
    '',
  ].join('\n');
}

/** Why it doesn't start, and what to do, in one sentence each. */
export function problemWords(config: Config, error: unknown): string {
  const { code, port, cause } = (error ?? {}) as { code?: unknown; port?: number; cause?: unknown };
  if (error instanceof NewerDatabaseError) {
    return 'De database is van een nieuwere versie van Houvast. Zet die versie terug, of kies een andere map met DATA_DIR (of een andere DATABASE_URL).';
  }
  if (error instanceof EmbeddedServerError) {
    const detail = error.cause instanceof Error ? `\n  (${error.cause.message.slice(0, 300)})` : '';
    return `${error.message}${detail}`;
  }
  if (code === 'EADDRINUSE') {
    const which = port === config.speelplein?.port ? 'SPEELPLEIN_PORT' : 'PORT';
    return `Poort ${port ?? config.port} is al in gebruik. Draait Houvast al? Stop dat, of kies een andere poort: ${which}=${(port ?? config.port) + 10} npm start`;
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `Houvast mag niet schrijven in ${config.dataDir}, of niet luisteren op poort ${config.port}. Geef rechten, of kies een andere map met DATA_DIR of een andere poort met PORT.`;
  }
  if (code === 'ENOSPC') return `De schijf is vol. Maak ruimte in ${config.dataDir} en start opnieuw.`;
  if (code === 'ECONNREFUSED' || code === '28P01' || code === '3D000' || code === 'ENOTFOUND') {
    return 'De database is niet bereikbaar of weigert de toegang. Controleer DATABASE_URL, en of de server draait.';
  }
  const reason = error instanceof Error ? error.message : String(error);
  return `Houvast kon niet starten: ${reason}${cause instanceof Error ? ` (${cause.message})` : ''}`;
}
