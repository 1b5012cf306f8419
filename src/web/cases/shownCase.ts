import { addDays } from '../../calendar/shiftDate';
import { amsterdamDate } from '../../calendar/amsterdamTime';
import { openTalks, type AftercareTalk } from '../../escalation/aftercare/aftercareTalk';
import { isWordsOnly } from '../../escalation/caseKind';
import { notesIn } from '../../escalation/caseNotes';
import type { CaseState } from '../../escalation/caseState';
import { respondBy } from '../../escalation/deadline';
import { LONGEST_PAUSE_DAYS } from '../../escalation/pauseCase';
import { guidedStep, type Contact, type GuidedStep } from '../../escalation/stappenplan';
import { LONGEST_TASK_DAYS } from '../../escalation/tasks/giveTask';
import type { Person } from '../../people/person';
import type { Language } from '../../runtime/language';
import { calendarOf } from '../../settings/calendarOf';
import type { ShownCase, ShownContact, ShownStep, ShownTalk } from './casesPageApi';
import type { CasesPageDeps } from './casesPageDeps';

/** A case for one of its holders: what the card shows, with every step of the plan. */
export async function shownCase(deps: CasesPageDeps, person: Person, state: CaseState, language: Language): Promise<ShownCase> {
  const { boardId } = person;
  const [{ view, history }, plan, settings] = await Promise.all([
    deps.caseFile(boardId, state, person.id, language),
    deps.plans.version(boardId, state.planVersion),
    deps.settings.of(boardId, state.school),
  ]);
  // By name, so that nothing goes to the page because somebody added it to the card.
  const { caseId, version, kind, level, sealed, fromStudent, isWithdrawn, status, place, reporter, about, because, words, messageWords, messageLink, signals } = view;
  const { responsible, youAreResponsible, handedTo, handedToYou, handOverTo, closed, plan: source, steps, history: events } = view;
  const { tasks, taskTo, paused, justResumed, links, isMerged, isIncident, aftercare, aftercareDays, evaluation, mayConclude } = view;
  const today = amsterdamDate(deps.clock.now());
  return {
    caseId, version, kind, level, sealed, fromStudent, isWithdrawn, status, place, reporter, about, because, words, messageWords, messageLink, signals,
    responsible, youAreResponsible, handedTo, handedToYou, handOverTo, closed,
    taskTo, justResumed, isMerged, isIncident, aftercareDays, evaluation, mayConclude,
    paused: paused === null ? null : { until: paused.until, reason: paused.reason },
    tasks: [...tasks.filter(({ status: at }) => at === 'open'), ...tasks.filter(({ status: at }) => at !== 'open').toReversed()],
    taskDays: { first: today, last: addDays(today, LONGEST_TASK_DAYS) },
    pauseDays: { first: addDays(today, 1), last: addDays(today, LONGEST_PAUSE_DAYS) },
    links: links.map((one) => ({ ...one, openedAt: one.openedAt.toISOString() })),
    aftercare: [...openTalks(aftercare), ...aftercare.filter(({ done }) => done !== null)].map(shownTalk),
    notes: notesIn(events).map(({ seq, at, text }) => ({ seq, at: at.toISOString(), text })),
    isWordsOnly: isWordsOnly(state.kind),
    openedAt: view.openedAt.toISOString(),
    due: respondBy(state, calendarOf(settings))?.toISOString() ?? null,
    added: events.flatMap((event) => (event.type === 'reporterAdded' && event.words !== null ? [event.words] : [])),
    steps: steps.map(({ at, ...step }): ShownStep => {
      const guide = guidedStep(plan, state.kind, step.key, language);
      return { ...step, at: at?.toISOString() ?? null, guide: guide === null ? null : shownGuide(guide, language, state.sealed) };
    }),
    reconstruction: source.reconstruction ? source.source : null,
    history: events.map(({ seq, by }, index) => ({ seq, line: history[index] ?? '', own: by === person.id })),
  };
}

/** `namesNobody`: whoever else the plan names isn't told. */
export function shownGuide({ why, what, never, who, contacts, send }: GuidedStep, language: Language, namesNobody: boolean): NonNullable<ShownStep['guide']> {
  return { why, what, never, send, who: namesNobody ? [] : who, contacts: contacts.map((one) => shownContact(one, language)) };
}

function shownTalk({ talk, on, with: withWhom, reminded, done }: AftercareTalk): ShownTalk {
  const state = done === null ? (reminded ? 'due' : 'planned') : done.reason === null ? 'past' : 'notNeeded';
  return { talk, on, with: withWhom, state };
}

function shownContact({ name, phone, website, hours, confirmedOn }: Contact, language: Language): ShownContact {
  return { name, phone, website, hours: hours?.[language] ?? null, confirmedOn };
}
