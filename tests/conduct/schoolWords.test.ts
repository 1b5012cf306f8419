import { readMessage } from '../../src/conduct/assessMessage';
import { inSchoolWords, isNeverHarmless, readAtSchool, schoolWord, STAND_IN, WORD_MEANINGS, type SchoolWord } from '../../src/conduct/schoolWords';

const read = (text: string, ...words: readonly SchoolWord[]) => readAtSchool({ text, role: 'student' }, inSchoolWords(words)).assessment;
const harmless = (word: string): SchoolWord => ({ word, means: 'harmless' });

describe('a word that a school gave a meaning', () => {
  it('no longer signals where the school calls it harmless', () => {
    expect(read('jij bent een kneus').kind).toBe('pesten');
    expect(read('jij bent een kneus', harmless('kneus')).kind).toBeNull();
  });

  it('signals where the school calls it an insult', () => {
    expect(read('jij bent een tosti').kind).toBeNull();
    expect(read('jij bent een tosti', { word: 'tosti', means: 'insult' }).kind).toBe('pesten');
    expect(read('Jij bent een TOSTI', { word: 'tosti', means: 'insult' }).kind).toBe('pesten');
  });

  it('is a whole word only, and may be several', () => {
    const rewrite = inSchoolWords([harmless('boks'), harmless('de killers')]);
    expect(rewrite('ik boks, zij boksen')).toBe('ik dinges, zij boksen');
    expect(rewrite('zaterdag tegen De  Killers')).toBe('zaterdag tegen dinges');
  });

  it.each([
    ['a wish to die', 'ik wil dood, echt', 'dood'],
    ['a threat that leaves no doubt', 'ik maak je morgen dood', 'dood'],
    ['a threat with a weapon', 'ik steek je morgen neer met een mes', 'mes'],
    ['a demand for pictures', 'stuur nog zo een naaktfoto', 'naaktfoto'],
  ])('never silences %s', (_what, text, word) => {
    const usual = readMessage({ text, role: 'student' }).assessment;
    expect(usual.kind).not.toBeNull();
    expect(read(text, harmless(word))).toEqual(usual);
  });

  it.each(['mes', 'pistool', 'zelfmoord'])('can’t be called harmless when it is “%s”', (word) => {
    expect(isNeverHarmless(word)).toBe(true);
  });

  it.each(['kneus', 'boks', 'tosti'])('can be called harmless when it is “%s”', (word) => {
    expect(isNeverHarmless(word)).toBe(false);
  });

  it.each(WORD_MEANINGS.filter((means) => means !== 'harmless'))('has a stand-in that the detector knows: %s', (means) => {
    expect(readMessage({ text: STAND_IN[means], role: 'student' }).concepts.size).toBeGreaterThan(0);
  });
});

describe('what may be such a word', () => {
  it.each([
    ['boks', 'boks'],
    ['  De   Killers ', 'de killers'],
    ['H2-team', 'h2-team'],
    ['a', null],
    ['een hele lange zin van vijf woorden', null],
    ['.*', null],
    ['(a+)+', null],
    ['x'.repeat(60), null],
  ])('%j is %j', (text, expected) => {
    expect(schoolWord(text)).toBe(expected);
  });
});
