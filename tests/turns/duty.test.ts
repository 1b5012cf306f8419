import { WEEKDAYS } from '../../src/calendar/weekHours';
import type { Persona } from '../../src/demo/speelplein/persona';
import { CHAT, last, said, turnWorld, words, type TurnWorld } from './support/turnWorld';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
beforeEach(async () => {
  await world.reset();
  await world.rows(`update school set hours = null, region = 'noord', days_off = '[]', on_call = '{}', on_call_hours = null, last_responder = null, ask_absence = false`);
  await world.rows('truncate line_alarm');
});
afterAll(() => world.close());

/** Whatever day it is today: the school has hours on two others only. */
const closed = (): Promise<unknown> => {
  const today = (new Date().getUTCDay() + 6) % 7;
  const open = Object.fromEntries([2, 4].map((days) => [WEEKDAYS[(today + days) % 7], { from: 480, to: 1020 }]));
  return world.rows(`update school set hours = '${JSON.stringify(open)}', region = 'none'`);
};
const idOf = (who: Parameters<TurnWorld['as']>[0]): string => world.school.showcase[who].id;

async function report(who: Persona, kind: string): Promise<void> {
  const { id } = await world.as('studentOver16').send(CHAT, { text: 'zaterdag om drie uur bij het zwembad' });
  await world.settle();
  const opened = await who.openAction('meld-bericht', CHAT, { messageId: id });
  if (opened.kind !== 'dialog') throw new Error('no dialog');
  await who.submitDialog(opened.dialog.id, { messageId: id, kind, words: 'ik maak me zorgen', includeMessage: 'false' });
  await world.settle();
}

const holders = async (): Promise<readonly string[]> => (await world.rows<{ person_id: string }>('select person_id from case_holder')).map(({ person_id }) => person_id);

describe('something acute outside school time', () => {
  it('says at once that nobody at school reads it, with the numbers and from when it is read', async () => {
    await closed();
    await report(world.as('teacher'), 'threat');
    const card = words(last(world.as('teacher')));
    expect(card).toContain('Op dit moment leest niemand dit. Op school wordt dit gelezen vanaf');
    expect(card).toContain('**112**');
    expect(card).not.toContain('binnen een kwartier');
  });

  it('goes to who is on call, and says that it is read', async () => {
    await closed();
    await world.rows(`update school set on_call = array['${idOf('teamLeader')}']`);
    await report(world.as('teacher'), 'threat');
    // With who stands in for the team leader these months.
    expect(new Set(await holders())).toEqual(new Set([idOf('teamLeader'), idOf('deputy')]));
    expect(words(last(world.as('teamLeader')))).toContain('omdat je dienst hebt');
    const card = words(last(world.as('teacher')));
    expect(card).not.toContain('leest niemand dit');
    expect(card).toContain('binnen een kwartier');
    expect(card).toContain('**112**');
  });

  it('goes to who leads the school when it is about who is on call', async () => {
    await closed();
    await world.rows(`update school set on_call = array['${idOf('teacher')}']`);
    const { id } = await world.as('teacher').send(CHAT, { text: 'morgen om drie uur in mijn lokaal' });
    await world.settle();
    const student = world.as('studentOver16');
    const opened = await student.openAction('meld-bericht', CHAT, { messageId: id });
    if (opened.kind !== 'dialog') throw new Error('no dialog');
    await student.submitDialog(opened.dialog.id, { messageId: id, kind: 'threat', words: 'ik ben bang' });
    await world.settle();
    expect(await holders()).not.toContain(idOf('teacher'));
    expect((await holders()).length).toBeGreaterThan(0);
  });
});

describe('who leads somebody', () => {
  it('is asked of Graph where the school’s own list has nobody', async () => {
    const supervision = await world.rows<{ board_id: string; person_id: string; supervisor_id: string }>('select * from supervision');
    await world.rows(`delete from supervision where person_id = '${idOf('teacher')}'`);
    try {
      await report(world.as('teacher'), 'derailing');
      const leader = supervision.find(({ person_id }) => person_id === idOf('teacher'))?.supervisor_id;
      expect(await holders()).toContain(leader);
      expect(world.speelplein.graphCalls().some(({ path }) => path.endsWith('/manager'))).toBe(true);
    } finally {
      const back = supervision.find(({ person_id }) => person_id === idOf('teacher'));
      await world.rows(`insert into supervision values ('${back?.board_id}', '${back?.person_id}', '${back?.supervisor_id}')`);
    }
  });
});

describe('somebody out of office', () => {
  it('keeps the card while the next in line gets it at once, where the school asks for that', async () => {
    await world.rows('update school set ask_absence = true');
    for (const who of ['schoolleiding', 'zorgcoordinator'] as const) world.speelplein.setAutomaticReplies(world.school.showcase[who].entraId ?? '', { status: 'alwaysEnabled', internalReplyMessage: 'Ik ben er maandag weer.' });
    await report(world.as('teacher'), 'humiliation');
    expect(await holders()).toEqual(expect.arrayContaining([idOf('schoolleiding'), idOf('zorgcoordinator'), idOf('teamLeader')]));
    const kept = JSON.stringify([await world.rows('select * from case_event'), await world.rows('select * from audit_event'), world.logLines]);
    expect(kept).not.toContain('Ik ben er maandag weer');
  });
});

describe('a gap in who gets reports', () => {
  const alarms = (who: Persona) => said(who, who.personalChat).filter((message) => words(message).includes('Er is een gat'));

  const administrator = (): Persona => world.persona(world.school.people.find(({ roles }) => roles.includes('administrator'))?.id ?? '');

  it('is told to the administrator before anything happens, once', async () => {
    await world.app().app.lookForGaps();
    await world.app().app.lookForGaps();
    await world.settle();
    expect(alarms(administrator())).toHaveLength(1);
    expect(words(alarms(administrator())[0])).toContain('P1 buiten schooltijd: niemand heeft dienst');
    expect(alarms(world.as('intern'))).toHaveLength(0);
    for (const { displayName } of world.school.people) expect(words(alarms(administrator())[0])).not.toContain(displayName);
  });
});
