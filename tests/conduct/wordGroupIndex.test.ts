import { wordGroups } from '../../src/conduct/lexicon/wordGroups';
import { wordGroupOf } from '../../src/conduct/wordGroupIndex';

const listed = wordGroups.flatMap((line) => line.split(' / ').flatMap((words) => words.split(' ')));

describe('words of like meaning', () => {
  it.each([
    ['slaan', 'sloeg'],
    ['mes', 'knife'],
    ['lelijk', 'ugly'],
    ['dinsdag', 'zaterdag'],
    ['sanne', 'jelle'],
  ])('%s and %s are of one group', (one, other) => {
    expect(wordGroupOf(one)).toBeDefined();
    expect(wordGroupOf(one)).toEqual(wordGroupOf(other));
  });

  it.each([
    ['mes', 'taart'],
    ['lief', 'dood'],
  ])('%s and %s are not', (one, other) => {
    expect(wordGroupOf(one)).toBeDefined();
    expect(wordGroupOf(other)).toBeDefined();
    expect(wordGroupOf(one)?.field).not.toBe(wordGroupOf(other)?.field);
  });

  it.each([
    ['an inflection', 'kluisjes', 'kluisje'],
    ['a compound, which means most like its last part', 'schoolbibliotheekcomputer', 'computer'],
  ])('a word that is not listed is taken for %s', (_, word, known) => {
    expect(wordGroupOf(word)).toEqual(wordGroupOf(known));
  });

  it.each(['moslim', 'buitenlanders', 'homo', 'rolstoel'])('puts no group of people into a field: %s', (word) => {
    expect(wordGroupOf(word)).toBeUndefined();
  });

  it('knows nothing of a word that it cannot place', () => {
    expect(wordGroupOf('xyzzq')).toBeUndefined();
  });

  it('lists every word once, in the spelling in which messages are read', () => {
    expect(listed.filter((word, at) => listed.indexOf(word) !== at)).toEqual([]);
    expect(listed.filter((word) => !/^(?:[a-z]+|\p{Extended_Pictographic}\uFE0F?)$/u.test(word))).toEqual([]);
  });
});
