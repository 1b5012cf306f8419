import type { ConsentPurpose } from '../consentEvent';
import type { ConsentMapping } from './consentMapping';
import { ListDecoder } from '../../runtime/csv/listDecoder';
import { chooseMapping } from './listHead';
import { ListText } from '../../runtime/csv/listText';

const SAMPLE_ROWS = 5;
/** Of what comes with HTTP 200 though it is an error, and of other kinds of file. */
const NO_LIST: readonly string[] = ['<', '{', 'PK\u0003\u0004', '%PDF'];

export type ListPreview =
  | {
      readonly kind: 'list';
      readonly headers: readonly string[];
      /** The saved one when its columns are there, else a proposal; it may lack the student's column or have no purposes. */
      readonly mapping: ConsentMapping;
      /** The first five rows, with the names in them: only for whoever brought the list. */
      readonly sample: readonly (readonly string[])[];
    }
  | { readonly kind: 'notAList' };

/**
 * What the columns of a list seem to be, from its first kilobytes, for somebody who is to say whether that is right. A
 * last row that is cut off is left out, unless the whole list is one row.
 */
export function previewList(head: Uint8Array, purposes: readonly ConsentPurpose[], saved: ConsentMapping | null): ListPreview {
  const decoder = new ListDecoder();
  const start = decoder.push(head);
  const text = new ListText();
  const whole = text.push(start);
  const records = whole.length > SAMPLE_ROWS ? whole : [...whole, ...text.push(decoder.end()), ...text.end()];
  const headers = records[0]?.cells.map((cell) => cell.trim()) ?? [];
  if (headers.filter((header) => header !== '').length < 2 || NO_LIST.some((sign) => start.trimStart().startsWith(sign))) return { kind: 'notAList' };
  return {
    kind: 'list',
    headers,
    mapping: chooseMapping(headers, purposes, { given: null, saved }),
    sample: records.slice(1, 1 + SAMPLE_ROWS).map(({ cells }) => cells),
  };
}
