import { USUAL_PRACTICE, type SchoolPractice } from '../../settings/schoolPractice';

/** The invented school's own channels, and two of its documents. */
export const demoPractice: SchoolPractice = {
  ...USUAL_PRACTICE,
  channels: [
    { name: 'Magister', reaches: ['students', 'guardians'], about: { nl: 'cijfers, huiswerk, absentie en berichten over een leerling', en: 'marks, homework, absence and messages about a student' } },
    { name: 'Microsoft Teams', reaches: ['students', 'staff'], about: { nl: 'lessen, opdrachten, vragen en de klassenchat', en: 'lessons, assignments, questions and the class chat' } },
    { name: 'Hoy app', reaches: ['students', 'guardians'], about: { nl: 'korte berichten, nieuws en snel contact bij een excursie', en: 'short messages, news and quick contact on a trip' } },
    { name: 'School-e-mail', reaches: ['students', 'guardians', 'staff'], about: { nl: 'alles wat langer is of bewaard moet blijven', en: 'whatever is longer or has to be kept' } },
  ],
  documents: {
    leerlingenstatuut: 'https://hetbaken.example/leerlingenstatuut',
    cao: 'https://hetbaken.example/cao-vo',
  },
};
