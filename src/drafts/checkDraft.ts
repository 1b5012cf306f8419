import { readDraft } from './draft';
import type { DraftContext } from './draftContext';
import type { Remark } from './remark';
import { checkBankAccounts } from './checks/bankAccounts';
import { checkBirthDates } from './checks/birthDates';
import { checkBsn } from './checks/bsn';
import { checkConfidential } from './checks/confidential';
import { checkCopied } from './checks/copied';
import { checkEmailAddresses } from './checks/emailAddresses';
import { checkHomeAddresses } from './checks/homeAddresses';
import { checkLongQuotes } from './checks/longQuotes';
import { checkMarks } from './checks/marks';
import { checkOwnView } from './checks/ownView';
import { checkPhoneNumbers } from './checks/phoneNumbers';
import { checkPrivateChannels } from './checks/privateChannels';
import { checkRecordings } from './checks/recordings';
import { checkSecrecy } from './checks/secrecy';
import { checkSensitiveMatters } from './checks/sensitiveMatters';
import { checkStudentsNamed } from './checks/studentsNamed';
import { checkSwearing } from './checks/swearing';
import { checkTone } from './checks/tone';

const CHECKS = [
  checkSensitiveMatters, checkMarks, checkRecordings, checkSecrecy, checkTone, checkConfidential, checkBsn, checkBankAccounts, checkEmailAddresses,
  checkPhoneNumbers, checkHomeAddresses, checkBirthDates, checkPrivateChannels, checkCopied, checkLongQuotes, checkSwearing, checkStudentsNamed, checkOwnView,
] as const;

/**
 * Everything that the code of conduct has to say about a text before it is posted, by place. Remarks may lie over each
 * other: `withoutOverlap` picks those to show. Pure; nothing of the text outlives the call but its places.
 *
 * @example checkDraft('Mijn BSN is 111222333.', context) // [{ kind: 'bsn', start: 12, end: 21, article: 'III.A.5', … }]
 */
export function checkDraft(text: string, context: DraftContext): readonly Remark[] {
  const draft = readDraft(text, context);
  return CHECKS.flatMap((check) => check(draft, context)).sort((a, b) => a.start - b.start || b.end - a.end);
}
