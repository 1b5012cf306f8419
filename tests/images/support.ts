import type { ConsentVerdict } from '../../src/consent/consentVerdict';
import type { FacesOfPicture } from '../../src/images/facesOfPicture';
import type { Box } from '../../src/images/pictureEngine';
import type { Person, Role } from '../../src/people/person';

export function box(x: number, y = 0, side = 100): Box {
  return { x, y, width: side, height: side };
}

/** A picture of 1,000 × 500 pixels with so many faces, side by side. */
export function picture(faces: number, covered: readonly Box[] = []): FacesOfPicture {
  return { width: 1000, height: 500, faces: Array.from({ length: faces }, (_, index) => ({ ...box(index * 120), score: 0.9 })), covered };
}

export function somebody(id: string, roles: readonly Role[], more: Partial<Person> = {}): Person {
  return {
    boardId: 'board', id, school: 'school', entraId: null, userPrincipalName: null, stamnummer: null, displayName: id, givenName: id,
    birthDate: '2013-03-01', roles, classes: ['2A'], ...more,
  };
}

export const YES: ConsentVerdict = { kind: 'yes', article: 'III.B.8', codeVersion: null, eventId: 'event', decidedOn: '2026-09-03', source: 'Magister', giver: 'guardian' };
export const NO: ConsentVerdict = { kind: 'no', because: 'refused', article: 'III.B.8', codeVersion: null, eventId: 'event', decidedOn: '2026-09-03', source: 'Magister', options: ['cover', 'leaveOut'] };
