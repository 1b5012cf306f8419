import { checkDraft } from '../../src/drafts/checkDraft';
import type { DraftContext } from '../../src/drafts/draftContext';
import { nameBookOf } from '../../src/drafts/nameBook';
import { withoutOverlap } from '../../src/drafts/withoutOverlap';
import type { Role } from '../../src/people/person';

const named = (id: string, displayName: string, roles: readonly Role[] = ['student']) => ({ id, displayName, givenName: displayName.split(' ')[0] ?? '', roles });

/** A class of 3H with its teachers, and students of elsewhere in the school. */
export const CLASS = [
  named('sem', 'Sem de Boer'),
  named('noor', 'Noor Hiemstra'),
  named('zoe', 'Zoë Martina'),
  named('roos', 'Roos van Dongen'),
  named('max', 'Max Engbers'),
  named('mei', 'Mei Lin'),
  named('sanneStudent', 'Sanne Wiersma'),
  named('sanne', 'Sanne Terwisscha', ['teacher']),
  named('bos', 'Karin Bos', ['teacher', 'mentor']),
];
export const ELSEWHERE = [named('hugo', 'Hugo ter Braak'), named('lotus', 'Lotus Tran')];

export const context: DraftContext = {
  writer: 'staff',
  audience: 'students',
  names: [nameBookOf(CLASS, 'fullAndFirst'), nameBookOf(ELSEWHERE, 'full')],
  schoolName: 'Het Baken',
  schoolDomains: ['hetbaken.example'],
};

/** `health: "Sem heeft ADHD."` for every remark that is shown. */
export function said(text: string, change: Partial<DraftContext> = {}): readonly string[] {
  return withoutOverlap(checkDraft(text, { ...context, ...change })).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
