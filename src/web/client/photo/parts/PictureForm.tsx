import type { Dispatch } from 'react';
import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { CheckAnswer } from '../../../photo/photoApi';
import type { PhotoEvent, PhotoState } from '../state/photoState';
import type { PhotoTexts } from '../textsFor';
import { useIsOneColumn } from './useIsOneColumn';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, '& select': { width: '100%' } },
  beside: { gridTemplateColumns: '132px 1fr' },
});

interface PictureFormProps {
  readonly state: PhotoState;
  readonly check: CheckAnswer;
  readonly texts: PhotoTexts;
  readonly dispatch: Dispatch<PhotoEvent>;
}

/** What the picture is for, and what it shows for those who can't see it. */
export function PictureForm({ state, check, texts, dispatch }: PictureFormProps) {
  const styles = useStyles();
  const isNarrow = useIsOneColumn();
  const field = isNarrow ? ({ orientation: 'vertical' } as const) : ({ orientation: 'horizontal', className: styles.beside } as const);
  const place = check.purposes.find(({ key }) => key === check.defaultPurpose);
  return (
    <div className={styles.root}>
      <Field {...field} label={texts.tag.purpose} hint={state.purpose !== check.defaultPurpose && place !== undefined ? texts.tag.placeToo(place.title) : null}>
        <Select value={state.purpose} onChange={(_, { value }) => dispatch({ type: 'purposeChosen', purpose: value })} data-testid="purpose">
          {check.purposes.map((purpose) => (
            <option key={purpose.key} value={purpose.key}>
              {purpose.title}
            </option>
          ))}
        </Select>
      </Field>
      <Field {...field} label={texts.altText.label} hint={texts.altText.hint}>
        <Input value={state.altText} maxLength={300} onChange={(_, { value }) => dispatch({ type: 'described', altText: value })} data-testid="alt-text" />
      </Field>
    </div>
  );
}
