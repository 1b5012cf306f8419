import type { Audit } from '../../audit/audit';
import type { BoardId } from '../../people/person';
import type { Clock } from '../../runtime/clock';
import type { Language } from '../../runtime/language';
import type { Tx } from '../../runtime/unitOfWork';
import { effectiveWatchMode, type SchoolSettings } from '../../settings/schoolSettings';
import { watchNotice } from '../../settings/watchNotice';
import type { SqlWatchPlaces } from '../../storage/watchPlaces.sql';
import type { Mail } from '../outbox/mail';
import type { Thread } from '../outbox/outboxItem';

export interface AnnounceDeps {
  readonly places: Pick<SqlWatchPlaces, 'tell'>;
  readonly mail: Mail;
  readonly audit: Audit;
  readonly clock: Clock;
}

export interface Announcement {
  readonly boardId: BoardId;
  readonly conversationId: string;
  readonly settings: SchoolSettings | null;
  readonly language: Language;
  readonly thread: Thread | null;
  /** The app is new there: it says who it is, whatever was said before it left. */
  readonly isNew?: boolean;
}

/** Says in a conversation whether the bot reads along, when that is something else than it said before; and accounts for it. */
export async function announce({ places, mail, audit, clock }: AnnounceDeps, tx: Tx, { boardId, conversationId, settings, language, thread, isNew = false }: Announcement): Promise<void> {
  const isOther = await places.tell(tx, boardId, conversationId, watchNotice(settings));
  if (isOther || isNew) await mail.toConversation(tx, boardId, conversationId, { kind: 'introduction', conversationId, language, thread });
  if (!isOther || settings === null || effectiveWatchMode(settings) === 'off') return;
  await audit.record(tx, { type: 'conversation.watched', boardId, at: clock.now(), by: null, about: [], conversationId, decisionReference: settings.watch.decisionReference ?? '' });
}
