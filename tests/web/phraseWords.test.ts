import type { Fix, Phrase } from '../../src/drafts/remark';
import type { Role } from '../../src/people/person';
import { draftTexts } from '../../src/texts/texts';
import { fixedWords, type WriterFacts } from '../../src/web/drafts/phraseWords';

const facts = (roles: readonly Role[] = ['teacher'], schoolName: string | null = 'Het Baken', userPrincipalName: string | null = 'k.bos@hetbaken.example'): WriterFacts => ({ writer: 'staff', person: { roles, userPrincipalName }, schoolName });
const fix = (phrase: Phrase, capital = false): Fix => ({ start: 0, end: 1, phrase, lead: '', capital });

describe('the words of a fix', () => {
  it.each<[string, Phrase, WriterFacts, string]>([
    ['name the job that says most', { key: 'ownView' }, facts(['teacher', 'supervisor']), 'Ik ben teamleider bij Het Baken en schrijf dit op persoonlijke titel.'],
    ['call an intern an intern', { key: 'ownView' }, facts(['intern']), 'Ik ben stagiair bij Het Baken en schrijf dit op persoonlijke titel.'],
    ['do without the name of the school', { key: 'iWorkThere' }, facts(['teacher'], null), 'Ik werk zelf als docent bij deze school.'],
    ['give the school’s own address', { key: 'schoolAddress' }, facts(), 'k.bos@hetbaken.example'],
    ['do without an address', { key: 'schoolAddress' }, facts(['teacher'], 'Het Baken', null), 'mijn schoolmail'],
    ['count students', { key: 'students', count: 2 }, facts(), 'twee leerlingen'],
    ['don’t count many', { key: 'students', count: 5 }, facts(), 'enkele leerlingen'],
  ])('%s', (_what, phrase, who, words) => {
    expect(fixedWords(fix(phrase), who, draftTexts('nl'))).toBe(words);
  });

  it('begin with a capital where a sentence does, and are in English in an English text', () => {
    expect(fixedWords(fix({ key: 'messageMe' }, true), facts(), draftTexts('nl'))).toBe('Stuur me een bericht in Teams');
    expect(fixedWords(fix({ key: 'ownView' }), facts(['mentor']), draftTexts('en'))).toBe('I am a mentor at Het Baken and write this in a personal capacity.');
  });

  it('are nothing, without white space, where something is left out', () => {
    expect(fixedWords({ ...fix({ key: 'nothing' }), lead: ' ' }, facts(), draftTexts('nl'))).toBe('');
  });
});
