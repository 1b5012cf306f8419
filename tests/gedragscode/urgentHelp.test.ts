import { urgentHelp } from '../../src/gedragscode/urgentHelp';

describe('a cry for help is heard', () => {
  it.each([
    ['ik wil niet meer leven', 'suicide'],
    ['k wil nie meer leven', 'suicide'],
    ['Ik wil niet meer léven', 'suicide'],
    ['ik wil dood', 'suicide'],
    ['ik wil echt gewoon dooood', 'suicide'],
    ['IK WIL DOOD!!!', 'suicide'],
    ['d o o d wil ik', 'suicide'],
    ['ik ben er klaar mee', 'suicide'],
    ['ik kan niet meer', 'suicide'],
    ['niemand zou me missen', 'suicide'],
    ['niemand zou het merken als ik er niet meer was', 'suicide'],
    ['was ik maar dood', 'suicide'],
    ['het leven heeft geen zin meer', 'suicide'],
    ['ik denk aan zelfmoord', 'suicide'],
    ['wat zegt de code over zelfmoord', 'suicide'],
    ['zelfmoort', 'suicide'],
    ['ik snij mezelf', 'suicide'],
    ['ik heb mezelf weer gesneden', 'suicide'],
    ['ik ga voor de trein springen', 'suicide'],
    ['ik wil er een eind aan maken', 'suicide'],
    ['mijn vriendin zegt dat ze niet meer wil leven', 'suicide'],
    ['een leerling zegt dat hij dood wil', 'suicide'],
    ['i want to die', 'suicide'],
    ['i wanna kill myself', 'suicide'],
    ["i don't want to live anymore", 'suicide'],
    ['everyone would be better off without me', 'suicide'],
    ['my friend says she is going to end her life', 'suicide'],
    ['ik ga dood van het lachen maar eigenlijk wil ik niet meer leven', 'suicide'],
    ['hij dreigt mijn naaktfoto te sturen', 'sextortion'],
    ['ik word gechanteerd met een filmpje', 'sextortion'],
    ['iemand wil geld anders zet hij mijn nudes online', 'sextortion'],
    ['someone is threatening to post my nudes', 'sextortion'],
    ['ik word geslagen thuis', 'abuse'],
    ['mijn vader slaat me', 'abuse'],
    ['mn stiefvader zit aan me', 'abuse'],
    ['ik durf niet naar huis', 'abuse'],
    ['ik ben misbruikt', 'abuse'],
    ['my dad hits me', 'abuse'],
    ['er gaat een naaktfoto van mij rond', 'image'],
    ['er gaat een filmpje van mij rond in de groepsapp', 'image'],
    ['een blote foto van een leerling wordt doorgestuurd', 'image'],
    ['iemand heeft een deepfake van mij gemaakt', 'image'],
    ['my nudes got leaked', 'image'],
    ['een jongen heeft een mes mee naar school', 'danger'],
    ['hij zegt dat hij me gaat vermoorden', 'danger'],
    ['ik word bedreigd', 'danger'],
    ['ik voel me niet veilig', 'danger'],
    ['someone brought a gun to school', 'danger'],
  ])('%s → %s', (text, need) => {
    expect(urgentHelp(text)).toBe(need);
  });
});

describe('a manner of speaking, a denial or a plain question is no cry for help', () => {
  it.each([
    'ik ga dood van het lachen',
    'we lachten ons dood',
    'ik ben doodmoe',
    'ik ben dood moe van school',
    'dit proefwerk was moord',
    'ik schaam me dood',
    'ik verveel me dood in de les',
    'mijn telefoon is dood',
    'mijn kat is dood',
    'ik wil niet dood gevonden worden in die trui',
    'im dying of laughter',
    'this homework is killing me',
    'ik ben klaar met mijn opdracht, mag ik op mijn telefoon',
    'ik kan niet meer inloggen in magister',
    'niemand wordt hier geslagen',
    'ik word niet gepest of bedreigd',
    'mag ik de klassenfoto mailen',
    'mag ik de foto van de sportdag doorsturen',
    'wat gebeurt er als ik iemand bedreig op snap',
    'er gaat een screenshot van mijn bericht rond',
    'mag ik met leerlingen appen',
    'ik heb de toets verknald',
    'ik wil niet meer op de foto',
    'ik wil mijn account verwijderen',
    'ik wil niet meer in de groepsapp zijn',
    'een leerling pest een ander op snapchat',
    'iemand maakt misbruik van mijn account',
    '',
    '😂😂😂',
  ])('%s', (text) => {
    expect(urgentHelp(text)).toBeNull();
  });

  it('finds the cry at the end of a long text, and stays quick on a hostile one', () => {
    expect(urgentHelp(`${'bla bla '.repeat(2_000)} ik wil niet meer leven`)).toBe('suicide');
    expect(urgentHelp('ik wil '.repeat(2_800))).toBeNull();
  });
});
