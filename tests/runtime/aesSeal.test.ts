import { createAesSeal } from '../../src/runtime/aesSeal';
import { SealBroken } from '../../src/runtime/sealBroken';

const seal = createAesSeal('a key for sealing, of more than 32 characters');
const other = createAesSeal('another key for sealing, of more than 32 characters');
const PLACE = 'case:north:c1:1';

const broken = (open: () => unknown): string => {
  try {
    open();
  } catch (error) {
    if (error instanceof SealBroken) return error.code;
    throw error;
  }
  return 'opened';
};

describe('what is sealed', () => {
  it.each(['', 'kort', 'Wát? “dit” 😱\nen dat', 'x'.repeat(1_020), 'x'.repeat(1_021), 'é'.repeat(100_000)])('comes out as it went in', (text) => {
    expect(seal.open(PLACE, seal.close(PLACE, text))).toBe(text);
  });

  it('opens after a restart, with the same signing key', () => {
    expect(createAesSeal('a key for sealing, of more than 32 characters').open(PLACE, seal.close(PLACE, 'x'))).toBe('x');
  });

  it('looks different each time, and as long for a word as for a page', () => {
    expect(seal.close(PLACE, 'ja')).not.toBe(seal.close(PLACE, 'ja'));
    expect(seal.close(PLACE, 'ja')).toHaveLength(seal.close(PLACE, 'x'.repeat(1_000)).length);
    expect(seal.close(PLACE, 'paddenstoelwolk')).not.toContain('paddenstoelwolk');
  });

  it('says plainly when another key closed it', () => {
    const theirs = other.close(PLACE, 'x');
    expect(broken(() => seal.open(PLACE, theirs))).toBe('otherKey');
    expect(() => seal.open(PLACE, theirs)).toThrow('sealed with another signing key');
  });

  it('doesn’t open in another place, nor changed, nor half', () => {
    const sealed = seal.close(PLACE, 'x');
    const [version = '', key = '', body = ''] = sealed.split('.');
    const bytes = Buffer.from(body, 'base64url');
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    expect(broken(() => seal.open('case:north:c1:2', sealed))).toBe('changed');
    expect(broken(() => seal.open(PLACE, [version, key, bytes.toString('base64url')].join('.')))).toBe('changed');
    for (const half of ['', 'v1', sealed.slice(0, 30), sealed.slice(0, -4), `v2${sealed.slice(2)}`]) expect(broken(() => seal.open(PLACE, half))).toBe('changed');
  });
});

describe('a mark', () => {
  it('is the same for the same words, for one use and one key', () => {
    expect(seal.mark('lane', 'ada')).toBe(seal.mark('lane', 'ada'));
    expect(new Set([seal.mark('lane', 'ada'), seal.mark('lane', 'bob'), seal.mark('place', 'ada'), other.mark('lane', 'ada')]).size).toBe(4);
    expect(seal.mark('lane', 'ada')).not.toContain('ada');
  });
});

it('takes no key that somebody could guess', () => {
  expect(() => createAesSeal('short')).toThrow('at least 32 characters');
});
