import type { Check } from '../../settings/schoolPractice';

/** A private word to whoever wrote something that the code advises against: never a reproach, always a better way. */
export const distance = {
  fallback: 'Houvast: een tip bij je bericht, alleen voor jou.',
  onlyYou: 'Alleen jij ziet dit.',
  better: 'Beter',
  kinds: {
    otherChannel: {
      title: 'Contact met leerlingen buiten de school om',
      says: 'In je bericht lijk je leerlingen uit te nodigen voor WhatsApp, Snapchat of een ander kanaal. Daar is eerst toestemming van de schoolleiding voor nodig.',
      better: 'Gebruik een kanaal van school. Is een ander kanaal echt nodig, bijvoorbeeld op reis? Vraag het de schoolleiding, en laat het vastleggen. Voor een klas is ook toestemming van leerlingen of ouders nodig (III.B.9).',
    },
    privateContact: {
      title: 'Je eigen mail of nummer',
      says: 'In je bericht lijkt je privéadres of eigen nummer te staan. Met leerlingen mail je alleen vanaf je schoolaccount. Ook appen en bellen gaat via school (III.B.3).',
      better: 'Haal het weg en geef je schooladres, of laat leerlingen je in Teams een bericht sturen. Moet je op reis bereikbaar zijn? Vraag school om een reistelefoon.',
    },
    friendRequest: {
      title: 'Vrienden met leerlingen',
      says: 'In je bericht gaat het om vrienden worden of volgen met je eigen account. Dat raadt de code af, met leerlingen en met ouders.',
      better: 'Zeg vriendelijk dat je dat met niemand doet. Wil je online iets met je vak? Maak een professioneel kanaal en meld het de schoolleiding.',
    },
    studentData: {
      title: 'Gegevens van een leerling in een groep',
      says: 'In je bericht lijkt iets persoonlijks over een leerling te staan, zoals een cijfer, de gezondheid of een adres. Iedereen in dit gesprek kan het lezen.',
      better: 'Verwijder het bericht, of haal de naam weg. Een cijfer hoort in Magister, iets persoonlijks bespreek je met de leerling zelf.',
    },
    recording: {
      title: 'Een opname op school',
      says: 'In je bericht gaat het om een foto, filmpje of geluidsopname van school. Die mag je niet maken en delen, ook niet van een online les.',
      better: 'Deel het niet en haal weg wat er al staat. Heb je het nodig voor de les? Vraag je docent om een duidelijk ja (III.A.3).',
    },
    lateHours: {
      title: 'Laat een bericht aan één leerling',
      says: 'Het is buiten de uren waarin je op school leerlingen één op één schrijft. Zo blijft het contact professioneel, en heeft de leerling rust.',
      better: 'Schrijf het morgen, of plan je bericht. Heeft de leerling je nu nodig? Blijf dan gerust helpen. Bij direct gevaar bel je 112.',
    },
  } satisfies Record<Check, { title: string; says: string; better: string }>,
  schoolChannels: (names: string) => `Op jouw school kan het via: ${names}.`,
  article: (name: string) => `Artikel ${name}`,
  mayBeWrong: 'Houvast kan zich vergissen: jij weet wat je bedoelde. Niemand anders krijgt dit te zien, er wordt niets geteld en je hoort dit vandaag niet nog eens.',
  openMessage: 'Ga naar je bericht',
};
