import type { AdaptiveCard } from '../../../src/bot/cards/card';
import { caseCardForReporter, caseViewForReporter } from '../../../src/bot/cards/case/caseCardForReporter';
import { caseCardForResponder } from '../../../src/bot/cards/case/caseCardForResponder';
import { CASE_VERBS, TASK_VERBS } from '../../../src/bot/cards/case/caseVerbs';
import { linkFormCard } from '../../../src/bot/cards/case/linkFormCard';
import { sealedTaskCard, taskCard } from '../../../src/bot/cards/case/taskCard';
import { objectionCard, objectionStoppedCard } from '../../../src/bot/cards/objection/objectionCard';
import { openCaseStartCard, openCaseStoppedCard, openCaseWordsCard } from '../../../src/bot/cards/openCase/openCaseCards';
import { nobodyFoundCard } from '../../../src/bot/cards/case/nobodyFoundCard';
import { DISMISS_REASONS, nudgeCard, type NudgeViewForRecipient } from '../../../src/bot/cards/case/nudgeCard';
import { sealedCoverCard } from '../../../src/bot/cards/case/sealedCoverCard';
import { reportForm } from '../../../src/bot/cards/case/reportForm';
import { REPORT_KINDS } from '../../../src/bot/cards/case/reportKinds';
import type { CaseFact } from '../../../src/escalation/caseEvent';
import { CASE_KINDS } from '../../../src/escalation/caseKind';
import { shippedStappenplan } from '../../../src/escalation/content/stappenplan';
import { stepsFor } from '../../../src/escalation/stappenplan';
import { taskView } from '../../../src/escalation/tasks/taskView';
import { respondBy } from '../../../src/escalation/deadline';
import type { CaseState } from '../../../src/escalation/caseState';
import type { Language } from '../../../src/runtime/language';
import { aCase } from '../../escalation/aCase';
import { AT } from '../../escalation/school';
import { aCalendar } from '../../support/schoolSettings';
import { cardBytes, cardProblems, partsOf } from '../validCard';
import { LANGUAGES, NAMES, TEXTS, aView, type Later } from './views';

const ACKNOWLEDGED: Later = [['supervisor', { type: 'acknowledged' }]];
const CLOSED: Later = [...ACKNOWLEDGED, ['supervisor', { type: 'stepCompleted', step: 'takeSeriously' }], ['supervisor', { type: 'closed', reason: 'Goed afgesproken met iedereen.' }]];

const PLANNED: Later = [['supervisor', { type: 'aftercarePlanned', on: '2026-12-01', with: 'hurt' }], ['supervisor', { type: 'aftercarePlanned', on: '2026-12-14', with: 'class' }]];
const WITHDRAWN: Later = [['teacher', { type: 'withdrawn', closes: false }]];
const SEALED = { sealed: true, chosen: 'vertrouwenspersoon', kind: 'boundary', level: 'P2', origin: 'studentReport' } as const;

const TASK = { type: 'taskGiven', task: 'task-1', to: 'zorg', role: 'zorgcoordinator', step: 'victimFirst', words: 'Wil jij vandaag bellen?', due: '2026-11-25' } as const;
const TASKED: Later = [...ACKNOWLEDGED, ['supervisor', TASK], ['supervisor', { ...TASK, task: 'task-2', to: 'principal', role: 'schoolleiding', step: null, words: 'Zet dit op de agenda.', due: null }]];
const PAUSED: Later = [...ACKNOWLEDGED, ['supervisor', { type: 'paused', until: '2026-12-07', reason: 'Het gesprek met thuis is maandag.' }]];
const OBJECTION = { kind: 'objection', level: 'privacy', origin: 'objection', aboutIds: [], words: 'Dit klopt niet.', signalReasons: [] } as const;
const LINKS = [
  { caseId: 'case-2', kind: 'fakeAccount', openedAt: AT, status: 'acknowledged', how: 'linked' },
  { caseId: 'case-3', kind: 'bullying', openedAt: AT, status: 'closed', how: 'tookIn' },
] as const;

function task(language: Language, later: Later, changes: Parameters<typeof aCase>[0] = {}): Parameters<typeof taskCard>[0] {
  const state = aCase({ plan: { version: 'houvast-2', steps: stepsFor(shippedStappenplan, 'bullying') }, ...changes }, ...later);
  const [first] = state.tasks;
  if (first === undefined) throw new Error('no task');
  return taskView(state, first, shippedStappenplan, NAMES, language);
}

const responder = (language: Language, ...view: Parameters<typeof aView> extends [Language, ...infer R] ? R : never): AdaptiveCard =>
  caseCardForResponder(aView(language, ...view), TEXTS[language], language);
const reporter = (language: Language, state: CaseState, readFrom: Date | 'unknown' | null = null): AdaptiveCard =>
  caseCardForReporter(caseViewForReporter(state, readFrom, respondBy(state, aCalendar())), TEXTS[language], language);
const NUDGE: NudgeViewForRecipient = { nudgeId: 'nudge-1', tone: 'derailing', turns: [], message: 'there', signals: ['de toon wordt scherper'], place: 'Klas 2A', at: AT, messageLink: 'https://teams.example/l/1', outcome: 'open' };

const CARDS: Readonly<Record<string, (language: Language) => AdaptiveCard>> = {
  'bullying, just arrived': (language) => responder(language, { messageWords: 'jij hoort er niet bij', messageLink: 'https://teams.example/l/1' }),
  'a cry for help, just arrived': (language) => responder(language, { level: 'P1', kind: 'selfHarm', reporterId: null, aboutIds: [], words: null }),
  'an intimate image, picked up': (language) => responder(language, { level: 'P2', kind: 'intimateImage', messageLink: null }, ACKNOWLEDGED),
  'picked up by somebody else': (language) => responder(language, {}, [['zorg', { type: 'acknowledged' }]]),
  'handed over to you': (language) => responder(language, {}, [['zorg', { type: 'handedOver', to: 'supervisor', role: 'supervisor', note: 'Kun jij dit doen?' }]]),
  closed: (language) => responder(language, {}, CLOSED),
  'aftercare planned': (language) => responder(language, {}, [...ACKNOWLEDGED, ...PLANNED]),
  'the day of aftercare': (language) => responder(language, {}, [...ACKNOWLEDGED, ...PLANNED, [null, { type: 'aftercareDue', talk: 5, to: ['supervisor'] }]]),
  'closed, and the day of aftercare': (language) => responder(language, {}, [...ACKNOWLEDGED, ...PLANNED, ['supervisor', { type: 'closed', reason: 'Goed afgesproken.' }], [null, { type: 'aftercareDue', talk: 5, to: ['supervisor'] }]]),
  'closed, with aftercare behind it and looked back on': (language) =>
    responder(language, {}, [
      ...ACKNOWLEDGED, ...PLANNED, ['supervisor', { type: 'closed', reason: 'Goed afgesproken.' }], ['supervisor', { type: 'aftercareDone', talk: 5, reason: null }], ['supervisor', { type: 'aftercareDone', talk: 6, reason: 'De klas wil verder.' }],
      ['supervisor', { type: 'evaluated', well: 'Snel gehandeld.', differently: null, agreements: 'Telefoons in de tas.' }], ['supervisor', { type: 'noted', text: 'Moeder gebeld.' }], ['supervisor', { type: 'exported', ref: 'r-1' }],
    ]),
  'sealed and the day of aftercare, in the chat': (language) => sealedCoverCard(aView(language, SEALED, [...ACKNOWLEDGED, ...PLANNED, [null, { type: 'aftercareDue', talk: 5, to: ['supervisor'] }]]), TEXTS[language], language),
  'reporter, arrived': (language) => reporter(language, aCase()),
  'reporter, urgent and at night': (language) => reporter(language, aCase({ level: 'P1', kind: 'threat' }), AT),
  'reporter, picked up': (language) => reporter(language, aCase({}, ...ACKNOWLEDGED)),
  'reporter, closed': (language) => reporter(language, aCase({}, ...CLOSED)),
  'a student who wants to talk': (language) => responder(language, { kind: 'talk', origin: 'studentReport', words: null, aboutIds: [], chosen: 'mentor', signalReasons: [] }),
  'serious and withdrawn': (language) => responder(language, { level: 'P2', kind: 'humiliation' }, WITHDRAWN),
  'withdrawn and over': (language) => responder(language, {}, [['teacher', { type: 'withdrawn', closes: true }]]),
  'sealed, in the chat': (language) => sealedCoverCard(aView(language, SEALED), TEXTS[language], language),
  'sealed and acute, in the chat': (language) => sealedCoverCard(aView(language, { ...SEALED, level: 'P1', kind: 'threat' }), TEXTS[language], language),
  'sealed, opened': (language) => responder(language, SEALED),
  'reporter, wants to talk': (language) => reporter(language, aCase({ kind: 'talk', words: null })),
  'reporter, sealed': (language) => reporter(language, aCase(SEALED)),
  'reporter, sealed and not answered in time': (language) => reporter(language, aCase(SEALED, [null, { type: 'unanswered', endOfLine: true }])),
  'reporter, withdrawn': (language) => reporter(language, aCase({}, ['teacher', { type: 'withdrawn', closes: true }])),
  'reporter, serious and withdrawn': (language) => reporter(language, aCase({ level: 'P2' }, ...WITHDRAWN)),
  'with tasks for others': (language) => responder(language, {}, [...TASKED, ['zorg', { type: 'taskDone', task: 'task-1', words: 'Gebeld, het gaat redelijk.' }]]),
  'waiting for something': (language) => responder(language, {}, PAUSED),
  'going on again': (language) => responder(language, {}, [...PAUSED, [null, { type: 'resumed' }]]),
  'linked with others': (language) => responder(language, {}, ACKNOWLEDGED, { links: LINKS }),
  'merged into another': (language) => responder(language, {}, [...ACKNOWLEDGED, ['supervisor', { type: 'mergedInto', into: 'case-2' }]], { links: [{ ...LINKS[0], how: 'mergedInto' }] }),
  'an objection': (language) => responder(language, OBJECTION, ACKNOWLEDGED),
  'links to choose from': (language) => linkFormCard(aCase(), [aCase({ kind: 'fakeAccount' }), aCase({ kind: 'bullying' })], language),
  'nothing to link with': (language) => linkFormCard(aCase(), [], language),
  'a task': (language) => taskCard(task(language, [...TASKED, ['supervisor', { type: 'noted', text: 'Thuis is op de hoogte.', forAll: true }]]), language),
  'a task in words, due today': (language) => taskCard(task(language, [['supervisor', { ...TASK, step: null }], [null, { type: 'taskReminded', task: 'task-1' }]]), language),
  'a task, done': (language) => taskCard(task(language, [...TASKED, ['zorg', { type: 'taskDone', task: 'task-1', words: null }]]), language),
  'a task, taken back': (language) => taskCard(task(language, [...TASKED, ['supervisor', { type: 'taskTakenBack', task: 'task-1' }]]), language),
  'a sealed task, in the chat': (language) => sealedTaskCard(task(language, TASKED, SEALED), language),
  'opening a case': (language) => openCaseStartCard({ kinds: ['bullying', 'threat'], classes: ['2A', '3H'], chosen: 'bullying' }, language),
  'opening a case, in words': (language) => openCaseWordsCard({ kind: 'threat', classKey: '2A', people: [{ id: 'student', displayName: 'Daan Smit' }] }, language),
  'opening a case, stopped': openCaseStoppedCard,
  'objecting': objectionCard,
  'objecting, stopped': objectionStoppedCard,
  'reporter, something is waited for': (language) => reporter(language, aCase({}, ...PAUSED, ['supervisor', { type: 'stepCompleted', step: 'listen' }])),
  'reporter, merged': (language) => reporter(language, aCase({}, ...ACKNOWLEDGED, ['supervisor', { type: 'mergedInto', into: 'case-2' }])),
  'objector, arrived': (language) => reporter(language, aCase(OBJECTION)),
  'objector, answered': (language) => reporter(language, aCase(OBJECTION, ...ACKNOWLEDGED, ['supervisor', { type: 'answered', text: 'Wij hebben het gewist.' }])),
  'form for staff': (language) => reportForm({ reporter: 'staff', hasMessage: true, data: { ticket: 't-1' } }, TEXTS[language], language),
  'form for who may take it up': (language) => reportForm({ reporter: 'staff', hasMessage: true, mayHold: true, data: { ticket: 't-1' } }, TEXTS[language], language),
  'form for a student': (language) => reportForm({ reporter: 'student', hasMessage: false, data: { ticket: 't-1' }, chosen: 'bullying' }, TEXTS[language], language),
  nudge: (language) => nudgeCard(NUDGE, TEXTS[language], language),
  'nudge, reported': (language) => nudgeCard({ ...NUDGE, outcome: 'reported' }, TEXTS[language], language),
  'nudge, put away': (language) => nudgeCard({ ...NUDGE, outcome: 'dismissed' }, TEXTS[language], language),
  alarm: (language) => nobodyFoundCard({ level: 'P2' }, TEXTS[language], language),
};

const visible = (card: AdaptiveCard): string => JSON.stringify(card);
const verbs = (card: AdaptiveCard): readonly unknown[] => partsOf(card).flatMap(({ verb }) => (verb === undefined ? [] : [verb]));

describe.each(Object.entries(CARDS))('the card “%s”', (_name, build) => {
  it.each(LANGUAGES)('is one that the official parser accepts, in %s', (language) => {
    expect(cardProblems(build(language))).toEqual([]);
  });

  it.each(LANGUAGES)('looks like this, in %s', (language) => {
    expect(build(language)).toMatchSnapshot();
  });

  it.each(LANGUAGES)('has nobody’s name and nobody’s words in what a notification shows, in %s', (language) => {
    const { fallbackText, speak } = build(language);
    for (const words of [...NAMES.values(), 'uit de hand', 'hoort er niet bij']) expect(`${fallbackText} ${speak}`).not.toContain(words);
    expect(fallbackText).toContain('Houvast');
  });

  it('carries ids only', () => {
    for (const { data } of partsOf(build('nl')).filter((part) => 'data' in part)) {
      expect(['caseId', 'version', 'step', 'task', 'talk', 'nudgeId', 'ticket', 'language', 'kind', 'classKey']).toEqual(expect.arrayContaining(Object.keys(data as object)));
    }
  });

  it('has an own name for every input', () => {
    const inputs = partsOf(build('nl')).filter(({ type }) => typeof type === 'string' && type.startsWith('Input.'));
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
    for (const input of inputs) expect(input['label'] ?? input['title']).toBeTruthy();
  });

  it('has no row of more than six buttons', () => {
    for (const part of partsOf(build('nl'))) if (Array.isArray(part['actions'])) expect(part['actions'].length).toBeLessThanOrEqual(6);
  });

  it('wraps its text, for phones', () => {
    for (const block of partsOf(build('nl')).filter(({ type }) => type === 'TextBlock')) expect(block['wrap']).toBe(true);
  });
});

describe('for who holds a case', () => {
  it.each(CASE_KINDS)('%s has a valid card at every step, in both languages', (kind) => {
    for (const language of LANGUAGES) {
      const later: (readonly [string | null, { readonly type: 'stepCompleted'; readonly step: string }])[] = [];
      for (const step of aView(language, { kind }).steps) {
        const card = responder(language, { kind }, later);
        expect(cardProblems(card)).toEqual([]);
        expect(cardBytes(card)).toBeLessThan(25_000);
        later.push(['supervisor', { type: 'stepCompleted', step: step.key }]);
      }
      expect(visible(responder(language, { kind }, later))).toContain(TEXTS[language].card.noStepLeft);
    }
  });

  it('has 112 and 113 on top when it is acute', () => {
    const [first] = responder('nl', { level: 'P1', kind: 'selfHarm' }).body;
    expect(visible({ ...responder('nl'), body: first === undefined ? [] : [first] })).toMatch(/\*\*112\*\*.*\*\*113\*\*/);
    expect(visible(responder('nl', { level: 'P3' }))).not.toContain('**113**');
  });

  it.each<[string, Later]>([['nobody picked it up', []], ['you picked it up', ACKNOWLEDGED], ['it is closed', CLOSED]])('leads to the tab when %s, near the top, and not where there is no link', (_when, later) => {
    const tabLink = 'https://teams.microsoft.com/l/entity/app/meldingen';
    const view = aView('nl', {}, later, { tabLink });
    const card = caseCardForResponder(view, TEXTS.nl, 'nl');
    expect(cardProblems(card)).toEqual([]);
    expect(partsOf(card.body).filter(({ type }) => type === 'Action.OpenUrl')).toEqual([{ type: 'Action.OpenUrl', title: 'Open in Meldingen', url: tabLink }]);
    expect(JSON.stringify(caseCardForResponder({ ...view, tabLink: null }, TEXTS.nl, 'nl'))).not.toContain('Open in Meldingen');
  });

  it('has no link of a sealed case: where it was followed, others could find that there is one', () => {
    expect(aView('nl', { sealed: true }, [], { tabLink: 'https://teams.microsoft.com/l/entity/app/meldingen' }).tabLink).toBeNull();
  });

  it.each<[string, Later, readonly string[]]>([
    ['nobody picked it up', [], [CASE_VERBS.acknowledge, CASE_VERBS.completeStep, CASE_VERBS.skipStep, CASE_VERBS.giveTask, CASE_VERBS.note, CASE_VERBS.pause, CASE_VERBS.linkForm, CASE_VERBS.handOver, CASE_VERBS.close]],
    ['you picked it up', ACKNOWLEDGED, [CASE_VERBS.completeStep, CASE_VERBS.skipStep, CASE_VERBS.giveTask, CASE_VERBS.note, CASE_VERBS.pause, CASE_VERBS.linkForm, CASE_VERBS.export, CASE_VERBS.handOver, CASE_VERBS.close]],
    ['somebody else did', [['zorg', { type: 'acknowledged' }]], [CASE_VERBS.completeStep, CASE_VERBS.skipStep, CASE_VERBS.giveTask, CASE_VERBS.note, CASE_VERBS.linkForm, CASE_VERBS.handOver]],
    ['it waits', PAUSED, [CASE_VERBS.completeStep, CASE_VERBS.skipStep, CASE_VERBS.giveTask, CASE_VERBS.note, CASE_VERBS.resume, CASE_VERBS.linkForm, CASE_VERBS.export, CASE_VERBS.handOver, CASE_VERBS.close]],
    ['others have tasks', TASKED, [CASE_VERBS.completeStep, CASE_VERBS.skipStep, CASE_VERBS.takeBackTask, CASE_VERBS.giveTask, CASE_VERBS.note, CASE_VERBS.pause, CASE_VERBS.linkForm, CASE_VERBS.export, CASE_VERBS.handOver, CASE_VERBS.close]],
    ['it is closed', CLOSED, [CASE_VERBS.note, CASE_VERBS.evaluate, CASE_VERBS.planAftercare, CASE_VERBS.export, CASE_VERBS.reopen]],
    ['it was merged', [...ACKNOWLEDGED, ['supervisor', { type: 'mergedInto', into: 'case-2' }]], [CASE_VERBS.note]],
  ])('offers what can be done when %s', (_when, later, expected) => {
    expect(verbs(responder('nl', {}, later))).toEqual(expected);
  });

  it.each(['intimateImage', 'sextortion', 'boundary', 'staffInvolved'] as const)('shows no copied message and no link to it, and says never to copy: %s', (kind) => {
    const card = visible(responder('nl', { kind, messageWords: 'kijk hier', messageLink: 'https://teams.example/l/1' }, [
      ['zorg', { type: 'reporterAdded', words: 'ook in de andere groep', messageWords: 'en hier' }],
    ]));
    expect(card).not.toMatch(/kijk hier|en hier|teams\.example/);
    expect(card).toContain('Maak geen schermafbeelding');
    expect(card).toContain('ook in de andere groep');
  });

  it('shows nothing of a sealed case before it is opened: no words, no name, no kind', () => {
    const cover = visible(sealedCoverCard(aView('nl', { ...SEALED, messageWords: 'jij hoort er niet bij' }), TEXTS.nl, 'nl'));
    for (const written of ['uit de hand', 'hoort er niet bij', NAMES.get('teacher'), NAMES.get('other-student'), TEXTS.nl.kind.boundary, 'Volgende stap']) expect(cover).not.toContain(written);
    expect(verbs(sealedCoverCard(aView('nl', SEALED), TEXTS.nl, 'nl'))).toEqual([CASE_VERBS.read]);
  });

  it('lets nothing acute wait that nobody has picked up, and no objection at all', () => {
    expect(verbs(responder('nl', { level: 'P1', kind: 'threat' }))).not.toContain(CASE_VERBS.pause);
    expect(verbs(responder('nl', { level: 'P1', kind: 'threat' }, ACKNOWLEDGED))).toContain(CASE_VERBS.pause);
    expect(verbs(responder('nl', OBJECTION, ACKNOWLEDGED))).not.toContain(CASE_VERBS.pause);
    expect(verbs(responder('nl', OBJECTION, ACKNOWLEDGED))).not.toContain(CASE_VERBS.close);
    expect(verbs(responder('nl', OBJECTION, ACKNOWLEDGED))).toContain(CASE_VERBS.answer);
  });

  it('says of each contact when somebody last made sure of it, or that nobody did', () => {
    expect(visible(responder('nl', { kind: 'threat', level: 'P1' }))).toMatch(/112[^()]{0,40}\(nog niet bevestigd\)/);
    const confirmed = { ...shippedStappenplan, contacts: shippedStappenplan.contacts.map((one) => ({ ...one, confirmedOn: '2026-09-01' })) };
    const card = visible(responder('nl', { kind: 'threat', level: 'P1' }, [], { plan: confirmed }));
    expect(card).toContain('bevestigd op 1 september 2026');
    expect(card).not.toContain('nog niet bevestigd');
  });

  it('gives the texts of a step in fields, to copy and to change, and no button that sends them', () => {
    const inform = stepsFor(shippedStappenplan, 'bullying').indexOf('inform');
    const before = stepsFor(shippedStappenplan, 'bullying').slice(0, inform).map((step): Later[number] => ['supervisor', { type: 'stepCompleted', step }]);
    const card = responder('nl', {}, [...ACKNOWLEDGED, ...before]);
    const fields = partsOf(card).filter(({ id }) => typeof id === 'string' && id.startsWith('send-'));
    expect(fields).toMatchObject([{ type: 'Input.Text', label: 'Aan de klas', isMultiline: true }, { type: 'Input.Text', label: 'Aan het team' }]);
    expect(visible(card)).toContain('Houvast stuurt niets');
    const [shown] = partsOf(card).filter(({ title }) => title === 'Teksten om te sturen');
    expect((shown as { card?: { actions?: unknown[] } }).card?.actions).toEqual([]);
  });

  it('names linked cases for who holds them, and not in the history for who doesn’t', () => {
    const linked: Later = [...ACKNOWLEDGED, ['zorg', { type: 'linked', to: 'case-2' }]];
    expect(visible(responder('nl', {}, linked, { links: LINKS }))).toMatch(/Gekoppeld aan: Nepaccount.*Els Kok koppelde een andere melding/);
    expect(visible(responder('nl', {}, linked))).not.toMatch(/koppelde|Gekoppeld/);
  });

  it('has no reason where the reporter took it back', () => {
    const card = visible(responder('nl', {}, [['teacher', { type: 'withdrawn', closes: true }]]));
    expect(card).toContain('De melder heeft dit ingetrokken.');
    expect(card).not.toContain(`**${TEXTS.nl.card.closedBecause}**`);
  });

  it('drops the message when the case turned out to be graver', () => {
    const raised: Later = [[null, { type: 'raised', level: 'P2', kind: 'intimateImage', plan: { version: 'houvast-2', steps: ['evidence'] } }]];
    expect(visible(responder('nl', { messageWords: 'kijk hier' }, raised))).not.toContain('kijk hier');
  });

  it('shows what people typed as they typed it, without making links or headings of it', () => {
    const nasty = '# Kop\n[klik](https://kwaad.example) **vet** {{DATE(2026-01-01T00:00:00Z)}}';
    const card = responder('nl', { words: nasty, messageWords: nasty }, [['zorg', { type: 'noted', text: nasty }]], { place: nasty });
    const blocks = partsOf(card).filter(({ type }) => type === 'TextBlock' || type === 'FactSet');
    expect(visible({ ...card, body: blocks as unknown as AdaptiveCard['body'], actions: [] })).not.toContain('kwaad.example');
    expect(visible(card)).toContain('kwaad.example');
  });

  it('stays under 25 KB with the longest words, a long history and a large school', () => {
    const long = '😱é“'.repeat(1_000);
    const people = Array.from({ length: 200 }, (_, index) => `person-${index}`);
    const names = new Map([...NAMES, ...people.map((id) => [id, `Wilhelmina van den Broek-${id}`] as const)]);
    const facts: readonly CaseFact[] = [
      ...Array.from({ length: 100 }, (_, index): CaseFact => (index % 2 === 0 ? { type: 'noted', text: long } : { type: 'reporterAdded', words: long, messageWords: null })),
      ...aView('nl').steps.slice(0, -1).map(({ key }): CaseFact => ({ type: 'stepSkipped', step: key, reason: long })),
    ];
    const later = facts.map((fact) => ['zorg', fact] as const);
    // 2,000 units is the most that a field takes.
    const answers = { well: long.slice(0, 2_000), differently: long.slice(0, 2_000), agreements: long.slice(0, 2_000) };
    const talks = Array.from({ length: 30 }, (_, index) => ['supervisor', { type: 'aftercarePlanned', on: `2026-12-${String(index + 1).padStart(2, '0')}`, with: 'bystanders' }] as const);
    const closed: Later = [['supervisor', { type: 'closed', reason: long }], ['supervisor', { type: 'evaluated', ...answers }]];
    for (const end of [[], [['zorg', { type: 'closed', reason: long }]], [['supervisor', { type: 'acknowledged' }], ...talks], [['supervisor', { type: 'acknowledged' }], ...talks, ...closed]] satisfies readonly Later[]) {
      const card = responder('nl', { words: long, messageWords: long }, [...later, ...end], {
        names, handOverTo: people.map((personId) => ({ personId, role: 'zorgcoordinator' })),
      });
      expect(cardProblems(card)).toEqual([]);
      expect(cardBytes(card)).toBeLessThan(25_000);
      expect(visible(card)).toContain('(ingekort)');
    }
  });

  it('stays under 25 KB with many tasks and links besides, at every step of every kind', () => {
    const people = Array.from({ length: 60 }, (_, index) => ({ personId: `person-${index}`, role: 'zorgcoordinator' as const }));
    const names = new Map([...NAMES, ...people.map(({ personId }) => [personId, `Wilhelmina van den Broek-${personId}`] as const)]);
    const tasks = Array.from({ length: 20 }, (_, index): Later[number] => ['supervisor', { ...TASK, task: `t-${index}`, to: `person-${index}`, words: 'Kijk hier eens naar. '.repeat(60) }]);
    for (const kind of CASE_KINDS) {
      const steps = stepsFor(shippedStappenplan, kind);
      for (const step of steps.keys()) {
        const done = steps.slice(0, step).map((key): Later[number] => ['supervisor', { type: 'stepCompleted', step: key }]);
        const card = responder('nl', { kind, words: 'woorden '.repeat(250) }, [...ACKNOWLEDGED, ...tasks, ...done], { names, handOverTo: people, taskTo: people, links: Array.from({ length: 8 }, () => LINKS[0]) });
        expect([kind, cardBytes(card) < 25_000]).toEqual([kind, true]);
      }
    }
  });

  it('copes with somebody whose name isn’t known any more', () => {
    const card = responder('nl', {}, [['zorg', { type: 'acknowledged' }]], { names: new Map() });
    expect(cardProblems(card)).toEqual([]);
    expect(visible(card)).toContain('iemand heeft dit opgepakt');
  });
});

describe('for who has a task', () => {
  it('shows the task and nothing else of the case: no words of the report, nobody whom it is about, no kind', () => {
    const card = visible(taskCard(task('nl', [...TASKED, ['supervisor', { type: 'noted', text: 'alleen voor ons' }], ['supervisor', { type: 'noted', text: 'voor iedereen', forAll: true }]]), 'nl'));
    for (const shown of ['Eerst de leerling die geraakt is', 'Wil jij vandaag bellen?', 'Karim Bos (leidinggevende)', '25 november 2026', 'voor iedereen']) expect(card).toContain(shown);
    for (const kept of ['uit de hand', NAMES.get('other-student'), NAMES.get('teacher'), TEXTS.nl.kind.bullying, 'alleen voor ons', 'Zet dit op de agenda']) expect(card).not.toContain(kept);
    expect(verbs(taskCard(task('nl', TASKED), 'nl'))).toEqual([TASK_VERBS.done, TASK_VERBS.cannot]);
  });

  it.each<[string, Later[number]]>([
    ['done', ['zorg', { type: 'taskDone', task: 'task-1', words: null }]],
    ['refused', ['zorg', { type: 'taskDeclined', task: 'task-1', reason: 'ziek' }]],
    ['taken back', ['supervisor', { type: 'taskTakenBack', task: 'task-1' }]],
    ['fallen away', ['supervisor', { type: 'closed', reason: 'klaar' }]],
  ])('keeps no words and no button once it is %s', (_how, end) => {
    const card = taskCard(task('nl', [...TASKED, end]), 'nl');
    expect(visible(card)).not.toContain('vandaag bellen');
    expect(verbs(card)).toEqual([]);
  });

  it('shows nothing of a sealed one before it is opened', () => {
    const cover = visible(sealedTaskCard(task('nl', TASKED, SEALED), 'nl'));
    for (const kept of ['vandaag bellen', 'Eerst de leerling', 'Karim Bos']) expect(cover).not.toContain(kept);
    expect(verbs(sealedTaskCard(task('nl', TASKED, SEALED), 'nl'))).toEqual([TASK_VERBS.read]);
  });
});

describe('for who objects', () => {
  it('says who reads it the same whoever it is, and by when there is an answer', () => {
    const card = (holders: CaseState['holders']): string => visible(caseCardForReporter(caseViewForReporter({ ...aCase(OBJECTION), holders }, null, AT), TEXTS.nl, 'nl'));
    expect(card([])).toBe(card([{ personId: 'principal', role: 'schoolleiding', because: 'schoolleiding' }]));
    expect(card([{ personId: 'principal', role: 'bevoegdGezag', because: 'bevoegdGezag' }])).toBe(card([]));
    expect(card([])).toContain('uiterlijk maandag 23 november antwoord');
    expect(card([])).not.toContain('**112**');
  });
});

describe('for who reported it', () => {
  it.each<[string, Later]>([['arrived', []], ['picked up', ACKNOWLEDGED], ['closed', CLOSED]])('tells nothing of persons, words or steps: %s', (_stage, later) => {
    const card = visible(reporter('nl', aCase({ messageWords: 'jij hoort er niet bij' }, ...later)));
    for (const words of [...NAMES.values(), 'uit de hand', 'hoort er niet bij', 'Goed afgesproken', 'Neem het serieus']) expect(card).not.toContain(words);
  });

  it('says who sees it, by role', () => {
    expect(visible(reporter('nl', aCase()))).toContain('leidinggevende en zorgcoördinator');
    expect(visible(reporter('en', aCase()))).toContain('supervisor and care coordinator');
  });

  it('says plainly when nobody reads it now, with the numbers', () => {
    const card = visible(reporter('nl', aCase({ level: 'P2' }), new Date('2026-11-24T07:00:00Z')));
    expect(card).toContain('Op dit moment leest niemand dit. Op school wordt dit gelezen vanaf di 24 nov 2026, 08:00');
    expect(card).toContain('**112**');
    expect(card).not.toContain('De afspraak is');
    expect(visible(reporter('nl', aCase({}, ...ACKNOWLEDGED), AT))).not.toContain('leest niemand');
  });

  it('says plainly when nobody was found', () => {
    const nobody: CaseState = { ...aCase(), holders: [] };
    expect(visible(reporter('nl', nobody))).toMatch(/nog niemand gevonden.*nog niemand\./);
  });

  it('says of a sealed report plainly that nobody else gets it, with the numbers', () => {
    const nobody: CaseState = { ...aCase(SEALED), holders: [] };
    expect(visible(reporter('nl', nobody))).toMatch(/\*\*112\*\*.*geen vertrouwenspersoon die dit kan lezen, en niemand anders krijgt het/);
    expect(visible(reporter('nl', aCase(SEALED, [null, { type: 'unanswered', endOfLine: true }])))).toMatch(/\*\*112\*\*.*Niemand anders heeft het gekregen/);
  });

  it('has it taken back only after asking once more, and not twice', () => {
    expect(verbs(reporter('nl', aCase()))).toEqual([CASE_VERBS.addReport, CASE_VERBS.withdraw]);
    expect(reporter('nl', aCase()).actions).toMatchObject([{}, { type: 'Action.ShowCard', title: 'Intrekken' }]);
    for (const later of [WITHDRAWN, CLOSED]) expect(verbs(reporter('nl', aCase({}, ...later)))).toEqual([CASE_VERBS.addReport]);
  });

  it('says of a talk by when one hears', () => {
    expect(visible(reporter('nl', aCase({ kind: 'talk' })))).toContain('uiterlijk maandag 23 november hoort wanneer jullie praten');
  });
});

describe('the report form', () => {
  it('offers to give the message along, and never does so unasked', () => {
    const toggles = (hasMessage: boolean) =>
      partsOf(reportForm({ reporter: 'student', hasMessage, data: {} }, TEXTS.nl, 'nl')).filter(({ type }) => type === 'Input.Toggle');
    expect(toggles(true)).toMatchObject([{ value: 'false' }]);
    expect(toggles(false)).toEqual([]);
  });

  it('keeps what only staff meet away from students', () => {
    expect(REPORT_KINDS.student).not.toContain('parent');
    expect(REPORT_KINDS.staff).toContain('parent');
    for (const kinds of Object.values(REPORT_KINDS)) expect(kinds.slice(0, 2)).toEqual(['acute', 'selfHarm']);
  });

  it('answers with a submit: a dialog takes nothing else', () => {
    expect(reportForm({ reporter: 'staff', hasMessage: true, data: { ticket: 't-1' } }, TEXTS.nl, 'nl').actions).toMatchObject([{ type: 'Action.Submit', data: { ticket: 't-1' } }]);
  });
});

describe('the nudge', () => {
  it('names the article and lets the staff member decide', () => {
    const card = nudgeCard(NUDGE, TEXTS.nl, 'nl');
    expect(visible(card)).toContain('III.B.10');
    expect(verbs(card)).toEqual([CASE_VERBS.reportNudge, CASE_VERBS.dismissNudge]);
    const choices = partsOf(card).find(({ type }) => type === 'Input.ChoiceSet')?.['choices'] as readonly { value: string }[];
    expect(choices.map(({ value }) => value)).toEqual([...DISMISS_REASONS]);
  });

  it.each(['reported', 'dismissed'] as const)('has no buttons left once it was %s', (outcome) => {
    expect(verbs(nudgeCard({ ...NUDGE, outcome }, TEXTS.nl, 'nl'))).toEqual([]);
  });
});
