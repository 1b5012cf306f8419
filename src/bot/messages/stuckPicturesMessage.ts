import type { Person } from '../../people/person';
import { wordsOf } from '../activity';
import type { Incoming } from '../incoming';
import type { Services } from '../services';

const ASKS = /^\W*((welke )?foto.?s (die )?(niet weg zijn|(er )?nog staan|niet weggehaald|blijven staan)|(which )?(photos|pictures) (are )?(still there|stuck))\W*$/i;

/** "Foto's die niet weg zijn", for who is to see to it, in the personal chat. */
export async function stuckPicturesMessage(services: Services, turn: Incoming): Promise<boolean> {
  const { activity, boardId, conversation, person } = turn;
  if (conversation.kind !== 'personal' || person === null || !ASKS.test(wordsOf(activity)) || !seesStuckPictures(person)) return false;
  await services.unitOfWork.run((tx) => services.mail.toPerson(tx, boardId, person.id, { kind: 'stuckPictures', personId: person.id, school: person.school, anew: true }));
  return true;
}

export function seesStuckPictures({ roles }: Pick<Person, 'roles'>): boolean {
  return roles.includes('privacyOfficer') || roles.includes('administrator');
}
