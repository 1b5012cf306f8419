import { Field, makeStyles, Select } from '@fluentui/react-components';
import { usePhotoWords } from '../PhotoWords';
import type { About } from '../state/photoState';
import { purposeGroups } from '../state/purposeGroups';
import { titleOf } from '../state/verdictWords';

const useStyles = makeStyles({ root: { '& select': { width: '100%', textOverflow: 'ellipsis' } } });

interface PurposeFieldProps {
  readonly about: About;
  readonly purpose: string;
  readonly onChoose: (purpose: string) => void;
}

/** What the pictures are for: this conversation, or anything else, by who gets to see them. */
export function PurposeField({ about, purpose, onChoose }: PurposeFieldProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const { purposes, defaultPurpose, place } = about;
  const here = titleOf(about, defaultPurpose);
  return (
    <div className={styles.root}>
      <Field label={texts.purpose.label} hint={purpose === defaultPurpose ? texts.purpose.place[place] : texts.purpose.placeToo(here)}>
        <Select value={purpose} onChange={(_, { value }) => onChoose(value)} data-testid="purpose">
          <option value={defaultPurpose}>{texts.purpose.here(here)}</option>
          {purposeGroups(purposes, defaultPurpose).map((group) => (
            <optgroup key={group.audience} label={texts.purpose.audience[group.audience]}>
              {group.purposes.map(({ key, title }) => (
                <option key={key} value={key}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
    </div>
  );
}
