import type { CaseKind } from '../escalation/caseKind';
import type { CaseState } from '../escalation/caseState';
import type { CaseStore } from '../escalation/caseStore';
import { linkChoices } from '../escalation/links/linkChoices';
import { ownRole } from '../escalation/openCaseByResponder';
import type { StepPlans } from '../escalation/stepPlans';
import { taskOf } from '../escalation/tasks/taskOf';
import { peopleInTask, taskView } from '../escalation/tasks/taskView';
import type { Directory } from '../people/directory';
import type { BoardId, Person } from '../people/person';
import type { Clock } from '../runtime/clock';
import type { Language } from '../runtime/language';
import type { AdaptiveCard } from './cards/card';
import { linkFormCard } from './cards/case/linkFormCard';
import { REPORT_KINDS, reporterSide } from './cards/case/reportKinds';
import { sealedTaskCard, taskCard } from './cards/case/taskCard';
import { openCaseStartCard } from './cards/openCase/openCaseCards';

export interface CaseWorkCardsDeps {
  readonly directory: Directory;
  readonly plans: StepPlans;
  readonly cases: CaseStore;
  readonly clock: Clock;
}

/** Cards of working on cases together: tasks, taking cases together, opening one. */
export class CaseWorkCards {
  constructor(private readonly deps: CaseWorkCardsDeps) {}

  /** Null: this person has no such task. `inChat`: of a sealed case no more than that it waits. */
  async taskCard(board: BoardId, state: CaseState, taskId: string, personId: string, language: Language, where: 'inChat' | 'asked'): Promise<AdaptiveCard | null> {
    const { directory, plans } = this.deps;
    const task = taskOf(state, personId, taskId);
    if (task === null) return null;
    const names = new Map((await directory.byIds(board, peopleInTask(state, task))).map((person) => [person.id, person.displayName]));
    const view = taskView(state, task, await plans.version(board, state.planVersion), names, language);
    return state.sealed && where === 'inChat' ? sealedTaskCard(view, language) : taskCard(view, language);
  }

  /** Other cases of this holder, to take together with this one. */
  async linkForm(board: BoardId, state: CaseState, personId: string, language: Language): Promise<AdaptiveCard> {
    const { cases, clock } = this.deps;
    return linkFormCard(state, await linkChoices(cases, board, state, personId, clock.now()), language);
  }

  /** Null: this person opens no cases. */
  async openCaseStart(person: Person, chosen: CaseKind | null, language: Language): Promise<AdaptiveCard | null> {
    const kinds = REPORT_KINDS[reporterSide(person)].filter((kind) => ownRole(person, kind) !== null);
    if (kinds.length === 0) return null;
    return openCaseStartCard({ kinds, chosen, classes: await this.deps.directory.classes(person.boardId, person.school) }, language);
  }
}
