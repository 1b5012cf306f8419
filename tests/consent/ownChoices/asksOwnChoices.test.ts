import { asksOwnChoices, wishesAboutSelf } from '../../../src/consent/ownChoices/asksOwnChoices';
import { urgentHelp } from '../../../src/gedragscode/urgentHelp';

describe('asking for the own choices', () => {
  it.each([
    'mijn toestemming', 'Mijn toestemming', 'MIJN TOESTEMMING!', 'mijn toestemmingen', 'toestemming', 'toestemmingen', 'mijn keuzes', 'my consent', 'My choices?',
    // Mistyped
    'mijn toesteming', 'mijn toestmming', 'mjin toestemming', 'mijn toestemmign', 'toesteming', 'mijn  toestemming.', 'mn toestemming', 'mijn keuzez', 'my consnet',
    'ik wil mijn toestemming intrekken', 'toestemming aanpassen', 'Ik trek mijn toestemming in', 'ik geef geen toestemming', 'withdraw my consent', 'ik wil niet meer op de foto',
  ])('is heard in “%s”', (text) => {
    expect(asksOwnChoices(text)).toBe(true);
  });

  it.each([
    'ik wil niet meer op de website', 'Ik wil niet op insta', 'ik wil nie meer op de instagram van school', 'haal mij van de website', 'mag ik op de website?', 'ik wil wel in de nieuwsbrief', 'I don’t want to be on the website anymore', 'take me off the website',
  ])('is heard in the wish “%s”', (text) => {
    expect(wishesAboutSelf(text)).toBe(true);
  });

  it.each([
    'moet ik toestemming vragen', 'wie geeft toestemming', 'toestemming van mijn klas', 'toestemming 3H website', 'mijn toetsen', 'mijn moeder', 'keuzes', 'mijn keuzevak', 'content',
    'ik wil niet meer', 'ik wil niet meer leven', 'ik wil niet meer naar school', 'ik wil niet dat Sem op de website staat', 'mag ik een foto op de website zetten', 'mag ik op instagram tijdens de les', 'haal die foto van mij weg', '', '?',
    `mijn toestemming ${'x'.repeat(100)}`, 'mijn toestemming\nen nog iets heel anders',
  ])('is not heard in “%s”', (text) => {
    expect([asksOwnChoices(text), wishesAboutSelf(text)]).toEqual([false, false]);
  });

  it.each(['mijn toestemming', 'ik wil niet meer op de website', 'ik wil niet meer op de foto'])('is no cry for help: “%s”', (text) => {
    expect(urgentHelp(text)).toBeNull();
  });
});
