import { writeFile } from 'node:fs/promises';
import { amsterdamDate } from '../calendar/amsterdamTime';
import { evaluateCode } from '../codeEvaluation/evaluateCode';
import { PdfTextDocuments } from '../documents/pdfTextDocuments';
import { systemClock as clock } from '../runtime/clock';
import { randomIds } from '../runtime/ids';
import type { Language } from '../runtime/language';
import { SqlAudit } from '../storage/audit.sql';
import { SqlCaseFigures } from '../storage/caseFigures.sql';
import { SqlCodeStore } from '../storage/codeStore.sql';
import { SqlCodeVersions } from '../storage/codeVersions.sql';
import { SqlConsentBook } from '../storage/consentBook.sql';
import { SqlConsentFigures } from '../storage/consentFigures.sql';
import { SqlQuestionFigures } from '../storage/questionFigures.sql';
import { SqlSchools } from '../storage/schools.sql';
import { SqlSettingsStore } from '../storage/settingsStore.sql';
import { SqlStepPlans } from '../storage/stepPlans.sql';
import { SqlUnitOfWork } from '../storage/unitOfWork.sql';
import { renderCodeEvaluation } from '../texts/renderCodeEvaluation';
import type { CommandContext } from './commandContext';

/** Writes the figures for the evaluation of the board's code as a PDF, which is accounted for. */
export function writeCodeEvaluation({ db, board }: Pick<CommandContext, 'db' | 'board'>): (path: string, language: Language) => Promise<void> {
  return async (path, language) => {
    const versions = new SqlCodeVersions(db);
    const store = new SqlCodeStore(db, board, clock);
    const evaluation = await evaluateCode(
      {
        caseFigures: new SqlCaseFigures(db),
        settings: new SqlSettingsStore(db),
        plans: new SqlStepPlans(db),
        questionFigures: new SqlQuestionFigures(db),
        consentFigures: new SqlConsentFigures(db),
        consentBook: new SqlConsentBook(db),
        async code() {
          const version = await versions.versionOn(board, amsterdamDate(clock.now()));
          return version === null ? null : store.load(version);
        },
        schools: () => new SqlSchools(db).keys(board),
        clock,
      },
      board,
    );
    const at = clock.now();
    await new SqlUnitOfWork(db).run((tx) => new SqlAudit(randomIds).record(tx, { type: 'overview.exported', boardId: board, at, by: null, about: [], school: null, what: 'code', schoolYear: null }));
    await writeFile(path, await new PdfTextDocuments(clock).write(renderCodeEvaluation(evaluation, at, language)));
  };
}
