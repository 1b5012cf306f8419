import { Button } from '@fluentui/react-components';
import { usePhotoWords } from '../PhotoWords';
import type { PhotoDialog } from '../state/usePhotoDialog';
import { BusyIcon } from './BusyIcon';

interface ShareButtonsProps {
  readonly dialog: PhotoDialog;
  readonly canPost: boolean;
  readonly canTakeAlong: boolean;
  /** Only those that may are posted. */
  readonly isPart: boolean;
}

/** To post the pictures here, or to take them along to somewhere else. */
export function ShareButtons({ dialog, canPost, canTakeAlong, isPart }: ShareButtonsProps) {
  const { texts } = usePhotoWords();
  const { task, state, overall, post, takeAlong } = dialog;
  const { working, stage } = state;
  const count = overall.may.length;
  const label = isPart ? texts.overall.placeRest(count) : stage === 'preview' || task.kind !== 'share' ? texts.preview.place(count) : texts.overall.place(count);
  return (
    <>
      {canTakeAlong && task.kind === 'share' && (
        <Button appearance={canPost ? 'secondary' : 'primary'} onClick={takeAlong} disabledFocusable={working !== null} title={texts.takeAlong.why} icon={working === 'takeAlong' ? <BusyIcon /> : null} data-testid="take-along">
          {texts.takeAlong.start}
        </Button>
      )}
      {canPost && (
        <Button appearance={isPart ? 'secondary' : 'primary'} onClick={post} disabledFocusable={working !== null} icon={working === 'post' ? <BusyIcon /> : null} data-testid={isPart ? 'place-rest' : stage === 'preview' ? 'place-covered' : 'place'}>
          {label}
        </Button>
      )}
    </>
  );
}
