import { privacyArticle } from '../articles';
import { sentenceAt, type Check } from '../draft';
import { isStaffToStudents } from '../draftContext';
import { replaced } from '../remarkOn';
import { has, wordPattern } from '../wordPattern';

const ADDRESS = /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}@(?<domain>[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,3})(?![\p{L}\d-])/giu;
/** Where people have their own mail, and organisations don't. */
const PRIVATE_DOMAINS: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com hotmail.com hotmail.nl outlook.com outlook.nl live.nl live.com msn.com icloud.com me.com mac.com yahoo.com yahoo.nl ymail.com
  aol.com gmx.com gmx.net gmx.nl proton.me protonmail.com pm.me tutanota.com mail.com zohomail.eu ziggo.nl kpnmail.nl kpnplanet.nl planet.nl home.nl casema.nl
  xs4all.nl upcmail.nl hetnet.nl telfort.nl tele2.nl quicknet.nl chello.nl zonnet.nl solcon.nl caiway.nl caiway.net online.nl zeelandnet.nl freedom.nl
  telenet.be skynet.be web.de t-online.de orange.fr wp.pl`.split(/\s+/),
);
const OWN = wordPattern("mij|me|mijn|m'n|ik|my|i");
/** Without an address: "mail maar naar mijn Gmail". */
const PRIVATE_MAIL = wordPattern("(?:naar|op|via|to|at|on)\\s(?:mijn|m'n|my)\\s(?:eigen\\s|own\\s)?(?:(?:priv[ée]|persoonlijke|private|personal)[\\s-]?(?:e-?mail(?:adres)?|mail(?:adres|box)?|account|email address)|gmail|hotmail|icloud)");
const NOT = wordPattern("niet|nooit|geen|never|not|don't|no");

/** Private e-mail addresses: nobody's business here, and between staff and students not allowed at all (III.B.4). */
export const checkEmailAddresses: Check = (draft, context) => {
  const toStudents = isStaffToStudents(context);
  const addresses = Array.from(draft.text.matchAll(ADDRESS)).flatMap(({ 0: written, index, groups }) => {
    const domain = (groups?.['domain'] ?? '').toLowerCase();
    if (!PRIVATE_DOMAINS.has(domain) || context.schoolDomains.includes(domain)) return [];
    const place = { start: index, end: index + written.length };
    const isOwn = toStudents && has(OWN, sentenceAt(draft, index).text.replace(written, ' '));
    return [isOwn ? replaced(draft, 'staffEmail', 'III.B.4', place, { key: 'schoolAddress' }) : replaced(draft, 'privateEmail', privacyArticle(context), place, { key: 'privately' })];
  });
  if (!toStudents) return addresses;
  const mentions = Array.from(draft.text.matchAll(PRIVATE_MAIL)).flatMap(({ 0: written, index }) => {
    const sentence = sentenceAt(draft, index);
    // With an address behind it the remark is about that.
    if (addresses.some(({ start }) => start > index && start < sentence.end) || has(NOT, sentence.text)) return [];
    const after = written.search(/\s/) + 1;
    const place = { start: index + after, end: index + written.length };
    return [replaced(draft, 'staffEmail', 'III.B.4', place, { key: 'schoolAddress' })];
  });
  return [...addresses, ...mentions];
};
