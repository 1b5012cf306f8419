import type { BoardId } from '../people/person';

export type RegisteredKind = 'whatsapp' | 'channel' | 'recording' | 'videoReuse' | 'lessonUse';

/** Port: whether a permission of the register covers something at that moment. Unknown is no. */
export interface PermissionsOnRecord {
  /** `classes`: the permission covers each of them; none named: any permission of that kind will do. */
  holds(board: BoardId, about: { readonly kind: RegisteredKind; readonly personId: string; readonly school: string; readonly classes: readonly string[]; readonly at: Date }): Promise<boolean>;
}
