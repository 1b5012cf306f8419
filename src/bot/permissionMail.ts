import { schoolYearOf } from '../calendar/schoolYear';
import { addDays } from '../calendar/shiftDate';
import type { PermissionNotifier } from '../permissions/permissionDeps';
import type { PermissionEvent } from '../permissions/permissionEvent';
import { waitsFor, type PermissionState } from '../permissions/permissionState';
import { isYearly } from '../permissions/permissionTimes';
import type { Tx } from '../runtime/unitOfWork';
import type { Mail } from './outbox/mail';

/** What the asker must notice is told in a new message as well; the card changes where it is. */
const NEWS_FOR_ASKER: ReadonlySet<PermissionEvent['type']> = new Set(['granted', 'refused', 'askedBack', 'withdrawn', 'expiryTold']);

/** Who is told what about a permission: the asker, and everybody who was asked. */
export class PermissionMail implements PermissionNotifier {
  constructor(private readonly mail: Mail) {}

  async changed(tx: Tx, state: PermissionState, change: readonly PermissionEvent[]): Promise<void> {
    const { boardId, askerId } = state;
    const types = new Set(change.map(({ type }) => type));
    const news = change.some((event) => isNews(event, state));
    await this.card(tx, state, askerId, false);
    if (news) await this.mail.toPerson(tx, boardId, askerId, { kind: 'permissionNews', permissionId: state.id, personId: askerId });

    const sent = change.flatMap((event) => (event.type === 'sentTo' ? [event.to] : []));
    const asksAgain = types.has('unanswered') || types.has('answered') ? waitsFor(state) : [];
    for (const { personId } of state.askedOf) await this.card(tx, state, personId, sent.includes(personId) || asksAgain.includes(personId));

    if (types.has('lapsed') && state.wasGranted && isYearly(state)) {
      await this.mail.toPerson(tx, boardId, askerId, { kind: 'permissionRenewal', personId: askerId, schoolYear: schoolYearOf(addDays(state.until, 1)) });
    }
  }

  private card(tx: Tx, { boardId, id }: PermissionState, personId: string, anew: boolean): Promise<void> {
    return this.mail.toPerson(tx, boardId, personId, { kind: 'permissionCard', permissionId: id, personId, ...(anew ? { anew: true } : {}) });
  }
}

function isNews(event: PermissionEvent, { askerId, wasGranted }: PermissionState): boolean {
  if (event.type === 'unanswered') return event.endOfLine;
  if (event.type === 'lapsed') return !wasGranted;
  return NEWS_FOR_ASKER.has(event.type) && event.by !== askerId;
}
