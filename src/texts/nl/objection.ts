/** Objecting to what Houvast keeps or said about oneself. */
export const objection = {
  fallback: 'Houvast: bezwaar maken.',
  title: 'Maak bezwaar',
  intro: 'Klopt er iets niet van wat Houvast over jou bewaart of zei? Of wil je niet dat het bewaard wordt? Schrijf het hier op.',
  who: 'De privacy officer of de schoolleiding leest het. Nooit iemand die bezig is met een melding over jou. Je bezwaar wordt niet tegen je gebruikt.',
  noSign: 'Dit formulier zegt niets over de vraag of er iets over jou is. Iedereen kan bezwaar maken.',
  next: 'Je krijgt antwoord, met een reden. De afspraak is binnen tien schooldagen.',
  words: 'Wat klopt er niet, of wat wil je anders?',
  wordsMissing: 'Schrijf eerst waar je bezwaar tegen maakt.',
  send: 'Verstuur',
  stop: 'Toch niet',
  stopped: 'Goed, er is niets verstuurd en niets bewaard.',
};
