import { isCare, aboutWhom } from '../../conduct/whoHears';
import type { SignalKind } from '../../conduct/signalKind';
import type { Observation } from '../../conduct/turn';
import type { SignalledTurn } from '../../conduct/watchedState';
import type { Person } from '../../people/person';
import type { Tx } from '../../runtime/unitOfWork';
import type { Incoming } from '../incoming';
import type { Services } from '../services';
import type { Around } from './audience';

export interface Signalled {
  readonly kind: SignalKind;
  readonly priority: Observation['priority'];
  readonly reasons: Observation['reasons'];
  readonly turns: readonly SignalledTurn[];
}

/** A private word to each of them: ids and keys, never what was written. */
export async function nudgeStaff(services: Services, tx: Tx, turn: Incoming, around: Around, signalled: Signalled, recipients: readonly Person[], now: Date): Promise<void> {
  const { boardId, conversation, activity } = turn;
  const { kind, reasons, turns } = signalled;
  const priority = signalled.priority ?? 'P3';
  const members = new Set(around.members.map(({ id }) => id));
  for (const { id: personId } of recipients) {
    const id = services.ids.uuid();
    await services.nudges.add(tx, {
      boardId, id, conversationId: conversation.id, messageId: activity.id, personId,
      aboutIds: aboutWhom({ ...around, kind }),
      kind, priority, reasons,
      // Who asks for help is not taken apart turn by turn.
      turns: isCare(kind) ? [] : turns,
      isMember: members.has(personId),
      createdAt: now,
      outcome: 'open',
      message: 'there',
      version: 1,
    });
    await services.mail.toPerson(tx, boardId, personId, { kind: 'nudge', nudgeId: id, personId });
    await services.audit.record(tx, { type: 'nudge.sent', boardId, at: now, by: null, about: [personId], nudgeId: id, kind, priority });
  }
}
