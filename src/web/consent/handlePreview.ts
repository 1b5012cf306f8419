import { previewList } from '../../consent/import/previewList';
import type { PreviewAnswer } from './consentPageApi';
import { answer, refuse, type ConsentStep } from './consentStep';

/** First bytes of a workbook: the zip that is an .xlsx, and the older .xls. */
const WORKBOOKS = [Buffer.from('504b0304', 'hex'), Buffer.from('d0cf11e0a1b11ae1', 'hex')];

/** `POST /api/consent-page/preview`: the columns of a file whose beginning this is, and what they seem to mean. */
export const handlePreview: ConsentStep = async (deps, { boardId, school }, body) => {
  if (WORKBOOKS.some((start) => body.subarray(0, start.length).equals(start))) return refuse('spreadsheet');
  const [purposes, saved] = await Promise.all([deps.purposes.book.purposes(boardId, school), deps.mappings.of(boardId, school)]);
  const preview = previewList(body, purposes, saved);
  if (preview.kind === 'notAList') return refuse('notAList');
  const { headers, mapping, sample } = preview;
  const done: PreviewAnswer = { headers, mapping, isSaved: mapping === saved, sample };
  return answer(done);
};
