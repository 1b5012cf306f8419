import { parseArgs } from 'node:util';
import { amsterdamDate } from '../calendar/amsterdamTime';
import { schoolYearOf } from '../calendar/schoolYear';
import { yearOverview, type YearOverview } from '../escalation/overview/yearOverview';
import type { Language } from '../runtime/language';
import { overviewInWords, renderCaseOverview } from '../texts/renderCaseOverview';
import { caseOverviewTexts } from '../texts/texts';
import type { CaseCommandDeps } from './caseDeps';
import type { CliIo } from './cliIo';
import { plainTable } from './plainTable';

const OPTIONS = { school: { type: 'string' }, year: { type: 'string' }, pdf: { type: 'string' }, language: { type: 'string' }, json: { type: 'boolean' } } as const;

/** A school's cases of a school year, in figures. Null for wrong usage; 1 when the school isn't known. */
export async function caseOverview(args: readonly string[], io: CliIo, { board, escalation, caseFigures, documents, writeFile }: CaseCommandDeps): Promise<number | null> {
  const flags = readFlags(args);
  const { school, language = 'nl', pdf } = flags ?? {};
  const year = flags?.year ?? String(schoolYearOf(amsterdamDate(escalation.clock.now())));
  if (school === undefined || (language !== 'nl' && language !== 'en') || !/^20\d\d$/.test(year)) return null;
  const overview = await yearOverview({ caseFigures, settings: escalation.settings, plans: escalation.plans }, board, school, Number(year));
  if (overview === null) {
    io.err(`School ${school} is hier niet bekend.`);
    return 1;
  }
  const at = escalation.clock.now();
  if (pdf !== undefined) {
    await escalation.unitOfWork.run((tx) => escalation.audit.record(tx, { type: 'overview.exported', boardId: board, at, by: null, about: [], school, what: 'cases', schoolYear: Number(year) }));
    await writeFile(pdf, await documents.write(renderCaseOverview(overview, at, language)));
  }
  if (flags?.json === true) io.out(JSON.stringify({ school, schoolYear: overview.schoolYear, ...overview.overview }));
  else readable(overview, language, io);
  return 0;
}

function readable(overview: YearOverview, language: Language, io: CliIo): void {
  const t = caseOverviewTexts(language);
  const said = overviewInWords(overview, language);
  io.out(`${overview.schoolName}. ${said.year}. ${t.total(said.total)}`);
  for (const table of [[[t.level, t.times], ...said.levels], ...(said.medians.length === 0 ? [] : [[[t.level, t.median], ...said.medians]]), ...(said.kinds.length === 0 ? [] : [[[t.kind, t.times], ...said.kinds]])]) for (const line of plainTable(table)) io.out(line);
  if (said.otherKinds !== null) io.out(said.otherKinds);
  if (said.skipped.length === 0) io.out(t.noSkipped);
  else for (const line of plainTable([[t.step, t.times], ...said.skipped])) io.out(line);
  io.out(`${t.why} ${t.notCounted}`);
}

function readFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch {
    return null;
  }
}
