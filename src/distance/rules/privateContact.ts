import { checkEmailAddresses } from '../../drafts/checks/emailAddresses';
import { checkPhoneNumbers } from '../../drafts/checks/phoneNumbers';
import { readDraft, sentenceAt } from '../../drafts/draft';
import type { DraftContext } from '../../drafts/draftContext';
import { isRefused, plainSentences, plainText } from '../clauses';
import type { Concern } from '../concern';
import type { Said } from '../said';

/** "jan (at) gmail.com", "06 - 1234 5678": read as they are meant. */
const AT = /\s*[[(]?\s*\b(?:at|apenstaartje)\b\s*[\])]?\s*(?=(?:gmail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|home|proton)\b)/gi;
const DOT = /(@[a-z]+)\s*(?:\(?(?:punt|dot)\)?)\s*(?=(?:com|nl|net)\b)/gi;
const WIDE_DASH = /(?<=\d)\s+[-–]\s+(?=\d)/g;

const OFFERS = /\b(?:mijn|m'n|mn|my) (?:eigen |own |mobiele )?(?:prive-?nummer|prive-?mail|privemail|nummer|06|telefoonnummer|gmail|hotmail|mobile number|phone number|number|private (?:e-?mail|number)|prive (?:mail|nummer|e-mail))\b/;
const GIVES = /\b(?:geef|geven|stuur|sturen|hier|heb|heeft|krijg|krijgen|bel|bellen|noteer|gebruik|staat|is|here|give|take|call|use|mail|app)\b/;
const MAIL_TO_OWN = /\b(?:mail|stuur|schrijf|send|e-?mail)\b.*\b(?:mijn|m'n|mn|my) (?:eigen |own )?(?:prive|private|personal|thuis)\b/;
/** Of somebody else: a service, a driver, a parent. */
const OF_ANOTHER = /\b(?:chauffeur|taxi|bus(?:bedrijf)?|hostel|hotel|gids|museum|zwembad|dokter|huisarts|stage\w*|bedrijf|winkel|gastspreker|organisatie|vereniging|fotograaf|politie|hulplijn|kindertelefoon|noodnummer|excursienummer|camping|driver|guide|police|company)\b/;

/** Staff who give students an own address or number (III.B.4). */
export function privateContact(said: Said): Concern | null {
  if (said.speaker !== 'staff' || said.readers.students === 0) return null;
  return givesAddress(said) || offersInWords(said.text) ? { check: 'privateContact', article: 'III.B.4', allowedBy: null } : null;
}

function givesAddress(said: Said): boolean {
  const text = said.text.replaceAll(AT, '@').replaceAll(DOT, '$1.').replaceAll(WIDE_DASH, '-');
  const context: DraftContext = { writer: 'staff', audience: 'students', names: [], schoolName: null, schoolDomains: said.schoolDomains };
  const draft = readDraft(text, context);
  return [...checkEmailAddresses(draft, context), ...checkPhoneNumbers(draft, context)].some(({ kind, start }) => {
    if (kind === 'staffEmail' || kind === 'staffPhone') return true;
    return (kind === 'privateEmail' || kind === 'phone') && !OF_ANOTHER.test(plainText(sentenceAt(draft, start).text));
  });
}

function offersInWords(text: string): boolean {
  return plainSentences(text).some(({ clauses }) => clauses.some((clause) => !isRefused(clause) && ((OFFERS.test(clause) && GIVES.test(clause)) || MAIL_TO_OWN.test(clause))));
}
