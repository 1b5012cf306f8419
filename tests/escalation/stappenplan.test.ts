import { asksForName } from '../../src/escalation/asksForName';
import { CASE_KINDS, type CaseKind } from '../../src/escalation/caseKind';
import type { Language } from '../../src/runtime/language';
import { shippedStappenplan as plan } from '../../src/escalation/content/stappenplan';
import { planProblems } from '../../src/escalation/planProblems';
import { withLaterKinds } from '../../src/escalation/withLaterKinds';
import { guidedStep, stepsFor } from '../../src/escalation/stappenplan';

describe('the step plan that ships', () => {
  it.each(CASE_KINDS)('guides %s from the first step to the last, in Dutch and English', (kind) => {
    const steps = stepsFor(plan, kind);
    expect(new Set(steps).size).toBe(steps.length);
    expect(plan.branches.filter(({ kinds }) => kinds.includes(kind))).toHaveLength(1);
    for (const key of steps) {
      for (const language of ['nl', 'en'] as const) {
        const step = guidedStep(plan, kind, key, language);
        expect(step?.title).toBeTruthy();
        expect(step?.why).toBeTruthy();
        expect(step?.what.length).toBeGreaterThan(0);
        expect(step?.who.length).toBeGreaterThan(0);
      }
    }
  });

  it('says as much in English as in Dutch', () => {
    for (const { key, nl, en } of plan.steps) {
      expect([key, en.what.length, en.never.length, en.send?.length]).toEqual([key, nl.what.length, nl.never.length, nl.send?.length]);
    }
    for (const { extra } of plan.branches) {
      for (const [key, { nl, en }] of Object.entries(extra)) {
        expect([key, en.what?.length, en.never?.length, en.send?.map(({ to }) => to)]).toEqual([key, nl.what?.length, nl.never?.length, nl.send?.map(({ to }) => to)]);
      }
    }
  });

  it('has no loose ends: steps, extras and contacts all exist', () => {
    const steps = plan.steps.map(({ key }) => key);
    const contacts = plan.contacts.map(({ key }) => key);
    expect(new Set(steps).size).toBe(steps.length);
    expect(new Set(contacts).size).toBe(contacts.length);
    for (const branch of plan.branches) {
      expect(steps).toEqual(expect.arrayContaining([...branch.steps]));
      expect(branch.steps).toEqual(expect.arrayContaining(Object.keys(branch.extra)));
      for (const extra of Object.values(branch.extra)) expect(contacts).toEqual(expect.arrayContaining([...(extra.contacts ?? [])]));
    }
    for (const step of plan.steps) expect(contacts).toEqual(expect.arrayContaining([...step.contacts]));
  });

  it('is marked as a reconstruction with a link to the original', () => {
    expect(plan.reconstruction).toBe(true);
    expect(plan.source.url).toBe('https://www.schoolenveiligheid.nl/kennisbank/stappenplan-online-incidenten/');
  });

  it.each(['acute', 'selfHarm', 'threat', 'challenge', 'staffInvolved'] as const)('asks first whether everyone is safe: %s', (kind) => {
    expect(stepsFor(plan, kind)[0]).toBe('acuteSafety');
  });

  it('has the board told and the inspector called before anything else about staff, and hears nobody itself', () => {
    expect(stepsFor(plan, 'staffInvolved').slice(1, 3)).toEqual(['tellBoard', 'inspector']);
    expect(stepsFor(plan, 'staffInvolved')).not.toContain('perpetrators');
    expect(guidedStep(plan, 'staffInvolved', 'inspector', 'nl')?.contacts.map(({ phone }) => phone)).toContain('0900-111 3 111');
  });

  it.each(['sextortion', 'intimateImage', 'boundary', 'staffInvolved'] as const)('never has an intimate image copied: %s', (kind) => {
    expect(guidedStep(plan, kind, 'evidence', 'nl')?.never.join(' ')).toMatch(/nooit een schermafbeelding maken, doorsturen/);
    expect(guidedStep(plan, kind, 'evidence', 'en')?.never.join(' ')).toMatch(/never take a screenshot, forward/);
  });

  it('notes first and removes after, where images go round', () => {
    const steps = stepsFor(plan, 'intimateImage');
    expect(steps.indexOf('evidence')).toBeLessThan(steps.indexOf('stopSpread'));
  });

  it('shows 113 first with a cry for help', () => {
    const step = guidedStep(plan, 'selfHarm', 'acuteSafety', 'nl');
    expect(step?.contacts.map(({ phone }) => phone)).toEqual(expect.arrayContaining(['112', '0800-0113']));
    expect(step?.what[0]).toContain('zelfmoord');
  });

  it('claims no confirmed number that nobody at the school has checked', () => {
    expect(plan.contacts.every(({ confirmedOn }) => confirmedOn === null)).toBe(true);
  });

  it('knows no step of another plan', () => {
    expect(guidedStep(plan, 'bullying', 'unheard-of', 'nl')).toBeNull();
    expect(stepsFor({ ...plan, branches: [] }, 'bullying')).toEqual(plan.steps.map(({ key }) => key));
  });

  it('has a talk planned today, listened to, and no secrecy promised', () => {
    expect(stepsFor(plan, 'talk')).toEqual(['planTalk', 'listen', 'agreeNext']);
    expect(guidedStep(plan, 'talk', 'listen', 'nl')?.never.join(' ')).toContain('Beloof geen geheimhouding');
  });
});

describe('the texts to send that ship', () => {
  const INCIDENTS = CASE_KINDS.filter((kind) => !['doubt', 'talk', 'objection'].includes(kind));
  const textsOf = (kind: CaseKind, language: Language) => stepsFor(plan, kind).flatMap((key) => guidedStep(plan, kind, key, language)?.send ?? []);

  it.each(INCIDENTS)('are there for parents, class and team where that fits, in Dutch and English: %s', (kind) => {
    const audiences = [...new Set(textsOf(kind, 'nl').map(({ to }) => to))].toSorted();
    // A class is told nothing of somebody who doesn't want to live, nor of an angry parent; of a quarrel in a chat no parents.
    const fitting = ({ selfHarm: ['parents', 'team'], parent: ['parents', 'team'], derailing: ['class', 'team'] } as Partial<Record<CaseKind, string[]>>)[kind];
    expect(audiences).toEqual(fitting ?? ['class', 'parents', 'team']);
    expect(textsOf(kind, 'en').map(({ to }) => to)).toEqual(textsOf(kind, 'nl').map(({ to }) => to));
    const inEnglish = textsOf(kind, 'en').map(({ text }) => text);
    for (const { text } of textsOf(kind, 'nl')) expect(inEnglish).not.toContain(text);
  });

  it('leave no place for a name, and mention nobody in person', () => {
    for (const kind of CASE_KINDS) for (const language of ['nl', 'en'] as const) for (const { text } of textsOf(kind, language)) expect([text, asksForName(text)]).toEqual([text, false]);
  });

  it('never have an intimate image looked at or copied', () => {
    expect(textsOf('intimateImage', 'nl').map(({ text }) => text).join('\n')).toMatch(/Maak geen schermafbeelding.*strafbaar/s);
    expect(textsOf('sextortion', 'en').map(({ text }) => text).join('\n')).toMatch(/Take no screenshot.*crime/s);
  });
});

it.each([
  ['Gisteren heeft [naam leerling] iets gedeeld.', true],
  ['Beste ouders van {{name}},', true],
  ['<voornaam> voelt zich niet goed.', true],
  ['Het gaat om ______ uit de klas.', true],
  ['Het gaat om N.N.', true],
  ['Naam: \nKlas:', true],
  ['Het gaat om [...].', true],
  ['De dader was [leerling].', true],
  ['Het was XXX.', true],
  ['(naam invullen) is vandaag ziek.', true],
  ['Vragen? Bel de school (ook na vier uur).', false],
  ['Vragen? Bel [telefoonnummer van school].', false],
  ['De naam van de school staat in de krant.', false],
  ['Kom op [datum] om [tijd] naar school.', false],
  ['Wij noemen geen namen.', false],
])('a text to send asks for somebody’s name: %s %s', (text, expected) => {
  expect(asksForName(text)).toBe(expected);
});

describe('the sorts of incident that the plan tells apart', () => {
  const SORTS = ['acute', 'intimateImage', 'threat', 'bullying', 'fakeAccount', 'challenge', 'staffInvolved', 'parent', 'privacy'] as const;
  const guidance = (kind: CaseKind) => JSON.stringify(stepsFor(plan, kind).map((key) => ({ ...guidedStep(plan, kind, key, 'nl'), send: [] })));

  it('are nine, each with a branch and guidance of its own beside its texts', () => {
    for (const kind of SORTS) expect(plan.branches.filter(({ kinds }) => kinds.includes(kind))).toHaveLength(1);
    expect(new Set(SORTS.map((kind) => plan.branches.find(({ kinds }) => kinds.includes(kind)))).size).toBe(SORTS.length);
    expect(new Set(SORTS.map(guidance)).size).toBe(SORTS.length);
  });
});

describe('a plan from before one could object', () => {
  it('gets those steps, and one with its own keeps them', () => {
    const own = new Set(['readObjection', 'answerObjection']);
    const older = { ...plan, version: 'older', steps: plan.steps.filter(({ key }) => !own.has(key)), branches: plan.branches.filter(({ kinds }) => !kinds.includes('objection')) };
    expect(planProblems(older)).toEqual([{ because: 'kindMissing', subject: 'objection' }]);
    expect(planProblems(withLaterKinds(older))).toEqual([]);
    expect(stepsFor(withLaterKinds(older), 'objection')).toEqual(['readObjection', 'answerObjection']);
    expect(withLaterKinds(plan)).toBe(plan);
  });
});

describe('a plan from before one could ask for a talk', () => {
  const talk = new Set(['planTalk', 'listen', 'agreeNext']);
  const older = { ...plan, version: 'older', steps: plan.steps.filter(({ key }) => !talk.has(key)), branches: plan.branches.filter(({ kinds }) => !kinds.includes('talk')), contacts: [] };

  it('gets those steps, with the numbers in them, and keeps the rest as it is', () => {
    const whole = withLaterKinds(older);
    expect(stepsFor(whole, 'talk')).toEqual(['planTalk', 'listen', 'agreeNext']);
    expect(guidedStep(whole, 'talk', 'listen', 'en')?.contacts.map(({ phone }) => phone)).toEqual(['112', '0800-0113', '0800-0432']);
    expect(stepsFor(whole, 'bullying')).toEqual(stepsFor(older, 'bullying'));
    expect(planProblems(withLaterKinds({ ...older, contacts: plan.contacts }))).toEqual([]);
  });

  it('that has its own steps for it keeps those', () => {
    const own = { ...plan, branches: plan.branches.map((branch) => (branch.kinds.includes('talk') ? { ...branch, steps: ['takeSeriously'] } : branch)) };
    expect(withLaterKinds(own)).toBe(own);
  });
});
