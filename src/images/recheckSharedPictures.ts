import { amsterdamDate } from '../calendar/amsterdamTime';
import type { ConsentBook } from '../consent/consentBook';
import { loadVerdicts } from '../consent/loadVerdicts';
import type { CodeVersions } from '../gedragscode/codeVersions';
import type { Directory } from '../people/directory';
import { isStudent, type BoardId, type Person } from '../people/person';
import type { TakeDownReason } from './imageAudit';
import { purposesToAsk } from './placePurpose';
import type { SharedPicture, SharedPictures } from './sharedPictures';
import { withdrawSharedPicture, type WithdrawDeps } from './withdrawSharedPicture';

export interface RecheckDeps extends WithdrawDeps {
  readonly pictures: Pick<SharedPictures, 'online'>;
  readonly consentBook: ConsentBook;
  readonly directory: Pick<Directory, 'byIds'>;
  readonly codes: CodeVersions;
  /** The school whose purposes and register count in that conversation; null when it isn't known any more. */
  readonly schoolOf: (board: BoardId, conversationId: string) => Promise<string | null>;
}

const AT_ONCE = 200;

/**
 * Looks whether every picture that is online still may be, by the register as it is now, and takes down what may not:
 * after a withdrawal, at the end of the school year, on a sixteenth birthday. Unknown is no here too.
 *
 * @returns how many were taken down
 */
export async function recheckSharedPictures(deps: RecheckDeps, board: BoardId): Promise<number> {
  let takenDown = 0;
  for (let after: string | null = null; ; ) {
    const pictures: readonly SharedPicture[] = await deps.pictures.online(board, after, AT_ONCE);
    for (const [school, ofSchool] of await bySchool(deps, pictures)) {
      const judge = school === null ? () => 'unknownSchool' as const : await judgeOf(deps, board, school, ofSchool);
      for (const picture of ofSchool) {
        const because = judge(picture);
        if (because !== null && (await withdrawSharedPicture(deps, picture, because)) === 'withdrawn') takenDown += 1;
      }
    }
    after = pictures.at(-1)?.id ?? null;
    if (pictures.length < AT_ONCE || after === null) return takenDown;
  }
}

async function bySchool(deps: RecheckDeps, pictures: readonly SharedPicture[]): Promise<ReadonlyMap<string | null, readonly SharedPicture[]>> {
  const schools = new Map<string, string | null>();
  for (const { boardId, conversationId } of pictures) {
    if (!schools.has(conversationId)) schools.set(conversationId, await deps.schoolOf(boardId, conversationId));
  }
  return Map.groupBy(pictures, ({ conversationId }) => schools.get(conversationId) ?? null);
}

/** One query for all people and one for all consents of these pictures. */
async function judgeOf(deps: RecheckDeps, board: BoardId, school: string, pictures: readonly SharedPicture[]): Promise<(picture: SharedPicture) => TakeDownReason | null> {
  const on = amsterdamDate(deps.clock.now());
  const ids = [...new Set(pictures.flatMap(({ personIds }) => personIds))];
  const purposes = await deps.consentBook.purposes(board, school);
  const [people, register] = await Promise.all([
    deps.directory.byIds(board, ids),
    loadVerdicts({ book: deps.consentBook, codes: deps.codes }, { board, school, studentIds: ids, purposes, on }),
  ]);
  const personOf = new Map<string, Person>(people.map((person) => [person.id, person]));
  return (picture) => {
    const asked = purposesToAsk(purposes, picture.purpose);
    if (asked.length === 0) return 'unknownPurpose';
    for (const id of picture.personIds) {
      const student = personOf.get(id);
      if (student === undefined || student.school !== school || !isStudent(student)) return 'unknownStudent';
      for (const purpose of asked) {
        const verdict = register.of(student, purpose);
        if (verdict.kind === 'no') return verdict.because;
      }
    }
    return null;
  };
}
