import { checkPrivateChannels } from '../../drafts/checks/privateChannels';
import { readDraft } from '../../drafts/draft';
import type { DraftContext } from '../../drafts/draftContext';
import { DECLINES, isRefused, plainSentences, plainText } from '../clauses';
import type { Concern } from '../concern';
import type { Said } from '../said';
import { PROFILES, TOLD } from './channelWords';

const ON_PROFILE = new RegExp(`\\b(?:${PROFILES}|story|stories)\\b|@[a-z\\d._]{3,}`);
const MINE = "(?:mijn|m'n|mn|my)";
const REQUEST = /\b(?:vriendschapsverzoek\w*|vriendverzoek\w*|volgverzoek\w*|verzoekje|friend requests?|follow requests?)\b/;
const BY_ME = new RegExp(`\\b(?:ik|mij|me|${MINE}|i|i'll)\\b|^(?:stuur|accepteer|accept|send)\\b`);
const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b${MINE} (?:[a-z]+ )?(?:verzoek(?:je)?|request)\\b`),
  /\bik accepteer (?:jullie|je|jou|iedereen)\b|\b(?:ik|i)\b.*\b(?:geaccepteerd|accepted)\b|\b(?:accepteer|accept) (?:me|mij)\b/,
  /\bvolg(?:en|t)? (?:jullie |je )?(?:me|mij)\b|\b(?:mij|me) (?:[a-z]+ ){0,4}(?:volgen|volgt)\b|\bik volg (?:je|jullie|jou|terug)\b|\bvolg(?:en)? (?:ik )?(?:je |jullie )?terug\b|\bfollow (?:me|you back)\b|\bvolgen mag\b|\bme volgt\b/,
  /\b(?:voeg|add) (?:me|mij)\b|\b(?:ik|i|i'll)\b.*\b(?:toevoegen|toegevoegd|add you|added you)\b|\bvoeg ik (?:je|jullie|jou)\b|\b(?:me|mij) (?:[a-z]+ ){0,3}toevoegen\b/,
  /\b(?:vind|find) (?:me|mij)\b|\bvrienden (?:worden|zijn)\b|\bbe friends\b/,
  new RegExp(`\\b${MINE} (?:prive[ -]?|eigen |private |personal )?(?:${PROFILES})(?:[ -]?(?:account|naam|name|profiel))?(?: ook)? (?:is|=|heet|staat|:|@)`),
];

/** Staff who become friends with students on an own account (III.B.2). A student who asks is something else. */
export function friendRequest(said: Said): Concern | null {
  if (said.speaker !== 'staff' || said.readers.students === 0) return null;
  const found = plainSentences(said.text).some(({ text, clauses }) => !DECLINES.test(text) && clauses.some((clause) => !isRefused(clause) && !TOLD.test(clause) && isAboutAccounts(clause, text)));
  return found || (!DECLINES.test(plainText(said.text)) && invitesToAccount(said)) ? { check: 'friendRequest', article: 'III.B.2', allowedBy: 'channel' } : null;
}

function isAboutAccounts(clause: string, sentence: string): boolean {
  if (REQUEST.test(clause) && BY_ME.test(clause)) return true;
  if (!ON_PROFILE.test(sentence) && !/\b(?:verzoek|verzoeken|request)\b/.test(sentence)) return false;
  return PATTERNS.some((pattern) => pattern.test(clause)) && (ON_PROFILE.test(sentence) || /\baccept\w*|geaccepteerd\b/.test(clause));
}

function invitesToAccount({ text, schoolDomains }: Said): boolean {
  const context: DraftContext = { writer: 'staff', audience: 'students', names: [], schoolName: null, schoolDomains };
  return checkPrivateChannels(readDraft(text, context), context).some(({ kind }) => kind === 'privateAccount');
}
