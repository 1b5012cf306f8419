import type { CaseEvent } from '../escalation/caseEvent';
import type { CaseReport, Named } from '../escalation/caseReport';
import { EVALUATION_QUESTIONS } from '../escalation/evaluateCase';
import type { Language } from '../runtime/language';
import type { DocumentPart, DocumentSection, TextDocument } from '../runtime/textDocument';
import { aftercareTexts, caseReportTexts, caseTexts } from './texts';

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;

/** The report of a case in words, ready to be written as a file. */
export function renderCaseReport(report: CaseReport, language: Language): TextDocument {
  const t = caseReportTexts(language);
  const cases = caseTexts(language);
  const who = namer(language);
  const moment = (at: Date): string => at.toLocaleString(LOCALE[language], { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  const list = (people: readonly Named[]): string => new Intl.ListFormat(LOCALE[language]).format(people.map(who));
  const { facts } = t;
  return {
    language,
    title: t.title,
    facts: [
      [facts.school, report.schoolName],
      [facts.reference, report.reference],
      [facts.kind, cases.kind[report.kind]],
      [facts.level, report.sealed ? `${cases.level[report.level]}, ${t.sealed}` : cases.level[report.level]],
      [facts.when, moment(report.openedAt)],
      [facts.reporters, report.reporters.length === 0 ? t.signal : list(report.reporters)],
      ...(report.about.length === 0 ? [] : [[facts.about, list(report.about)] as const]),
      [facts.status, t.status[report.status]],
      [facts.made, moment(report.madeAt)],
    ],
    sections: [
      told(report, language, moment),
      ...steps(report, language, moment),
      section(t.course, [{ kind: 'list', items: report.history.flatMap((event) => course(event, report, language).map((line) => `${moment(event.at)}: ${line}`)) }]),
      ...(report.notes.length === 0 ? [] : [section(t.notes, report.notes.flatMap(({ by, at, text }): DocumentPart[] => [{ kind: 'text', text: t.noteBy(who(by), moment(at)) }, { kind: 'quote', text }]))]),
      ...aftercare(report, language),
      ...conclusion(report, language),
    ],
    notes: t.closing,
    pageOf: t.pageOf,
  };
}

function namer(language: Language): (person: Named) => string {
  const t = caseReportTexts(language);
  const { role, history } = caseTexts(language);
  return (person) => (person === null ? history.houvast : t.person(person.name ?? t.someone, person.role === null ? null : role[person.role]));
}

function section(title: string, parts: readonly DocumentPart[]): DocumentSection {
  return { title, parts };
}

function told({ words, messageWords, added, reporters }: CaseReport, language: Language, moment: (at: Date) => string): DocumentSection {
  const t = caseReportTexts(language);
  const who = namer(language);
  return section(t.words, [
    words === null ? { kind: 'text', text: reporters.length === 0 ? t.signal : t.noWords } : { kind: 'quote', text: words },
    ...(messageWords === null ? [] : [{ kind: 'text', text: t.message }, { kind: 'quote', text: messageWords }] as const),
    ...added.flatMap(({ by, at, words: more }): DocumentPart[] => [{ kind: 'text', text: t.added(who(by), moment(at)) }, { kind: 'quote', text: more }]),
  ]);
}

function steps(report: CaseReport, language: Language, moment: (at: Date) => string): readonly DocumentSection[] {
  const t = caseReportTexts(language);
  const who = namer(language);
  const { step, result, who: by, when } = t.stepColumns;
  const rows = report.steps.map(({ title, done }) => (done === null ? [title, t.notDone, '', ''] : [title, done.skippedBecause === null ? t.done : t.skipped, who(done.by), moment(done.at)]));
  const skipped = report.steps.flatMap(({ title, done }): DocumentPart[] => (done?.skippedBecause == null ? [] : [{ kind: 'text', text: t.because(title) }, { kind: 'quote', text: done.skippedBecause }]));
  return [
    section(t.steps, [{ kind: 'table', columns: [step, result, by, when], widths: [5, 3, 4, 4], rows }]),
    ...(skipped.length === 0 ? [] : [section(t.skippedBecause, skipped)]),
  ];
}

/** Who got it, picked it up and passed it on. What has a section of its own is left out. */
function course(event: CaseEvent, { nameOf }: CaseReport, language: Language): readonly string[] {
  const { history, because, level, kind } = caseTexts(language);
  const after = aftercareTexts(language).history;
  const who = namer(language);
  const by = who(nameOf(event.by));
  switch (event.type) {
    case 'opened':
      return [event.by === null ? history.openedBySignal : history.opened(by)];
    case 'routed':
      return [history.routed(who(nameOf(event.to)), because[event.because])];
    case 'nobodyFound':
      return [history.nobodyFound];
    case 'unanswered':
      return [event.endOfLine ? history.unansweredByAll : history.unanswered];
    case 'acknowledged':
      return [history.acknowledged(by)];
    case 'handedOver':
      return [history.handedOver(by, who(nameOf(event.to)))];
    case 'raised':
      return [history.raised(level[event.level], kind[event.kind])];
    case 'withdrawn':
      return [history.withdrawn(by)];
    case 'closed':
      return [history.closed(by)];
    case 'answered':
      return [history.answered(by)];
    case 'reopened':
      return [event.reason === null ? history.reopened(by) : history.withWords(history.reopened(by), event.reason)];
    case 'exported':
      return [after.exported(event.by === null ? after.administrator : by)];
    default:
      return [];
  }
}

function aftercare({ aftercare: talks }: CaseReport, language: Language): readonly DocumentSection[] {
  if (talks.length === 0) return [];
  const t = aftercareTexts(language);
  const items = talks.map(({ on, with: withWhom, done }) => {
    const talk = t.talk(t.with[withWhom], new Date(`${on}T12:00:00Z`).toLocaleDateString(LOCALE[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }));
    if (done === null) return caseReportTexts(language).planned(talk);
    return done.reason === null ? t.past(talk) : `${t.notNeeded(talk)}. ${done.reason}`;
  });
  return [section(caseReportTexts(language).aftercare, [{ kind: 'list', items }])];
}

function conclusion({ history, evaluation }: CaseReport, language: Language): readonly DocumentSection[] {
  const t = caseReportTexts(language);
  const { question } = aftercareTexts(language).evaluation;
  const last = history.findLast(({ type }) => type === 'closed' || type === 'answered' || type === 'reopened');
  const reason = last?.type === 'closed' ? last.reason : last?.type === 'answered' ? last.text : null;
  const answers = evaluation === null ? [] : EVALUATION_QUESTIONS.flatMap((one): DocumentPart[] => (evaluation[one] === null ? [] : [{ kind: 'text', text: question[one] }, { kind: 'quote', text: evaluation[one] }]));
  return [
    ...(reason === null ? [] : [section(t.conclusion, [{ kind: 'quote', text: reason }])]),
    ...(answers.length === 0 ? [] : [section(t.evaluation, answers)]),
  ];
}
