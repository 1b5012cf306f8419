import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { ConsentRegister, PurposeAudience } from '../../../../consent/consentEvent';
import { LONGEST_TITLE, type PurposeRequest, type ShownPurpose } from '../../../consent/consentPageApi';
import type { ConsentTexts } from '../textsFor';
import { usePageStyles } from './usePageStyles';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, flexBasis: '100%', maxWidth: '440px', padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}` },
});

const AUDIENCES: readonly PurposeAudience[] = ['group', 'school', 'public'];

interface PurposeFormProps {
  readonly texts: ConsentTexts;
  /** Null: a new one. */
  readonly purpose: ShownPurpose | null;
  readonly isBusy: boolean;
  readonly onSave: (change: PurposeRequest) => void;
  readonly onCancel: () => void;
}

export function PurposeForm({ texts, purpose, isBusy, onSave, onCancel }: PurposeFormProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const [title, setTitle] = useState(purpose?.title ?? { nl: '', en: '' });
  const [register, setRegister] = useState<ConsentRegister>(purpose?.register ?? 'image');
  const [audience, setAudience] = useState<PurposeAudience>(purpose?.audience ?? 'public');
  const [isTried, setIsTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (title.nl.trim() === '' || title.en.trim() === '') return first.current?.focus();
    onSave(purpose === null ? { kind: 'add', register, audience, title } : { kind: 'change', key: purpose.key, audience, title });
  };
  const missing = (language: 'nl' | 'en') => (isTried && title[language].trim() === '' ? { validationMessage: texts.purposes.needsNames } : {});

  return (
    <form className={styles.form} onSubmit={submit} aria-label={purpose === null ? texts.purposes.addHeading : texts.purposes.changeOf(purpose.title.nl)} noValidate>
      {purpose === null && <Text weight="semibold">{texts.purposes.addHeading}</Text>}
      <Field label={texts.purposes.nl} {...missing('nl')}>
        <Input input={{ ref: first }} value={title.nl} maxLength={LONGEST_TITLE} onChange={(_event, { value }) => setTitle({ ...title, nl: value })} />
      </Field>
      <Field label={texts.purposes.en} {...missing('en')}>
        <Input value={title.en} lang="en" maxLength={LONGEST_TITLE} onChange={(_event, { value }) => setTitle({ ...title, en: value })} />
      </Field>
      {purpose === null && (
        <Field label={texts.purposes.registerLabel}>
          <Select value={register} onChange={(_event, { value }) => setRegister(value === 'socialMedia' ? 'socialMedia' : 'image')}>
            <option value="image">{texts.purposes.register.image}</option>
            <option value="socialMedia">{texts.purposes.register.socialMedia}</option>
          </Select>
        </Field>
      )}
      {register === 'image' && (
        <Field label={texts.purposes.audienceLabel} hint={texts.purposes.audienceHint}>
          <Select value={audience} onChange={(_event, { value }) => setAudience(AUDIENCES.find((one) => one === value) ?? 'public')}>
            {AUDIENCES.map((one) => (
              <option key={one} value={one}>
                {texts.purposes.audience[one]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={page.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {texts.purposes.save}
        </Button>
        <Button onClick={onCancel}>{texts.purposes.cancel}</Button>
      </div>
    </form>
  );
}
