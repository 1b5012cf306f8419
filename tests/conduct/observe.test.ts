import { assessConversation } from '../../src/conduct/assessConversation';
import type { ConversationState } from '../../src/conduct/conversationState';
import { observe } from '../../src/conduct/observe';
import type { Observation, Turn } from '../../src/conduct/turn';

const start = new Date('2026-03-02T10:00:00Z');
const minutes = (count: number): Date => new Date(start.getTime() + count * 60_000);
const turn = (speaker: string, text: string, at: Date | null = null, role: Turn['role'] = 'student'): Turn => ({ speaker, text, role, at });

function run(turns: readonly Turn[]): { state: ConversationState | null; observations: Observation[] } {
  let state: ConversationState | null = null;
  const observations = turns.map((one, index) => {
    const at = one.at ?? minutes(index);
    const observed = observe(state, { ...one, at }, at);
    state = observed.state;
    return observed.observation;
  });
  return { state, observations };
}

const THREAT = 'ik maak je dood morgen';
const INSULT = 'jij bent echt de grootste loser van heel de school';

describe('observe', () => {
  it('keeps nothing of a harmless conversation', () => {
    const { state, observations } = run([turn('a', 'hoe laat is de toets'), turn('b', 'het derde uur'), turn('a', 'oke bedankt')]);
    expect(state).toBeNull();
    expect(observations.map(({ level }) => level)).toEqual(['none', 'none', 'none']);
  });

  it('opens a case at once for an acute threat', () => {
    const { observations } = run([turn('a', THREAT)]);
    expect(observations[0]).toMatchObject({ level: 'escalate', acute: true, kind: 'bedreiging', priority: 'P1', turns: [1] });
  });

  it('treats self-harm as acute', () => {
    const { observations } = run([turn('a', 'ik wil niet meer leven')]);
    expect(observations[0]).toMatchObject({ level: 'escalate', kind: 'zelfbeschadiging', priority: 'P1' });
  });

  it('nudges once for the same conversation on the same day', () => {
    const { observations } = run([turn('a', INSULT), turn('a', INSULT), turn('a', INSULT)]);
    expect(observations.filter(({ level }) => level === 'nudge')).toHaveLength(1);
  });

  it('alerts again when it gets worse', () => {
    const { observations } = run([turn('a', INSULT), turn('a', THREAT)]);
    expect(observations[1]).toMatchObject({ level: 'escalate', acute: true });
  });

  it('alerts again the next day', () => {
    const tomorrow = new Date(start.getTime() + 25 * 3_600_000);
    const { observations } = run([turn('a', INSULT, start), turn('a', INSULT, tomorrow)]);
    expect(observations[1]?.level).toBe('nudge');
  });

  it('counts a second writer against the same person as a pile-on', () => {
    const { observations } = run([turn('a', INSULT), turn('c', 'ja echt een loser, niemand mag jou')]);
    expect(observations[1]?.reasons).toContain('pileOn');
  });

  it('notices who asks to stop', () => {
    const { observations } = run([turn('a', INSULT), turn('b', 'hou op, laat me met rust')]);
    expect(observations[1]?.reasons).toContain('victimReaction');
  });

  it('calms down after an apology', () => {
    const apologised = run([turn('a', INSULT), turn('a', 'sorry, dat was niet oke van mij')]);
    const silent = run([turn('a', INSULT), turn('a', 'hoe laat is het')]);
    expect(apologised.state?.risk ?? 0).toBeLessThan(silent.state?.risk ?? 0);
  });

  it('calms down when staff steps in', () => {
    const { observations } = run([turn('a', INSULT), turn('t', 'Stop. Zo praten we hier niet.', null, 'staff')]);
    expect(observations[1]?.reasons).toContain('staffStepsIn');
  });

  it('forgets by itself once two weeks have gone by', () => {
    const later = new Date(start.getTime() + 20 * 24 * 3_600_000);
    const { state } = run([turn('a', INSULT, start), turn('b', 'hoe laat is de toets', later)]);
    expect(state).toBeNull();
  });

  it('keeps numbers and opaque keys only, never words of a message', () => {
    const { state } = run([turn('key-1', `${INSULT} Pietersen`), turn('key-2', 'hou op Pietersen')]);
    const stored = JSON.stringify(state);
    expect(stored).not.toMatch(/loser|Pietersen|school/);
    expect(JSON.parse(stored)).toEqual(state);
  });

  it('stays small however long a conversation goes on', () => {
    const { state } = run(Array.from({ length: 200 }, (_, index) => turn(`key-${index}`, INSULT)));
    expect(JSON.stringify(state).length).toBeLessThan(2_000);
  });
});

describe('assessConversation', () => {
  it('says from which turn on somebody would have been told', () => {
    const result = assessConversation([turn('a', 'geef mijn oplader terug'), turn('b', 'die heb ik niet'), turn('a', THREAT)]);
    expect(result).toMatchObject({ level: 'escalate', acute: true, firstAlertTurn: 3 });
  });

  it('leaves a lively chat about a match alone', () => {
    const result = assessConversation([
      turn('a', 'zaterdag maken we ze in'),
      turn('b', 'haha onze keeper is een muur'),
      turn('a', 'drie punten en door'),
    ]);
    expect(result.firstAlertTurn).toBeNull();
  });

  it('has nothing to say about no turns', () => {
    expect(assessConversation([])).toMatchObject({ level: 'none', firstAlertTurn: null });
  });
});
