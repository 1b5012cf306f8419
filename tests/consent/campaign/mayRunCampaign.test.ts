import { mayRunCampaign, maySeeClassCampaign } from '../../../src/consent/campaign/mayRunCampaign';
import type { Person, Role } from '../../../src/people/person';

const somebody = (...roles: readonly Role[]): Person => ({
  boardId: 'north', id: 'x', school: 'dijk', entraId: null, userPrincipalName: null, stamnummer: null, displayName: 'X', givenName: 'X', birthDate: null, roles, classes: ['3H', '1B'],
});

it.each<[readonly Role[], readonly string[], boolean, boolean]>([
  // roles, mentors, sees 3H, runs the campaign
  [['teacher', 'mentor'], ['3H'], true, false],
  [['teacher', 'mentor'], ['1B'], false, false],
  [['teacher'], ['3H'], false, false],
  [['intern'], [], false, false],
  [['socialMediaCoach'], [], false, false],
  [['zorgcoordinator'], [], false, false],
  [['vertrouwenspersoon'], [], false, false],
  [['privacyOfficer'], [], false, false],
  [['supervisor'], [], true, false],
  [['schoolleiding'], [], true, true],
  [['administrator'], [], true, true],
  [['student'], ['3H'], false, false],
  [['guardian'], [], false, false],
])('%j who mentors %j: sees 3H %s, runs the campaign %s', (roles, mentored, sees, runs) => {
  expect(maySeeClassCampaign(somebody(...roles), mentored, '3H')).toBe(sees);
  expect(mayRunCampaign(somebody(...roles))).toBe(runs);
});
