import { signalKinds } from '../../src/conduct/signalKind';
import { CASE_KINDS, caseKindOf, isWordsOnly, type CaseKind } from '../../src/escalation/caseKind';
import { levelOf, type CaseLevel } from '../../src/escalation/caseLevel';

describe('the kind of case that a signal opens', () => {
  it.each(signalKinds)('exists for %s', (signal) => {
    expect(CASE_KINDS).toContain(caseKindOf(signal));
  });

  it('is extortion when a picture is used to press somebody', () => {
    expect(caseKindOf('sexting')).toBe('intimateImage');
    expect(caseKindOf('sexting', { reasons: ['intimatePicture', 'money'] })).toBe('sextortion');
    expect(caseKindOf('sexting', { reasons: ['threatens'], aboutStaff: true })).toBe('sextortion');
  });

  it('is about staff when somebody who works at the school crosses the boundary', () => {
    expect(caseKindOf('grensoverschrijdend')).toBe('boundary');
    expect(caseKindOf('grensoverschrijdend', { aboutStaff: true })).toBe('staffInvolved');
    expect(caseKindOf('pesten', { aboutStaff: true })).toBe('bullying');
  });
});

describe('its level', () => {
  it.each<[CaseKind, CaseLevel]>([
    ['acute', 'P1'], ['selfHarm', 'P1'], ['threat', 'P1'], ['sextortion', 'P1'], ['intimateImage', 'P2'], ['doxing', 'P2'],
    ['staffInvolved', 'P2'], ['derailing', 'P3'], ['parent', 'P3'], ['doubt', 'P4'], ['talk', 'P3'], ['privacy', 'privacy'],
  ])('of %s is %s', (kind, level) => {
    expect(levelOf(kind)).toBe(level);
  });

  it('may be raised by a signal and never lowered', () => {
    expect(levelOf('bullying', 'P2')).toBe('P2');
    expect(levelOf('selfHarm', 'P3')).toBe('P1');
    expect(levelOf('privacy', 'P1')).toBe('P1');
    expect(levelOf('privacy', 'P3')).toBe('privacy');
  });
});

it('takes words only as evidence wherever intimate images may be involved', () => {
  expect(CASE_KINDS.filter(isWordsOnly)).toEqual(['sextortion', 'intimateImage', 'boundary', 'staffInvolved']);
});
