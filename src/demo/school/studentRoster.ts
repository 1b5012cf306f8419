import type { HardCase } from './hardCase';

export interface StudentRow {
  readonly given: string;
  readonly family: string;
  readonly classKey: '1B' | '3H' | '5V';
  /** Years reached, and days since that birthday; hard cases around the sixteenth birthday have their own. */
  readonly age: readonly [years: number, days: number];
  readonly hardCase?: HardCase;
}

/** Sixty invented students. A name that somebody carries is chance. */
export const studentRoster: readonly StudentRow[] = [
  // 3H, 24 students
  { given: 'Yara', family: 'Bouzidi', classKey: '3H', age: [15, 60] },
  { given: 'Sem', family: 'de Boer', classKey: '3H', age: [15, 120] },
  { given: 'Noor', family: 'Hiemstra', classKey: '3H', age: [14, 330], hardCase: 'refused' },
  { given: 'Milan', family: 'Kaczmarek', classKey: '3H', age: [15, 15], hardCase: 'withdrawn' },
  { given: 'Lina', family: 'van den Akker', classKey: '3H', age: [15, 200], hardCase: 'lastYearOnly' },
  { given: 'Tygo', family: 'Schuurman', classKey: '3H', age: [14, 290], hardCase: 'unknownAnswer' },
  { given: 'Aylin', family: 'Çelik', classKey: '3H', age: [16, 9], hardCase: 'parentYesNow16' },
  { given: 'Bram', family: 'Oosterhuis', classKey: '3H', age: [16, 0], hardCase: 'turnedSixteenToday' },
  { given: 'Zoë', family: 'Martina', classKey: '3H', age: [16, 40], hardCase: 'sixteenAskedAgain' },
  { given: 'Jurre', family: 'Wiersma', classKey: '3H', age: [15, 350], hardCase: 'turnsSixteenSoon' },
  { given: 'Fenna', family: "in 't Veld", classKey: '3H', age: [15, 90], hardCase: 'guardiansDiffer' },
  { given: 'Ilyas', family: 'Ouali', classKey: '3H', age: [15, 240], hardCase: 'ownYesUnder16' },
  { given: 'Roos', family: 'van Dongen', classKey: '3H', age: [15, 33] },
  { given: 'Daan', family: 'Nijenhuis', classKey: '3H', age: [15, 180] },
  { given: 'Imani', family: 'Pinas', classKey: '3H', age: [14, 340] },
  { given: 'Lars', family: 'Engbers', classKey: '3H', age: [15, 75] },
  { given: 'Hawa', family: 'Abdi', classKey: '3H', age: [15, 142] },
  { given: 'Mats', family: 'Dijkgraaf', classKey: '3H', age: [15, 21] },
  { given: 'Esra', family: 'Korkmaz', classKey: '3H', age: [14, 310] },
  { given: 'Pim', family: 'Verhoeven', classKey: '3H', age: [15, 265] },
  { given: 'Mei', family: 'Lin', classKey: '3H', age: [15, 110] },
  { given: 'Stijn', family: 'Roelofs', classKey: '3H', age: [15, 48] },
  { given: 'Julia', family: 'Nowicka', classKey: '3H', age: [15, 222] },
  { given: 'Ravi', family: 'Ramdin', classKey: '3H', age: [14, 355] },
  // 1B, 18 students
  { given: 'Evi', family: 'Bosgraaf', classKey: '1B', age: [12, 100], hardCase: 'missing' },
  { given: 'Hugo', family: 'ter Braak', classKey: '1B', age: [12, 210], hardCase: 'birthDateUnknown' },
  { given: 'Amira', family: 'El Idrissi', classKey: '1B', age: [12, 160], hardCase: 'sameMoment' },
  { given: 'Finn', family: 'Jonker', classKey: '1B', age: [12, 250], hardCase: 'futureYes' },
  { given: 'Saar', family: 'Mulderij', classKey: '1B', age: [12, 45] },
  { given: 'Jayden', family: 'Felter', classKey: '1B', age: [12, 300] },
  { given: 'Nina', family: 'Kovács', classKey: '1B', age: [12, 12] },
  { given: 'Teun', family: 'Haverkamp', classKey: '1B', age: [13, 5] },
  { given: 'Aya', family: 'Haddou', classKey: '1B', age: [12, 190] },
  { given: 'Ole', family: 'Zijlstra', classKey: '1B', age: [12, 88] },
  { given: 'Lieke', family: 'Brouwers', classKey: '1B', age: [12, 270] },
  { given: 'Quinten', family: 'van Rossem', classKey: '1B', age: [12, 133] },
  { given: 'Dilara', family: 'Aksoy', classKey: '1B', age: [13, 30] },
  { given: 'Boaz', family: 'Hoekman', classKey: '1B', age: [12, 320] },
  { given: 'Wies', family: 'Timmerije', classKey: '1B', age: [12, 66] },
  { given: 'Kofi', family: 'Mensah', classKey: '1B', age: [12, 175] },
  { given: 'Maud', family: 'Scholtens', classKey: '1B', age: [12, 230] },
  { given: 'Luuk', family: 'Aartsen', classKey: '1B', age: [13, 80] },
  // 5V, 18 students
  { given: 'Isa', family: 'Groenewold', classKey: '5V', age: [17, 30], hardCase: 'sixteenRefused' },
  { given: 'Casper', family: 'Lindeboom', classKey: '5V', age: [17, 100], hardCase: 'guardianYesOver16' },
  { given: 'Selin', family: 'Aydın', classKey: '5V', age: [17, 210], hardCase: 'guardianNoOver16' },
  { given: 'Thijs', family: 'Kranenborg', classKey: '5V', age: [17, 155], hardCase: 'backAfterRefusal' },
  { given: 'Anouk', family: 'Pasma', classKey: '5V', age: [16, 330] },
  { given: 'Youssef', family: 'Tahiri', classKey: '5V', age: [17, 12] },
  { given: 'Merel', family: 'op den Kamp', classKey: '5V', age: [17, 77] },
  { given: 'Gijs', family: 'Tolsma', classKey: '5V', age: [16, 290] },
  { given: 'Xenia', family: 'Petrova', classKey: '5V', age: [17, 140] },
  { given: 'Job', family: 'Westerveen', classKey: '5V', age: [17, 260] },
  { given: 'Lotus', family: 'Tran', classKey: '5V', age: [17, 301] },
  { given: 'Rein', family: 'Feenstra', classKey: '5V', age: [16, 345] },
  { given: 'Chayenne', family: 'Isenia', classKey: '5V', age: [17, 55] },
  { given: 'Olivier', family: "d'Haens", classKey: '5V', age: [17, 188] },
  { given: 'Jasmijn', family: 'Overdiep', classKey: '5V', age: [18, 20] },
  { given: 'Abel', family: 'Rozema', classKey: '5V', age: [17, 234] },
  { given: 'Naomi', family: 'Goldewijk', classKey: '5V', age: [17, 120] },
  { given: 'Sander', family: 'Ploegman', classKey: '5V', age: [18, 61] },
];
