import type { Language } from '../runtime/language';

const ENGLISH = new Set(
  `the a an and or i i'm im you he she they we my your his their our am are was were do does did can could may might should would will what who where when why how which is
  this that these those not no have has had of for from with without about after before if by any someone students student teacher teachers school pictures picture photo photos
  allowed post share want to be it me us them there please during outside phone lesson lessons class child daughter son parents parent code rules`.split(/\s+/),
);
const DUTCH = new Set(
  `de het een en of maar ik je jij jullie hij zij ze wij we mijn jouw zijn haar hun ons ben bent waren doe doet kan mag mogen moet moeten wil wat wie waar wanneer waarom hoe welke
  dit dat deze die niet geen heb hebt heeft van voor met zonder over na als door iemand leerlingen leerling docent docenten leraar school foto fotos filmpje klas les tijdens buiten mn me ff k ook op aan bij naar uit er
  toestemming ouders ouder kind dochter zoon regels gedragscode appen app nog wel dan toch om te tot in`.split(/\s+/),
);
// Words that both languages have say nothing.
const SHARED = new Set(['is', 'in', 'me', 'of', 'we', 'school', 'app', 'want', 'had', 'was', 'die', 'over', 'code', 'haar']);

/** Dutch unless the words say English: a question in English gets an answer in English. */
export function questionLanguage(question: string): Language {
  let english = 0;
  let dutch = 0;
  for (const word of question.toLowerCase().match(/[a-zà-ÿ']+/g) ?? []) {
    if (SHARED.has(word)) continue;
    if (ENGLISH.has(word)) english += 1;
    if (DUTCH.has(word)) dutch += 1;
  }
  return english > dutch ? 'en' : 'nl';
}
