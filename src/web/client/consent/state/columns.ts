import type { ConsentMapping } from '../../../../consent/import/consentMapping';
import { headerKey } from '../../../../runtime/csv/headerKey';
import type { PreviewAnswer, ShownPurpose } from '../../../consent/consentPageApi';

export const FIELDS = ['stamnummer', 'account', 'birthDate', 'decidedOn', 'decidedBy'] as const;
export type Field = (typeof FIELDS)[number];

export interface Column {
  /** As the file has it. */
  readonly header: string;
  /** Of the first rows; an empty cell is an empty string. */
  readonly samples: readonly string[];
}

/** Columns that can be chosen: those with a name that no other column has. */
export function columnsOf({ headers, sample }: Pick<PreviewAnswer, 'headers' | 'sample'>): readonly Column[] {
  const keys = headers.map(headerKey);
  return headers.flatMap((header, index) => {
    const key = keys[index] ?? '';
    const isAlone = key !== '' && keys.indexOf(key) === keys.lastIndexOf(key);
    return isAlone ? [{ header, samples: sample.map((row) => (row[index] ?? '').trim()) }] : [];
  });
}

/** Names that several columns have, each once. */
export function sharedHeaders(headers: readonly string[]): readonly string[] {
  const keys = headers.map(headerKey);
  return headers.filter((_header, index) => keys[index] !== '' && keys.indexOf(keys[index] ?? '') === index && keys.lastIndexOf(keys[index] ?? '') !== index);
}

/** The mapping with headers as this file writes them; what isn't in it is left open. */
export function fittedMapping(mapping: ConsentMapping, columns: readonly Column[]): ConsentMapping {
  const inFile = (header: string | null): string | null =>
    header === null ? null : (columns.find((column) => headerKey(column.header) === headerKey(header))?.header ?? null);
  const fields = Object.fromEntries(FIELDS.map((field) => [field, inFile(mapping[field])])) as Record<Field, string | null>;
  const purposes = Object.entries(mapping.purposes).flatMap(([key, header]) => {
    const found = inFile(header);
    return found === null ? [] : [[key, found] as const];
  });
  return { ...mapping, ...fields, purposes: Object.fromEntries(purposes) };
}

export type MappingProblem = { readonly kind: 'needsStudent' | 'needsPurpose' | 'needsSource' } | { readonly kind: 'twice'; readonly header: string };

/** What is still to be said before the list can be read; null when it can. */
export function mappingProblem(mapping: ConsentMapping): MappingProblem | null {
  if (mapping.stamnummer === null && mapping.account === null) return { kind: 'needsStudent' };
  if (Object.keys(mapping.purposes).length === 0) return { kind: 'needsPurpose' };
  const used = usedHeaders(mapping);
  const twice = used.find((header, index) => used.indexOf(header) !== index);
  if (twice !== undefined) return { kind: 'twice', header: twice };
  return mapping.source.trim() === '' ? { kind: 'needsSource' } : null;
}

export function unusedHeaders(headers: readonly string[], mapping: ConsentMapping): readonly string[] {
  const used = new Set(usedHeaders(mapping));
  return headers.filter((header) => header !== '' && !used.has(header));
}

export function purposesWithout(purposes: readonly ShownPurpose[], mapping: ConsentMapping): readonly ShownPurpose[] {
  return purposes.filter(({ key }) => mapping.purposes[key] === undefined);
}

function usedHeaders(mapping: ConsentMapping): readonly string[] {
  return [...FIELDS.flatMap((field) => mapping[field] ?? []), ...Object.values(mapping.purposes)];
}
