import type { AnswerModel, ModelOutcome } from '../../src/gedragscode/wording/answerModel';
import { createGuardedModel } from '../../src/llm/guardedModel';
import { fixedClock } from '../support/fixedClock';

const REPLY: ModelOutcome = { kind: 'reply', reply: { order: [], sentences: [] } };
const FAILS: ModelOutcome = { kind: 'silent', because: 'timeOut' };
const GUARD = { atOnce: 2, failures: 3, restMs: 30_000 };

function world() {
  const clock = fixedClock();
  const state = { outcome: REPLY, asked: 0 };
  const open: (() => void)[] = [];
  let isSlow = false;
  const model: AnswerModel = {
    async ask() {
      state.asked += 1;
      if (isSlow) await new Promise<void>((done) => open.push(done));
      return state.outcome;
    },
  };
  const guarded = createGuardedModel(model, clock, GUARD);
  return { clock, state, ask: () => guarded.ask([]), slow: () => void (isSlow = true), finish: () => open.splice(0).forEach((done) => done()) };
}

describe('a guarded model', () => {
  it('hands on what the model says', async () => {
    const { ask, state } = world();
    expect(await ask()).toBe(REPLY);
    state.outcome = FAILS;
    expect(await ask()).toBe(FAILS);
  });

  it('is left alone for half a minute after three failures in a row', async () => {
    const { ask, state, clock } = world();
    state.outcome = FAILS;
    for (let times = 0; times < 3; times += 1) expect(await ask()).toBe(FAILS);
    expect(await ask()).toEqual({ kind: 'silent', because: 'resting' });
    clock.pass(29_999);
    expect(await ask()).toEqual({ kind: 'silent', because: 'resting' });
    expect(state.asked).toBe(3);
    clock.pass(1);
    state.outcome = REPLY;
    expect(await ask()).toBe(REPLY);
  });

  it('is not left alone when it answers in between', async () => {
    const { ask, state } = world();
    for (const outcome of [FAILS, FAILS, REPLY, FAILS, FAILS, REPLY]) {
      state.outcome = outcome;
      expect(await ask()).toBe(outcome);
    }
  });

  it('is left alone at once when it says that it is too much', async () => {
    const { ask, state } = world();
    state.outcome = { kind: 'silent', because: 'tooMany' };
    await ask();
    expect(await ask()).toEqual({ kind: 'silent', because: 'resting' });
  });

  it('is asked so many questions at once and no more', async () => {
    const { ask, slow, finish, state } = world();
    slow();
    const under = [ask(), ask()];
    expect(await ask()).toEqual({ kind: 'silent', because: 'busy' });
    finish();
    expect(await Promise.all(under)).toEqual([REPLY, REPLY]);
    expect(state.asked).toBe(2);
    const next = ask();
    finish();
    expect(await next).toBe(REPLY);
  });
});
