import type { Persona } from '../../src/demo/speelplein/persona';
import type { Shown } from '../../src/demo/speelplein/model';
import { WEEKDAYS } from '../../src/calendar/weekHours';
import { publicHolidays } from '../../src/calendar/publicHolidays';
import { schoolYearOf } from '../../src/calendar/schoolYear';
import { amsterdamDate } from '../../src/calendar/amsterdamTime';
import { addDays } from '../../src/calendar/shiftDate';
import { pdfText } from '../support/pdfText';
import { last, said, turnWorld, words, type TurnWorld } from './support/turnWorld';

// On Christmas Day no school is open, and nobody is reminded of anything.
const today = amsterdamDate(new Date());
const onSchoolDays = publicHolidays(Number(today.slice(0, 4))).includes(today) ? it.skip : it;

const TOLD = 'ze maken me uit voor kabouterpoep';
const NOTE = 'moeder gebeld over de kabouters';
const OTHER_NOTE = 'intern: overleg met de zwaluwen';
const LEARNT = 'eerder de klas inlichten';

jest.setTimeout(60_000);

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
  // It is school time, whenever this test runs.
  const allDay = Object.fromEntries(WEEKDAYS.map((day) => [day, { from: 0, to: 1_440 }]));
  await world.rows(`update school set hours = '${JSON.stringify(allDay)}', region = 'none'`);
}, 60_000);
beforeEach(() => world.reset());
afterAll(() => world.close());

const leader = (language: 'nl' | 'en' = 'nl'): Persona => world.as('zorgcoordinator', language);
const student = (): Persona => world.as('studentUnder16');
const inDays = (days: number): string => addDays(amsterdamDate(new Date()), days);
const caseId = async (): Promise<string> => (await world.rows<{ case_id: string }>('select case_id from case_event limit 1'))[0]?.case_id ?? '';
const events = async (): Promise<string[]> => (await world.rows<{ type: string }>(`select event->>'type' as type from case_event order by seq`)).map(({ type }) => type);

async function press(who: Persona, verb: string, data: object = {}): Promise<Shown> {
  const shown = await who.executeRaw(last(who).id, { verb, data: { caseId: await caseId(), ...data } });
  await world.settle();
  return shown;
}

/** A student reports to the zorgcoordinator, who picks it up. */
async function pickedUp(): Promise<void> {
  await student().send(student().personalChat, { text: 'ik wil iets melden' });
  await world.settle();
  const card = last(student());
  await student().press(card.id, 'Verder', { kind: 'bullying' });
  await student().press(card.id, 'De zorgcoördinator');
  await student().press(card.id, 'Verstuur', { words: TOLD });
  await world.settle();
  await press(leader(), 'case.acknowledge');
}

const plan = (on = inDays(7), withWhom = 'hurt'): Promise<Shown> => press(leader(), 'case.planAftercare', { aftercareOn: on, aftercareWith: withWhom });

/** The day comes: what lies ahead is put behind us, while the product sleeps. */
async function daysPass(days: number): Promise<void> {
  await world.stopApp();
  await world.rows(`update case_event set at = at - interval '${days} days', event = case when event ? 'on' then jsonb_set(event, '{on}', to_jsonb(((event->>'on')::date - ${days})::text)) else event end`);
  await world.rows(`update case_deadline set due_at = due_at - interval '${days} days'`);
  await world.startApp();
  await world.app().app.lookForDue();
  await world.settle();
}

function linkOn(shown: Shown): string {
  return /"url":"([^"]+\/document\?ref=[^"]+)"/.exec(words(shown))?.[1] ?? '';
}
const fetched = async (url: string) => {
  const response = await fetch(url);
  return { status: response.status, type: response.headers.get('content-type'), cache: response.headers.get('cache-control'), bytes: new Uint8Array(await response.arrayBuffer()) };
};

describe('aftercare', () => {
  it('is planned from the card, and the reporter and others hear nothing of it', async () => {
    await pickedUp();
    const heard = said(student(), student().personalChat).length;
    const shown = words(await plan());
    expect(shown).toContain('Gesprek met de leerling die geraakt is');
    expect(shown).toContain('ook als de melding dan is afgerond');
    expect(said(student(), student().personalChat)).toHaveLength(heard);
    expect(words(last(student()))).not.toContain('Nazorg');
  });

  onSchoolDays('comes back on its day in a new message after a restart, once, though the case was closed', async () => {
    await pickedUp();
    await plan();
    await press(leader(), 'case.close', { closeReason: 'besproken' });
    const before = said(leader(), leader().personalChat).length;
    await daysPass(7);
    expect(said(leader(), leader().personalChat)).toHaveLength(before + 1);
    const card = last(leader());
    expect(words(card)).toContain('Het is tijd voor nazorg');
    for (const button of ['Gesprek gehad', 'Verplaats naar …', 'Niet nodig, omdat …']) expect(words(card)).toContain(button);
    expect(card.cards[0]).toMatchObject({ fallbackText: expect.stringContaining('nazorggesprek') as string });
    // Killed and started again, twice as often looked at: nothing more.
    await world.stopApp();
    await world.startApp();
    await world.app().app.lookForDue();
    await world.app().app.lookForDue();
    await world.settle();
    expect(said(leader(), leader().personalChat)).toHaveLength(before + 1);
    expect((await events()).filter((type) => type === 'aftercareDue')).toHaveLength(1);

    expect(words(await leader().press(card.id, 'Gesprek gehad'))).toContain('gehad');
    expect((await events()).at(-1)).toBe('aftercareDone');
  });

  onSchoolDays('can be moved, and asks again on the other day', async () => {
    await pickedUp();
    await plan(inDays(3));
    await daysPass(3);
    const talk = Number((await world.rows<{ seq: number }>(`select seq from case_event where event->>'type' = 'aftercarePlanned'`))[0]?.seq);
    expect(words(await press(leader(), 'case.moveAftercare', { talk, moveTo: inDays(5) }))).not.toContain('Het is tijd voor nazorg');
    const before = said(leader(), leader().personalChat).length;
    await daysPass(5);
    expect(said(leader(), leader().personalChat)).toHaveLength(before + 1);
    expect(words(await press(leader(), 'case.skipAftercare', { talk, notNeeded: 'de leerling is verhuisd' }))).toContain('niet nodig');
  });

  it.each([
    ['today', { aftercareOn: 'TODAY', aftercareWith: 'hurt' }, 'vanaf morgen'],
    ['nobody', { aftercareOn: 'WEEK', aftercareWith: 'de directeur' }, 'mist iets'],
    ['no day', { aftercareWith: 'hurt' }, 'mist iets'],
  ])('is not planned for %s', async (_what, data, expected) => {
    await pickedUp();
    const filled = JSON.parse(JSON.stringify(data).replace('TODAY', inDays(0)).replace('WEEK', inDays(7))) as object;
    expect(await press(leader(), 'case.planAftercare', filled)).toMatchObject({ kind: 'message', text: expect.stringContaining(expected) as string });
  });

  it.each(['a', 4.5, null, {}, 'x\u0000'])('of the number %j is not there', async (talk) => {
    await pickedUp();
    await plan();
    expect(await press(leader(), 'case.aftercareDone', { talk })).toMatchObject({ kind: 'message' });
    expect((await events()).at(-1)).toBe('aftercarePlanned');
  });
});

describe('looking back', () => {
  it('is offered on the closed card and can be done later, for who was responsible', async () => {
    await pickedUp();
    expect(words(await press(leader(), 'case.close', { closeReason: 'besproken' }))).toContain('Terugkijken');
    expect(words(await press(leader(), 'case.evaluate', { well: '', differently: LEARNT }))).toContain('Teruggekeken');
    expect(words(await press(leader(), 'case.evaluate', { agreements: 'telefoons in de tas' }))).toContain(LEARNT);
    expect(await world.rows(`select event - 'by' as event from case_event where event->>'type' = 'evaluated' order by seq desc limit 1`)).toEqual([
      { event: { type: 'evaluated', well: null, differently: LEARNT, agreements: 'telefoons in de tas' } },
    ]);
    for (const table of ['audit_event', 'outbox']) expect(await world.rows(`select 1 from ${table} t where t::text like '%${LEARNT}%'`)).toEqual([]);
    expect(world.logLines.join('\n')).not.toContain(LEARNT);
  });
});

describe('the report', () => {
  async function noted(): Promise<readonly number[]> {
    // Notes come from elsewhere than this card.
    const id = await caseId();
    const who = world.school.showcase.zorgcoordinator.id;
    for (const text of [NOTE, OTHER_NOTE]) await world.rows(`insert into case_event select board_id, case_id, max(seq) + 1, jsonb_build_object('type', 'noted', 'text', '${text}', 'by', '${who}'), now() from case_event where case_id = '${id}' group by 1, 2`);
    return (await world.rows<{ seq: number }>(`select seq from case_event where event->>'type' = 'noted' order by seq`)).map(({ seq }) => Number(seq));
  }

  it('says in Dutch who did what, with the notes that were chosen, and that a person decides', async () => {
    await pickedUp();
    const [first] = await noted();
    await press(leader(), 'case.completeStep', { step: 'takeSeriously' });
    await press(leader(), 'case.skipStep', { step: 'police', skipReason: 'geen strafbaar feit' });
    await plan();
    await press(leader(), 'case.close', { closeReason: 'besproken met de klas' });
    await press(leader(), 'case.evaluate', { differently: LEARNT });
    const shown = await leader('en').executeRaw(last(leader()).id, { verb: 'case.export', data: { caseId: await caseId(), exportNotes: String(first) } });
    expect(words(shown)).toContain('IV.1');
    const file = await fetched(linkOn(shown));
    expect(file).toMatchObject({ status: 200, type: 'application/pdf', cache: 'no-store' });
    const text = pdfText(file.bytes).replaceAll(/\s+/g, ' ');
    for (const part of [
      'Verslag van een melding', world.school.schoolName, await caseId(), 'Pesten of buitensluiten', 'Dreigt te ontsporen', student().name, TOLD, `${leader().name} (zorgcoördinator)`,
      'Neem het serieus', 'gedaan', 'overgeslagen', 'geen strafbaar feit', NOTE, 'Gesprek met de leerling die geraakt is', 'besproken met de klas', LEARNT, 'artikel IV.1', 'bladzijde 1 van',
    ]) expect([part, text.includes(part)]).toEqual([part, true]);
    expect(text).not.toContain(OTHER_NOTE);
    expect(Buffer.from(file.bytes).toString('latin1')).not.toContain('/Subtype /Image');
  });

  it('is accounted for once for each link, and its holders see that it was made', async () => {
    await pickedUp();
    const link = linkOn(await press(leader(), 'case.export'));
    expect((await events()).filter((type) => type === 'exported')).toEqual([]);
    await Promise.all([fetched(link), fetched(link)]);
    await fetched(link);
    await world.settle();
    expect((await events()).filter((type) => type === 'exported')).toEqual(['exported']);
    expect(await world.rows(`select by_id from audit_event where type = 'case.exported'`)).toEqual([{ by_id: world.school.showcase.zorgcoordinator.id }]);
    expect(words(last(leader()))).toContain('maakte een verslag (PDF)');
    await fetched(linkOn(await press(leader(), 'case.export')));
    expect((await events()).filter((type) => type === 'exported')).toHaveLength(2);
  });

  it('leaves nothing of the case in the link, which others can’t make', async () => {
    await pickedUp();
    const link = linkOn(await press(leader(), 'case.export'));
    const ref = new URL(link).searchParams.get('ref') ?? '';
    for (const part of [await caseId(), world.school.showcase.zorgcoordinator.id]) expect(`${ref} ${Buffer.from(ref.split('.')[2] ?? '', 'base64url').toString('latin1')}`).not.toContain(part);
    for (const wrong of ['', 'x', ref.slice(0, -4), `${ref}A`, ref.replace(/^v1/, 'v2')]) expect((await fetched(`${world.origin}/document?ref=${wrong}`)).status).toBe(404);
    expect((await fetched(`${world.origin}/document`)).status).toBe(404);
    expect((await events()).includes('exported')).toBe(false);
    expect(world.logLines.join('\n')).not.toContain('/document');
  });

  it('is for who is responsible by the time the link is used', async () => {
    await pickedUp();
    const link = linkOn(await press(leader(), 'case.export'));
    await press(leader(), 'case.handOver', { to: world.school.showcase.teamLeader.id });
    await press(world.as('teamLeader'), 'case.acknowledge');
    expect((await fetched(link)).status).toBe(404);
    expect(await press(leader(), 'case.export')).toMatchObject({ kind: 'message', text: expect.stringContaining('Dit kan alleen wie') as string });
    expect((await fetched(linkOn(await press(world.as('teamLeader'), 'case.export')))).status).toBe(200);
  });

  it.each(['teacher', 'studentUnder16', 'schoolleiding', 'privacyOfficer'] as const)('is not for %s, who learns nothing', async (who) => {
    await pickedUp();
    const other = world.as(who);
    await other.send(other.personalChat, { text: 'uitleg' });
    await world.settle();
    const shown = await press(other, 'case.export');
    expect(shown).toEqual(await other.executeRaw(last(other).id, { verb: 'case.export', data: { caseId: '00000000-0000-4000-8000-00000000abcd' } }));
  });
});

describe('a school year in figures', () => {
  async function happened(kind: string, count: number, more = ''): Promise<void> {
    const { school, boardId } = world.school;
    for (let index = 0; index < count; index++) {
      await world.rows(`insert into case_event values ('${boardId}', '${kind}-${index}', 1, '{"type":"opened","by":null,"school":"${school}","kind":"${kind}","level":"P3","reporterId":null,"aboutIds":[]${more}}', now())`);
    }
  }

  async function asks(who: Persona, text: string) {
    const before = said(who, who.personalChat).length;
    await who.send(who.personalChat, { text });
    await world.settle();
    return said(who, who.personalChat).slice(before);
  }

  it.each(['schoolleiding', 'bevoegdGezag'] as const)('is there for %s, as a card and as a PDF', async (who) => {
    await happened('bullying', 12);
    await happened('parent', 4);
    await happened('humiliation', 30, ',"underSeal":"x"');
    const [message] = await asks(world.as(who), 'meldingenoverzicht');
    const card = words(message);
    for (const part of ['Meldingen in getallen', 'Alle meldingen: 16', 'Pesten of buitensluiten', '"12"', 'minder dan 10', 'Verzegelde meldingen tellen nooit mee']) expect([part, card.includes(part)]).toEqual([part, true]);
    expect(card).not.toMatch(/"4"|"46"|"30"|"34"/);
    const shown = await world.as(who).press(message?.id ?? '', 'Maak een PDF');
    const file = await fetched(linkOn(shown));
    expect(file.status).toBe(200);
    const text = pdfText(file.bytes).replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/Pesten of buitensluiten 12/);
    expect(text).toContain('minder dan 10');
    expect(await world.rows(`select data from audit_event where type = 'overview.exported'`)).toEqual([{ data: { school: world.school.school, what: 'cases', schoolYear: schoolYearOf(amsterdamDate(new Date())) } }]);
  });

  it('shows the year that was asked for, and the one before with a button', async () => {
    const [message] = await asks(world.as('schoolleiding'), 'meldingenoverzicht 2025-2026');
    expect(words(message)).toContain('Schooljaar 2025-2026');
    const [now] = await asks(world.as('schoolleiding', 'en'), 'reports overview');
    expect(words(now)).toContain('Reports in figures');
  });

  it.each(['teacher', 'studentUnder16', 'teamLeader', 'mentor', 'privacyOfficer', 'vertrouwenspersoon'] as const)('is not for %s', async (who) => {
    await happened('bullying', 12);
    for (const message of await asks(world.as(who), 'meldingenoverzicht')) expect(words(message)).not.toContain('Meldingen in getallen');
    const year = { school: world.school.school, schoolYear: 2026 };
    for (const verb of ['overview.year', 'overview.pdf']) expect(words(await world.as(who).executeRaw(last(world.as(who)).id, { verb, data: year }))).not.toMatch(/Meldingen in getallen|document\?ref/);
  });

  it('answers a button with a wrong school or year as if it weren’t there', async () => {
    await asks(world.as('schoolleiding'), 'meldingenoverzicht');
    for (const data of [{ school: 'elders', schoolYear: 2026 }, { school: world.school.school, schoolYear: '2026' }, { school: world.school.school, schoolYear: 20.5 }, {}]) {
      expect(await world.as('schoolleiding').executeRaw(last(world.as('schoolleiding')).id, { verb: 'overview.pdf', data })).toMatchObject({ kind: 'message' });
    }
  });
});

describe('the evaluation of the code', () => {
  const month = (): string => amsterdamDate(new Date()).slice(0, 7);
  const codeIn = (evaluation: string) =>
    world.rows(`insert into code_version values ('${world.school.boardId}', '2026-02-01', now(), '${JSON.stringify({ title: 'Gedragscode Social Media', adopted: null, effective: '2026-02-01', evaluation, headings: [], articles: [], footnotes: [] })}')`);
  afterEach(() => world.rows('delete from code_version'));

  it('is there for the board when it asks, as a card and as a PDF with yes and no per purpose', async () => {
    const board = world.as('bevoegdGezag');
    await board.send(board.personalChat, { text: 'evaluatie gedragscode' });
    await world.settle();
    const card = last(board);
    expect(words(card)).toContain('Evaluatie van de gedragscode');
    const file = await fetched(linkOn(await board.press(card.id, 'Maak een PDF')));
    const text = pdfText(file.bytes).replaceAll(/\s+/g, ' ');
    for (const part of ['Evaluatie van de gedragscode', 'Vragen over de code', world.school.schoolName, 'Toestemming', 'Website van de school']) expect([part, text.includes(part)]).toEqual([part, true]);
    expect(await world.rows(`select data from audit_event where type = 'overview.exported'`)).toEqual([{ data: { school: null, what: 'code', schoolYear: null } }]);
    expect(words(await board.executeRaw(card.id, { verb: 'overview.evaluation', data: {} }))).toContain('Alleen getallen, geen mensen');
  });

  it.each(['schoolleiding', 'teacher', 'studentUnder16', 'vertrouwenspersoon'] as const)('is not for %s', async (who) => {
    const other = world.as(who);
    await other.send(other.personalChat, { text: 'evaluatie gedragscode' });
    await world.settle();
    expect(words(last(other))).not.toContain('Evaluatie van de gedragscode');
    for (const verb of ['overview.evaluation', 'overview.evaluationPdf']) expect(await other.executeRaw(last(other).id, { verb, data: {} })).toMatchObject({ kind: 'message' });
  });

  it('comes by itself before it is time, once, whoever looks and however often it is started', async () => {
    // The month itself is the reminder’s.
    await world.rows(`delete from campaign_notice where key like 'evaluation:%'`);
    await codeIn(month());
    await world.stopApp();
    await world.startApp();
    const board = world.as('bevoegdGezag');
    const before = said(board, board.personalChat).length;
    for (let round = 0; round < 2; round++) await Promise.all([world.app().app.lookForEvaluation(), world.app().app.lookForEvaluation()]);
    await world.stopApp();
    await world.startApp();
    await world.app().app.lookForEvaluation();
    await world.settle();
    const heard = said(board, board.personalChat).slice(before);
    expect(heard).toHaveLength(1);
    expect(words(heard[0])).toContain('komt eraan');
  });
});
