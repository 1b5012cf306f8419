import { worksAtSchool, type Person, type Role } from '../people/person';
import { eventsFrom, type CaseEvent, type CaseFact, type OpenedFacts } from './caseEvent';
import { isWordsOnly, type CaseKind } from './caseKind';
import { levelOf, type CaseLevel } from './caseLevel';
import type { CaseState } from './caseState';
import { standInsOf } from './candidates';
import { amsterdamDate } from '../calendar/amsterdamTime';
import type { EscalationDeps } from './escalationDeps';
import { keptFacts } from './keptFacts';
import { responderRole } from './responder';
import { isStaffSuspected } from './route';
import { routeCase } from './routeCase';
import { ATTEMPTS, saveChange } from './saveChange';
import { stepsFor } from './stappenplan';
import { whereItWent } from './links/whereItWent';

/** What a responder saw or heard. */
export interface OwnCase {
  /** The same for every press of one form, or of the message: `message:<conversation>:<message>`. */
  readonly originKey: string;
  readonly kind: CaseKind;
  readonly words: string;
  /** Whose behaviour it is about. */
  readonly aboutIds: readonly string[];
  readonly conversationId?: string | null;
  readonly messageLink?: string | null;
  readonly messageWords?: string | null;
}

export type OpenedByResponder =
  | { readonly kind: 'opened'; readonly state: CaseState }
  /** Somebody was first with that message: `state` is theirs. Nothing was added. */
  | { readonly kind: 'alreadyOpen' }
  /** Not theirs to follow up: it must go to others, as a report. */
  | { readonly kind: 'notAResponder' }
  | { readonly kind: 'concerned' }
  | { readonly kind: 'unknownPerson' }
  | { readonly kind: 'noWords' };

/** Asked by somebody who waits for an answer, or opened in a way of their own. */
const NEVER_OPENED: ReadonlySet<CaseKind> = new Set<CaseKind>(['doubt', 'talk', 'objection']);

/** Others have to know of these, whoever took it up. */
const ALSO_TO_OTHERS: ReadonlySet<CaseLevel> = new Set<CaseLevel>(['P1', 'P2', 'privacy']);

/**
 * A supervisor, mentor or whoever follows up cases opens one, and holds it from that moment. What is serious goes to those
 * who must know of it as well; what is for the board or the vertrouwenspersoon isn't opened this way.
 */
export async function openCaseByResponder(deps: EscalationDeps, opener: Person, { originKey, kind, words, aboutIds, ...where }: OwnCase): Promise<OpenedByResponder> {
  const { boardId: board, school } = opener;
  // A message says what it is about itself, where one may be kept.
  const says = isWordsOnly(kind) ? '' : (where.messageLink ?? '');
  if (words.trim() === '' && says === '') return { kind: 'noWords' };
  const people = await deps.directory.byIds(board, aboutIds);
  if (people.length !== new Set(aboutIds).size) return { kind: 'unknownPerson' };
  const level = levelOf(kind);
  const role = ownRole(opener, kind, isStaffSuspected({ kind, level, about: people }));
  if (role === null) return { kind: 'notAResponder' };
  const standIns = await standInsOf(deps.directory, board, aboutIds, amsterdamDate(deps.clock.now()));
  if (aboutIds.includes(opener.id) || standIns.has(opener.id)) return { kind: 'concerned' };
  const facts = keptFacts({
    school, originKey, level, kind, origin: 'responder', reporterId: opener.id, staffId: opener.id, aboutIds, words, signalReasons: [],
    conversationId: where.conversationId ?? null, messageLink: where.messageLink ?? null, messageWords: where.messageWords ?? null,
  });
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const known = await deps.cases.byOrigin(board, originKey);
    if (known !== null) {
      const state = await whereItWent(deps.cases, board, known);
      return state !== null && state.holders.some(({ personId }) => personId === opener.id) && !state.aboutIds.includes(opener.id) ? { kind: 'opened', state } : { kind: 'alreadyOpen' };
    }
    const saved = await saveChange(deps, board, deps.ids.uuid(), null, await opening(deps, opener, role, facts));
    if (saved.kind === 'saved') return { kind: 'opened', state: saved.state };
  }
  throw new Error(`a case could not be opened in ${ATTEMPTS} attempts`);
}

/** In which role somebody may open such a case; null: in none. What a vertrouwenspersoon hears doesn't belong in an open case. */
export function ownRole(person: Person, kind: CaseKind, isAboutStaff = kind === 'staffInvolved'): Role | null {
  if (!worksAtSchool(person) || NEVER_OPENED.has(kind)) return null;
  const role = responderRole(person, { kind: isAboutStaff ? 'staffInvolved' : kind });
  return role === 'vertrouwenspersoon' ? null : role;
}

async function opening(deps: EscalationDeps, { id, boardId: board }: Person, role: Role, facts: Omit<OpenedFacts, 'plan'>): Promise<readonly CaseEvent[]> {
  const at = deps.clock.now();
  const current = await deps.plans.current(board);
  const plan = { version: current.version, steps: stepsFor(current, facts.kind) };
  const to = ALSO_TO_OTHERS.has(facts.level) ? await routeCase(deps, board, facts, at) : null;
  // Where who opens it is who comes first, nobody else has to know yet.
  const others: readonly CaseFact[] = to?.kind === 'to' ? to.persons.filter(({ personId, because }) => personId !== id && because !== 'nextInLine').map(({ personId, role: as, because }) => ({ type: 'routed', to: personId, role: as, because })) : [];
  return [
    ...eventsFrom(0, id, at, [{ type: 'opened', ...facts, plan }, { type: 'routed', to: id, role, because: 'openedIt' }, { type: 'acknowledged' }]),
    ...eventsFrom(3, null, at, others),
  ];
}
