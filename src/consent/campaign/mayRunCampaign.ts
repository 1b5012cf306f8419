import { seesWholeSchool } from '../../people/maySeeConsentOf';
import type { Person, Role } from '../../people/person';

/** They set deadline and source, and see the numbers of the whole school. */
const IN_CHARGE: readonly Role[] = ['schoolleiding', 'administrator'];

/** Whether somebody sees the numbers of the own school and sets its deadline and source. */
export function mayRunCampaign({ roles }: Person): boolean {
  return roles.some((role) => IN_CHARGE.includes(role));
}

/** Whether somebody sees how far a class of the own school is, with names if asked: its mentor, and who answers for all. */
export function maySeeClassCampaign(asker: Person, mentorClasses: readonly string[], classKey: string): boolean {
  if (seesWholeSchool(asker)) return true;
  return asker.roles.includes('mentor') && mentorClasses.includes(classKey);
}
