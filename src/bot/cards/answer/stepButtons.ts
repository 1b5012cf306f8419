import { assertNever } from '../../../runtime/assertNever';
import { nextSteps, type AskStep, type NextStep } from '../../../gedragscode/nextStep';
import type { PermissionKind } from '../../../permissions/permissionKind';
import type { QuestionTexts } from '../../../texts/texts';
import { execute, openDialog, type CardAction } from '../card';
import type { PlainAnswer } from './answerData';
import { ANSWER_DIALOGS, ANSWER_VERBS } from './answerVerbs';

const PERMISSION_OF: Readonly<Record<AskStep, PermissionKind>> = { askWhatsapp: 'whatsapp', askChannel: 'channel', askRecording: 'recording', askVideoReuse: 'videoReuse', askLessonUse: 'lessonUse' };

/** What to do now, as buttons that begin it. */
export function stepButtons(answer: PlainAnswer, { steps }: QuestionTexts): readonly CardAction[] {
  const cited = answer.kind === 'cited' ? answer.articles.slice(0, answer.needed) : [];
  return nextSteps(cited, answer.role).map((step) => button(step, steps[step]));
}

function button(step: NextStep, title: string): CardAction {
  switch (step) {
    case 'checkPicture':
      return openDialog(title, { open: ANSWER_DIALOGS.photo });
    case 'report':
      return openDialog(title, { open: ANSWER_DIALOGS.report });
    case 'ownConsent':
    case 'lookUpConsent':
    case 'allowRecordings':
      return execute(ANSWER_VERBS[step], title, {}, { associatedInputs: 'none' });
    case 'askWhatsapp':
    case 'askChannel':
    case 'askRecording':
    case 'askVideoReuse':
    case 'askLessonUse':
      return execute(ANSWER_VERBS.askPermission, title, { permission: PERMISSION_OF[step] }, { associatedInputs: 'none' });
    default:
      return assertNever(step);
  }
}
