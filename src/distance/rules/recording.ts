import { checkRecordings } from '../../drafts/checks/recordings';
import { readDraft } from '../../drafts/draft';
import type { DraftContext } from '../../drafts/draftContext';
import { isRefused, plainSentences, type PlainSentence } from '../clauses';
import type { Concern } from '../concern';
import type { Said } from '../said';

const TEACHER = "meneer|mevr(?:ouw)?|mvr|juf(?:frouw)?|meester|docent|leraar|lerares|mentor|sir|miss|mr|mrs|teacher|conrector|conci(?:e|ë)rge";
const AT_SCHOOL = `${TEACHER}|[a-z]*les|lessen|klas|uitleg|call|videocall|zoom|teams|gesprek|toets|proefwerk|vechtpartij|gevecht|ruzie|examen|fight|kleedkamer|kantine|gym|aula|pauze|klasgenoot|lesson|class|test`;
const SOMEBODY = `${AT_SCHOOL}|hem|haar|m|'m|hun|hen|ons|je|jou|jullie|u|iedereen|alles|dat|dit|deze|het|it|this|him|her|us|you|them|everyone|everything`;
const MADE = /\b(?:gefilmd|opgenomen|gefotografeerd|filmed|recorded|taped)\b/;
const MAKES = new RegExp(`\\b(?:filmen|film ik|ik film|we filmen|wie filmt|hij filmt|zij filmt|ze filmt|filming|recording)\\b|^film (?:dit|dat|deze|het|m|'m|hem|haar|meneer|mevrouw|juf)\\b|\\b(?:neem|neemt|nemen|nam|namen) (?:[a-z']+ ){0,3}(?:${AT_SCHOOL}|jullie|alles)\\b (?:[a-z']+ ){0,2}op\\b`);
const FILMED_SCHOOL = new RegExp(`\\bfilmden?\\b.*\\b(?:${AT_SCHOOL}|mij|ons)\\b`);
const OBJECT = new RegExp(`\\b(?:${SOMEBODY})\\b`);
const THING = "opnames?|filmpjes?|video'?s?|vids?|geluidsopnames?|recordings?|clips?|foto'?s?|pics?|screenshots?|tik ?tok(?:s|jes?)?";
const THING_OF = new RegExp(`\\b(?:${THING})\\b (?:[a-z']+ ){0,2}?(?:van|uit|of|from|met) (?:[a-z']+ ){0,2}?(?:${AT_SCHOOL}|vandaag|jou|jullie|hem|haar)\\b`);
const THING_WORD = new RegExp(`\\b(?:${THING})\\b`);
const SHARES = /\b(?:kijk (?:dit|deze|die|dan|eens|even|naar)|check|wie wil|wil iemand|stuur|sturen|doorsturen|deel|delen|hier|hierbij|heb|heeft|hebben|staat op|story|tik ?tok|insta|snap|zet|gemaakt|haha\w*|lol|lmao|rond(?:gestuurd)?|online|here|sending|got|have|link)\b|https?:/;
const ON_FILM = /\b(?:got|have|heb|hebben|heeft)\b (?:[a-z']+ ){0,7}(?:on|op) (?:video|film|beeld|camera|tape)\b|\bheb (?:het|m|'m|alles) op (?:video|film|beeld|camera)\b/;
const ON_STORY = new RegExp(`\\b(?:story|snap|tik ?tok|insta)\\b.*\\b(?:${TEACHER})\\b.*\\b(?:op|in)\\b|\\b(?:${TEACHER})\\b.*\\bstaat er ?op\\b`);
const MEDIA_FILE = /https?:\/\/\S+\.(?:mp4|mov|m4a|mp3|webm|avi|wav|m4v)\b/i;
const MEDIA_LINK = /https?:\/\/(?:\S*\.)?(?:streamable\.com|we\.tl|wetransfer\.com|drive\.google\.com|1drv\.ms|photos\.app\.goo\.gl|dropbox\.com|youtu\.be|youtube\.com|tiktok\.com|vm\.tiktok\.com|\S*sharepoint\.com)\/\S+/i;

const ASKS = /\b(?:mag ik|mag je|mogen (?:we|wij)|mocht\w*|may i|can (?:i|we)|kunnen we|moeten we|opdracht|project|ckv|verslag|werkstuk|pws|practicum|vindt het goed|toestemming|permission|assignment|schooltv|paragraaf|hoofdstuk|presentatie|toneel|musical|excursie|klassenfoto|schoolfotograaf|schoolgids)\b/;
const ELSEWHERE = /\b(?:ziekenhuis|kliniek|netflix|marvel|disney|bioscoop|aflevering|serie|expeditie|youtuber|trailer|album|podcast|naar de film|film kijken|de film|een film|welke film)\b/;

/** A student who tells of, shares or asks for a recording made at school (III.A.2). Whoever asks whether it is allowed is left alone. */
export function recording(said: Said): Concern | null {
  if (said.speaker !== 'student' || said.readers.students + said.readers.staff + said.readers.others === 0) return null;
  const found = MEDIA_FILE.test(said.text) || plainSentences(said.text).some((sentence) => isRecorded(sentence, said)) || isShared(said);
  return found ? { check: 'recording', article: 'III.A.2', allowedBy: 'recording' } : null;
}

function isRecorded({ text, clauses, start, end }: PlainSentence, said: Said): boolean {
  if (ASKS.test(text)) return false;
  const linked = MEDIA_LINK.test(said.text) && (THING_WORD.test(text) || MADE.test(text)) && (OBJECT.test(text) || /\b(?:opnames?|recordings?)\b/.test(text));
  if (linked && !isRefused(text)) return true;
  const named = namesOf(said, start, end);
  return clauses.some((clause) => {
    if (isRefused(clause) || ELSEWHERE.test(clause)) return false;
    if ((MADE.test(clause) || MAKES.test(clause)) && (OBJECT.test(clause) || named)) return true;
    if (FILMED_SCHOOL.test(clause)) return true;
    if ((THING_OF.test(clause) || (THING_WORD.test(clause) && named)) && SHARES.test(text)) return true;
    return ON_FILM.test(clause) || ON_STORY.test(text);
  });
}

function namesOf({ text, names }: Said, start: number, end: number): boolean {
  if (names === null) return true;
  return readDraft(text, { names }).named.some((one) => one.who !== 'self' && one.start >= start && one.start < end);
}

function isShared({ text, names, schoolDomains }: Said): boolean {
  const context: DraftContext = { writer: 'student', audience: 'students', names: names ?? [], schoolName: null, schoolDomains };
  return checkRecordings(readDraft(text, context), context).some(({ kind }) => kind === 'recording');
}
