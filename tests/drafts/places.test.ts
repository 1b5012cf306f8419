import { checkDraft } from '../../src/drafts/checkDraft';
import { sentencesOf } from '../../src/drafts/sentences';
import { withoutOverlap } from '../../src/drafts/withoutOverlap';
import { context, said } from './school';

describe('sentences', () => {
  it.each([
    ['Dag. Tot morgen!', ['Dag.', 'Tot morgen!']],
    ['Dhr. de Vries en mw. Bos komen o.a. voor de uitleg. Fijn.', ['Dhr. de Vries en mw. Bos komen o.a. voor de uitleg.', 'Fijn.']],
    ['Een regel\nnog een\n\n  en een derde  ', ['Een regel', 'nog een', 'en een derde']],
    ['Om 8.15 uur op 3.2.1. Goed?', ['Om 8.15 uur op 3.2.1.', 'Goed?']],
    ['Hij zei: “Stop.” Ik ging door…', ['Hij zei: “Stop.”', 'Ik ging door…']],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(sentences);
    for (const { text: piece, start, end } of sentencesOf(text)) expect(text.slice(start, end)).toBe(piece);
  });
});

describe('the place of a remark', () => {
  it.each([
    ['emoji before it', '🎉👩🏽‍🏫 Mijn BSN is 111222333 🎉', '111222333'],
    ['flags and keycaps', '🇳🇱 1️⃣ Mail naar zoe_m@gmail.com', 'zoe_m@gmail.com'],
    ['combined letters', 'Cafe\u0301 vrijdag? Noors nummer is 06-12345678', '06-12345678'],
    ['letters of another alphabet', 'Привет, 06-12345678 is haar nummer', '06-12345678'],
    ['half an emoji', '\ud83d nummer 06-12345678', '06-12345678'],
    ['no-break spaces', 'Nummer:\u00A006-12345678', '06-12345678'],
  ])('is right with %s', (_what, text, marked) => {
    expect(checkDraft(text, context).map(({ start, end }) => text.slice(start, end))).toEqual([marked]);
  });

  it('holds a name with its combining marks, and not the possessive behind it', () => {
    expect(said('🎓 Zoe\u0308’s diploma!', { audience: 'public' })).toEqual(['studentNamed: Zoe\u0308']);
  });

  it('shows one remark for one place, the weightiest, and the next when that is gone', () => {
    const remarks = checkDraft('Sem had een 3 voor wiskunde.', { ...context, audience: 'public' });
    expect(withoutOverlap(remarks).map(({ kind }) => kind)).toEqual(['marks']);
    expect(withoutOverlap(remarks.filter(({ kind }) => kind !== 'marks')).map(({ kind }) => kind)).toEqual(['studentNamed']);
  });

  it('takes the words that lead up to a number along in what replaces it', () => {
    const text = 'Tot dan! Bel me gerust op 06-12345678, dag.';
    const [remark] = checkDraft(text, context);
    expect(text.slice(remark?.fix.start, remark?.fix.end)).toBe('Bel me gerust op 06-12345678');
    expect(remark?.fix).toMatchObject({ phrase: { key: 'messageMe' }, capital: true });
  });

  it('lets nothing hang, whatever is written', () => {
    for (const piece of ['a', '1', ' ', 'a ', '1 ', '06 ', 'ik maak ', 'Aa ', '"', 'van de ', 'een 3 ', '@', '.', '!?', 'Sem ', 'NL91']) {
      const started = performance.now();
      checkDraft(piece.repeat(Math.floor(10_000 / piece.length)), { ...context, audience: 'public' });
      expect([piece, performance.now() - started < 1_500]).toEqual([piece, true]);
    }
  });
});
