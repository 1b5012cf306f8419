import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePhotoWords } from '../PhotoWords';
import { nextPicture } from '../state/overall';
import type { Picture } from '../state/picture';
import { isWholeMessage, numberOf } from '../state/photoState';
import type { PhotoDialog } from '../state/usePhotoDialog';
import { BusyIcon } from './BusyIcon';
import { ShareButtons } from './ShareButtons';
import { ONE_COLUMN } from './useStepLayout';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-end', marginLeft: 'auto', maxWidth: '46%', [ONE_COLUMN]: { maxWidth: '100%' } },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap', justifyContent: 'flex-end' },
});

interface OutcomeActionsProps {
  readonly dialog: PhotoDialog;
  readonly picture: Picture;
}

/** How far all pictures are together, and the one thing to do next. */
export function OutcomeActions({ dialog, picture }: OutcomeActionsProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const { task, state, dispatch, overall, review } = dialog;
  const { pictures, working } = state;
  const { may, pending, stopped, failed, isReady, isReadyToTakeAlong } = overall;
  const next = isReady ? null : (nextPicture(pictures, picture.key, overall, ['todo']) ?? nextPicture(pictures, picture.key, overall, ['no', 'elsewhere']));
  const isBusyHere = ['todo', 'no', 'elsewhere'].includes(overall.statuses.get(picture.key) ?? '');
  const canPostRest = pending.length === 0 && may.length > 0 && !isReady;
  const checking = pictures.find(({ load }) => load === 'loading' || load === 'waiting');
  const isWhole = task.kind === 'posted' && isWholeMessage(state);

  return (
    <div className={styles.root}>
      {pictures.length > 1 && (
        <Text size={200} role="status" data-testid="overall" align="end">
          {checking !== undefined ? texts.working.checkOf(numberOf(state, checking.key), pictures.length) : isReady ? (isWhole ? texts.overall.stay : texts.overall.ready)(may.length) : texts.overall.count(may.length, pictures.length)}
          {failed.length > 0 && ` ${texts.overall.failed(failed.map(({ key }) => numberOf(state, key)))}`}
        </Text>
      )}
      <div className={styles.buttons}>
        {task.kind === 'share' && pictures.length === 1 && <Button onClick={() => dispatch({ type: 'startedOver' })} data-testid="start-over">{texts.tag.again}</Button>}
        {isWhole && pending.length === 0 && stopped.length > 0 && (
          <Button onClick={review} disabledFocusable={working !== null} icon={working === 'review' ? <BusyIcon /> : null} data-testid="will-remove">
            {texts.posted.willRemove}
          </Button>
        )}
        {next !== null && (
          <Button appearance={isBusyHere ? 'secondary' : 'primary'} onClick={() => dispatch({ type: 'went', to: next.key })} data-testid="next-photo">
            {texts.overall.next(numberOf(state, next.key))}
          </Button>
        )}
        {isWhole && isReady ? (
          <Button appearance="primary" onClick={review} disabledFocusable={working !== null} icon={working === 'review' ? <BusyIcon /> : null} data-testid="place">
            {texts.posted.finish}
          </Button>
        ) : (
          <ShareButtons dialog={dialog} canPost={isReady || canPostRest} canTakeAlong={isReadyToTakeAlong} isPart={!isReady} />
        )}
      </div>
    </div>
  );
}
