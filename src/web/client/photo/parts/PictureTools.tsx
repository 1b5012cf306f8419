import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddSquare20Regular, ArrowUndo20Regular, Crop20Regular } from '@fluentui/react-icons';
import { usePhotoWords } from '../PhotoWords';
import { isAltered, isCut, type ReadyPicture } from '../state/picture';
import type { PhotoDialog } from '../state/usePhotoDialog';
import { BusyIcon } from './BusyIcon';

const useStyles = makeStyles({
  tools: { display: 'flex', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, alignItems: 'center', justifyContent: 'center', flexWrap: 'wrap' },
});

interface PictureToolsProps {
  readonly dialog: PhotoDialog;
  readonly picture: ReadyPicture;
  /** The button that was used last: it has the focus again. */
  readonly focusOn: 'draw' | 'crop' | null;
  readonly onDraw: () => void;
  readonly onCrop: () => void;
}

/** Below the picture: is somebody missing, and what can be done to it. */
export function PictureTools({ dialog: { state, dispatch }, picture, focusOn, onDraw, onCrop }: PictureToolsProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const isBusy = state.working !== null;
  return (
    <div className={styles.tools}>
      <Text>{texts.tag.more}</Text>
      <Button size="small" icon={<AddSquare20Regular />} autoFocus={focusOn === 'draw'} onClick={onDraw} data-testid="add-face">
        {texts.tag.draw}
      </Button>
      <Button size="small" appearance="subtle" icon={state.working === 'crop' ? <BusyIcon /> : <Crop20Regular />} autoFocus={focusOn === 'crop'} disabledFocusable={isBusy} onClick={onCrop} data-testid="crop">
        {texts.crop.start}
      </Button>
      {isAltered(picture) && (
        <Button size="small" appearance="subtle" icon={<ArrowUndo20Regular />} disabledFocusable={isBusy} onClick={() => dispatch({ type: 'restored', key: picture.key })} data-testid="restore">
          {isCut(picture) ? texts.crop.undo : texts.tag.uncover}
        </Button>
      )}
    </div>
  );
}
