import { Field, Input } from '@fluentui/react-components';
import type { ListedPerson } from '../../../photo/photoApi';
import { usePhotoWords } from '../PhotoWords';
import { nameIn } from '../state/nameIn';

interface AltTextFieldProps {
  readonly altText: string;
  readonly people: readonly ListedPerson[];
  readonly onDescribe: (altText: string) => void;
}

/** What the picture shows, for those who can't see it. Names don't belong in it: everybody reads it. */
export function AltTextField({ altText, people, onDescribe }: AltTextFieldProps) {
  const { texts } = usePhotoWords();
  const name = nameIn(altText, people);
  return (
    <Field label={texts.altText.label} hint={texts.altText.hint} validationState={name === null ? 'none' : 'warning'} validationMessage={name === null ? null : texts.altText.hasName(name)}>
      <Input value={altText} maxLength={300} onChange={(_, { value }) => onDescribe(value)} data-testid="alt-text" />
    </Field>
  );
}
