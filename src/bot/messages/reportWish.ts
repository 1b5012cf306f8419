import type { Language } from '../../runtime/language';
import { plainSentence } from './plainSentence';

/** What somebody asks for: to report something, or to talk with a person. */
export interface ReportWish {
  readonly talk: boolean;
  /** That of the words. */
  readonly language: Language;
}

const LONGEST = 160;

const HELLO = '(?:(?:hoi|hallo|hey|hi|hello|help|ja|yes|houvast|sorry) )*';
const PLEASE = '(?: (?:alsjeblieft|aub|svp|please|nu|now|hier|here|bij jou|met jou|aan jou|bij iemand|to you|to someone|anoniem|anonymously))*';
const SOFTLY = '(?:(?:hier|here|graag|liever|eerst|even|eens|gewoon|ook|toch|first|just|rather|really|echt) )*';

const WHY_NL = '(?:(?:ik|k) (?:word|wordt|werd|ben) (?:[a-z]+ ){0,4}(?:gepest|buitengesloten|uitgescholden|uitgelachen|lastiggevallen|gefilmd|gediscrimineerd)|(?:iemand|iemant|ze|hij|zij) pest(?:en)? (?:me|mij)|er (?:is|gebeurt|gebeurde) (?:[a-z]+ ){0,3}iets(?: ergs| naars| gebeurd)?)';
const WANT_NL = '(?:(?:(?:ik|k) )?(?:wil|wou|moet|kan|mag|zou)(?: ik)?(?: willen)?|(?:hoe|waar|bij wie) (?:kan|moet) ik)';
const WHAT_NL = '(?:(?:iets(?: ergs| naars)?|wat|dit|dat|het|iemand|pesten|een (?:probleem|incident|leerling|docent)) )?';
const PERSON_NL = '(?:iemand(?: van(?: de)? school| op school)?|een mens|(?:mijn|de|mn) mentor|(?:de|een) vertrouwenspersoon|(?:de|een) zorgcoordinator|een volwassene|een docent)';

const WHY_EN = '(?:i (?:am|m|get|got) (?:being )?(?:[a-z]+ ){0,2}(?:bullied|harassed|left out|filmed|laughed at)|im (?:being )?(?:bullied|harassed|left out|filmed)|(?:somebody|someone|they) (?:is|are)? ?bull(?:ies|ying|y) me|something (?:bad )?(?:happened|is going on))';
const WANT_EN = '(?:i (?:just |really )?(?:want|need|would like|d like|like) to|id like to|i wanna|want to|can i|may i|(?:how|where) (?:can|do) i)';
const WHAT_EN = '(?: (?:something|this|it|that|somebody|someone|bullying|(?:a|an) (?:problem|incident|student|teacher)))?';
const PERSON_EN = '(?:someone|somebody|a person|my mentor|(?:the|a) (?:confidential )?counsell?or|the care coordinator|an adult|a teacher)(?: at school)?';

const whole = (pattern: string): RegExp => new RegExp(`^${HELLO}(?:${pattern})${PLEASE}$`);

const WISHES: readonly { readonly pattern: RegExp; readonly wish: ReportWish }[] = [
  { pattern: whole(`${WANT_NL} ${SOFTLY}(?:(?:met|tegen) ${PERSON_NL} ${SOFTLY}(?:praten|overleggen)|praten(?: met ${PERSON_NL})?|een gesprek(?: met ${PERSON_NL})?)`), wish: { talk: true, language: 'nl' } },
  { pattern: whole(`${WANT_EN} ${SOFTLY}(?:talk|speak)(?: (?:to|with) ${PERSON_EN})?`), wish: { talk: true, language: 'en' } },
  { pattern: whole(`(?:${WHY_NL} (?:en |dus |maar )?)?${WANT_NL} ${SOFTLY}${WHAT_NL}${SOFTLY}(?:melden|vertellen|aangeven)`), wish: { talk: false, language: 'nl' } },
  { pattern: whole('(?:(?:iets|pesten|het) )?melden|(?:een )?melding(?: doen| maken)?|meld (?:het|iets|pesten)|iets vertellen'), wish: { talk: false, language: 'nl' } },
  { pattern: whole(`(?:${WHY_EN} (?:and |so |but )?)?${WANT_EN} ${SOFTLY}(?:report|tell)${WHAT_EN}`), wish: { talk: false, language: 'en' } },
  { pattern: whole(`(?:make a )?report${WHAT_EN}`), wish: { talk: false, language: 'en' } },
];

/**
 * Pure: whether these words, as a whole sentence, ask to report something or to talk with a person; null otherwise. A
 * question about the code ("moet ik melden dat ik een vriendschapsverzoek kreeg?") is left to the answers.
 */
export function reportWish(words: string): ReportWish | null {
  if (words.length > LONGEST) return null;
  const plain = plainSentence(words);
  return WISHES.find(({ pattern }) => pattern.test(plain))?.wish ?? null;
}
