import { caseLink } from '../../src/bot/caseLink';

it('opens the tab at the case, by the app’s own id', () => {
  const link = caseLink('app-id', 'a/b');
  expect(link).toBe('https://teams.microsoft.com/l/entity/app-id/meldingen?context=%7B%22subEntityId%22%3A%22a%2Fb%22%7D');
  expect(JSON.parse(new URL(link ?? '').searchParams.get('context') ?? '')).toEqual({ subEntityId: 'a/b' });
});

it('is no link as long as nobody said which app it is', () => {
  expect(caseLink(null, 'a')).toBeNull();
});
