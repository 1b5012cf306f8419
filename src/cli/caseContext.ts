import { writeFile } from 'node:fs/promises';
import { CaseMail } from '../bot/caseMail';
import { Mail } from '../bot/outbox/mail';
import type { OutboxItem } from '../bot/outbox/outboxItem';
import { SealedMail } from '../bot/outbox/sealedMail';
import type { Config } from '../config/config';
import { signingKeyOf } from '../config/signingKeyOf';
import { PdfTextDocuments } from '../documents/pdfTextDocuments';
import { noAbsences } from '../people/absences';
import { noManagers } from '../people/managersOfStaff';
import { createAesSeal } from '../runtime/aesSeal';
import { systemClock as clock } from '../runtime/clock';
import { randomIds as ids } from '../runtime/ids';
import { SqlAudit } from '../storage/audit.sql';
import { SqlCaseDeadlines } from '../storage/caseDeadlines.sql';
import { SqlCaseFigures } from '../storage/caseFigures.sql';
import { SqlCaseList } from '../storage/caseList.sql';
import { SqlCaseStore } from '../storage/caseStore.sql';
import { SqlDirectory } from '../storage/directory.sql';
import { SqlOutbox } from '../storage/outbox.sql';
import { SqlSettingsStore } from '../storage/settingsStore.sql';
import { SqlStepPlans } from '../storage/stepPlans.sql';
import { SqlUnitOfWork } from '../storage/unitOfWork.sql';
import type { CaseCommandDeps } from './caseDeps';
import type { CommandContext } from './commandContext';

/** Cases for a command. What changes is put in the queue, for the server that runs to send. */
export function caseContext({ db, board }: CommandContext, config: Config): CaseCommandDeps {
  const seal = createAesSeal(signingKeyOf(config));
  const outbox = new SqlOutbox<OutboxItem>(db, ids);
  const directory = new SqlDirectory(db);
  return {
    board,
    escalation: {
      cases: new SqlCaseStore(db, seal),
      caseList: new SqlCaseList(db),
      deadlines: new SqlCaseDeadlines(db),
      settings: new SqlSettingsStore(db),
      directory,
      managers: noManagers,
      absences: noAbsences,
      notifier: new CaseMail(new Mail(outbox, clock), new SealedMail(outbox, seal, clock), directory),
      audit: new SqlAudit(ids),
      unitOfWork: new SqlUnitOfWork(db),
      clock,
      ids,
      plans: new SqlStepPlans(db),
    },
    caseFigures: new SqlCaseFigures(db),
    documents: new PdfTextDocuments(clock),
    writeFile: (path, bytes) => writeFile(path, bytes),
  };
}
