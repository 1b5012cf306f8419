import { readMessage } from '../../src/conduct/assessMessage';
import type { ConversationState } from '../../src/conduct/conversationState';
import { observe } from '../../src/conduct/observe';
import { asWatched, signallingWriters, watch, withdraw, type WatchedState, type WatchStep } from '../../src/conduct/watchedState';

const START = new Date('2026-03-02T10:00:00Z');
const after = (seconds: number): Date => new Date(START.getTime() + seconds * 1_000);
const INSULT = 'jij bent echt de grootste loser van heel de school';
const EXCLUDES = 'jij hoort er niet bij, ga weg';
const THREAT = 'ik maak je dood morgen';
const HARMLESS = 'hoe laat is de toets';

type Message = readonly [id: string, writer: string, text: string, seconds: number, changed?: number];

const said = (watched: WatchedState | null, [id, writer, text, seconds, changed = seconds]: Message): WatchStep =>
  watch(watched, { id, writer, role: 'student', at: after(seconds), changedAt: after(changed), read: readMessage({ text, role: 'student' }) });

function observed(step: WatchStep): Extract<WatchStep, { kind: 'observed' }> {
  if (step.kind !== 'observed') throw new Error('it was known');
  return step;
}

function all(...messages: readonly Message[]): WatchedState {
  let watched: WatchedState | null = null;
  for (const message of messages) watched = observed(said(watched, message)).watched;
  if (watched === null) throw new Error('nothing is kept');
  return watched;
}

const riskOf = (watched: WatchedState | null): number => watched?.now.risk ?? 0;

describe('a watched conversation', () => {
  it('keeps nothing while nothing is signalled', () => {
    expect(observed(said(null, ['1', 'a', HARMLESS, 0]))).toMatchObject({ watched: null, observation: { level: 'none' } });
  });

  it('adds up as a conversation does whose turns aren’t kept, however long it is', () => {
    const messages = Array.from({ length: 60 }, (_, index): Message => [`m${index}`, `w${index % 3}`, [INSULT, HARMLESS, HARMLESS, 'hou op, laat me met rust'][index % 4] ?? '', index * 90]);
    let state: ConversationState | null = null;
    for (const [, speaker, text, seconds] of messages) state = observe(state, { text, speaker, role: 'student', at: after(seconds) }, after(seconds)).state;
    const watched = all(...messages);
    expect(watched.now.risk).toBeCloseTo(state?.risk ?? -1, 2);
    expect(watched.turns).toHaveLength(20);
    expect(JSON.stringify(watched).length).toBeLessThan(9_000);
  });

  it('keeps numbers and keys only', () => {
    expect(JSON.stringify(all(['1', 'key', `${INSULT} Pietersen`, 0], ['2', 'other', 'hou op Pietersen', 20]))).not.toMatch(/loser|Pietersen|hou op/);
  });

  it('says which turns counted, counted backwards, with time and kind', () => {
    const { turns } = observed(said(all(['1', 'a', EXCLUDES, 0], ['2', 'b', HARMLESS, 60]), ['3', 'a', INSULT, 120]));
    expect(turns).toEqual([
      { back: 2, at: after(0).toISOString(), kind: 'uitsluiting' },
      { back: 0, at: after(120).toISOString(), kind: 'pesten' },
    ]);
  });

  it('goes on with what an earlier release kept', () => {
    const stored = observe(null, { text: INSULT, speaker: 'a', role: 'student', at: START }, START).state;
    const watched = asWatched(stored);
    expect(riskOf(observed(said(watched, ['2', 'a', HARMLESS, 60])).watched)).toBeGreaterThan(0.3);
  });

  it('knows who wrote what signalled, by key', () => {
    expect([...signallingWriters(all(['1', 'a', INSULT, 0], ['2', 'b', HARMLESS, 30]))]).toEqual(['a']);
  });
});

describe('a message that comes twice, or late', () => {
  it('counts once', () => {
    const watched = all(['1', 'a', INSULT, 0]);
    expect(said(watched, ['1', 'a', INSULT, 5, 0]).kind).toBe('known');
  });

  it('as an edit that is older than the one that was counted, changes nothing', () => {
    const edited = observed(said(all(['1', 'a', INSULT, 0]), ['1', 'a', HARMLESS, 40, 40])).watched;
    expect(said(edited, ['1', 'a', THREAT, 45, 20]).kind).toBe('known');
  });

  it('after its deletion, stays deleted', () => {
    const gone = withdraw(all(['0', 'b', EXCLUDES, 0], ['1', 'a', INSULT, 10]), '1', { at: after(30), by: 'a' });
    expect(said(gone, ['1', 'a', INSULT, 40, 10]).kind).toBe('known');
  });

  it('deleted twice, is withdrawn once', () => {
    const gone = withdraw(all(['0', 'b', EXCLUDES, 0], ['1', 'a', INSULT, 10]), '1', { at: after(30), by: 'a' });
    expect(gone).not.toBeNull();
    expect(withdraw(gone as WatchedState, '1', { at: after(50), by: 'a' })).toBe(gone);
  });
});

describe('a message that its writer takes back', () => {
  const watched = all(['0', 'b', HARMLESS.concat(' loser'), 0], ['1', 'a', INSULT, 10]);

  it.each<[string, number, string, number, number]>([
    ['within a minute counts for less than half', 60, 'a', 0.2, 0.5],
    ['later counts for a part', 3_600, 'a', 0.45, 0.72],
    ['by somebody else counts as before', 30, 'moderator', 0.9, 1],
  ])('%s', (_what, seconds, by, least, most) => {
    const left = withdraw(watched, '1', { at: after(10 + seconds), by });
    const share = riskOf(left) / riskOf(watched);
    expect(share).toBeGreaterThan(least);
    expect(share).toBeLessThan(most + 0.01);
  });

  it('and that was all there was, leaves only that somebody was told today', () => {
    const left = withdraw(all(['1', 'a', INSULT, 0]), '1', { at: after(20), by: 'a' });
    expect(left?.now.alert).not.toBeNull();
    expect(observed(said(left, ['2', 'a', INSULT, 60])).observation.level).not.toBe('nudge');
  });

  it('does not show among the turns that counted', () => {
    const left = withdraw(watched, '1', { at: after(40), by: 'a' });
    const { turns } = observed(said(left, ['2', 'a', EXCLUDES, 80]));
    expect(turns.map(({ kind }) => kind)).toEqual(expect.not.arrayContaining(['pesten']));
  });

  it('and brings back, counts as before', () => {
    const left = withdraw(watched, '1', { at: after(40), by: 'a' });
    expect(riskOf(observed(said(left, ['1', 'a', INSULT, 50])).watched)).toBeCloseTo(riskOf(watched), 1);
  });
});

describe('an edit', () => {
  it('to something harmless calms the conversation', () => {
    const watched = all(['1', 'a', INSULT, 0]);
    const left = observed(said(watched, ['1', 'a', HARMLESS, 30])).watched;
    expect(riskOf(left)).toBeLessThan(riskOf(watched) / 2);
  });

  it('to something worse is told at once', () => {
    const { observation } = observed(said(all(['1', 'a', INSULT, 0]), ['1', 'a', THREAT, 30]));
    expect(observation).toMatchObject({ level: 'escalate', kind: 'bedreiging', acute: true });
  });

  it('of the spelling counts once, not twice', () => {
    const watched = all(['1', 'a', INSULT, 0]);
    const { watched: edited, observation } = observed(said(watched, ['1', 'a', `${INSULT}!`, 30]));
    expect(observation.level).not.toBe('nudge');
    expect(edited?.turns).toHaveLength(1);
  });
});

describe('somebody who needs care', () => {
  const CRY = 'ik word gepest en niemand helpt me';
  const SELF_HARM = 'ik wil niet meer leven';
  const levelOf = (watched: WatchedState | null, ...message: Message): string => observed(said(watched, message)).observation.level;

  it('is told of although a quarrel was told of today, and although danger was', () => {
    expect(levelOf(all(['1', 'a', INSULT, 0]), '2', 'b', CRY, 60)).toBe('nudge');
    expect(levelOf(all(['1', 'a', THREAT, 0]), '2', 'b', SELF_HARM, 60)).toBe('escalate');
  });

  it('is told of once a day, but each person for themselves', () => {
    const watched = all(['1', 'a', CRY, 0]);
    expect(levelOf(watched, '2', 'a', CRY, 60)).not.toBe('nudge');
    expect(levelOf(watched, '2', 'b', CRY, 60)).toBe('nudge');
  });

  it('does not make a quarrel old news', () => {
    const watched = all(['1', 'a', CRY, 0], ['2', 'b', HARMLESS, 30]);
    expect(levelOf(watched, '3', 'c', INSULT, 60)).toBe('nudge');
    expect(levelOf(all(['1', 'a', CRY, 0], ['2', 'c', INSULT, 60]), '3', 'c', INSULT, 90)).not.toBe('nudge');
  });

  it('is not told of again by what harmless is said next', () => {
    expect(levelOf(all(['1', 'a', SELF_HARM, 0]), '2', 'b', HARMLESS, 60)).not.toMatch(/nudge|escalate/);
  });
});

describe('danger of another kind', () => {
  const PICTURE = 'stuur nog zo een naaktfoto';

  it('is told of although a threat was told of today; the same kind is not', () => {
    const watched = all(['1', 'a', THREAT, 0]);
    expect(observed(said(watched, ['2', 'b', PICTURE, 60])).observation).toMatchObject({ level: 'escalate', kind: 'sexting' });
    expect(observed(said(watched, ['2', 'b', THREAT, 60])).observation.level).not.toBe('escalate');
  });

  it('is not told of again when its spelling is changed', () => {
    expect(observed(said(all(['1', 'a', THREAT, 0]), ['1', 'a', `${THREAT}!`, 60])).observation.level).not.toBe('escalate');
  });
});
