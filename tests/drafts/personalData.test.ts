import { checkDraft } from '../../src/drafts/checkDraft';
import { isBsn } from '../../src/drafts/isBsn';
import { isIban } from '../../src/drafts/isIban';
import { context, said } from './school';

describe('the numbers that test themselves', () => {
  it.each([['111222333', true], ['123456782', true], ['123456789', false], ['000000000', false], ['111111111', false], ['11122233', false]])('%s as a BSN: %s', (digits, is) => {
    expect(isBsn(digits)).toBe(is);
  });

  it.each([['NL91 ABNA 0417 1643 00', true], ['nl91abna0417164300', true], ['BE68 5390 0754 7034', true], ['NL91 ABNA 0417 1643 01', false], ['NL91 1234 0417 1643 00', false], ['GB82 WEST 1234 5698 7654 32', true]])('%s as an IBAN: %s', (written, is) => {
    expect(isIban(written)).toBe(is);
  });
});

describe('personal data in a draft (III.A.5)', () => {
  it.each([
    ['De ouders van Noor zijn bereikbaar op 06-12345678.', 'phone: 06-12345678'],
    ['Noors nummer is +31 6 12 34 56 78, bel haar maar', 'phone: +31 6 12 34 56 78'],
    ['sem z’n nr is 0612345678 lol', 'phone: 0612345678'],
    ['Het nummer van de moeder van Max: 0251 234 567.', 'phone: 0251 234 567'],
    ['You can reach her dad at +44 7700 900123.', 'phone: +44 7700 900123'],
    ['Mijn BSN is 111222333.', 'bsn: 111222333'],
    ['burgerservicenummer 123.456.782 invullen op het formulier', 'bsn: 123.456.782'],
    ['Vul in: 111222333 en je naam.', 'bsn: 111222333'],
    ['Maak het over op NL91 ABNA 0417 1643 00, dan regel ik de kaartjes.', 'bankAccount: NL91 ABNA 0417 1643 00'],
    ['geld kan naar nl91abna0417164300 van mij', 'bankAccount: nl91abna0417164300'],
    ['Mail het werkstuk naar noor.hiemstra09@gmail.com.', 'privateEmail: noor.hiemstra09@gmail.com'],
    ['Her address is zoe_m@hotmail.com', 'privateEmail: zoe_m@hotmail.com'],
    ['Sem woont op de Kerkstraat 12 in Heemskerk.', 'homeAddress: Kerkstraat 12 in Heemskerk'],
    ['Het feest is bij Noor thuis, Duinlaan 4b, 1969 AB Heemskerk.', 'homeAddress: Duinlaan 4b, 1969 AB Heemskerk'],
    ['Mijn adres is Prins Hendrikstraat 101.', 'homeAddress: Prins Hendrikstraat 101'],
    ['Max lives at Dorpsstraat 7.', 'homeAddress: Dorpsstraat 7'],
    ['Geboortedatum Zoë: 12-03-2011.', 'birthDate: 12-03-2011'],
    ['Noor, geboren op 3 maart 2011, zit in 3H.', 'birthDate: 3 maart 2011'],
    ['Date of birth: 2010-05-31', 'birthDate: 2010-05-31'],
    ['geb. 5/6/11', 'birthDate: 5/6/11'],
  ])('%s', (text, remark) => {
    expect(said(text)).toEqual([remark]);
  });

  it.each([
    ['a date', 'De toets is op 06-12-2026 om 10:30 uur.'],
    ['a score', 'We wonnen met 06-12 van het Kennemer College.'],
    ['a minute in a match', 'In de 06e minuut scoorde onze spits.'],
    ['a room', 'We zitten in lokaal 0612 op de eerste verdieping.'],
    ['the school’s own number', 'Ziekmelden kan bij de administratie: 0251-234567.'],
    ['the phone of the excursion', 'Bel onderweg de excursietelefoon: 06-12345678.'],
    ['a landline of a museum', 'Het museum is te bellen op 020-6747000.'],
    ['a help line', 'Praten kan met 113 (0800-0113) of de Kindertelefoon (0800-0432).'],
    ['another help line', 'Helpwanted is er voor je: 020-261 52 75.'],
    ['an order number that happens to pass the test', 'Het ordernummer is 111222333.'],
    ['a Teams meeting', 'Vergadering-ID: 111 222 333 en wachtwoord abc'],
    ['nine digits that fail the test', 'Het getal 123456789 is een reeks.'],
    ['the digits of pi', 'Pi is 3,14159265358979.'],
    ['an ISBN', 'Bestel het boek: ISBN 9789001234567.'],
    ['the school’s bank account', 'Maak 15 euro over op NL91 ABNA 0417 1643 00 t.n.v. Stichting Het Baken.'],
    ['the school’s e-mail', 'Mail het naar k.bos@hetbaken.example.'],
    ['the e-mail of a company', 'Solliciteren kan via info@bakkerijduin.nl.'],
    ['the word gmail', 'Log uit bij Gmail als je klaar bent.'],
    ['a place to meet', 'We verzamelen om 9 uur op de Kerkstraat 12 in Haarlem.'],
    ['the address of a theatre', 'Het theater is aan de Wilhelminastraat 23, 2011 VH Haarlem.'],
    ['an address of internship', 'Je stageadres is Industrieweg 10, Sem woont daar dichtbij.'],
    ['a historical birth date', 'Anne Frank werd geboren op 12 juni 1929.'],
    ['a birthday without a year', 'Sem is jarig op 3 maart!'],
    ['a date in another context', 'Het schoolgebouw is geopend op 3 maart 2011.'],
    ['a class and a time', 'Klas 3H heeft om 12.15 uur pauze in 0.06.'],
    ['a paragraph', 'Lees paragraaf 4.2 en maak opdracht 6 tot en met 12.'],
  ])('leaves %s alone', (_what, text) => {
    expect(said(text)).toEqual([]);
  });

  it('calls it III.B.5 when staff publish it, and III.A.5 for everybody else', () => {
    const articles = (change: object) => checkDraft('Zijn BSN is 111222333.', { ...context, ...change }).map(({ article }) => article);
    expect(articles({ audience: 'public' })).toEqual(['III.B.5']);
    expect(articles({ audience: 'students' })).toEqual(['III.A.5']);
    expect(articles({ writer: 'student', audience: 'public' })).toEqual(['III.A.5']);
  });
});

describe('staff who give students a way to reach them', () => {
  it.each([
    ['Vragen? Mail me op karinbos71@gmail.com.', 'staffEmail: karinbos71@gmail.com'],
    ['Stuur je verslag naar mijn privémail.', 'staffEmail: mijn privémail'],
    ['Stuur je werkstuk op naar mijn Gmail, dat werkt beter.', 'staffEmail: mijn Gmail'],
    ['Send it to my private email please.', 'staffEmail: my private email'],
    ['Bel me gerust op 06-12345678.', 'staffPhone: 06-12345678'],
    ['Mijn nummer: 06 12 34 56 78', 'staffPhone: 06 12 34 56 78'],
  ])('%s (III.B.3, III.B.4)', (text, remark) => {
    expect(said(text)).toEqual([remark]);
  });

  it('is about the private address, not about writing to colleagues', () => {
    expect(said('Stuur het naar mijn privémail.', { audience: 'staff' })).toEqual([]);
    expect(said('Stuur het niet naar mijn privémail.')).toEqual([]);
  });
});
