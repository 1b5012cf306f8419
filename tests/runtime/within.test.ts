import { within } from '../../src/runtime/within';

it('gives the answer that comes in time', async () => {
  expect(await within(1_000, Promise.resolve('answer'), 'too late')).toBe('answer');
});

it('does not wait for one that takes longer', async () => {
  expect(await within(20, new Promise<string>(() => undefined), 'too late')).toBe('too late');
});

it('fails with what fails in time, and minds no failure after it', async () => {
  await expect(within(1_000, Promise.reject(new Error('no')), 'too late')).rejects.toThrow('no');
  let fail: (error: Error) => void = () => undefined;
  const late = new Promise<string>((_resolve, reject) => {
    fail = reject;
  });
  expect(await within(10, late, 'too late')).toBe('too late');
  fail(new Error('afterwards'));
  await expect(late).rejects.toThrow('afterwards');
});
