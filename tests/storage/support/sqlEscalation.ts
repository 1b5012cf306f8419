import { CaseMail } from '../../../src/bot/caseMail';
import { Mail } from '../../../src/bot/outbox/mail';
import type { OutboxItem } from '../../../src/bot/outbox/outboxItem';
import { SealedMail } from '../../../src/bot/outbox/sealedMail';
import { shippedStappenplan } from '../../../src/escalation/content/stappenplan';
import type { EscalationDeps } from '../../../src/escalation/escalationDeps';
import { onlyPlan } from '../../../src/escalation/stepPlans';
import { noAbsences } from '../../../src/people/absences';
import { noManagers } from '../../../src/people/managersOfStaff';
import { randomIds } from '../../../src/runtime/ids';
import { SqlAudit } from '../../../src/storage/audit.sql';
import { SqlCaseDeadlines } from '../../../src/storage/caseDeadlines.sql';
import { SqlCaseList } from '../../../src/storage/caseList.sql';
import { SqlCaseStore } from '../../../src/storage/caseStore.sql';
import type { Database } from '../../../src/storage/database';
import { SqlDirectory } from '../../../src/storage/directory.sql';
import { SqlOutbox } from '../../../src/storage/outbox.sql';
import { SqlSettingsStore } from '../../../src/storage/settingsStore.sql';
import { SqlUnitOfWork } from '../../../src/storage/unitOfWork.sql';
import { testSeal } from '../../support/testSeal';

/** Cases as the product keeps them, on a real database. */
export function sqlEscalation(db: Database, clock: EscalationDeps['clock']): EscalationDeps {
  const directory = new SqlDirectory(db);
  const outbox = new SqlOutbox<OutboxItem>(db, randomIds);
  return {
    cases: new SqlCaseStore(db, testSeal),
    deadlines: new SqlCaseDeadlines(db),
    caseList: new SqlCaseList(db),
    settings: new SqlSettingsStore(db),
    directory,
    managers: noManagers,
    absences: noAbsences,
    notifier: new CaseMail(new Mail(outbox, clock), new SealedMail(outbox, testSeal, clock), directory),
    audit: new SqlAudit(randomIds),
    unitOfWork: new SqlUnitOfWork(db),
    clock,
    ids: randomIds,
    plans: onlyPlan(shippedStappenplan),
  };
}
