import { Phrases, phraseText } from '../../src/gedragscode/phrase';

const finds = (line: string, text: string): boolean => new Phrases(line).standIn(phraseText(text));

describe('a phrase', () => {
  it.each([
    ['chce umrzeć', 'ja juz CHCĘ   umrzec!'],
    ['chce .. umrzeć', 'chcę po prostu dziś umrzeć'],
    ['öldür* beni', 'oldurecek beni'],
    ['(mama|tata) bije', 'moj tata bije'],
    ['beni? öldür*', 'oldurur'],
    ['*ضربني', 'سيضربني غدا'],
    ['^ ik kan niet meer $', 'Ik kan niet meer.'],
    ['grozi .... zdjęcie', 'grozi mi ze wysle dzisiaj wszystkim w klasie to zdjecie'],
    ['вб’є мене', "він вб'є мене"],
    ['olmek', 'olmekkkk'],
  ])('%s is found in %s', (line, text) => {
    expect(finds(line, text)).toBe(true);
  });

  it.each([
    ['chce umrzeć', 'chce nie umrzec'],
    ['chce .. umrzeć', 'chce jeden dwa trzy cztery piec umrzec'],
    ['bije', 'zabije'],
    ['bije', 'bijesz'],
    ['^ ik kan niet meer $', 'ik kan niet meer inloggen'],
    ['(mama|tata) bije', 'mama i bije'],
  ])('%s is not found in %s', (line, text) => {
    expect(finds(line, text)).toBe(false);
  });

  it('is taken out of a text, and the rest is read on', () => {
    const rest = new Phrases('umieram ze śmiechu').takenOutOf(phraseText('umieram ze śmiechu, ale chcę umrzeć'));
    expect(new Phrases('umieram').standIn(rest)).toBe(false);
    expect(new Phrases('chcę umrzeć').standIn(rest)).toBe(true);
  });

  it.each(['(mama tata) bije', 'mama (bije', 'at* bir'])('that is written wrongly is refused at the start: %s', (line) => {
    expect(() => new Phrases(line)).toThrow();
  });
});
