import type { ReportTo } from '../../escalation/reportChoices';

/** Telling in chat what is going on, in three steps. */
export const report = {
  fallback: 'Houvast: vertel wat er is.',
  step: (number: number, total: number) => `Stap ${number} van ${total}`,
  next: 'Verder',
  back: 'Terug',
  stop: 'Toch niet',
  stopped: 'Goed, er is niets verstuurd en niets bewaard. Wil je het later toch vertellen? Typ dan *melden*.',
  nothingYet: 'Er gaat pas iets weg als jij op Verstuur drukt.',

  kindTitle: 'Wat is er aan de hand?',
  kindIntro: 'Goed dat je het vertelt. Daarna kies je zelf wie het leest.',
  kindLabel: 'Kies wat het meest lijkt op wat er is',
  kindPlaceholder: 'Kies…',
  kindMissing: 'Kies eerst wat er is. Weet je het niet? Kies dan Iets anders.',
  talk: 'Ik wil eerst praten',

  toTitle: 'Wie mag dit lezen?',
  toTitleTalk: 'Met wie wil je praten?',
  toAbout: 'Gaat het over een van deze mensen? Kies dan iemand anders.',
  to: { mentor: 'Mijn mentor', zorgcoordinator: 'De zorgcoördinator', vertrouwenspersoon: 'De vertrouwenspersoon', school: 'Laat de school kiezen' } satisfies Record<ReportTo, string>,
  toWho: {
    mentor: 'De docent die bij jouw klas hoort.',
    zorgcoordinator: 'Regelt hulp als het even niet goed gaat.',
    vertrouwenspersoon: 'Luistert en denkt met je mee. Alleen die persoon leest dit: verder niemand op school, ook de schoolleiding en de beheerder niet.',
    school: 'Het gaat naar wie dit op school oppakt.',
  } satisfies Record<ReportTo, string>,
  reads: (who: string) => `Wie het krijgt: ${who}.`,
  readsNobody: 'Er is nog niemand ingesteld. De beheerder krijgt een alarm.',

  wordsTitle: 'Vertel het in je eigen woorden',
  wordsLabel: 'Wat, waar, wie en wanneer? (mag leeg blijven)',
  wordsHint: 'Alleen woorden: stuur geen foto’s, filmpjes of links.',
  talkTitle: 'Vraag om een gesprek',
  talkWhat: 'Wie het krijgt, leest alleen wie je bent en dat je wilt praten. Niet waarover.',
  acute: (who: string) => `Omdat het acuut is, gaat het ook naar: ${who}.`,
  passedOn: 'Reageert niemand op tijd, dan gaat het naar de volgende op school.',
  sealed: 'Dit is verzegeld. Alleen de vertrouwenspersoon leest het, verder niemand op school. Loopt iemand gevaar, dan kan de vertrouwenspersoon het niet altijd voor zich houden.',
  orTalk: 'Liever eerst praten? Dan leest die persoon alleen dat je wilt praten, niet wat je hier koos of typte.',
  send: 'Verstuur',
  sendTalk: 'Verstuur mijn vraag',

  notAvailable: 'Bij deze persoon kan het nu niet aankomen. Er is niets verstuurd. Ga terug en kies iemand anders.',
  gone: 'Hier ging iets mis. Er is niets verstuurd. Typ *melden* om opnieuw te beginnen.',
};
