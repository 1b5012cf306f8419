import { urgentHelp } from '../gedragscode/urgentHelp';
import { plainText } from './clauses';

/** Too soft for the numbers, and loud enough to be answered at any hour. */
const SOFT = /\b(?:(?:ik|k) (?:ben|voel me|durf|kan|wil|weet|heb)\b.*\b(?:bang|alleen|onveilig|rot|kapot|niet meer|naar huis|niemand|pijn|verdriet|paniek)|kunt u (?:me |mij )?(?:alstublieft |aub )?helpen|help me|ik moet huilen|het gaat (?:echt |helemaal )?(?:niet|slecht)|(?:pa|vader|ma|moeder|broer|stiefvader|vriend|hij|zij|ze) (?:sla|slaat|sloeg|schopt|dreigt)\w*|i'?m (?:so )?(?:scared|afraid|alone|not ok)|i (?:can'?t|cannot) (?:do this|go on|take it)|i need help)\b/;

/** A student who asks for help, however softly: whoever answers then isn't asked about the hour. Rather once too often. */
export function asksForHelp(text: string): boolean {
  return urgentHelp(text) !== null || SOFT.test(plainText(text));
}
