import type { ShownPermission } from '../../../permissions/permissionPageApi';
import type { PageWords } from '../textsFor';

/** `WhatsApp met leerlingen: 3H` */
export function titleOf({ kind, classes, inConversation }: ShownPermission, texts: PageWords): string {
  if (inConversation) return texts.inConversation;
  const name = texts.words.kind[kind];
  return classes.length === 0 ? name : texts.words.withClasses(name, classes.join(', '));
}
