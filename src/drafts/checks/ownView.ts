import type { Check } from '../draft';
import { added } from '../remarkOn';
import { has, wordPattern } from '../wordPattern';

const EDUCATION = wordPattern("school|scholen|svok|onderwijs\\w*|leerling|leerlingen|docent|docenten|leraar|leraren|lerarentekort|klas|klassen|lessen|(?:eind|school)?examens?|vmbo|havo|vwo|schoolleiding|bestuur|schoolbestuur|directie|pabo|onderbouw|bovenbouw|schools|education|students?|pupils|teachers?|teaching|classroom|exams?|curriculum");
const OPINION = wordPattern("ik vind(?! het (?:\\p{L}+ )?(?:fijn|leuk|knap|mooi|super|lief))|vind ik(?! (?:heel |erg |echt |super)?(?:fijn|leuk|mooi|knap|lief))|wat mij betreft|volgens mij|naar mijn (?:mening|idee)|ik ben (?:het|voor|tegen|er)|ik snap niet|ik begrijp niet|schandalig|schande|gaat kapot|weg ermee|zou(?:den)? (?:\\p{L}+ ){0,3}moeten|belachelijk|onbegrijpelijk|onzin|onacceptabel|zou moeten|zouden moeten|het is tijd dat|moet stoppen|moeten stoppen|i think|in my opinion|i believe|i disagree|i agree|ridiculous|unacceptable|outrageous|should stop|ought to|it is time");
/** Said to somebody, and not to the world. */
const TO_ONE = wordPattern('je|jij|jou|jouw|u|uw|you|your');
const PERSONAL = wordPattern("persoonlijke titel|eigen mening|persoonlijke mening|eigen visie|mijn mening|niet namens|spreek voor mezelf|personal capacity|my own (?:opinion|views?)|own personal (?:opinion|view)|opinions? (?:is|are) my own|views (?:are )?my own|not on behalf of");
const IN_ROLE = wordPattern("(?:ik ben|als|ik werk(?:te)? als|i am|i'm|as|i work as) (?:zelf )?(?:een |a |an |de |the )?(?:\\p{L}+ ){0,2}(?:docent|docente|leraar|lerares|leerkracht|mentor|teamleider|conrector|rector|stagiair|stagiaire|zorgco[oö]rdinator|medewerker|onderwijsassistent|teacher|tutor|intern|member of staff)|(?:ik werk|i work|i teach|ik geef les) (?:zelf )?(?:op|bij|aan|at|in)");
const REACTS = wordPattern("(?:in )?reactie op|ik reageer|@\\p{L}+|discussie|ben het (?:niet |helemaal |wel )?(?:er )?(?:mee )?(?:niet )?(?:mee )?eens|oneens|in response|reply|replying|i (?:dis)?agree|this discussion|this thread|dit artikel|deze post|dit bericht|het stuk in|uw stuk|jullie stuk");
const OWN_SCHOOL = wordPattern("svok|onze school|mijn school|deze school|bij ons op school|onze leerlingen|mijn leerlingen|our school|my school|this school|our students|my students");

/** Staff who write in public about school: whose view it is (III.B.6), and in a discussion that they work there (III.B.7). */
export const checkOwnView: Check = (draft, context) => {
  if (context.writer !== 'staff' || context.audience !== 'public') return [];
  const { text } = draft;
  const isAboutOwnSchool = has(OWN_SCHOOL, text) || (context.schoolName !== null && text.toLowerCase().includes(context.schoolName.toLowerCase()));
  if (!has(EDUCATION, text) && !isAboutOwnSchool) return [];
  const [saysRole, saysPersonal] = [has(IN_ROLE, text), has(PERSONAL, text)];
  const opinion = draft.sentences.find((sentence) => has(OPINION, sentence.text) && !has(TO_ONE, sentence.text));
  const place = opinion ?? draft.sentences.find((sentence) => has(REACTS, sentence.text));
  if (place === undefined) return [];
  const end = text.trimEnd().length;
  if (opinion !== undefined && !saysPersonal) return [added('ownView', 'III.B.6', place, { key: 'ownView' }, end, '\n\n')];
  if (has(REACTS, text) && isAboutOwnSchool && !saysRole) return [added('saysWhereFrom', 'III.B.7', place, { key: 'iWorkThere' }, end, '\n\n')];
  return [];
};
