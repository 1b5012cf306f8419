import { urgentHelp } from '../../gedragscode/urgentHelp';
import { plainText } from '../clauses';
import type { Concern } from '../concern';
import type { Said } from '../said';

/** Words of somebody who is helping: then the hour doesn't matter. */
const HELPS = /\b(?:112|113|0800|kindertelefoon|veilig thuis|ben je veilig|in gevaar|niet alleen|je staat er niet alleen|blijf (?:bij|online|hier)|huisarts\w*|crisis\w*|hulp|help|politie|ambulance|spoed|ziekenhuis|naar de buren|naar je ouders|pijn doen|are you safe|not alone|stay (?:with|here|online)|call 112|emergency)\b/;

/** Staff to one student, in the hours that the school keeps quiet (III.B.1). Never where somebody needs help. */
export function lateHours({ speaker, readers, isQuietTime, helpWasAsked, text }: Said): Concern | null {
  if (speaker !== 'staff' || !isQuietTime || helpWasAsked || readers.students !== 1 || readers.others > 0) return null;
  if (HELPS.test(plainText(text)) || urgentHelp(text) !== null) return null;
  return { check: 'lateHours', article: 'III.B.1', allowedBy: null };
}
