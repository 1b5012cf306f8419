import { amsterdamDate } from '../calendar/amsterdamTime';
import type { CaseStore } from '../escalation/caseStore';
import { fold } from '../escalation/caseState';
import type { CodeEdition } from '../gedragscode/answer';
import { compareCodes } from '../gedragscode/compareCodes';
import type { CodeStore } from '../gedragscode/codeStore';
import type { Finder } from '../gedragscode/finding/createFinder';
import type { KnownQuestionList } from '../gedragscode/knownQuestionList';
import type { QuestionFigures } from '../gedragscode/questionOverview';
import type { Directory } from '../people/directory';
import type { BoardId, Person } from '../people/person';
import { withoutNames } from '../people/withoutNames';
import type { Clock } from '../runtime/clock';
import type { Language } from '../runtime/language';
import { knownQuestionCard, type KnownQuestionView } from './cards/answer/knownQuestionCard';
import { questionOverviewCard } from './cards/answer/questionOverviewCard';
import type { AdaptiveCard } from './cards/card';

export interface QuestionCardsDeps {
  readonly directory: Directory;
  readonly cases: CaseStore;
  readonly known: KnownQuestionList;
  readonly figures: QuestionFigures;
  readonly finder: Finder;
  readonly edition: (board: BoardId) => Promise<CodeEdition | null>;
  readonly codes: (board: BoardId) => Pick<CodeStore, 'load' | 'versions'>;
  readonly clock: Clock;
}

const OVERVIEW_DAYS = 30;
const DAY_MS = 86_400_000;

/** Cards about questions for those who look after the code. */
export class QuestionCards {
  constructor(private readonly deps: QuestionCardsDeps) {}

  /** Null for whoever is no administrator of that school, and when nobody offered that question. */
  async known(board: BoardId, caseId: string, personId: string, language: Language, isSkipped = false): Promise<{ readonly card: AdaptiveCard; readonly version: number } | null> {
    const offered = await this.offered(board, caseId, personId);
    if (offered === null) return null;
    const added = await this.deps.known.byId(board, caseId);
    const [article] = added?.articles ?? [];
    const state: KnownQuestionView['state'] = added !== null && article !== undefined ? { added: added.question, article } : isSkipped ? 'skipped' : 'offered';
    return { card: knownQuestionCard({ caseId, ...offered, state }, language), version: state === 'offered' ? 1 : 2 };
  }

  /** What somebody offered as an example; the case itself is nothing that an administrator sees. */
  async offered(board: BoardId, caseId: string, personId: string): Promise<Pick<KnownQuestionView, 'question' | 'likely'> | null> {
    const { cases, directory, finder } = this.deps;
    const [events, person] = await Promise.all([cases.load(board, caseId), directory.byId(board, personId)]);
    if (events === null || person === null) return null;
    const state = fold(caseId, events);
    if (!mayAddKnown(person) || person.school !== state.school || state.answer?.offered !== true || state.words === null) return null;
    const question = withoutNames(state.words, await directory.byIds(board, [...state.reporterIds]));
    return { question, likely: finder.find(question, null).ranked[0]?.article ?? null };
  }

  async overview(board: BoardId, personId: string, language: Language): Promise<AdaptiveCard | null> {
    const { directory, figures, known, edition, clock } = this.deps;
    const person = await directory.byId(board, personId);
    if (person === null || !seesQuestionOverview(person)) return null;
    const now = clock.now();
    const since = new Date(now.getTime() - OVERVIEW_DAYS * DAY_MS);
    const [overview, list, current, changes] = await Promise.all([figures.since(board, since), known.all(board), edition(board), this.changes(board)]);
    return questionOverviewCard({ overview, from: amsterdamDate(since), to: amsterdamDate(now), known: list, edition: current, changes, mayRemove: mayAddKnown(person) }, language);
  }

  private async changes(board: BoardId) {
    const codes = this.deps.codes(board);
    const current = await this.deps.edition(board);
    const before = current === null ? undefined : (await codes.versions()).find((version) => version < current.version);
    if (current === null || before === undefined) return null;
    const [old, now] = await Promise.all([codes.load(before), codes.load(current.version)]);
    return now === null ? null : { ...compareCodes(old?.code ?? null, now.code), since: before };
  }
}

export function mayAddKnown({ roles }: Pick<Person, 'roles'>): boolean {
  return roles.includes('administrator');
}

/** Numbers only, but about how a school deals with its rules: for those who look after them. */
export function seesQuestionOverview({ roles }: Pick<Person, 'roles'>): boolean {
  return (['administrator', 'schoolleiding', 'socialMediaCoach', 'bevoegdGezag'] as const).some((role) => roles.includes(role));
}
