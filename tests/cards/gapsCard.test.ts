import { gapsCard } from '../../src/bot/cards/gapsCard';
import type { Gap } from '../../src/escalation/coverage/coverage';
import type { Language } from '../../src/runtime/language';
import { cardBytes, cardProblems } from './validCard';

const GAPS: readonly Gap[] = [
  { kind: 'nobodyOnCall' },
  { kind: 'noRole', line: 'P2', role: 'zorgcoordinator', instead: [{ role: 'schoolleiding', people: 2 }] },
  { kind: 'nobody', line: 'staffInvolved' },
  { kind: 'classesWithoutMentor', classes: ['1B', '3H'] },
  { kind: 'staffWithoutSupervisor', people: 1 },
  { kind: 'unreachable', line: 'privacy' },
  { kind: 'onlyOne', line: 'P4' },
  { kind: 'noAdministrator' },
  { kind: 'noHolidays', schoolYear: 2031 },
];

describe.each<Language>(['nl', 'en'])('the alarm about gaps (%s)', (language) => {
  const card = gapsCard(GAPS, 'Dijkcollege', language);

  it('is a good card, and small', () => {
    expect(cardProblems(card)).toEqual([]);
    expect(cardBytes(card)).toBeLessThan(25_000);
  });

  it('says what is wrong, the gravest first', () => {
    expect(card.body).toMatchSnapshot();
  });
});
