import type { SeenMessage } from './model';

type Contents = Pick<SeenMessage, 'text' | 'pictures' | 'files' | 'expressions' | 'forwarded' | 'deleted' | 'onlyForYou' | 'hidden'>;

/** Whether somebody can forward what they see. Documented: targeted messages can't be. A card doesn't travel, so there must be something beside it. */
export function isForwardable(message: Contents): boolean {
  const { text, pictures, files, expressions, forwarded, deleted, onlyForYou, hidden } = message;
  if (deleted || onlyForYou || hidden !== null) return false;
  return text !== '' || forwarded !== null || pictures.length + files.length + expressions.length > 0;
}
