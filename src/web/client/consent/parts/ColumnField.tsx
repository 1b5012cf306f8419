import { Field, Select } from '@fluentui/react-components';
import type { Column } from '../state/columns';
import type { ConsentTexts } from '../textsFor';

interface ColumnFieldProps {
  readonly texts: ConsentTexts;
  readonly label: string;
  readonly hint?: string;
  readonly columns: readonly Column[];
  readonly header: string | null;
  readonly testId: string;
  readonly onHeader: (header: string | null) => void;
}

const SHOWN = 3;
const LONGEST_SAMPLE = 30;

/** Which column of the file this is, with what stands in it. */
export function ColumnField({ texts, label, hint, columns, header, testId, onHeader }: ColumnFieldProps) {
  const samples = columns.find((column) => column.header === header)?.samples.slice(0, SHOWN) ?? null;
  const words = samples === null ? hint : texts.mapping.sample(samples.map((value) => shortened(value) || texts.mapping.sampleEmpty).join(' · '));
  return (
    <Field label={label} {...(words === undefined ? {} : { hint: words })}>
      <Select value={header ?? ''} data-testid={testId} onChange={(_event, { value }) => onHeader(value === '' ? null : value)}>
        <option value="">{texts.mapping.none}</option>
        {columns.map((column) => (
          <option key={column.header} value={column.header}>
            {column.header}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function shortened(value: string): string {
  return value.length > LONGEST_SAMPLE ? `${value.slice(0, LONGEST_SAMPLE)}…` : value;
}
