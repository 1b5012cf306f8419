import { FeatureReader } from '../../src/gedragscode/finding/featureReader';
import { inDutch } from '../../src/gedragscode/finding/inDutch';
import { normalise } from '../../src/gedragscode/finding/normalise';
import { openerOf } from '../../src/gedragscode/finding/openers';
import { stem } from '../../src/gedragscode/finding/stem';

describe('reading what somebody typed', () => {
  it.each([
    ['Mag k me leraar filmennn??', 'mag ik mijn docent filmen'],
    ['foto’s van ´t féést', 'fotos van het feest'],
    ['e-mail of Whats-App, of TIK TOK', 'email of whatsapp of tiktok'],
    ['mijn 06-nummer', 'mijn telefoonnummer'],
    ['de sociale media 1 op 1', 'de socialmedia eenopeen'],
    ['👍🏽', ''],
  ])('%s → %s', (typed, words) => {
    expect(normalise(typed).join(' ')).toBe(words);
  });

  it.each([
    ['mag ik filmen', 'allowed'],
    ['en hoe zet ik dat op', 'how'],
    ['wanneer gaat het in', 'when'],
    ['schrijf een gedicht', 'do'],
    ['ik word gepest', 'tells'],
    ['', 'tells'],
  ])('tells what kind of question it is: %s → %s', (question, opener) => {
    expect(openerOf(normalise(question).map(stem))).toBe(opener);
  });

  it('knows English words by their Dutch one, and leaves the rest', () => {
    expect(inDutch('pictures')).toEqual(['fotos']);
    expect(inDutch('expelled')).toEqual(['van', 'school', 'gestuurd']);
    expect(inDutch('zermelo')).toEqual(['zermelo']);
  });

  it('recognises the same subjects in English, with a slip and in a compound', () => {
    const reader = new FeatureReader(['mag ik een foto van de klas delen']);
    const subjects = (question: string): string[] => [...reader.read(question, null).concepts];
    for (const question of ['may I share a picture', 'mag ik een plaajte uplaoden', 'schoolfotootje delen']) expect(subjects(question)).toEqual(expect.arrayContaining(['photo', 'publish']));
  });

  it('says so when a word is new to it', () => {
    const reader = new FeatureReader(['mag ik een foto delen']);
    expect(reader.read('mag ik een xylofoonbouwer delen', null).names).toContain('unknown');
    expect(reader.read('mag ik een foto delen', null).names).not.toContain('unknown');
  });
});
