import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { LONGEST_TEXT } from '../../../../escalation/decision';
import type { CasesTexts } from '../textsFor';
import type { FormField } from './actionForm';

interface FormInputProps<About> {
  readonly field: FormField<About>;
  readonly value: string | boolean | undefined;
  readonly texts: CasesTexts;
  readonly about: About;
  readonly problem: string | null;
  readonly onChange: (value: string | boolean) => void;
}

/** @typeParam About what is filled in about */
export function FormInput<About>({ field, value, texts, about, problem, onChange }: FormInputProps<About>) {
  const { name, input, label } = field;
  if (input === 'toggle') return <Checkbox name={name} label={label(texts)} checked={value === true} onChange={(_event, { checked }) => onChange(checked === true)} />;
  return (
    <Field label={label(texts)} {...(problem === null ? {} : { validationMessage: problem })} {...(field.hint === undefined ? {} : { hint: field.hint(texts) })}>
      <Control field={field} value={String(value ?? '')} texts={texts} about={about} onChange={onChange} />
    </Field>
  );
}

function Control<About>({ field: { name, input, choices, days, value: first }, value, texts, about, onChange }: Omit<FormInputProps<About>, 'problem' | 'value'> & { readonly value: string }) {
  if (input === 'words') return <Textarea name={name} value={value} maxLength={LONGEST_TEXT} resize="vertical" rows={4} onChange={(_event, data) => onChange(data.value)} />;
  if (input === 'date') {
    const between = days?.(about);
    return <Input name={name} type="date" value={value} min={between?.first ?? ''} max={between?.last ?? ''} onChange={(_event, data) => onChange(data.value)} />;
  }
  return (
    <Select name={name} value={value} onChange={(_event, data) => onChange(data.value)}>
      {first === undefined && <option value="" />}
      {(choices?.(about, texts) ?? []).map((one) => (
        <option key={one.value} value={one.value}>
          {one.title}
        </option>
      ))}
    </Select>
  );
}
