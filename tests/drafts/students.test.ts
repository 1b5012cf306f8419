import { checkDraft } from '../../src/drafts/checkDraft';
import { nameBookOf } from '../../src/drafts/nameBook';
import { CLASS, context, said } from './school';

describe('marks and health of somebody who is named (III.A.5)', () => {
  it.each([
    ['Sem had een 3,2 voor wiskunde.', 'marks'],
    ['sem haalde een 4 haha', 'marks'],
    ['Complimenten voor Noor! Noor kreeg een 9,5.', 'marks'],
    ['Zoë staat onvoldoende voor Frans.', 'marks'],
    ['Max blijft zitten dit jaar.', 'marks'],
    ['De cijfers van Sem en Noor vallen tegen.', 'marks'],
    ['Max got a 5 for the test.', 'marks'],
    ['Thijs van Dam heeft een 2 gehaald.', 'marks'],
    ['Sem heeft ADHD en krijgt daarom extra tijd.', 'health'],
    ['Noor zit bij een psycholoog, hou er rekening mee.', 'health'],
    ['Zoë is zwanger.', 'health'],
    ['Roos van Dongen heeft anorexia en is opgenomen in een kliniek.', 'health'],
    ['Mevrouw Jansen is overspannen thuis.', 'health'],
    ['Max has been diagnosed with autism.', 'health'],
    ['Noor is geschorst tot maandag.', 'situation'],
    ['Sem wordt gepest door de klas.', 'situation'],
    ['De ouders van Zoë liggen in een scheiding.', 'situation'],
    ['Max was suspended last week.', 'situation'],
    ['sem is homo', 'situation'],
  ])('%s', (text, kind) => {
    expect(said(text).map((remark) => remark.split(':')[0])).toEqual([kind]);
  });

  it('reads "hij" and "she" after a name', () => {
    expect(said('Sem doet zijn best. Hij heeft ADHD en zit soms te friemelen.')).toEqual(['health: Hij heeft ADHD en zit soms te friemelen.']);
    expect(said('Noor is away. She is in hospital.')).toEqual(['health: She is in hospital.']);
  });

  it('takes a list of marks as one place', () => {
    const list = 'Uitslag toets H4\nSem de Boer: 5,4\nNoor Hiemstra: 7,1\nMax Engbers - 6';
    expect(said(list)).toEqual(['marks: Sem de Boer: 5,4\nNoor Hiemstra: 7,1\nMax Engbers - 6']);
    expect(said('Cijfers H3\nSem 6,1\nZoë 7,4')).toEqual(['marks: Sem 6,1\nZoë 7,4']);
  });

  it.each([
    ['marks in general', 'De cijfers staan in Magister. Wie een onvoldoende heeft, mag herkansen.'],
    ['a mark for the whole class', 'De klas had een 7,2 gemiddeld, knap gedaan Sem en Noor!'],
    ['a ten for effort', 'Sem krijgt een 10 voor inzet!'],
    ['a number of minutes', 'Noor heeft een 5 minuten durende presentatie.'],
    ['a group number', 'Sem en Noor zitten in groep 3, Max in groep 4.'],
    ['a goal', 'Max scoorde een 2-1 in de laatste minuut.'],
    ['a talk about ADHD', 'Sem houdt vrijdag zijn spreekbeurt over ADHD.'],
    ['a project about anorexia', 'Noor en Zoë, jullie werkstuk over anorexia is erg goed.'],
    ['a fundraiser', 'Max loopt mee in de sponsorloop voor leukemie.'],
    ['an internship in a hospital', 'Noor loopt stage in het ziekenhuis.'],
    ['who is ill today, in the own class', 'Sem is ziek vandaag, wie maakt aantekeningen?'],
    ['a lesson that is off', 'De les van meneer De Vries vervalt vandaag.'],
    ['get well soon', 'Beterschap Noor, tot snel!'],
    ['health without a name', 'Heb je dyslexie? Dan krijg je extra tijd.'],
    ['what somebody tells about themselves', 'Ik heb zelf ADHD, dus Sem, ik snap je.'],
    ['a welcome with a first name', 'Hoi Sem, welkom terug! Fijn dat je er weer bent.'],
    ['a colleague who greets a student in the own class', 'Goedemorgen Zoë, neem je je boek mee?'],
  ])('leaves %s alone', (_what, text) => {
    expect(said(text)).toEqual([]);
  });

  it('lets staff speak of their students among themselves, and not of a colleague’s health', () => {
    expect(said('Sem had een 3 en heeft ADHD. Noor is geschorst.', { audience: 'staff' })).toEqual([]);
    expect(said('Karin Bos heeft een burn-out.', { audience: 'staff' })).toEqual(['health: Karin Bos heeft een burn-out.']);
  });

  it('lets a student tell a teacher about somebody who needs help', () => {
    expect(said('Mevrouw, Noor wordt gepest en heeft een eetstoornis.', { writer: 'student', audience: 'staff' })).toEqual([]);
  });

  it('says nothing of the only student who reads it', () => {
    const names = [nameBookOf(CLASS, 'fullAndFirst', new Set(['sem']))];
    expect(said('Sem, je had een 4 voor wiskunde. Sem de Boer is gezakt.', { names })).toEqual([]);
    expect(said('Zoë had een 8 voor wiskunde.', { names })).toHaveLength(1);
  });

  it('asks for less when more people read along: illness in a whole school', () => {
    expect(said('Sem is ziek.', { audience: 'school' })).toEqual(['health: Sem is ziek.']);
  });
});

describe('students named outside their class (III.A.5, III.B.5)', () => {
  it.each([
    ['Gefeliciteerd Sem de Boer met je diploma!', 'studentNamed: Sem de Boer'],
    ['Wij feliciteren Noor, Zoë en Max met hun prijs.', 'studentNamed: Noor, Zoë en Max'],
    ['Vandaag sprak Noor’s team de burgemeester.', 'studentNamed: Noor'],
    ['Een prachtige foto van hugo ter braak!', 'studentNamed: hugo ter braak'],
    ['Trots op ZOË MARTINA', 'studentNamed: ZOË MARTINA'],
    ['Zoe\u0308 won de wedstrijd.', 'studentNamed: Zoe\u0308'],
    ['Well done Sem and Noor!', 'studentNamed: Sem and Noor'],
    ['Ook onze Roos deed mee.', 'studentNamed: Roos'],
  ])('%s', (text, remark) => {
    expect(said(text, { audience: 'public' })).toEqual([remark]);
    expect(said(text, { audience: 'school' })).toEqual([remark]);
  });

  it.each([
    ['a flower', 'Roos en tulp bloeien weer op het schoolplein.'],
    ['a month', 'Op 3 Mei is er een studiedag.'],
    ['a maximum', 'Max 10 leerlingen per tafel.'],
    ['a colleague with the same first name as a student', 'Met dank aan Sanne voor de organisatie!'],
    ['a first name from elsewhere in the school', 'Hugo is een mooie musical.'],
    ['a writer', 'We lezen Max Havelaar en Noor Naga.'],
    ['a lower-case word', 'Zij gaan naar noord en niet naar noor.'],
    ['a name inside a word', 'Semester twee begint maandag.'],
    ['somebody else with that first name', 'Burgemeester Noor Verkerk opende de school.'],
  ])('leaves %s alone', (_what, text) => {
    expect(said(text, { audience: 'public' })).toEqual([]);
  });

  it.each(['Sem, ruim jij de boeken op?', 'Zoë Martina en Noor presenteren morgen.'])('lets them be named in their own class: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('counts whom it takes together', () => {
    expect(checkDraft('Dank aan Noor en Zoë.', { ...context, audience: 'public' }).map(({ fix }) => fix.phrase)).toEqual([{ key: 'students', count: 2 }]);
  });
});
