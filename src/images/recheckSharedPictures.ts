import { amsterdamDate } from '../calendar/amsterdamTime';
import type { ConsentBook } from '../consent/consentBook';
import type { ConsentVerdict } from '../consent/consentVerdict';
import { loadVerdicts } from '../consent/loadVerdicts';
import type { CodeVersions } from '../gedragscode/codeVersions';
import type { Directory } from '../people/directory';
import { isStudent, type BoardId, type Person } from '../people/person';
import type { TakeDownReason } from './imageAudit';
import { purposesToAsk } from './placePurpose';
import type { SharedPicture, SharedPictures } from './sharedPictures';
import { withdrawSharedPicture, type TakeDown, type WithdrawDeps } from './withdrawSharedPicture';

export interface RecheckDeps extends WithdrawDeps {
  readonly pictures: Pick<SharedPictures, 'online' | 'setOffer'>;
  readonly consentBook: ConsentBook;
  readonly directory: Pick<Directory, 'byIds'>;
  readonly codes: CodeVersions;
  /** The school whose purposes and register count in that conversation; null when it isn't known any more. */
  readonly schoolOf: (board: BoardId, conversationId: string) => Promise<string | null>;
}

const AT_ONCE = 200;
/** Covering takes a second a picture, and going offline may not wait for it: at the end of a school year there are thousands. */
const MOST_COVERED = 20;

/**
 * Looks whether every picture that is in use still may be, by the register as it is now, and takes down what may not:
 * after a withdrawal, at the end of the school year, on a sixteenth birthday. Unknown is no here too.
 *
 * @returns how many were taken down
 */
export async function recheckSharedPictures(deps: RecheckDeps, board: BoardId): Promise<number> {
  let takenDown = 0;
  for (let after: string | null = null; ; ) {
    const pictures: readonly SharedPicture[] = await deps.pictures.online(board, after, AT_ONCE);
    for (const [school, ofSchool] of await bySchool(deps, pictures)) {
      const judge = school === null ? unknownSchool : await judgeOf(deps, board, school, ofSchool);
      for (const picture of ofSchool) {
        const verdict = judge(picture);
        if (verdict === null) continue;
        const without = takenDown < MOST_COVERED ? verdict.without : null;
        if ((await withdrawSharedPicture(deps, { picture, because: verdict.because, without })) === 'withdrawn') takenDown += 1;
      }
    }
    after = pictures.at(-1)?.id ?? null;
    if (pictures.length < AT_ONCE || after === null) return takenDown;
  }
}

type Verdict = Omit<TakeDown, 'picture'> | null;

function unknownSchool(): Verdict {
  return { because: 'unknownSchool', without: null };
}

/** A picture counts for the school of its conversation as that is today: when it can't be told any more, the picture goes. */
async function bySchool(deps: RecheckDeps, pictures: readonly SharedPicture[]): Promise<ReadonlyMap<string | null, readonly SharedPicture[]>> {
  const schools = new Map<string, string | null>();
  for (const { boardId, conversationId, how } of pictures) {
    if (how === 'posted' && !schools.has(conversationId)) schools.set(conversationId, await deps.schoolOf(boardId, conversationId));
  }
  return Map.groupBy(pictures, ({ conversationId, how, school }) => (how === 'posted' ? (schools.get(conversationId) ?? null) : school));
}

/** One query for all people and one for all consents of these pictures. */
async function judgeOf(deps: RecheckDeps, board: BoardId, school: string, pictures: readonly SharedPicture[]): Promise<(picture: SharedPicture) => Verdict> {
  const on = amsterdamDate(deps.clock.now());
  const ids = [...new Set(pictures.flatMap(({ personIds }) => personIds))];
  const purposes = await deps.consentBook.purposes(board, school);
  const [people, register] = await Promise.all([
    deps.directory.byIds(board, ids),
    loadVerdicts({ book: deps.consentBook, codes: deps.codes }, { board, school, studentIds: ids, purposes, on }),
  ]);
  const personOf = new Map<string, Person>(people.map((person) => [person.id, person]));
  return (picture) => {
    const asked = purposesToAsk(purposes, picture.purpose, picture.place);
    if (asked.length === 0) return { because: 'unknownPurpose', without: null };
    const reasons = new Map<string, TakeDownReason>();
    for (const id of picture.personIds) {
      const student = personOf.get(id);
      const because = student === undefined || student.school !== school || !isStudent(student) ? 'unknownStudent' : firstNo(asked.map((purpose) => register.of(student, purpose)));
      if (because !== null) reasons.set(id, because);
    }
    const [because] = reasons.values();
    return because === undefined ? null : { because, without: new Set(reasons.keys()) };
  };
}

function firstNo(verdicts: readonly ConsentVerdict[]): TakeDownReason | null {
  const no = verdicts.find((verdict) => verdict.kind === 'no');
  return no?.kind === 'no' ? no.because : null;
}
