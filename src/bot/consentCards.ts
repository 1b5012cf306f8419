import { amsterdamDate } from '../calendar/amsterdamTime';
import { judgeLookUp } from '../consent/lookUp/judgeLookUp';
import { maySeeConsentOf } from '../people/maySeeConsentOf';
import { isStudent, worksAtSchool, type BoardId, type Person } from '../people/person';
import { ownChoices, type OwnChoicesDeps } from '../consent/ownChoices/ownChoices';
import type { ConsentBook } from '../consent/consentBook';
import type { Directory } from '../people/directory';
import type { Clock } from '../runtime/clock';
import type { AdaptiveCard } from './cards/card';
import { lookUpCard } from './cards/consent/lookUpCard';
import { lookUpChoiceCard } from './cards/consent/lookUpChoiceCard';
import { ownChoicesCard } from './cards/consent/ownChoicesCard';
import type { OutboxItem } from './outbox/outboxItem';

export interface ConsentCardsDeps extends OwnChoicesDeps {
  readonly book: ConsentBook;
  readonly directory: Pick<Directory, 'byId' | 'byIds'>;
  readonly clock: Clock;
}

type Item<K extends OutboxItem['kind']> = Extract<OutboxItem, { kind: K }>;

/** The cards about consent, made from what is true now. Null: this person may not see that (any more). */
export class ConsentCards {
  constructor(private readonly deps: ConsentCardsDeps) {}

  /** With a version that grows with every choice, so that an older card never covers a newer one. */
  async own(board: BoardId, { personId, language, ref, entered }: Item<'ownChoices'>): Promise<{ readonly card: AdaptiveCard; readonly version: number } | null> {
    const student = await this.deps.directory.byId(board, personId);
    if (student === null || !isStudent(student)) return null;
    const choices = await ownChoices(this.deps, student, amsterdamDate(this.deps.clock.now()));
    return { card: ownChoicesCard({ choices, entered, ref }, language), version: choices.entries };
  }

  async lookUp(board: BoardId, { personId, studentIds, purpose, on, notFound, language }: Item<'consentLookUp'>): Promise<AdaptiveCard | null> {
    const outcome = await judgeLookUp(this.deps, { board, askerId: personId, studentIds, purpose, on });
    return outcome.kind === 'lookedUp' ? lookUpCard({ ...outcome, notFound }, language) : null;
  }

  async choice(board: BoardId, item: Item<'consentChoice'>): Promise<AdaptiveCard | null> {
    const { personId, studentIds, unclear, notFound, purposes, on, language } = item;
    const people = await this.deps.directory.byIds(board, [personId, ...unclear.flat()]);
    const asker = people.find(({ id }) => id === personId);
    if (asker === undefined || !worksAtSchool(asker)) return null;
    const may = new Map(people.filter((person) => maySeeConsentOf(asker, person)).map((person) => [person.id, person]));
    const named = unclear.map((ids) => ids.flatMap((id) => may.get(id) ?? []).toSorted(byName)).filter((candidates) => candidates.length > 0);
    const [only] = purposes;
    const known = await this.deps.book.purposes(board, asker.school);
    const choices = purposes.length === 1 ? [] : known.filter(({ key }) => purposes.length === 0 || purposes.includes(key));
    if (named.length === 0 && choices.length === 0) return null;
    return lookUpChoiceCard({ studentIds, unclear: named, notFound, purposes: choices, purpose: purposes.length === 1 ? (only ?? null) : null, on }, language);
  }
}

function byName(a: Person, b: Person): number {
  return a.displayName.localeCompare(b.displayName, 'nl');
}
