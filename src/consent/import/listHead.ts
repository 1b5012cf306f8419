import type { ConsentPurpose } from '../consentEvent';
import { headerKey } from '../../runtime/csv/headerKey';
import { proposeMapping, type ConsentMapping } from './consentMapping';

/** The place of each column; null for one that the list doesn't have. */
export interface ListColumns extends Readonly<Record<'stamnummer' | 'account' | 'birthDate' | 'decidedOn' | 'decidedBy', number | null>> {
  /** In the order of the mapping. */
  readonly purposes: readonly { readonly key: string; readonly column: number }[];
}

/** An error page, an empty file, or columns that the mapping doesn't find. */
export interface NotAList {
  readonly kind: 'notAList';
  /** Headers that aren't there, or twice; none when it isn't a matter of headers. */
  readonly missing: readonly string[];
}

export interface ListHead {
  readonly kind: 'list';
  readonly headers: readonly string[];
  readonly mapping: ConsentMapping;
  readonly columns: ListColumns;
}

export interface MappingChoice {
  /** What somebody says about this very list; it has to fit. */
  readonly given: ConsentMapping | null;
  /** What fitted the last one; another list may be another. */
  readonly saved: ConsentMapping | null;
}

export function chooseMapping(headers: readonly string[], purposes: readonly ConsentPurpose[], { given, saved }: MappingChoice): ConsentMapping {
  if (given !== null) return given;
  const known = saved !== null && Object.keys(saved.purposes).every((key) => purposes.some((purpose) => purpose.key === key));
  return known && placesOf(headers, saved).kind === 'list' ? saved : proposeMapping(headers, purposes);
}

/** Where the columns of the mapping stand in a list with these headers. */
export function placesOf(headers: readonly string[], mapping: ConsentMapping): ListHead | NotAList {
  const columns = columnsByKey(headers);
  const named = [mapping.stamnummer, mapping.account, mapping.birthDate, mapping.decidedOn, mapping.decidedBy, ...Object.values(mapping.purposes)];
  const missing = named.filter((header) => header !== null).filter((header) => !columns.has(headerKey(header)));
  const noStudent = mapping.stamnummer === null && mapping.account === null;
  if (missing.length > 0 || noStudent || Object.keys(mapping.purposes).length === 0) return { kind: 'notAList', missing };
  const columnOf = (header: string | null): number | null => (header === null ? null : (columns.get(headerKey(header)) ?? null));
  return {
    kind: 'list',
    headers,
    mapping,
    columns: {
      stamnummer: columnOf(mapping.stamnummer),
      account: columnOf(mapping.account),
      birthDate: columnOf(mapping.birthDate),
      decidedOn: columnOf(mapping.decidedOn),
      decidedBy: columnOf(mapping.decidedBy),
      purposes: Object.entries(mapping.purposes).map(([key, header]) => ({ key, column: columnOf(header) ?? 0 })),
    },
  };
}

/** A header that stands there twice could mean either column, so it means none. */
function columnsByKey(headers: readonly string[]): ReadonlyMap<string, number> {
  const keys = headers.map(headerKey);
  return new Map(keys.map((key, index) => [key, index] as const).filter(([key, index]) => keys.indexOf(key) === index && keys.lastIndexOf(key) === index));
}
