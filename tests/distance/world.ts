import { nameBookOf } from '../../src/drafts/nameBook';
import type { Readers, Said } from '../../src/distance/said';
import type { Examples, Where } from './examples';

const names = nameBookOf(
  ['Sem Visser', 'Noor Postma', 'Milan Haan'].map((displayName) => ({ id: displayName, displayName, givenName: displayName.split(' ')[0] ?? '', roles: ['student'] as const })),
  'fullAndFirst',
);

const READERS: Readonly<Record<Where, Readers>> = {
  alone: { students: 1, staff: 0, others: 0 },
  class: { students: 24, staff: 1, others: 0 },
  friends: { students: 5, staff: 0, others: 0 },
  staffRoom: { students: 0, staff: 9, others: 0 },
};

/** A message said there, by day unless a check asks for the night. */
export function saidIn({ check, by, where }: Pick<Examples, 'check' | 'by' | 'where'>, text: string, change: Partial<Said> = {}): Said {
  const readers = by === 'student' && where === 'alone' ? { students: 0, staff: 1, others: 0 } : READERS[where];
  return { text, speaker: by, readers, names: [names], channels: ['Magister', 'Microsoft Teams', 'Hoy app'], schoolDomains: ['hetbaken.example'], isQuietTime: check === 'lateHours', helpWasAsked: false, ...change };
}
