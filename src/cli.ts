import { readFile } from 'node:fs/promises';
import { askCommand } from './cli/ask';
import { assessCommand } from './cli/assess';
import { backupCommand } from './cli/backup';
import { caseCommand } from './cli/case';
import { caseContext } from './cli/caseContext';
import { writeCodeEvaluation } from './cli/codeEvaluation';
import type { CliIo } from './cli/cliIo';
import { codeCommand } from './cli/code';
import { openCommandContext, type CommandContext } from './cli/commandContext';
import { consentCommand } from './cli/consent';
import { doctorCommand } from './cli/doctor';
import { facesCommand } from './cli/faces';
import { importedCode } from './cli/importedCode';
import { languageModel } from './cli/languageModel';
import { migrateCommand } from './cli/migrate';
import { packageCommand } from './cli/package';
import { peopleCommand } from './cli/people';
import { peopleStaffCommand } from './cli/peopleStaff';
import { progressLine } from './cli/progressLine';
import { personCommand } from './cli/person';
import { redactCommand } from './cli/redact';
import { restoreCommand } from './cli/restore';
import { settingsCommand } from './cli/settings';
import { stappenplanCommand } from './cli/stappenplan';
import { trainCommand } from './cli/train';
import { watchCommand } from './cli/watch';
import { parseConfig, type Config } from './config/config';
import { readEnv } from './config/env';
import { signingKeyOf } from './config/signingKeyOf';
import { usualPurposes } from './consent/usualPurposes';
import { recountDeadlines } from './escalation/recountDeadlines';
import { problemWords } from './greeting';
import { createProcessPictureEngine } from './images/engine/processPictureEngine';
import type { PictureEngine } from './images/pictureEngine';
import { createMagisterClient } from './magister/magisterClient';
import { createAesSeal } from './runtime/aesSeal';
import { systemClock } from './runtime/clock';
import { randomIds } from './runtime/ids';
import { SqlAudit } from './storage/audit.sql';
import { SqlCaseDeadlines } from './storage/caseDeadlines.sql';
import { SqlCaseStore } from './storage/caseStore.sql';
import { SqlCodeVersions } from './storage/codeVersions.sql';
import { SqlCodeStore } from './storage/codeStore.sql';
import { SqlConsentBook } from './storage/consentBook.sql';
import { SqlConsentMappings } from './storage/consentMappings.sql';
import { SqlImportDesks } from './storage/consentImports.sql';
import { SqlImportLog } from './storage/consentImportLog.sql';
import { SqlDirectory } from './storage/directory.sql';
import { findAccount } from './storage/findAccount.sql';
import { SqlPeopleRegister } from './storage/peopleRegister.sql';
import { SqlSchools } from './storage/schools.sql';
import { SqlCheckFigures } from './storage/checkFigures.sql';
import { SqlSettingsStore } from './storage/settingsStore.sql';
import { SqlStaffMapping } from './storage/staffMapping.sql';
import { SqlStepPlans } from './storage/stepPlans.sql';
import { SqlWatchCounts } from './storage/watchCounts.sql';
import { SqlWatchPlaces } from './storage/watchPlaces.sql';
import { SqlWatchWords } from './storage/watchWords.sql';
import { SqlUnitOfWork } from './storage/unitOfWork.sql';

const USAGE = `Zo: npm run --silent houvast -- OPDRACHT …

  ask [--role medewerker|leerling|ouder|stagiair] [--language nl|en] "vraag"   beantwoordt een vraag over de gedragscode
  assess "tekst"                                                              wat een bericht of gesprek signaleert
  faces BESTAND…                                                              waar gezichten staan
  redact IN UIT --faces all|0,2 [--style solid|blur]                          maakt gezichten onherkenbaar
  consent check --school SCHOOL --purpose DOEL [--on DATUM] LEERLING…         mag deze leerling erop
  consent list --school SCHOOL                                                het register in aantallen
  consent campaign --school SCHOOL [--on DATUM]                               wie nog gevraagd moet worden, in aantallen per klas en doel
  consent history --school SCHOOL LEERLING                                    alles wat over een leerling is vastgelegd
  consent import BESTAND --school SCHOOL [--mapping BESTAND] [--apply]        leest een toestemmingenlijst
  people import MAP [--school SCHOOL] [--dry-run]                             leest wie er op school zijn
  people deputy add|remove|list …                                             wie wie vervangt, en van wanneer tot wanneer
  people supervisor set|remove|list …                                         wie van wie de leidinggevende is
  code show III.B.8                                                           een artikel
  code import BESTAND [--version DATUM]                                       leest de vastgestelde gedragscode
  code evaluation --pdf BESTAND                                               getallen voor de evaluatie van de gedragscode (V.5)
  migrate                                                                     brengt de database bij
  settings show|set --school SCHOOL …                                         wat een school heeft ingesteld: meekijken, foto’s, taalmodel, schooltijd, dienst, controles, documenten
  settings channels show|add|remove|import --school SCHOOL …                  via welke kanalen je wie bereikt
  settings checks --school SCHOOL                                             controles in gesprekken, en hoe vaak ze iets zagen
  watch feedback|places|words …                                               wat het meelezen deed, in getallen, en woorden van de school zelf
  stappenplan show                                                            het stappenplan in gebruik, als YAML
  stappenplan import BESTAND                                                  vervangt het voor nieuwe meldingen
  case export KENMERK --pdf BESTAND                                           verslag van een melding, voor het dossier van school
  case overview --school SCHOOL [--year JJJJ]                                 meldingen van een schooljaar, in getallen
  person export|erase ACCOUNT                                                 toont of wist wat over iemand bewaard is
  backup BESTAND                                                              bewaart alles in één bestand
  restore BESTAND [--replace]                                                 zet een back-up terug
  doctor                                                                      controleert de installatie
  package                                                                     maakt het app-pakket voor Teams

  --json en --jsonl geven JSON op de standaarduitvoer.`;

type Command = (args: string[], io: CliIo, config: Config) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  ask: (args, io, config) => askCommand(args, io, { imported: () => importedCode(config, io), model: () => languageModel(config) }),
  assess: (args, io) => assessCommand(args, io),
  faces: (args, io, config) => facesCommand(args, io, () => pictureEngine(config)),
  redact: (args, io, config) => redactCommand(args, io, () => pictureEngine(config)),
  train: (args, io) => trainCommand(args, io),
  package: (args, io) => packageCommand(args, io),
  migrate: (args, io, config) => migrateCommand(args, io, config),
  stappenplan: (args, io, config) =>
    withDatabase(config, ({ db, board }) => stappenplanCommand(args, io, { plans: new SqlStepPlans(db), board, clock: systemClock })),
  settings: (args, io, config) =>
    withDatabase(config, ({ db, board }) =>
      settingsCommand(args, io, {
        board,
        schools: () => new SqlSchools(db).keys(board),
        settings: new SqlSettingsStore(db),
        audit: new SqlAudit(randomIds),
        unitOfWork: new SqlUnitOfWork(db),
        clock: systemClock,
        directory: new SqlDirectory(db),
        checkFigures: new SqlCheckFigures(db),
        findAccount: (account) => findAccount(db, board, account),
        timesChanged: (tx, ...changed) => recountDeadlines({ cases: new SqlCaseStore(db, createAesSeal(signingKeyOf(config))), deadlines: new SqlCaseDeadlines(db) }, tx, ...changed),
      }),
    ),
  watch: (args, io, config) =>
    withDatabase(config, ({ db, board }) =>
      watchCommand(args, io, {
        board,
        schools: () => new SqlSchools(db).keys(board),
        settings: new SqlSettingsStore(db),
        counts: new SqlWatchCounts(db),
        places: new SqlWatchPlaces(db),
        words: new SqlWatchWords(db),
        audit: new SqlAudit(randomIds),
        unitOfWork: new SqlUnitOfWork(db),
        clock: systemClock,
      }),
    ),
  person: (args, io, config) => withDatabase(config, (context) => personCommand(args, io, context)),
  case: (args, io, config) => withDatabase(config, (context) => caseCommand(args, io, caseContext(context, config))),
  backup: (args, io, config) => backupCommand(args, io, config),
  restore: (args, io, config) => restoreCommand(args, io, config),
  doctor: (args, io, config) => doctorCommand(args, io, config),
  consent: (args, io, config) =>
    withDatabase(config, ({ db, pool, board }) =>
      consentCommand(args, io, {
        directory: new SqlDirectory(db),
        book: new SqlConsentBook(db),
        clock: systemClock,
        board,
        schools: () => new SqlSchools(db).keys(board),
        ids: randomIds,
        codes: new SqlCodeVersions(db),
        mappings: new SqlConsentMappings(db),
        desks: new SqlImportDesks(pool, { log: new SqlImportLog(db), audit: new SqlAudit(randomIds), mappings: new SqlConsentMappings(db) }),
        progress: progressLine(process.stderr, () => performance.now()),
        magister: config.magister === null ? null : createMagisterClient(config.magister),
      }),
    ),
  people: (args, io, config) =>
    withDatabase(config, ({ db, board }) => {
      const audit = new SqlAudit(randomIds);
      if (args[0] === 'deputy' || args[0] === 'supervisor') {
        const mapping = new SqlStaffMapping(db);
        return peopleStaffCommand(args, io, { board, mapping, directory: new SqlDirectory(db), findAccount: (account) => findAccount(db, board, account), audit, unitOfWork: new SqlUnitOfWork(db), clock: systemClock });
      }
      return peopleCommand(args, io, {
        board,
        register: new SqlPeopleRegister(usualPurposes, config.tenants),
        unitOfWork: new SqlUnitOfWork(db),
        clock: systemClock,
        ids: randomIds,
        account: (tx, { board: boardId, ...fact }) => audit.record(tx, { type: 'people.imported', boardId, by: null, about: [], ...fact }),
        magister: config.magister === null ? null : createMagisterClient(config.magister),
      });
    }),
  code: (args, io, config) =>
    withDatabase(config, ({ db, board }) =>
      codeCommand(args, io, { readFile: (path) => readFile(path, 'utf8'), store: new SqlCodeStore(db, board, systemClock), evaluation: writeCodeEvaluation({ db, board }) }),
    ),
};

function pictureEngine({ faceNetworks }: Config): PictureEngine {
  return createProcessPictureEngine({ processes: 1, switches: { blazeFaceOnly: faceNetworks === 'blazeface' } });
}

async function withDatabase(config: Config, work: (context: CommandContext) => Promise<number>): Promise<number> {
  const context = await openCommandContext(config);
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

async function main(): Promise<number> {
  const [name, ...args] = process.argv.slice(2);
  const io: CliIo = { out: (line) => void process.stdout.write(`${line}\n`), err: (line) => void process.stderr.write(`${line}\n`), stdin: process.stdin };
  const command = name === undefined ? undefined : COMMANDS[name];
  if (command === undefined) {
    io.err(name === undefined || name === 'help' || name === '--help' ? USAGE : `Onbekende opdracht: ${name}\n\n${USAGE}`);
    return name === 'help' || name === '--help' ? 0 : 2;
  }
  const config = parseConfig(readEnv());
  if (config.kind === 'problems') {
    io.err(config.problems.join('\n'));
    return 2;
  }
  try {
    return await command(args, io, config.config);
  } catch (error) {
    io.err(problemWords(config.config, error));
    return 1;
  }
}

// `houvast … | head` closes our output when it has seen enough: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

void main().then((code) => {
  process.exitCode = code;
});
