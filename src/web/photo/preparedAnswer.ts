import type { NewTicket } from '../ticket';
import type { PreparedAnswer } from './photoApi';
import type { PhotoContext } from './photoHandler';

/** The picture with a new statement of ours about it. */
export function preparedAnswer(
  { tickets }: Pick<PhotoContext, 'tickets'>,
  { bytes, mediaType }: Pick<NewTicket, 'bytes' | 'mediaType'>,
  statement: Omit<NewTicket, 'bytes' | 'mediaType'>,
): PreparedAnswer {
  const { width, height, faces, covered } = statement;
  return { width, height, mediaType, picture: Buffer.from(bytes).toString('base64'), faces, covered, ticket: tickets.issue({ ...statement, bytes, mediaType }) };
}
