import type { CaseFigures, StepFigures } from './cases';
import type { ConsentBenchFigures } from './consent';
import type { Figures } from './figures';
import type { Timing } from './measure';
import type { Latency, PictureFigures } from './pictures';
import type { Comparison } from './traffic';

type Row = readonly string[];

/** The figures as tables to read. */
export function report(figures: Figures): string {
  const { node, processors, loadBefore, traffic, faces, pictures, questions, conduct, cases, consent } = figures;
  const parts = [`Node ${node}, ${processors} processors, load ${loadBefore.toFixed(1)} before the run. Ratios tell more than figures.`];
  if (traffic !== null) {
    parts.push(comparison('(a) Houvast, a watched silent message   (b) CloudAdapter that does nothing   both check the token; goal: a/b at least 1.0', traffic.withToken));
    parts.push(comparison('(a) Houvast’s demo   (b) CloudAdapter that does nothing   without tokens', traffic.withoutToken));
  }
  if (faces !== null) {
    const rows = faces.pictures.map(({ file, megapixels, faces: found, ms }) => [file, megapixels.toFixed(1), String(found), ms.toFixed(0)]);
    parts.push(`Faces\n${table([['picture', 'megapixels', 'faces', 'ms'], ...rows, ['median', '', '', faces.medianMs.toFixed(0)]])}\n  from cold to the first answer ${faces.firstMs.toFixed(0)} ms`);
    if (faces.labelled !== null) parts.push(`Faces, labelled pictures\n${listed(faces.labelled)}`);
  }
  if (pictures !== null) parts.push(pictureReport(pictures));
  if (questions !== null) {
    const { bare } = questions;
    parts.push(
      `Questions   goal: at least 5,000 a second on one core\n${table([HEAD, timing('answer', questions), timing('minisearch, finding only', bare)])}\n  ${(questions.perSecond / bare.perSecond).toFixed(1)} times the bare library; made at start in ${questions.startUpMs.toFixed(0)} ms, the library’s index in ${bare.startUpMs.toFixed(0)} ms`,
    );
    if (questions.labelled !== null) parts.push(`Questions, labelled\n${listed(questions.labelled)}\n${listed({ 'minisearch top1': bare.first, 'minisearch top3': bare.three })}`);
  }
  if (conduct !== null) {
    parts.push(`Conduct\n${table([HEAD, timing('harmless message', conduct.harmless), timing('signalling message', conduct.signalling)])}`);
    if (conduct.labelled !== null) parts.push(`Conduct, labelled (messages that it learnt from prove nothing)\n${listed(conduct.labelled)}`);
  }
  if (cases !== null) parts.push(caseReport(cases));
  if (consent !== null) parts.push(consentReport(consent));
  return parts.join('\n\n');
}

function pictureReport(figures: PictureFigures): string {
  const { megapixels, people, faces, bareMs, uploadToBoxesMs, ratio, ssdPassMs, bareInSsdPasses, eightTeachers, memory, messagesAlone, messagesMeanwhile } = figures;
  const row = (name: string, times: Latency, digits: number): Row => [name, times.median.toFixed(digits), times.p95.toFixed(digits), times.p99.toFixed(digits)];
  const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(0);
  return [
    `Pictures: a photograph of ${megapixels} megapixels with ${people} people, of whom ${faces} were found`,
    `  (a) upload to boxes ${uploadToBoxesMs.toFixed(0)} ms   (b) decode and detect alone ${bareMs.toFixed(0)} ms   a/b ${ratio.toFixed(2)}; goal: at most 1.5`,
    `  (b) is ${bareInSsdPasses.toFixed(1)} times one pass of SSD at 512 (${ssdPassMs.toFixed(0)} ms); goal: at most 12`,
    table([['', 'ms median', 'ms p95', 'ms p99'], row('eight teachers at once', eightTeachers, 0), row('a silent message', messagesAlone, 1), row('the same meanwhile', messagesMeanwhile, 1)]),
    `  a message waits ${(messagesMeanwhile.median - messagesAlone.median).toFixed(1)} ms longer at the median, ${(messagesMeanwhile.p95 - messagesAlone.p95).toFixed(1)} ms at p95; goal: less than 20`,
    `  at most ${memory.processes} processes, of which one held ${megabytes(memory.peakOfOneProcess)} MB and all together ${megabytes(memory.peakOfAllProcesses)} MB; the server itself ${megabytes(memory.peakOfServer)} MB; goal: one process at most 650 MB`,
  ].join('\n');
}

function caseReport({ cases, events, repairSeconds, foldAllMs, few, all, listRatio, openRatio, deadlines }: CaseFigures): string {
  const row = (name: string, step: 'list' | 'closed' | 'open' | 'version'): Row => [name, ...[few[step], all[step]].flatMap(({ medianMs, p95Ms }: StepFigures) => [medianMs.toFixed(1), p95Ms.toFixed(1)])];
  return [
    `Cases: ${cases} of them with ${events} events, asked for over HTTP; goal: list and open within 100 ms at p95`,
    table([
      ['', `${few.held} held: ms median`, 'ms p95', `${all.held} held: ms median`, 'ms p95'],
      row('list, open', 'list'),
      row('list, closed', 'closed'),
      row('one case', 'open'),
      row('anything new?', 'version'),
    ]),
    `  at p95 the list of ${all.held} takes ${listRatio.toFixed(2)} times as long as that of ${few.held}, one case ${openRatio.toFixed(2)} times; adding all histories up takes ${foldAllMs.toFixed(0)} ms`,
    `  all of them came into the list in ${repairSeconds.toFixed(1)} s`,
    `  ${deadlines.due} due at once, ${deadlines.processes} processes: ${deadlines.due - deadlines.left} handled in ${deadlines.seconds.toFixed(1)} s with ${deadlines.remindersQueued} reminders, ${deadlines.doubles} doubles; goal: within 60 s, none`,
  ].join('\n');
}

function consentReport({ fileMegabytes, bareCopy, first, again, copyRatio, smallSchool, largeSchool, classRatio }: ConsentBenchFigures): string {
  const row = (name: string, { seconds, rowsPerSecond, peakMegabytes = null }: { seconds: number; rowsPerSecond: number; peakMegabytes?: number | null }): Row => [
    name,
    seconds.toFixed(1),
    rowsPerSecond.toFixed(0),
    peakMegabytes === null ? '' : peakMegabytes.toFixed(0),
  ];
  const lines = [
    `Consent, a list of ${first.rows} rows (${fileMegabytes.toFixed(0)} MB); goal: 20000 rows/s with less than 300 MB`,
    table([['', 'seconds', 'rows/s', 'peak MB'], row('bare COPY', bareCopy), row('import, all new', first), row('import, all unchanged', again)]),
    `  the bare COPY is ${copyRatio.toFixed(1)} times as fast: it writes one row where the import writes five entries with their index`,
  ];
  if (smallSchool === null || largeSchool === null || classRatio === null) return lines.join('\n');
  const schools = [smallSchool, largeSchool].map(({ students, events, medianMs }) => [String(students), String(events), medianMs.toFixed(2)]);
  return [...lines, 'A class of thirty; goal: at most 1.5 times as long', table([['students', 'entries', 'ms median'], ...schools]), `  ratio ${classRatio.toFixed(2)}`].join('\n');
}

const HEAD: Row = ['', 'per second', 'µs median', 'µs p99'];

function timing(name: string, { perSecond, medianMicros, p99Micros }: Timing): Row {
  return [name, perSecond.toFixed(0), medianMicros.toFixed(1), p99Micros.toFixed(0)];
}

function comparison(title: string, rows: readonly Comparison[]): string {
  const head = ['connections', '(a) req/s', '(b) req/s', 'a/b', '(a) µs CPU', '(b) µs CPU', 'b/a'];
  const lines = rows.map(({ connections, houvast, bare, perSecondRatio, cpuRatio }) => [
    String(connections),
    houvast.perSecond.toFixed(0),
    bare.perSecond.toFixed(0),
    perSecondRatio.toFixed(2),
    houvast.cpuMicrosPerRequest.toFixed(0),
    bare.cpuMicrosPerRequest.toFixed(0),
    cpuRatio.toFixed(2),
  ]);
  return `${title}\n${table([head, ...lines])}`;
}

/** The first column to the left, figures to the right. */
function table(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('   ')}`.trimEnd())
    .join('\n');
}

/** Nested figures, each with its path. */
function listed(figures: object, path = ''): string {
  return Object.entries(figures)
    .map(([name, value]: [string, unknown]) => {
      if (typeof value === 'object' && value !== null) return listed(value, `${path}${name}.`);
      const shown = typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : String(value);
      return `  ${path}${name} ${shown}`;
    })
    .join('\n');
}
