import type { ShownRemark } from '../../../src/web/drafts/draftApi';
import { carryRemarks } from '../../../src/web/client/drafts/state/carryRemarks';
import { draftReducer, firstState, fixed, keptCount, shownRemarks, type DraftState } from '../../../src/web/client/drafts/state/draftState';
import { excerpt } from '../../../src/web/client/drafts/state/excerpt';
import { piecesOf } from '../../../src/web/client/drafts/state/piecesOf';

const TEXT = '🎒 Bel 06-12345678 of mail zoe@gmail.com. Dag 👋🏽';

function on(words: string, by: string, kind: ShownRemark['kind'] = 'phone', text = TEXT): ShownRemark {
  const start = text.indexOf(words);
  return { kind, start, end: start + words.length, article: 'III.A.5', fix: { start, end: start + words.length, text: by } };
}

const phone = on('06-12345678', '(weg)');
const email = on('zoe@gmail.com', '(adres)', 'privateEmail');
const read = (remarks: readonly ShownRemark[], text = TEXT): DraftState =>
  [{ type: 'typed', text } as const, { type: 'checking' } as const, { type: 'checked', text, answer: { remarks, articles: [], help: null } } as const].reduce(draftReducer, firstState('students'));

describe('remarks on a text that changes', () => {
  const marked = (after: string): readonly string[] => carryRemarks(TEXT, after, [phone, email]).map(({ start, end }) => after.slice(start, end));

  it.each([
    ['typing before them', `Hoi! ${TEXT}`, ['06-12345678', 'zoe@gmail.com']],
    ['typing behind them', `${TEXT}!`, ['06-12345678', 'zoe@gmail.com']],
    ['typing between them', TEXT.replace(' of ', ' of toch '), ['06-12345678', 'zoe@gmail.com']],
    ['changing one', TEXT.replace('5678', '5679'), ['zoe@gmail.com']],
    ['typing against its end', TEXT.replace('5678', '56789'), ['06-12345678', 'zoe@gmail.com']],
    ['typing against its beginning', TEXT.replace('06', '+06'), ['06-12345678', 'zoe@gmail.com']],
    ['taking an emoji away', TEXT.replace('🎒', ''), ['06-12345678', 'zoe@gmail.com']],
    ['putting in the very same again', TEXT.replace('zoe', 'zoe zoe'), ['06-12345678']],
    ['starting anew', 'iets anders', []],
  ])('stay with their words when %s', (_what, after, words) => {
    expect(marked(after)).toEqual(words);
  });

  it('keeps what is put in at the end at the end', () => {
    const added: ShownRemark = { kind: 'ownView', start: 0, end: 5, article: 'III.B.6', fix: { start: 10, end: 10, text: '\n\nIk ben docent.' } };
    const [moved] = carryRemarks('Ik vind. E', 'Ik vind dit. E', [{ ...added, start: 9, end: 10 }]);
    expect([moved?.start, moved?.fix.start]).toEqual([13, 14]);
    expect(carryRemarks('Ik vind. E', 'Ik vind. Ja. E', [added])[0]?.fix.start).toBe(14);
  });
});

describe('the dialog', () => {
  it('applies the better words in their place, one after the other', () => {
    const once = draftReducer(read([phone, email]), { type: 'applied', remark: phone });
    expect(once.text).toBe('🎒 Bel (weg) of mail zoe@gmail.com. Dag 👋🏽');
    const [left] = shownRemarks(once);
    expect(left).toBeDefined();
    const twice = draftReducer(once, { type: 'applied', remark: left as ShownRemark });
    expect(twice.text).toBe('🎒 Bel (weg) of mail (adres). Dag 👋🏽');
    expect(twice.reading).toBe('stale');
  });

  it('gives back what was there before, step by step', () => {
    const once = draftReducer(read([phone, email]), { type: 'applied', remark: phone });
    expect(draftReducer(once, { type: 'undid' })).toMatchObject({ text: TEXT, before: [] });
    expect(draftReducer(firstState('staff'), { type: 'undid' })).toEqual(firstState('staff'));
  });

  it('leaves a sentence out with the space behind it', () => {
    const text = 'Dag. Weg hiermee. Tot morgen.';
    expect(fixed(text, on('Weg hiermee.', '', 'tone', text))).toBe('Dag. Tot morgen.');
  });

  it('puts aside what the writer keeps, also in the next answer, and shows it again when asked', () => {
    const kept = draftReducer(read([phone, email]), { type: 'kept', remark: phone });
    expect([shownRemarks(kept).map(({ kind }) => kind), keptCount(kept)]).toEqual([['privateEmail'], 1]);
    const later = draftReducer(kept, { type: 'checked', text: TEXT, answer: { remarks: [phone, email], articles: [], help: null } });
    expect(shownRemarks(later)).toHaveLength(1);
    expect(shownRemarks(draftReducer(later, { type: 'showedKept' }))).toHaveLength(2);
  });

  it('shows what lies under a remark that was put aside', () => {
    const text = 'Sem had een 3.';
    const [marks, name] = [on('Sem had een 3.', 'De cijfers staan in Magister.', 'marks', text), on('Sem', 'Een leerling', 'studentNamed', text)];
    const state = read([marks, name], text);
    expect(shownRemarks(state).map(({ kind }) => kind)).toEqual(['marks']);
    expect(shownRemarks(draftReducer(state, { type: 'kept', remark: marks })).map(({ kind }) => kind)).toEqual(['studentNamed']);
  });

  it('takes no answer about another text', () => {
    const typed = draftReducer(read([]), { type: 'typed', text: `${TEXT} meer` });
    expect(draftReducer(typed, { type: 'checked', text: TEXT, answer: { remarks: [phone], articles: [], help: null } })).toEqual(typed);
  });

  it('has nothing to say about an empty text, and reads anew for other readers', () => {
    expect(draftReducer(read([phone]), { type: 'typed', text: '  ' })).toMatchObject({ reading: 'notYet', remarks: [] });
    expect(draftReducer(read([phone]), { type: 'choseAudience', audience: 'public' })).toMatchObject({ reading: 'stale', audience: 'public', isOwnChoice: true });
  });

  it('keeps the text when something went wrong', () => {
    const failed = draftReducer(read([phone]), { type: 'failed', problem: { message: 'x', reference: null, canRetry: true } });
    expect(failed).toMatchObject({ text: TEXT, remarks: [phone] });
  });
});

describe('the marks', () => {
  it('are pieces that together are the text', () => {
    const pieces = piecesOf(TEXT, [phone, email]);
    expect(pieces.map(({ piece }) => piece).join('')).toBe(TEXT);
    expect(pieces.filter(({ remark }) => remark !== null)).toEqual([{ piece: '06-12345678', remark: 0 }, { piece: 'zoe@gmail.com', remark: 1 }]);
    expect(piecesOf('', [])).toEqual([]);
  });

  it('are quoted in short, without half an emoji', () => {
    expect(excerpt('Een  regel\nen nog een')).toBe('Een regel en nog een');
    expect(excerpt('👋🏽'.repeat(100)).isWellFormed()).toBe(true);
    expect(excerpt('woord '.repeat(100)).length).toBeLessThan(165);
  });
});
