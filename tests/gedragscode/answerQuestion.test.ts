import { answerQuestion, LONGEST_QUESTION, type Question } from '../../src/gedragscode/answerQuestion';
import type { Answer } from '../../src/gedragscode/answer';
import { evaluateQuestions, type LabelledQuestion } from '../../src/gedragscode/evaluateQuestions';
import { createFinder } from '../../src/gedragscode/finding/createFinder';
import { isArticleId } from '../../src/gedragscode/articleId';
import { EXAMPLES } from '../../src/gedragscode/content/examples';
import { roleOfWord } from '../../src/gedragscode/roleWords';
import { renderAnswer } from '../../src/texts/renderAnswer';
import { HELD_OUT, HELD_OUT_LATER, HELD_OUT_STRANGER } from './heldOutQuestions';

const finder = createFinder();
const ask = (question: string, role: Question['role'] = null, language?: 'nl' | 'en'): Answer =>
  answerQuestion({ finder, edition: null }, { question, role, ...(language === undefined ? {} : { language }) });

const ROLE: Readonly<Record<string, string>> = { m: 'medewerker', l: 'leerling', o: 'ouder', s: 'stagiair' };
const labelled = (lines: string): LabelledQuestion[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [role = '', expected = '', question = ''] = line.split('|');
      return { question, role: roleOfWord(ROLE[role] ?? ''), expected: expected.split(' ').filter(isArticleId) };
    });
const heldOut = [...labelled(HELD_OUT), ...labelled(HELD_OUT_LATER), ...labelled(HELD_OUT_STRANGER)];

describe('answering a question', () => {
  it.each([
    ['staff', 'mag ik de klassenfoto mailen', 'III.B.8'],
    ['staff', 'Mag ik de klasfotoo doorsturen?', 'III.B.8'],
    ['staff', 'leerling stuurt vriendschapsverzoek', 'III.B.2'],
    ['student', 'mag k me leraar filmen', 'III.A.2'],
    ['student', 'als ik iets verwijder is het dan weg', 'III.A.7'],
    ['intern', 'Ik loop stage, gelden deze regels ook voor mij?', 'III.B.1'],
    ['guardian', 'Mag de school zonder toestemming een foto van mijn zoon plaatsen?', 'III.B.8'],
    ['staff', 'Can I add my students on Instagram?', 'III.B.2'],
    ['staff', 'de groepsapp van mijn mentorklas escaleert', 'III.B.10'],
    ['staff', 'wanneer gaat de code in', 'V.3'],
  ] as const)('%s: %s → %s', (role, question, article) => {
    const answer = ask(question, role);
    expect(answer.kind).toBe('cited');
    expect(answer.articles[0]).toBe(article);
  });

  it('gives both articles when two things are needed at once', () => {
    const answer = ask('appen met leerlingen voor excursie', 'staff');
    expect(answer).toMatchObject({ kind: 'cited', needed: 2 });
    expect([...answer.articles.slice(0, 2)].sort()).toEqual(['III.B.3', 'III.B.9']);
  });

  it.each(['wat is de hoofdstad van Frankrijk', 'mag ik roken op het plein', 'hoe laat begint de les', 'schrijf een gedicht over de herfst'])(
    'says that the code is silent on: %s',
    (question) => {
      expect(ask(question, 'student')).toMatchObject({ kind: 'notInCode', articles: [] });
    },
  );

  it('names the subject on which the code is silent when it knows it', () => {
    expect(ask('mag ik ChatGPT gebruiken voor mijn verslag', 'student')).toMatchObject({ kind: 'notInCode', topic: 'ai' });
  });

  it('answers in the language of the question, unless told otherwise', () => {
    expect(ask('May I film my teacher?', 'student').language).toBe('en');
    expect(ask('mag ik mijn docent filmen', 'student').language).toBe('nl');
    expect(ask('mag ik mijn docent filmen', 'student', 'en').language).toBe('en');
  });

  it.each([
    ['', 'empty'],
    ['   \n ', 'empty'],
    ['😂😂😂', 'noWords'],
    ['?!', 'noWords'],
    ['a'.repeat(20_000), 'tooLong'],
    ['mag ik een foto '.repeat(1_250), 'tooLong'],
  ])('takes odd input calmly (%#: %.10s)', (question, reason) => {
    expect(ask(question)).toMatchObject({ kind: 'unsure', reason, articles: [] });
  });

  it.each([
    ['Öğretmenimi filme çekebilir miyim?', 'tr', 'III.A.2'],
    ['czy można wysłać zdjęcie klasy', 'pl', 'III.B.8'],
    ['учитель пишет мне в вотсап', 'uk', 'III.B.3'],
    ['موافقة الوالدين على الصورة', 'ar', 'III.B.8'],
  ] as const)('does not answer in another language, but looks up the words that it knows: %s', (question, language, article) => {
    const answer = ask(question, 'student');
    expect(answer).toMatchObject({ kind: 'unsure', reason: 'otherLanguage', in: language });
    expect(answer.articles[0]).toBe(article);
  });

  it('looks nothing up where it knows no word, and in a text that is too long', () => {
    expect(ask('merhaba nasılsın')).toMatchObject({ reason: 'otherLanguage', understood: [], articles: [] });
    expect(ask('czy mogę nagrywać nauczyciela '.repeat(100))).toMatchObject({ reason: 'otherLanguage', understood: [], articles: [] });
  });

  it('says of a language that it does not know at all that it can read no question in it', () => {
    for (const question of ['سلام آیا می‌توانم عکس بگیرم', 'Μπορώ να βγάλω φωτογραφία;', '我可以拍照吗']) expect(ask(question)).toMatchObject({ kind: 'unsure', reason: 'noWords' });
  });

  it('puts help before rules, and keeps the rules beside it', () => {
    const answer = ask('mijn naaktfoto gaat rond in de groepsapp, mag dat van de gedragscode', 'student');
    expect(answer).toMatchObject({ kind: 'urgentHelp', need: 'image' });
    expect(ask(`${'x '.repeat(LONGEST_QUESTION)} ik wil dood`)).toMatchObject({ kind: 'urgentHelp', need: 'suicide' });
  });

  it('never gives more than three articles, nor one twice', () => {
    for (const { question, role } of heldOut) {
      const { articles } = ask(question, role);
      expect(articles.length).toBeLessThanOrEqual(3);
      expect(new Set(articles).size).toBe(articles.length);
    }
  });
});

describe('questions that finding has not learnt from', () => {
  it('are really not among the examples', () => {
    const known = new Set(EXAMPLES.map(({ question }) => question.toLowerCase()));
    expect(heldOut.filter(({ question }) => known.has(question.toLowerCase()))).toEqual([]);
  });

  it('are answered rightly often enough', () => {
    const { top1, top3, answered, declined } = evaluateQuestions(heldOut, finder);
    expect(top1).toBeGreaterThanOrEqual(0.8);
    expect(top3).toBeGreaterThanOrEqual(0.92);
    expect(answered).toBeGreaterThanOrEqual(0.9);
    expect(declined).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ['the first set', HELD_OUT],
    ['the later set', HELD_OUT_LATER],
    ['the set of a stranger', HELD_OUT_STRANGER],
  ])('are answered about as well in %s', (_, lines) => {
    const { top1, top3, answered, declined } = evaluateQuestions(labelled(lines), finder);
    expect(top1).toBeGreaterThanOrEqual(0.8);
    expect(top3).toBeGreaterThanOrEqual(0.88);
    expect(answered).toBeGreaterThanOrEqual(0.88);
    expect(declined).toBeGreaterThanOrEqual(0.9);
  });
});

describe('wording an answer', () => {
  it('gives the text for the reader, and says that it is a summary as long as no code is imported', () => {
    const rendered = renderAnswer(ask('mag ik de klassenfoto mailen', 'staff'), { level: 'B1' });
    expect(rendered.sections[0]).toMatchObject({ article: 'III.B.8', heading: 'Artikel III.B.8' });
    expect(rendered.text).toContain('16 jaar');
    expect(rendered.source).toMatch(/III\.B\.8.*samenvatting/);
  });

  it('names the imported edition with its version', () => {
    const edition = { title: 'Omgangscode Online', version: '2024-05-01' };
    const answer = answerQuestion({ finder, edition }, { question: 'mag ik de klassenfoto mailen', role: 'staff' });
    expect(renderAnswer(answer, { level: 'B1' }).source).toMatch(/Omgangscode Online, versie van 1 mei 2024/);
    expect(renderAnswer(answer, { level: 'B1', language: 'en' }).source).toMatch(/version of 1 May 2024/);
  });

  it.each([
    ['ik wil niet meer leven', 'student', ['112', '0800-0113']],
    ['hij dreigt mijn naaktfoto te sturen', 'student', ['020-261 52 75', '0800-0432']],
    ['ik word geslagen thuis', 'student', ['112', '0800-2000']],
    ['ik word bedreigd', 'student', ['112']],
    ['een leerling zegt dat ze dood wil', 'staff', ['112', '0800-0113']],
    ['i want to die', 'student', ['112', '0800-0113']],
  ] as const)('shows numbers with %s', (question, role, phones) => {
    for (const level of ['B1', 'A2'] as const) {
      const rendered = renderAnswer(ask(question, role), { level });
      for (const phone of phones) {
        expect(rendered.text).toContain(phone);
        expect(rendered.contacts.map((contact) => contact.phone)).toContain(phone);
      }
    }
  });

  it('speaks to staff about the student, and to a student about themselves', () => {
    expect(renderAnswer(ask('een leerling wil dood', 'staff'), { level: 'B1' }).text).toMatch(/Laat hem of haar niet alleen/);
    expect(renderAnswer(ask('ik wil dood', 'student'), { level: 'B1' }).text).toMatch(/Wat goed dat je dit zegt/);
  });

  it('has words for every kind of answer in both languages and at both levels', () => {
    const questions = ['', '🙂🙂', 'x'.repeat(3_000), 'wat is 7 x 8', 'mag ik de klassenfoto mailen', 'ik wil dood'];
    for (const question of questions) {
      for (const language of ['nl', 'en'] as const) {
        for (const level of ['B1', 'A2'] as const) {
          const { title, text } = renderAnswer(ask(question, 'student', language), { level });
          expect(title).not.toBe('');
          expect(text.length).toBeGreaterThan(20);
        }
      }
    }
  });
});
