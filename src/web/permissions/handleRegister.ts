import { z } from 'zod/v4';
import { maySeeRegister } from '../../permissions/maySeeRegister';
import { readJson } from '../readJson';
import type { RegisterAnswer } from './permissionPageApi';
import { answer, refuse, type PermissionStep } from './permissionStep';
import { recordLook } from './recordLook';
import { registerRows } from './registerRows';

export const schoolYearShape = z.number().int().min(2000).max(2100);
const shape = z.strictObject({ schoolYear: schoolYearShape });

/** `POST /api/permissions/register`: the school's register of one year. Who looks is accounted for. */
export const handleRegister: PermissionStep = async (deps, person, body) => {
  const asked = readJson(shape, body);
  if (asked === null) return refuse('badRequest');
  if (!maySeeRegister(person)) return refuse('notForYou');
  const rows = await registerRows(deps, person, asked.schoolYear);
  await recordLook(deps, person, asked.schoolYear, false);
  const done: RegisterAnswer = { schoolYear: asked.schoolYear, rows };
  return answer(done);
};
