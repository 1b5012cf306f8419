import type { TextsOf } from '../../texts/textsOf';

export type PageLanguage = 'nl' | 'en';

const nl = {
  note: 'Speelplein: dit is een oefenomgeving, geen echt Teams',
  noteShort: 'Oefenomgeving, geen echt Teams',
  language: 'Taal', dutch: 'Nederlands', english: 'Engels',
  theme: 'Kleuren', light: 'Licht', dark: 'Donker',
  columns: 'Aantal personen naast elkaar',
  columnsOption: (count: number) => (count === 1 ? '1 persoon' : `${count} personen`),
  reset: 'Opnieuw beginnen', resetAsk: 'Alle gesprekken op het Speelplein wissen?',
  resetExplain: 'De berichten verdwijnen. Wat Houvast zelf heeft vastgelegd, blijft bestaan.', resetYes: 'Wissen',
  cancel: 'Annuleren', ok: 'Oké', close: 'Sluiten', retry: 'Probeer opnieuw', loading: 'Laden…',
  persona: 'Je bent', columnLabel: (name: string) => `Het scherm van ${name}`,
  conversationsOf: (name: string) => `Gesprekken van ${name}`,
  unread: (count: number) => (count === 1 ? '1 ongelezen bericht' : `${count} ongelezen berichten`),
  you: 'Jij', app: 'App', members: (count: number) => (count === 1 ? '1 lid' : `${count} leden`),
  appPresent: 'Houvast kijkt mee', appAbsent: 'Houvast is hier niet',
  messages: 'Berichten', empty: 'Nog geen berichten', emptyHint: 'Typ hieronder het eerste bericht.',
  typing: (name: string) => `${name} is aan het typen…`,
  edited: 'Bewerkt', deleted: 'Dit bericht is verwijderd.', undo: 'Ongedaan maken',
  onlyYou: 'Alleen jij kunt dit bericht zien', hidden: 'Dit bericht is verborgen.', hiddenOwn: 'Anderen zien dit bericht niet.',
  moreOptions: 'Meer opties', edit: 'Bewerken', remove: 'Verwijderen', refreshCard: 'Kaart vernieuwen',
  save: 'Opslaan', editLabel: 'Bericht bewerken', reply: 'Beantwoorden', replyingTo: (name: string) => `Antwoord op ${name}`, stopReply: 'Niet beantwoorden',
  write: 'Typ een bericht', writeIn: (title: string) => `Bericht aan ${title}`, send: 'Verzenden', attach: 'Foto toevoegen', apps: 'Apps en acties',
  dropHere: 'Laat de foto hier los', removePicture: (name: string) => `${name} weghalen`, removeCard: 'Kaart weghalen', picture: 'Foto', cardToSend: 'Kaart die je verstuurt',
  mentions: 'Wie wil je noemen?', chatTab: 'Chat',
  notMember: 'Je zit niet in dat gesprek. In Teams kun je het bericht daarom ook niet openen.',
  wentWrong: 'Er is iets misgegaan', wentWrongTry: 'Er is iets misgegaan. Probeer het opnieuw.',
  unreachable: 'De app is niet te bereiken. Probeer het opnieuw.', tooLarge: 'Deze foto is te groot voor een bericht (meer dan 30 MB).', notPicture: 'Dit is geen foto. Kies een foto.',
  connectionLost: 'Geen verbinding met het Speelplein. Draait het programma nog?',
  sendPreview: 'Verzenden', editPreview: 'Bewerken', previewTitle: 'Zo komt het in het gesprek',
  search: 'Zoeken', searchIn: (what: string) => `Zoek: ${what}`, noResults: 'Niets gevonden', results: 'Resultaten', submit: 'Verder',
  dialogFrame: (title: string) => `Venster: ${title}`, badCard: 'Deze kaart kan niet worden getoond.',
};

const en = {
  note: 'Speelplein: this is a practice ground, not the real Teams',
  noteShort: 'Practice ground, not the real Teams',
  language: 'Language', dutch: 'Dutch', english: 'English',
  theme: 'Colours', light: 'Light', dark: 'Dark',
  columns: 'People side by side',
  columnsOption: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  reset: 'Start over', resetAsk: 'Clear all conversations on the Speelplein?',
  resetExplain: 'The messages disappear. What Houvast itself has recorded stays.', resetYes: 'Clear',
  cancel: 'Cancel', ok: 'OK', close: 'Close', retry: 'Try again', loading: 'Loading…',
  persona: 'You are', columnLabel: (name: string) => `The screen of ${name}`,
  conversationsOf: (name: string) => `Conversations of ${name}`,
  unread: (count: number) => (count === 1 ? '1 unread message' : `${count} unread messages`),
  you: 'You', app: 'App', members: (count: number) => (count === 1 ? '1 member' : `${count} members`),
  appPresent: 'Houvast is here', appAbsent: 'Houvast is not here',
  messages: 'Messages', empty: 'No messages yet', emptyHint: 'Type the first message below.',
  typing: (name: string) => `${name} is typing…`,
  edited: 'Edited', deleted: 'This message has been deleted.', undo: 'Undo',
  onlyYou: 'Only you can see this message', hidden: 'This message is hidden.', hiddenOwn: 'Others cannot see this message.',
  moreOptions: 'More options', edit: 'Edit', remove: 'Delete', refreshCard: 'Refresh card',
  save: 'Save', editLabel: 'Edit message', reply: 'Reply', replyingTo: (name: string) => `Reply to ${name}`, stopReply: 'Stop replying',
  write: 'Type a message', writeIn: (title: string) => `Message to ${title}`, send: 'Send', attach: 'Add a picture', apps: 'Apps and actions',
  dropHere: 'Drop the picture here', removePicture: (name: string) => `Remove ${name}`, removeCard: 'Remove card', picture: 'Picture', cardToSend: 'Card that you are sending',
  mentions: 'Who do you want to mention?', chatTab: 'Chat',
  notMember: 'You are not in that conversation. In Teams you could not open the message either.',
  wentWrong: 'Something went wrong', wentWrongTry: 'Something went wrong. Please try again.',
  unreachable: 'Unable to reach the app. Please try again.', tooLarge: 'This picture is too large for a message (more than 30 MB).', notPicture: 'This is not a picture. Please choose a picture.',
  connectionLost: 'No connection with the Speelplein. Is the program still running?',
  sendPreview: 'Send', editPreview: 'Edit', previewTitle: 'This is how it will look in the conversation',
  search: 'Search', searchIn: (what: string) => `Search: ${what}`, noResults: 'Nothing found', results: 'Results', submit: 'Continue',
  dialogFrame: (title: string) => `Window: ${title}`, badCard: 'This card cannot be shown.',
} satisfies TextsOf<typeof nl>;

export type PageTexts = TextsOf<typeof nl>;

/** All texts of the page, by language. */
export const texts: Readonly<Record<PageLanguage, PageTexts>> = { nl, en };
