import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { VerdictAnswer } from '../../../photo/photoApi';
import { usePhotoWords } from '../PhotoWords';
import { boxesToCover } from '../state/faceState';
import type { PictureStatus } from '../state/overall';
import { isReady, openFaces, type Picture } from '../state/picture';
import { isWholeMessage, type About } from '../state/photoState';
import type { PhotoDialog } from '../state/usePhotoDialog';
import { AskConsent } from './AskConsent';
import { BusyIcon } from './BusyIcon';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap', paddingTop: tokens.spacingVerticalS },
  tip: { paddingTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

interface WhatToDoProps {
  readonly dialog: PhotoDialog;
  readonly about: About;
  readonly picture: Picture;
  readonly status: PictureStatus;
  readonly answer: VerdictAnswer | null;
}

/** What can be done when somebody may not be in the picture, or isn't named yet; only what helps in this case. */
export function WhatToDo({ dialog, about, picture, status, answer }: WhatToDoProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const { state, task, dispatch, cover } = dialog;
  if (!isReady(picture)) return null;

  const { options } = texts.verdict;
  const { working, coverStyle } = state;
  const boxes = boxesToCover(picture, answer);
  if (status === 'todo') {
    const label = boxes.length === picture.faces.length ? options.coverAll : options.coverRest(openFaces(picture).length);
    return (
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={working !== null} icon={working === 'cover' ? <BusyIcon /> : null} onClick={() => cover(picture, boxes, coverStyle)} data-testid="cover-rest">
          {label}
        </Button>
      </div>
    );
  }
  if ((status !== 'no' && status !== 'elsewhere') || answer === null) return null;

  const noes = answer.faces.flatMap((face) => (face.kind === 'no' ? [face] : []));
  // For the conversation itself every picture needs a yes: another purpose doesn't change that.
  const canHaveOtherPurpose = state.purpose !== about.defaultPurpose && noes.length > 0 && noes.every(({ purpose }) => purpose !== about.defaultPurpose);
  const tip = task.kind === 'posted' && isWholeMessage(state) ? texts.posted.removeFirst : canHaveOtherPurpose ? options.otherPurpose : options.orElse;
  return (
    <>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={working !== null} icon={working === 'cover' ? <BusyIcon /> : null} onClick={() => cover(picture, boxes, coverStyle)} data-testid="cover">
          {working === 'cover' ? texts.working.cover : options.cover(boxes.length)}
        </Button>
        <AskConsent noes={noes} about={about} />
        {state.pictures.length > 1 && (
          <Button disabledFocusable={working !== null} onClick={() => dispatch({ type: 'removed', key: picture.key })} data-testid="leave-out">
            {options.leaveOut}
          </Button>
        )}
      </div>
      <Text size={200} block className={styles.tip}>
        {tip}
      </Text>
    </>
  );
}
