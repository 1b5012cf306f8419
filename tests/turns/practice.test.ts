import type { SeenMessage } from '../../src/demo/speelplein/model';
import type { Persona } from '../../src/demo/speelplein/persona';
import { CHAT, last, said, turnWorld, words, type TurnWorld } from './support/turnWorld';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
beforeEach(() => world.reset());
afterAll(() => world.close());

async function asks(who: Persona, text: string): Promise<SeenMessage> {
  await who.send(who.personalChat, { text });
  await world.settle();
  return last(who);
}

const STEPS = { search: 'true', privacy: 'true', posts: 'true', profile: 'true' };

describe('which channel may I use', () => {
  it('is answered with the school’s own list, for whom one wants to reach', async () => {
    const parents = words(await asks(world.as('teacher'), 'hoe mag ik ouders bereiken?'));
    for (const name of ['Magister', 'Hoy app', 'School-e-mail', 'III.B.3']) expect(parents).toContain(name);
    expect(parents).not.toContain('Microsoft Teams');
    expect(words(await asks(world.as('teacher'), 'Hoe mag ik leerlingen bereiken?'))).toContain('Microsoft Teams');
  });

  it('is answered in English, and to a student from the other side', async () => {
    expect(words(await asks(world.as('teacher'), 'How can I reach students?'))).toContain('lessons, assignments');
    expect(words(await asks(world.as('studentUnder16'), 'hoe kan ik mijn docent bereiken?'))).toContain('Zo bereik je docenten');
  });

  it('is answered in a conversation when Houvast is asked there', async () => {
    await world.as('teacher').mention(CHAT, 'welke kanalen mag ik gebruiken?');
    await world.settle();
    expect(words(said(world.as('teacher'), CHAT).at(-1))).toContain('Hoy app');
  });
});

describe('an intern', () => {
  it('gets the list at first contact, ticks it off, and the supervisor hears that and nothing more', async () => {
    const intern = world.as('intern');
    const list = await asks(intern, 'checklist');
    expect(words(list)).toContain('Voor je stage begint');
    const half = await intern.executeAction(list.id, 'newcomer.confirm', { ...STEPS, posts: 'false' });
    expect(words(half)).toContain('Vink eerst alles af');
    expect(await world.rows('select * from newcomer')).toEqual([]);
    const done = await intern.executeAction(list.id, 'newcomer.confirm', STEPS);
    expect(words(done)).toContain('Nagekeken op');
    await world.settle();
    const told = words(last(world.as('teamLeader')));
    expect(told).toContain('Lotte Brinkhorst');
    expect(last(world.as('teamLeader')).cards[0]?.['fallbackText']).not.toContain('Lotte');
    // Once more changes nothing, and tells nobody again.
    const before = said(world.as('teamLeader'), world.as('teamLeader').personalChat).length;
    await intern.executeAction(list.id, 'newcomer.confirm', STEPS);
    await world.settle();
    expect(said(world.as('teamLeader'), world.as('teamLeader').personalChat)).toHaveLength(before);
    expect(await world.rows(`select type, about_ids from audit_event where type like 'newcomer%'`)).toEqual([{ type: 'newcomer.confirmed', about_ids: [world.school.showcase.teamLeader.id] }]);
  });

  it('is welcomed with it', async () => {
    await world.rows('delete from notice');
    const intern = world.as('intern');
    await intern.send(intern.personalChat, { text: 'hoi' });
    await world.settle();
    expect(said(intern, intern.personalChat).some((message) => words(message).includes('newcomer.confirm'))).toBe(true);
  });

  it('isn’t a student: who studies gets no such list', async () => {
    const student = world.as('studentUnder16');
    expect((await asks(student, 'checklist')).text).toContain('voor medewerkers en stagiairs');
    expect(await student.executeRaw(last(student).id, { verb: 'newcomer.confirm', data: STEPS })).toMatchObject({ kind: 'message' });
    expect(await world.rows('select * from newcomer')).toEqual([]);
  });
});

describe('reading the code', () => {
  it('can be said by who likes, and is a list for school management only', async () => {
    const teacher = world.as('teacher');
    const card = await asks(teacher, 'ik heb de gedragscode gelezen');
    expect(words(card)).toContain('Het is vrijwillig');
    expect(await world.rows('select * from code_read')).toEqual([]);
    expect(words(await teacher.press(card.id, 'Ik heb de gedragscode gelezen'))).toContain('dat je deze versie hebt gelezen');
    expect(await world.rows('select person_id, version from code_read')).toEqual([{ person_id: world.school.showcase.teacher.id, version: 'summary' }]);

    const list = words(await asks(world.as('schoolleiding'), 'wie heeft de code gelezen?'));
    expect(list).toContain('Nadia Zonneveld');
    expect(list).not.toContain('Joris');
    expect((await asks(world.as('teamLeader'), 'wie heeft de code gelezen?')).text).toContain('alleen de schoolleiding');
    expect(await world.rows(`select type, by_id from audit_event where type like 'code.%' order by at`)).toEqual([
      { type: 'code.read', by_id: world.school.showcase.teacher.id },
      { type: 'code.readersSeen', by_id: world.school.showcase.schoolleiding.id },
    ]);
  });
});

describe('writing about school', () => {
  it('gets a sentence by role', async () => {
    expect(words(await asks(world.as('teamLeader'), 'disclaimer'))).toContain('Ik ben teamleider bij Het Baken en schrijf dit op persoonlijke titel.');
    const intern = words(await asks(world.as('intern'), 'welke zin zet ik bij een bericht over school?'));
    expect(intern).toContain('Ik werk zelf als stagiair bij Het Baken.');
    expect(intern).toContain('III.B.7');
  });
});

describe('consequences', () => {
  it('says who decides and where it stands, with the school’s links, in either language', async () => {
    const answer = await asks(world.as('teacher'), 'wat gebeurt er als een leerling de gedragscode overtreedt, kan hij geschorst worden?');
    expect(words(answer)).toContain('https://hetbaken.example/leerlingenstatuut');
    expect(words(answer)).toContain('Houvast beslist niets en stelt geen straf voor');
    expect(words(await world.as('teacher').press(answer.id, 'English'))).toContain('Houvast decides nothing');
  });

  it('says whom to ask where the school gave no link', async () => {
    expect(words(await asks(world.as('teacher'), 'welke maatregel kan een leerling krijgen, zoals schorsing?'))).toContain('de school heeft hier nog geen link voor');
  });
});
