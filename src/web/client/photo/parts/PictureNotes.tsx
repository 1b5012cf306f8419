import type { RefObject } from 'react';
import { makeStyles, MessageBar, MessageBarBody, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { usePhotoWords } from '../PhotoWords';
import { openFaces, type ReadyPicture } from '../state/picture';
import type { PhotoDialog } from '../state/usePhotoDialog';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none' },
  how: { color: tokens.colorNeutralForeground2 },
  wrap: { whiteSpace: 'normal' },
});

interface PictureNotesProps {
  readonly dialog: PhotoDialog;
  readonly picture: ReadyPicture;
  readonly number: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What is asked about a picture, and what is special about it. */
export function PictureNotes({ dialog: { task, state }, picture, number, heading }: PictureNotesProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const { faces, version, frames } = picture;
  const of = state.pictures.length;
  const title = faces.length === 0 ? texts.tag.nothingFound : of === 1 ? texts.tag.heading : texts.tag.headingOf(number, of);
  const found = version.faces.length === 0 ? null : texts.tag.found(version.faces.length);
  return (
    <>
      {task.kind !== 'share' && (
        <MessageBar intent={task.kind === 'posted' ? 'warning' : 'info'} layout="multiline">
          <MessageBarBody className={styles.wrap}>{task.kind === 'posted' ? texts.posted.note(of) : texts.offer.note}</MessageBarBody>
        </MessageBar>
      )}
      <h1 id="who-heading" className={styles.heading} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <Text className={styles.how} size={200} role="status">
        {[found, faces.length === 0 ? texts.tag.nothingFoundHow : openFaces(picture).length === 0 ? null : texts.tag.how].filter((part) => part !== null).join(' ')}
      </Text>
      {version.covered.length > 0 && (
        <Text size={200} data-testid="covered-note">
          {texts.preview.covered(version.covered.length)}
        </Text>
      )}
      {frames > 1 && <Text size={200}>{texts.tag.animated}</Text>}
    </>
  );
}
