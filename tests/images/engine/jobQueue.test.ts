import { jobQueue } from '../../../src/images/engine/jobQueue';

describe('what waits to be looked at', () => {
  const queueOf = (waiting: string): ReturnType<typeof jobQueue<string>> => {
    const queue = jobQueue<string>();
    for (const one of waiting) queue.add(one, one === one.toUpperCase());
    return queue;
  };
  const order = (waiting: string, people = false): string => {
    const queue = queueOf(waiting);
    let taken = '';
    for (let next = queue.take(people); next !== null; next = queue.take(people)) taken += next;
    return taken;
  };

  // Capitals are what nobody waits for.
  it.each([
    ['people go in the order in which they came', 'abc', 'abc'],
    ['and before what nobody waits for', 'AaBb', 'abAB'],
    ['which has its turn after four of them', 'ABabcdefghij', 'abcdAefghBij'],
    ['nothing waits', '', ''],
  ])('%s', (_, waiting, taken) => {
    expect(order(waiting)).toBe(taken);
  });

  it('may be asked for people only', () => {
    expect(order('AaBb', true)).toBe('ab');
    expect(queueOf('A').has(true)).toBe(false);
    expect(queueOf('A').has(false)).toBe(true);
  });

  it('gives all of it when it is cleared', () => {
    const queue = queueOf('Aab');
    expect(queue.length).toBe(3);
    expect(queue.clear()).toEqual(['a', 'b', 'A']);
    expect(queue.length).toBe(0);
  });
});
