import type { Audit } from '../audit/audit';
import type { Person } from '../people/person';
import type { Clock } from '../runtime/clock';
import type { UnitOfWork } from '../runtime/unitOfWork';
import type { ConsentBook } from './consentBook';
import type { ConsentPurpose, PurposeAudience } from './consentEvent';
import { purposeKey } from './purposeKey';
import type { PurposeList } from './purposeList';

export interface PurposeDeps {
  readonly book: Pick<ConsentBook, 'purposes'>;
  readonly list: PurposeList;
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

export type PurposeChange =
  /** Its key is made from its Dutch name. */
  | { readonly kind: 'add'; readonly register: ConsentPurpose['register']; readonly audience: PurposeAudience; readonly title: ConsentPurpose['title'] }
  | { readonly kind: 'change'; readonly key: string; readonly audience: PurposeAudience; readonly title: ConsentPurpose['title'] };

/** `nameTaken`: another purpose of the school is called like that; two of one name would be mistaken for each other. */
export type PurposeOutcome = 'done' | 'notAdministrator' | 'noName' | 'nameTaken' | 'unknownPurpose';

/** Adds or changes a purpose of the administrator's own school. What was registered for it stays with its key. */
export async function changePurposes(deps: PurposeDeps, by: Person, change: PurposeChange): Promise<PurposeOutcome> {
  if (!by.roles.includes('administrator')) return 'notAdministrator';
  const { boardId, school } = by;
  const title = { nl: change.title.nl.trim(), en: change.title.en.trim() };
  const key = change.kind === 'change' ? change.key : purposeKey(title.nl);
  if (title.nl === '' || title.en === '' || key === '') return 'noName';
  const others = (await deps.book.purposes(boardId, school)).filter((purpose) => change.kind === 'add' || purpose.key !== key);
  if (others.some((other) => other.key === key || sameName(other.title.nl, title.nl) || sameName(other.title.en, title.en))) return 'nameTaken';

  return deps.unitOfWork.run(async (tx) => {
    const isChanged =
      change.kind === 'change'
        ? await deps.list.change(tx, boardId, school, key, { title, audience: change.audience })
        : await deps.list.add(tx, boardId, school, { key, register: change.register, audience: change.audience, title });
    if (!isChanged) return change.kind === 'change' ? 'unknownPurpose' : 'nameTaken';
    const what = change.kind === 'change' ? 'changed' : 'added';
    await deps.audit.record(tx, { type: 'consent.purposeChanged', boardId, at: deps.clock.now(), by: by.id, about: [], school, purpose: key, change: what });
    return 'done';
  });
}

function sameName(one: string, other: string): boolean {
  return purposeKey(one) === purposeKey(other);
}
