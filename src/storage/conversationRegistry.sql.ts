import type { Conversation, ConversationKind } from '../people/conversation';
import type { BoardId } from '../people/person';
import type { Database } from './database';
import type { Schema } from './schema';
import type { Selectable } from 'kysely';

/** Where the app is installed: written by installation and conversation updates, and by the first message that comes. */
export class SqlConversationRegistry {
  constructor(private readonly db: Database) {}

  async byId(board: BoardId, id: string): Promise<Conversation | null> {
    const row = await this.installed(board).where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : toConversation(row);
  }

  async personalOf(board: BoardId, personId: string): Promise<Conversation | null> {
    const row = await this.installed(board).where('person_id', '=', personId).orderBy('installed_at', 'desc').limit(1).executeTakeFirst();
    return row === undefined ? null : toConversation(row);
  }

  /** Any conversation of the school: its service address is where a new personal chat can be made. */
  async anyOf(board: BoardId, school: string): Promise<Conversation | null> {
    const row = await this.installed(board).where('school', '=', school)
      // Of the board's own tenants: what a developer's playground reported leads nowhere for others.
      .where('tenant_id', 'in', (eb) => eb.selectFrom('tenant').select('tenant.tenant_id').where('tenant.board_id', '=', board))
      .orderBy('installed_at', 'desc')
      .limit(1).executeTakeFirst();
    return row === undefined ? null : toConversation(row);
  }

  /** The school of a conversation that isn't known yet: the board's only one, or the first by key. */
  async schoolOf(board: BoardId): Promise<string> {
    const row = await this.db.selectFrom('school').select('key').where('board_id', '=', board).orderBy('key').limit(1).executeTakeFirst();
    return row?.key ?? '';
  }

  /** `personId` for a personal chat. Returns whether it is new, or came back after a removal. */
  async install(conversation: Conversation, personId: string | null, at: Date): Promise<boolean> {
    const before = await this.byId(conversation.boardId, conversation.id);
    await this.db
      .insertInto('conversation')
      .values({
        board_id: conversation.boardId,
        id: conversation.id,
        kind: conversation.kind,
        school: conversation.school,
        team_id: conversation.teamId,
        service_url: conversation.serviceUrl,
        tenant_id: conversation.tenantId,
        person_id: personId,
        installed_at: at,
        removed_at: null,
        last_message_at: null,
      })
      .onConflict((conflict) =>
        conflict.columns(['board_id', 'id']).doUpdateSet((eb) => ({
          service_url: conversation.serviceUrl,
          removed_at: null,
          school: eb.case().when('conversation.school', '=', '').then(eb.ref('excluded.school')).else(eb.ref('conversation.school')).end(),
          // Message activities don't carry Graph's team id: what an installation told is kept.
          team_id: eb.fn.coalesce('excluded.team_id', 'conversation.team_id'),
          person_id: eb.fn.coalesce('excluded.person_id', 'conversation.person_id'),
        })),
      )
      .execute();
    return before === null;
  }

  async remove(board: BoardId, id: string, at: Date): Promise<void> {
    await this.db.updateTable('conversation').set({ removed_at: at }).where('board_id', '=', board).where('id', '=', id).execute();
  }

  private installed(board: BoardId) {
    return this.db.selectFrom('conversation').selectAll().where('board_id', '=', board).where('removed_at', 'is', null);
  }
}

function toConversation(row: Selectable<Schema['conversation']>): Conversation {
  return {
    boardId: row.board_id,
    id: row.id,
    kind: row.kind satisfies ConversationKind,
    school: row.school,
    teamId: row.team_id,
    serviceUrl: row.service_url,
    tenantId: row.tenant_id,
  };
}
