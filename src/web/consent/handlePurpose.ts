import { z } from 'zod/v4';
import { changePurposes } from '../../consent/changePurposes';
import { LONGEST_TITLE, type PurposesAnswer } from './consentPageApi';
import { answer, refuse, type ConsentStep } from './consentStep';
import { readJson } from '../readJson';

const name = z.string().max(LONGEST_TITLE);
const title = z.strictObject({ nl: name, en: name });
const audience = z.enum(['group', 'school', 'public']);
const purposeShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), register: z.enum(['image', 'socialMedia']), audience, title }),
  z.strictObject({ kind: z.literal('change'), key: z.string().max(100), audience, title }),
]);

/** `POST /api/consent-page/purpose`: another purpose, or another name or audience for one. */
export const handlePurpose: ConsentStep = async (deps, person, body) => {
  const change = readJson(purposeShape, body);
  if (change === null) return refuse('badRequest');
  const outcome = await changePurposes(deps.purposes, person, change);
  if (outcome !== 'done') return refuse(outcome);
  const done: PurposesAnswer = { purposes: await deps.purposes.book.purposes(person.boardId, person.school) };
  return answer(done);
};
