import { judgePicture, type JudgeDeps, type JudgeRequest, type Judged } from './judgePicture';
import type { PostedPictureRef, PostedPictures } from './postedPictures';
import { notRecognisableIn, studentsIn } from './verdict';

export interface ReviewDeps extends JudgeDeps {
  readonly posted: Pick<PostedPictures, 'record'>;
}

/** The poster's answer for a picture that is already in the conversation: judged now, and remembered. */
export async function reviewPosted(deps: ReviewDeps, request: JudgeRequest & { readonly ref: PostedPictureRef }): Promise<Judged> {
  const judged = await judgePicture(deps, request);
  if (judged.kind === 'unknownPurpose') return judged;
  const { verdict } = judged;
  const at = deps.clock.now();
  const outcome = verdict.may ? 'fine' : 'notAllowed';
  await deps.posted.record(request.ref, outcome, at);
  await deps.audit.record({
    type: 'picture.reviewed',
    boardId: request.conversation.boardId,
    at,
    by: request.by.id,
    about: studentsIn(verdict),
    purpose: request.purpose,
    article: 'III.B.8',
    outcome,
    notRecognisable: notRecognisableIn(verdict),
  });
  return judged;
}
