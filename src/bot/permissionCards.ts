import { amsterdamDate } from '../calendar/amsterdamTime';
import { lastDayOfSchoolYear, schoolYearOf } from '../calendar/schoolYear';
import type { Directory } from '../people/directory';
import { maySeeConsentOf } from '../people/maySeeConsentOf';
import { isStudent, type BoardId, type Person } from '../people/person';
import { mayAllow, mayBeConcerned } from '../permissions/deciders';
import { mayDecide } from '../permissions/decidePermission';
import { mayAllowRecording } from '../permissions/mayAllowRecording';
import { kindsFor, type PermissionKind } from '../permissions/permissionKind';
import type { PermissionRegister } from '../permissions/permissionRegister';
import type { PermissionState } from '../permissions/permissionState';
import { answerBy } from '../permissions/permissionTimes';
import type { WishFields, WishProblem } from '../permissions/permissionWish';
import { renewalPlan } from '../permissions/renewPermissions';
import type { StudentConsentList, StudentConsents } from '../permissions/studentConsents';
import { whatIsMissing } from '../permissions/whatIsMissing';
import type { Clock } from '../runtime/clock';
import type { Language } from '../runtime/language';
import { calendarOf } from '../settings/calendarOf';
import type { SettingsStore } from '../settings/schoolSettings';
import { permissionTexts } from '../texts/texts';
import { card, heading, labelled, plain, text, type AdaptiveCard } from './cards/card';
import { permissionCard } from './cards/permission/permissionCard';
import { permissionFormCard } from './cards/permission/permissionFormCard';
import { permissionKindCard } from './cards/permission/permissionKindCard';
import type { LeftOutNames, MissingView } from './cards/permission/permissionView';
import { renewalCard, type RenewalView } from './cards/permission/renewalCard';

export interface PermissionCardsDeps {
  readonly register: PermissionRegister;
  readonly directory: Directory;
  readonly settings: Pick<SettingsStore, 'of'>;
  readonly studentConsents: StudentConsents;
  readonly clock: Clock;
}

export interface CardWish {
  /** With the names of who may not be added. */
  readonly names?: boolean;
  readonly brief?: boolean;
  readonly problem?: string | null;
  readonly said?: string | null;
}

export interface FormWish {
  readonly values?: Partial<WishFields>;
  readonly problems?: readonly WishProblem[];
  readonly inDialog?: boolean;
}

interface MadeCard {
  readonly card: AdaptiveCard;
  readonly version: number;
}

/** The cards about permissions, made from what is true now. Null: this person may not see that (any more). */
export class PermissionCards {
  constructor(private readonly deps: PermissionCardsDeps) {}

  async start(board: BoardId, personId: string, kind: PermissionKind | null, language: Language): Promise<AdaptiveCard | null> {
    const person = await this.deps.directory.byId(board, personId);
    if (person === null) return null;
    return kind === null ? this.kinds(person, false, language) : this.form(person, kind, language);
  }

  kinds(person: Person, isMissing: boolean, language: Language, inDialog = false): AdaptiveCard | null {
    const kinds = kindsFor(person);
    return kinds.length === 0 ? null : permissionKindCard({ kinds, isMissing, inDialog }, language);
  }

  async form(person: Person, kind: PermissionKind, language: Language, { values = {}, problems = [], inDialog = false }: FormWish = {}): Promise<AdaptiveCard | null> {
    if (!kindsFor(person).includes(kind)) return null;
    const today = this.today();
    return permissionFormCard(
      {
        kind, classes: person.classes, people: await this.people(person, kind), isStudent: isStudent(person), mayGive: !isStudent(person) && mayAllowRecording(person),
        today, last: lastDayOfSchoolYear(schoolYearOf(today)), values, problems, inDialog,
      },
      language,
    );
  }

  async of(board: BoardId, id: string, personId: string, language: Language, wish: CardWish = {}): Promise<MadeCard | null> {
    const state = await this.deps.register.load(board, id);
    return state === null ? null : this.ofState(state, personId, language, wish);
  }

  async ofState(state: PermissionState, personId: string, language: Language, { names = false, brief = false, problem = null, said = null }: CardWish = {}): Promise<MadeCard | null> {
    const { directory, settings } = this.deps;
    const you = state.askerId === personId ? 'asker' : 'decider';
    if (you === 'decider' && !state.askedOf.some((one) => one.personId === personId)) return null;
    const involved = [state.askerId, ...state.askedOf.map((one) => one.personId), ...state.exchanges.map(({ by }) => by), ...[state.decidedBy, state.withdrawnBy].filter((id) => id !== null)];
    const [people, own, may, missing] = await Promise.all([
      directory.byIds(state.boardId, [...new Set(involved)]),
      settings.of(state.boardId, state.school),
      you === 'decider' ? mayDecide(directory, state, { boardId: state.boardId, id: personId }, this.today()) : Promise.resolve(false),
      this.missing(state, names && you === 'asker' ? personId : null),
    ]);
    const view = { state, you, mayDecide: may, names: new Map(people.map((person) => [person.id, person.displayName])), answerBy: answerBy(state, calendarOf(own)), missing, brief, problem, said } as const;
    return { card: permissionCard(view, language), version: state.version };
  }

  /** What a student is asked for by the teacher; the choices themselves are the card after it. */
  async forStudent(board: BoardId, id: string, personId: string, language: Language): Promise<AdaptiveCard | null> {
    const [state, student] = await Promise.all([this.deps.register.load(board, id), this.deps.directory.byId(board, personId)]);
    if (state === null || student === null || !student.classes.some((key) => state.details.classes.includes(key))) return null;
    const teacher = await this.deps.directory.byId(board, state.askerId);
    const t = permissionTexts(language);
    return card({
      lang: language,
      fallbackText: t.student.fallback,
      body: [
        heading(t.student.title(state.details.classes.filter((key) => student.classes.includes(key)).join(', '))),
        text(t.student.text),
        ...(teacher === null ? [] : [labelled(t.student.who, teacher.displayName)]),
        labelled(t.card.purpose, state.details.purpose, { spacing: 'small' }),
        plain(t.student.instead(t.otherWay[state.details.otherWay ?? 'teams'])),
      ],
    });
  }

  async renewal(board: BoardId, personId: string, stage: RenewalView['stage'], language: Language, asked = 0): Promise<MadeCard | null> {
    const { directory, register } = this.deps;
    const [person, mine] = await Promise.all([directory.byId(board, personId), register.ofAsker(board, personId)]);
    if (person === null) return null;
    const lines = renewalPlan(person, mine, this.today());
    return lines.length === 0 ? null : { card: renewalCard({ lines, stage, asked }, language), version: lines.length };
  }

  private async missing(state: PermissionState, namesFor: string | null): Promise<MissingView | null> {
    if (state.kind !== 'whatsapp' || state.status === 'refused' || state.status === 'withdrawn' || state.status === 'lapsed') return null;
    const list = await this.deps.studentConsents.of(state.boardId, { school: state.school, classes: state.details.classes, on: this.today() });
    return { ...whatIsMissing(state, list), names: namesFor === null ? null : await this.leftOut(state.boardId, namesFor, list) };
  }

  private async leftOut(board: BoardId, askerId: string, { no, open }: StudentConsentList): Promise<LeftOutNames> {
    const people = await this.deps.directory.byIds(board, [askerId, ...no, ...open]);
    const asker = people.find(({ id }) => id === askerId);
    const seen = asker === undefined ? [] : people.filter((student) => maySeeConsentOf(asker, student));
    const named = (ids: readonly string[]): readonly string[] => seen.filter(({ id }) => ids.includes(id)).map(({ displayName }) => displayName).toSorted((a, b) => a.localeCompare(b, 'nl'));
    return { no: named(no), open: named(open) };
  }

  /** Whom this person may name. */
  private async people(person: Person, kind: PermissionKind): Promise<readonly { readonly id: string; readonly name: string }[]> {
    const { directory } = this.deps;
    const { boardId, school, classes } = person;
    if (kind !== 'videoReuse' && !isStudent(person)) return [];
    const all = (await Promise.all(classes.map((key) => directory.inClass(boardId, school, key)))).flat();
    const fits = (other: Person): boolean => (kind === 'videoReuse' ? mayBeConcerned(other, person) : mayAllow(other, person));
    const some = [...new Map(all.filter(fits).map((other) => [other.id, other])).values()];
    // Teachers first: nearly always it is theirs.
    return some.toSorted((a, b) => Number(isStudent(a)) - Number(isStudent(b)) || a.displayName.localeCompare(b.displayName, 'nl')).map(({ id, displayName }) => ({ id, name: displayName }));
  }

  private today(): string {
    return amsterdamDate(this.deps.clock.now());
  }
}
