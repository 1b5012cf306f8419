import { normaliseText } from '../../src/conduct/normaliseText';

describe('normaliseText', () => {
  it.each([
    ['reads leet inside words', 'j3 b3nt 3cht l3lijk', 'je bent echt lelijk'],
    ['reads letters with spaces between, where wider gaps part words', 'g a   n u   w e g', 'ga nu weg'],
    ['shortens stretched letters', 'stooooop', 'stoop'],
    ['drops diacritics', 'zó gemeen, één keer', 'zo gemeen een keer'],
    ['writes chat spelling out', 'ff m’n tas', 'even mijn tas'],
    ['turns emoji into words', 'jij 🐀', 'jij emodier'],
    ['keeps class names and chapters', 'klas 3tl leert h3', 'klas 3tl leert h3'],
  ])('%s', (_, text, words) => {
    expect(normaliseText(text).words.join(' ')).toBe(words);
  });

  it('marks what stands between quotation marks', () => {
    const { words, quoted } = normaliseText('hij zei "ga weg" en liep door');
    expect(words.filter((_, at) => quoted[at])).toEqual(['ga', 'weg']);
  });

  it('takes a lone quotation mark for a slip', () => {
    expect(normaliseText('dat is "raar').quoted).toEqual([false, false, false]);
  });

  it('looks at a bounded number of words', () => {
    expect(normaliseText('woord '.repeat(5_000)).words.length).toBeLessThanOrEqual(160);
  });
});
