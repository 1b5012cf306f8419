import type { Language } from '../../runtime/language';
import type { ArticleId } from '../articleId';

/** Subjects that people ask about and on which the code is silent: we say so, and offer a person. */
export const SILENT_TOPICS = [
  'ai',
  'photosByParents',
  'retention',
  'schoolwork',
  'timetable',
  'houseRules',
  'money',
  'personnel',
  'care',
  'ict',
] as const;

export type SilentTopicKey = (typeof SILENT_TOPICS)[number];

export interface SilentTopic {
  readonly key: SilentTopicKey;
  /** The subject as it stands in "de code zegt niets over …". */
  readonly name: Readonly<Record<Language, string>>;
  /** Where the answer probably is. */
  readonly goTo: Readonly<Record<Language, string>>;
  /** Articles that touch it without answering it. */
  readonly related: readonly ArticleId[];
}

export const SILENT_TOPIC: Readonly<Record<SilentTopicKey, SilentTopic>> = {
  ai: {
    key: 'ai',
    name: { nl: 'AI en deepfakes', en: 'AI and deepfakes' },
    goTo: { nl: 'Vraag naar de visie van je school op AI, of vraag het je docent of mentor.', en: 'Ask for your school\'s vision on AI, or ask your teacher or mentor.' },
    related: ['II.3'],
  },
  photosByParents: {
    key: 'photosByParents',
    name: { nl: 'foto\'s die ouders zelf maken', en: 'pictures that parents take themselves' },
    goTo: { nl: 'Vraag de school naar de afspraken voor feesten en wedstrijden.', en: 'Ask the school about its rules for parties and matches.' },
    related: ['III.A.8'],
  },
  retention: {
    key: 'retention',
    name: { nl: 'hoe lang beelden en gegevens worden bewaard', en: 'how long pictures and data are kept' },
    goTo: { nl: 'Kijk in het privacyreglement van de school of vraag het de privacybeheerder.', en: 'Look in the school\'s privacy regulations or ask the privacy officer.' },
    related: ['III.B.8'],
  },
  schoolwork: {
    key: 'schoolwork',
    name: { nl: 'huiswerk, toetsen en cijfers', en: 'homework, tests and marks' },
    goTo: { nl: 'Kijk in Magister of vraag het je docent of mentor.', en: 'Look in Magister or ask your teacher or mentor.' },
    related: [],
  },
  timetable: {
    key: 'timetable',
    name: { nl: 'roosters, vakanties en afspraken', en: 'timetables, holidays and appointments' },
    goTo: { nl: 'Kijk in Magister of op de website van de school.', en: 'Look in Magister or on the school\'s website.' },
    related: [],
  },
  houseRules: {
    key: 'houseRules',
    name: { nl: 'andere huisregels', en: 'other house rules' },
    goTo: { nl: 'Kijk in de schoolregels of het leerlingenstatuut.', en: 'Look in the school rules or the student statute.' },
    related: [],
  },
  money: {
    key: 'money',
    name: { nl: 'kosten en betalingen', en: 'costs and payments' },
    goTo: { nl: 'Vraag het de administratie van de school.', en: 'Ask the school\'s office.' },
    related: [],
  },
  personnel: {
    key: 'personnel',
    name: { nl: 'salaris, verlof en arbeidsvoorwaarden', en: 'pay, leave and terms of employment' },
    goTo: { nl: 'Vraag het de afdeling personeel (HR).', en: 'Ask the personnel department (HR).' },
    related: [],
  },
  care: {
    key: 'care',
    name: { nl: 'zorg en begeleiding', en: 'care and support' },
    goTo: { nl: 'Praat met de mentor of de zorgcoördinator.', en: 'Talk to the mentor or the care coordinator (zorgcoördinator).' },
    related: [],
  },
  ict: {
    key: 'ict',
    name: { nl: 'storingen, wachtwoorden en apparaten', en: 'faults, passwords and devices' },
    goTo: { nl: 'Vraag het de ICT-helpdesk van de school.', en: 'Ask the school\'s ICT help desk.' },
    related: [],
  },
};
