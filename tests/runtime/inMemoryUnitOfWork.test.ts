import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';

it('does one change at a time, in order, also after one that failed', async () => {
  const unitOfWork = new InMemoryUnitOfWork();
  const steps: string[] = [];
  const change = (name: string, fails = false): Promise<string> =>
    unitOfWork.run(async () => {
      steps.push(`${name} begins`);
      await Promise.resolve();
      steps.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const outcomes = await Promise.allSettled([change('a'), change('b', true), change('c')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
