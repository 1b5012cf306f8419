import { aboutWhom } from '../../conduct/whoHears';
import { caseKindOf } from '../../escalation/caseKind';
import { levelOf } from '../../escalation/caseLevel';
import { openCase } from '../../escalation/openCase';
import { isStaff, type Person } from '../../people/person';
import type { Incoming } from '../incoming';
import { messageLink } from '../messageLink';
import type { Services } from '../services';
import type { Around } from './audience';
import type { Signalled } from './nudgeStaff';
import { originKeyOf } from './originKey';

/** An acute signal doesn't wait for anybody to press a button. What was written isn't copied: the link leads to it. */
export async function openSignalCase(services: Services, turn: Incoming, around: Around, signalled: Signalled, recipients: readonly Person[]): Promise<void> {
  const { boardId, conversation, activity } = turn;
  const aboutIds = aboutWhom({ ...around, kind: signalled.kind });
  const about = await services.directory.byIds(boardId, aboutIds);
  const kind = caseKindOf(signalled.kind, { reasons: signalled.reasons, aboutStaff: about.some(isStaff) });
  await openCase(services, {
    board: boardId,
    school: conversation.school,
    originKey: originKeyOf(conversation.id, activity.id),
    level: levelOf(kind, signalled.priority),
    kind,
    origin: 'acuteSignal',
    conversationId: conversation.id,
    messageLink: messageLink(conversation.id, activity.id),
    reporterId: null,
    staffId: recipients[0]?.id ?? null,
    aboutIds,
    words: null,
    messageWords: null,
    signalReasons: signalled.reasons,
    signalTurns: signalled.turns,
  });
}
