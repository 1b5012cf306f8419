import type { OtherLanguageTexts } from '../otherLanguageTexts';

export const otherLanguage: OtherLanguageTexts = {
  title: 'Niderlandzki czy angielski?',
  intro: 'Widzę, że piszesz po polsku. Odpowiadam po niderlandzku lub po angielsku. Wybierz:',
  understood: (words) => `Rozumiem tylko te słowa: ${words}.`,
  how: 'Napisz pytanie po niderlandzku lub po angielsku. Wystarczy kilka słów. Na przykład:',
  person: 'Możesz też zapytać kogoś w szkole: mentora albo inną dorosłą osobę, której ufasz.',
  numbers: 'To coś pilnego albo chcesz z kimś porozmawiać?',
  words: {
    may: 'czy wolno', forbidden: 'zabronione', permission: 'zgoda', punishment: 'kara', rules: 'zasady', picture: 'zdjęcie', filming: 'filmować', recording: 'nagrywać', screenshot: 'zrzut ekranu', secretly: 'potajemnie',
    sharing: 'udostępniać', sending: 'wysyłać', deleting: 'usuwać', adding: 'dodawać', following: 'obserwować', calling: 'dzwonić', phone: 'telefon', message: 'wiadomość', email: 'e-mail', groupChat: 'grupa',
    account: 'konto', fakeAccount: 'fałszywe konto', website: 'strona internetowa', internet: 'internet', whatsapp: 'WhatsApp', instagram: 'Instagram', snapchat: 'Snapchat', tiktok: 'TikTok', facebook: 'Facebook', youtube: 'YouTube',
    bullying: 'dokuczanie', insulting: 'obrażanie', gossip: 'plotki', teacher: 'nauczyciel', student: 'uczeń', parents: 'rodzice', child: 'dziecko', friend: 'kolega', class: 'klasa', lesson: 'lekcja', school: 'szkoła',
    homework: 'zadanie domowe', test: 'sprawdzian', break: 'przerwa', privacy: 'prywatne', without: 'bez',
  },
};
