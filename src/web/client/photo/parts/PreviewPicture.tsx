import { Field, makeStyles, Radio, RadioGroup, Spinner, Text, tokens } from '@fluentui/react-components';
import type { CoverStyle } from '../../../../images/pictureEngine';
import type { ListedPerson } from '../../../photo/photoApi';
import { usePhotoWords } from '../PhotoWords';
import { isCut, type ReadyPicture } from '../state/picture';
import type { PhotoDialog } from '../state/usePhotoDialog';
import { AltTextField } from './AltTextField';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1.6fr) minmax(240px, 1fr)', gap: tokens.spacingHorizontalXL, alignItems: 'start', '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  picture: { display: 'block', maxWidth: '100%', maxHeight: '60vh', marginInline: 'auto', borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow4, '@media (max-height: 479px)': { maxHeight: 'none' } },
  side: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  soft: { color: tokens.colorNeutralForeground2 },
});

interface PreviewPictureProps {
  readonly dialog: PhotoDialog;
  readonly picture: ReadyPicture;
  readonly people: readonly ListedPerson[];
  /** Null when there is only one. */
  readonly number: number | null;
}

/** One picture as it will go, without any marks. */
export function PreviewPicture({ dialog, picture, people, number }: PreviewPictureProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const { state, dispatch, coverOtherwise } = dialog;
  const { version, covering, key } = picture;
  const done = [version.covered.length === 0 ? null : texts.preview.covered(version.covered.length), isCut(picture) ? texts.preview.cut : null].filter((part) => part !== null);
  const alt = number === null ? texts.preview.picture : texts.preview.pictureOf(number);
  return (
    <li className={styles.root}>
      <img className={styles.picture} src={version.url} alt={alt} data-testid="preview-picture" {...(covering === null ? {} : { 'data-state': covering.style })} />
      <div className={styles.side}>
        <Text role="status">{[number === null ? null : texts.strip.photo(number), ...done].filter((part) => part !== null).join(' ')}</Text>
        {covering !== null && (
          <Field label={texts.preview.style} hint={texts.preview.styleHint[covering.style]}>
            <RadioGroup layout="horizontal" value={covering.style} disabled={state.working !== null} onChange={(_, { value }) => coverOtherwise(picture, value as CoverStyle)}>
              <Radio value="solid" label={texts.preview.styles.solid} data-testid="style-solid" />
              <Radio value="blur" label={texts.preview.styles.blur} data-testid="style-blur" />
            </RadioGroup>
          </Field>
        )}
        {state.working === 'cover' && <Spinner size="tiny" label={texts.working.cover} />}
        <AltTextField altText={picture.altText} people={people} onDescribe={(altText) => dispatch({ type: 'described', key, altText })} />
      </div>
    </li>
  );
}
