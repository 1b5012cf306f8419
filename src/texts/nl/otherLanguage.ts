import type { KeyWord } from '../../gedragscode/otherLanguages/keyWord';

/** Behind the button "Nederlands", for who asked in another language: easy words. */
export const otherLanguage = {
  button: 'Nederlands',
  understood: (words: string) => `Ik begreep alleen deze woorden: ${words}.`,
  check: 'Klopt het niet? Stel je vraag in het Nederlands. Bijvoorbeeld:',
  how: 'Stel je vraag in het Nederlands. Een paar woorden is genoeg. Bijvoorbeeld:',
  example: 'Mag ik een foto van de klas delen?',
  words: {
    may: 'mag ik', forbidden: 'verboden', permission: 'toestemming', punishment: 'straf', rules: 'regels', picture: 'foto', filming: 'filmen', recording: 'opnemen', screenshot: 'schermafdruk', secretly: 'stiekem',
    sharing: 'delen', sending: 'sturen', deleting: 'verwijderen', adding: 'toevoegen', following: 'volgen', calling: 'bellen', phone: 'telefoon', message: 'bericht', email: 'e-mail', groupChat: 'groepsapp',
    account: 'account', fakeAccount: 'nepaccount', website: 'website', internet: 'internet', whatsapp: 'WhatsApp', instagram: 'Instagram', snapchat: 'Snapchat', tiktok: 'TikTok', facebook: 'Facebook', youtube: 'YouTube',
    bullying: 'pesten', insulting: 'schelden', gossip: 'roddelen', teacher: 'docent', student: 'leerling', parents: 'ouders', child: 'kind', friend: 'vriend', class: 'klas', lesson: 'les', school: 'school',
    homework: 'huiswerk', test: 'toets', break: 'pauze', privacy: 'privé', without: 'zonder',
  } satisfies Record<KeyWord, string>,
};
