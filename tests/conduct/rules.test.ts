import { assessMessage, NUDGE_FROM } from '../../src/conduct/assessMessage';

const read = (text: string, role: 'student' | 'staff' | 'unknown' = 'student') => assessMessage({ text, role });

describe('rules and what stands around them', () => {
  it('takes quoted words for somebody else\'s', () => {
    expect(read('op de muur stond "ga dood lelijke hoer" heb ik gemeld').acute).toBe(false);
  });

  it('reads words whose letters were starred out', () => {
    expect(read('vieze h**r').signal).toBeGreaterThanOrEqual(NUDGE_FROM);
  });

  it('lets a joke in a threat calm it, not a weapon', () => {
    expect(read('ik maak je dood haha').acute).toBe(false);
    expect(read('ik neem een mes mee naar school haha').acute).toBe(true);
  });

  it('hears a pattern of closeness from staff sooner than from somebody unknown', () => {
    const text = 'Slaap je al? Ik mis je. Hier is mijn privénummer.';
    expect(read(text, 'staff')).toMatchObject({ kind: 'grensoverschrijdend', acute: true });
  });

  it('names the kind that the rule names, also when the model is surer of another', () => {
    expect(read('mijn vriendin wil niet meer leven en ik weet niet wat ik moet doen')).toMatchObject({ kind: 'zelfbeschadiging', acute: true });
  });

  it('stays quick on long input that almost matches', () => {
    expect(read('ik ga je '.repeat(2_000)).signal).toBeLessThanOrEqual(1);
  });
});
