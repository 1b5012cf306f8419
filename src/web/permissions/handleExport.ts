import { z } from 'zod/v4';
import { maySeeRegister } from '../../permissions/maySeeRegister';
import { permissionPageTexts, permissionTexts } from '../../texts/texts';
import { readJson } from '../readJson';
import { fitsSearch } from './fitsSearch';
import { schoolYearShape } from './handleRegister';
import { LONGEST_TYPED, type ExportAnswer } from './permissionPageApi';
import { answer, refuse, type PermissionStep } from './permissionStep';
import { recordLook } from './recordLook';
import { registerCsv } from './registerCsv';
import { registerRows } from './registerRows';

const shape = z.strictObject({ schoolYear: schoolYearShape, words: z.string().max(LONGEST_TYPED) });

/** `POST /api/permissions/export`: what the page shows of the register, as a list for a spreadsheet. */
export const handleExport: PermissionStep = async (deps, person, body, language) => {
  const asked = readJson(shape, body);
  if (asked === null) return refuse('badRequest');
  if (!maySeeRegister(person)) return refuse('notForYou');
  const { schoolYear, words } = asked;
  const [page, t] = [permissionPageTexts(language), permissionTexts(language)];
  const rows = (await registerRows(deps, person, schoolYear)).filter((row) => fitsSearch(row, t.kind, words));
  await recordLook(deps, person, schoolYear, true);
  const done: ExportAnswer = { fileName: page.register.fileName(person.school, schoolYear), csv: registerCsv(rows, page, t), rows: rows.length };
  return answer(done);
};
