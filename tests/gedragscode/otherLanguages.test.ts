import { EXAMPLES } from '../../src/gedragscode/content/examples';
import { dutchQuery, keyWordsIn } from '../../src/gedragscode/otherLanguages/keyWordsIn';
import { OTHER_LANGUAGES, type OtherLanguage } from '../../src/gedragscode/otherLanguages/otherLanguage';
import { otherLanguageOf } from '../../src/gedragscode/otherLanguages/otherLanguageOf';
import { HELD_OUT, HELD_OUT_LATER } from './heldOutQuestions';

describe('Turkish', () => {
  it.each([
    'Öğretmenimi filme çekebilir miyim?',
    'ogretmenimi cekebilir miyim',
    'okulda telefon serbest mi',
    'sinif fotografini gonderebilir miyim',
    'telefon yasak mi',
    'foto atabilir miyim',
    'merhaba',
    'bana yardım et',
    'yardim',
    'whatsapp grubuna öğretmeni ekleyebilir miyim',
    'arkadaşım beni gizlice çekmiş',
    'derste video',
    'öğretmen',
    'resim paylaşmak yasak mı',
    'snapchatte biri bana küfür ediyor',
    'kizimin fotografi okulun sitesinde',
    'ne zaman ceza alirim',
  ])('is recognised: %s', (question) => {
    expect(otherLanguageOf(question)).toBe('tr');
  });
});

describe('Polish', () => {
  it.each([
    'Czy mogę nagrywać nauczyciela?',
    'czy moge nagrywac nauczyciela',
    'czy mozna wyslac zdjecie klasy',
    'ktos mnie wyzywa na snapie',
    'czy wolno uzywac telefonu na lekcji',
    'pomocy',
    'dzień dobry',
    'zdjecie z lekcji',
    'moge dodac nauczyciela na insta',
    'kto widzi moje zdjecie',
    'jaka jest kara',
    'syn zostal nagrany bez zgody',
    'nagrali mnie',
    'nauczyciel pisze do mnie na whatsapp',
  ])('is recognised: %s', (question) => {
    expect(otherLanguageOf(question)).toBe('pl');
  });
});

describe('Ukrainian, and Russian with it', () => {
  it.each([
    'Чи можна фотографувати вчителя?',
    'чи можна телефон',
    'Допоможіть',
    'мене знімали без дозволу',
    'Можно ли снимать учителя?',
    'можно телефон на уроке',
    'привіт',
    'хто бачить моє фото',
    'учитель пишет мне в вотсап',
    'фото класу',
  ])('is recognised: %s', (question) => {
    expect(otherLanguageOf(question)).toBe('uk');
  });
});

describe('Arabic', () => {
  it.each([
    'هل يمكنني تصوير المعلم؟',
    'ممكن صورة الصف',
    'مرحبا',
    'صورني بدون اذني',
    'هل الهاتف مسموح',
    'بدي مساعدة',
    'كيفاش نقدر نصور الأستاذ',
    'واش مسموح التيليفون',
    'المعلم كتبلي واتساب',
    'الصورة',
  ])('is recognised: %s', (question) => {
    expect(otherLanguageOf(question)).toBe('ar');
  });
});

describe('what is none of these', () => {
  it.each([
    'سلام آیا می‌توانم از معلم عکس بگیرم؟',
    'عکس کلاس را بفرستم',
    'کیا میں استاد کی تصویر لے سکتا ہوں',
    'Може ли да снимам учителя?',
    'мога ли да снимам в час',
    'Да ли могу да снимам наставника',
    'Μπορώ να βγάλω φωτογραφία;',
    '我可以拍照吗',
    'ክፍል ውስጥ ስልክ',
    'Můžu natáčet učitele?',
    'Mogu li snimati učitelja',
    'Pot să filmez profesorul?',
    'Ez dikarim mamosteyê bikişînim?',
    '¿Puedo grabar al profesor?',
    'Posso filmare il professore?',
    'posso filmar o professor',
    'Darf ich den Lehrer filmen?',
    'Puis-je filmer le professeur ?',
    'Felvehetem a tanárt?',
    'ewa wallah kifesh mattie tfoe',
    'abi wollah kanka is boos',
    'selam abi mag ik foto posten',
    'inshallah morgen toets',
    'habibi yallah we gaan',
    'tfoe zeg',
    'kifesh bro',
    'wajow faka',
    'Ayşe en Mehmet',
    'Łukasz Kowalczyk',
    'Zeynep Yılmaz heeft mijn foto',
    'Piotr Wiśniewski filmt',
    'mag Oğuzhan op de foto',
    'mag Zuzanna Wójcik 3H op de website',
    'Ben je boos',
    'Kaan Yildirim',
    'Agnieszka',
    'Szymon en Krzysztof',
    'abla is boos op me',
    'tamam',
    'mashallah mooi',
    'sjoemelen',
    'mag ik filme',
    'wsp',
    'hyd bro',
    'lol ok',
    'zeker weten',
    'czeck dit',
    'Kudrat',
    'ffkes wachten',
    'yoo wagwan',
    'Ist das erlaubt',
    'salam aleikum',
    'hamdoulillah',
    'zebi',
    'ga je mee',
    'naar dokter',
    'biology',
    'okul',
    'merhaba allemaal mag ik een foto',
    '',
    '😂😂😂',
    '12345',
    'Mag ik een صورة delen met de klas?',
    'Op het bord stond Привіт, mag ik dat posten?',
  ])('is not taken for them: %s', (question) => {
    expect(otherLanguageOf(question)).toBeNull();
  });

  it('is every question that we know in Dutch and English', () => {
    const known = [...EXAMPLES.map(({ question }) => question), ...`${HELD_OUT}\n${HELD_OUT_LATER}`.trim().split('\n').map((line) => line.split('|').at(-1) ?? '')];
    expect(known.length).toBeGreaterThan(2_000);
    expect(known.filter((question) => otherLanguageOf(question) !== null)).toEqual([]);
  });
});

describe('the words that we know', () => {
  it.each<[OtherLanguage, string, string]>([
    ['tr', 'Öğretmenimi filme çekebilir miyim?', 'mag ik docent filmen'],
    ['tr', 'sinif fotografini gonderebilir miyim', 'mag ik klas foto sturen'],
    ['tr', 'biri bana küfür ediyor', 'uitschelden'],
    ['pl', 'czy moge nagrywac nauczyciela', 'mag ik opnemen docent'],
    ['pl', 'zdjęcie bez zgody rodziców', 'foto zonder toestemming ouders'],
    ['uk', 'Чи можна фотографувати вчителя?', 'mag ik foto docent'],
    ['uk', 'учитель пишет мне в вотсап', 'docent bericht appen whatsapp'],
    ['ar', 'هل يمكنني تصوير المعلم؟', 'mag ik filmen docent'],
    ['ar', 'موافقة الوالدين على الصورة', 'toestemming ouders foto'],
  ])('make a Dutch question (%s: %s → %s)', (language, question, query) => {
    expect(dutchQuery(keyWordsIn(question, language))).toBe(query);
  });

  it.each<[OtherLanguage, string]>([['tr', 'merhaba nasılsın'], ['pl', 'jaka jest pogoda'], ['uk', 'привіт'], ['ar', 'مرحبا كيف حالك'], ['pl', 'czy mogę iść do szkoły']])(
    'are none when there is no subject (%s: %s)',
    (language, question) => {
      expect(keyWordsIn(question, language)).toEqual([]);
    },
  );

  it('are never more than a question holds, whatever is pasted', () => {
    for (const language of OTHER_LANGUAGES) expect(keyWordsIn('fotoğraf zdjęcie фото صورة telefon telefon okul szkoła школа مدرسة video email screen instagram snap tiktok facebook youtube '.repeat(50), language).length).toBeLessThanOrEqual(8);
  });
});
