import { judgePictures, type JudgeDeps, type JudgeRequest, type Judged } from './judgePicture';
import type { PostedKey } from './postedCheck';
import type { PostedPictures } from './postedPictures';
import { notRecognisableIn, studentsIn } from './verdict';

export interface ReviewDeps extends JudgeDeps {
  readonly posted: Pick<PostedPictures, 'follow'>;
}

/** The answer for all pictures of a message that is already in the conversation: judged now, and remembered. */
export async function reviewPosted(deps: ReviewDeps, request: JudgeRequest & { readonly message: PostedKey }): Promise<Judged> {
  const judged = await judgePictures(deps, request);
  if (judged.kind === 'unknownPurpose') return judged;
  const { verdicts } = judged;
  const may = verdicts.every((verdict) => verdict.may);
  await deps.posted.follow(request.message, { type: 'reviewed', may }, request.by.id);
  await deps.audit.record({
    type: 'picture.reviewed',
    boardId: request.conversation.boardId,
    at: deps.clock.now(),
    by: request.by.id,
    about: [...new Set(verdicts.flatMap(studentsIn))],
    purpose: request.purpose,
    article: 'III.B.8',
    outcome: may ? 'fine' : 'notAllowed',
    notRecognisable: verdicts.flatMap(notRecognisableIn),
  });
  return judged;
}
