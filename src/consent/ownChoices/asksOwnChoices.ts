import { purposeAt } from '../lookUp/purposeWords';
import { readWords, type Word } from '../lookUp/words';
import { withinEdits } from './withinEdits';

/** What people type when they want to see or change what they agreed to, folded: without accents and signs. */
const PHRASES: readonly string[] = [
  'mijn toestemming', 'mijn toestemmingen', 'mn toestemming', 'mn toestemmingen', 'm n toestemming', 'toestemming', 'toestemmingen', 'mijn keuzes', 'mijn keuze', 'mijn keuzen',
  'toestemming geven', 'toestemming intrekken', 'toestemming aanpassen', 'toestemming wijzigen', 'toestemming veranderen', 'toestemming bekijken',
  'mijn toestemming geven', 'mijn toestemming intrekken', 'mijn toestemming aanpassen', 'mijn toestemming wijzigen', 'mijn toestemming veranderen', 'mijn toestemming bekijken',
  'ik wil toestemming geven', 'ik geef toestemming', 'ik geef geen toestemming', 'ik wil geen toestemming geven', 'ik trek mijn toestemming in', 'ik wil mijn toestemming intrekken', 'ik wil mijn toestemming veranderen',
  'ik wil mijn toestemming aanpassen', 'ik wil mijn keuzes veranderen', 'waar heb ik toestemming voor gegeven', 'waar gaf ik toestemming voor', 'wat is mijn toestemming',
  'ik wil niet op de foto', 'ik wil niet meer op de foto', 'ik wil niet op foto', 'ik wil niet meer op foto',
  'my consent', 'my consents', 'my choices', 'consent', 'withdraw my consent', 'i withdraw my consent', 'i want to withdraw my consent', 'change my consent', 'give consent', 'give my consent', 'show my consent', 'what did i agree to',
];

/** A wish about oneself, to be followed by what it is about: "ik wil niet meer op de website". */
const WISHES: readonly string[] = [
  'ik wil niet meer', 'ik wil nie meer', 'ik wil niet langer', 'ik wil niet', 'ik wil nie', 'ik wil liever niet', 'ik wil liever niet meer', 'ik wil wel', 'ik mag niet meer', 'ik sta liever niet', 'haal mij', 'haal me', 'haal mijn foto', 'mag ik op', 'mag ik in',
  'i dont want to be', 'i dont want to be any more', 'i do not want to be', 'i no longer want to be', 'i want to be', 'take me off', 'remove me from', 'may i be on', 'may i be in', 'can i be on', 'can i be in',
];

const AROUND: ReadonlySet<string> = new Set(
  'op in de het een bij voor van met mijn onze jullie foto fotos film filmpje filmpjes staan komen meer langer graag liever niet af school on in the a an at for from of my our your picture pictures photo photos any more anymore longer please not'.split(' '),
);

const LONGEST = 90;
/** In so long a phrase a letter may be missing, doubled or wrong; in a longer one two. */
const ONE_SLIP = 10;
const TWO_SLIPS = 14;

/**
 * Whether somebody asks for the own consents, also mistyped.
 *
 * @example
 * asksOwnChoices('mijn toesteming') // true
 * asksOwnChoices('moet ik toestemming vragen') // false
 */
export function asksOwnChoices(text: string): boolean {
  const said = saidIn(text)?.map(({ key }) => key).join(' ');
  return said !== undefined && PHRASES.some((phrase) => withinEdits(said, phrase, phrase.length >= TWO_SLIPS ? 2 : phrase.length >= ONE_SLIP ? 1 : 0));
}

/**
 * Whether somebody says what they want with pictures of themselves, for a purpose.
 *
 * @example
 * wishesAboutSelf('ik wil niet meer op de website') // true
 * wishesAboutSelf('ik wil niet meer') // false
 */
export function wishesAboutSelf(text: string): boolean {
  const words = saidIn(text);
  if (words === null) return false;
  const said = words.map(({ key }) => key).join(' ');
  return WISHES.some((wish) => said.startsWith(`${wish} `) && isOnlyAPurpose(words.slice(wish.split(' ').length)));
}

function saidIn(text: string): readonly Word[] | null {
  return text.length > LONGEST || /\n.*\S/.test(text) ? null : readWords(text);
}

function isOnlyAPurpose(words: readonly Word[]): boolean {
  let named = false;
  for (let at = 0; at < words.length; ) {
    const found = purposeAt(words, at, []);
    if (found !== null) {
      named = true;
      at += found.length;
    } else if (AROUND.has(words[at]?.key ?? '')) at += 1;
    else return false;
  }
  return named;
}
