import { useLayoutEffect, useState } from 'react';
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Add20Regular, Subtract20Regular } from '@fluentui/react-icons';
import type { Box } from '../../../../images/pictureEngine';
import { usePhotoWords } from '../PhotoWords';
import { resizedBox } from '../state/drawnBox';
import { partWithout } from '../state/partWithout';
import type { ReadyPicture } from '../state/picture';
import type { PhotoDialog } from '../state/usePhotoDialog';
import { CropLayer } from './CropLayer';
import { DrawLayer } from './DrawLayer';
import { isTouch } from './isTouch';
import { PictureTools } from './PictureTools';
import { PictureView, type MarkedFace } from './PictureView';
import { useStepLayout } from './useStepLayout';

const useStyles = makeStyles({
  tools: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', justifyContent: 'center', flexWrap: 'wrap' },
  how: { flexBasis: '100%' },
});

/** What is being done to the picture itself. */
type Hand =
  | { readonly kind: 'look' }
  /** The box is not there before the first stroke or key. */
  | { readonly kind: 'draw'; readonly box: Box | null }
  | { readonly kind: 'crop'; readonly area: Box };

interface PictureStageProps {
  readonly dialog: PhotoDialog;
  readonly picture: ReadyPicture;
  readonly marked: readonly MarkedFace[];
  readonly active: number | null;
  /** While something is done to the picture, it has all the room there is. */
  readonly isTall: boolean;
  readonly onHandling: (isHandling: boolean) => void;
  readonly onPick: (number: number) => void;
  readonly onDrawn: (box: Box) => void;
}

/** The picture with its faces, and what can be done to it: point out a face, cut a part. */
export function PictureStage({ dialog, picture, marked, active, isTall, onHandling, onPick, onDrawn }: PictureStageProps) {
  const styles = useStyles();
  const layout = useStepLayout();
  const { texts } = usePhotoWords();
  const [hand, setHand] = useState<Hand>({ kind: 'look' });
  /** Whose button gets the focus back. */
  const [last, setLast] = useState<'draw' | 'crop' | null>(null);
  useLayoutEffect(() => onHandling(hand.kind !== 'look'), [hand.kind]);
  const { version } = picture;
  const { url, width, height } = version;

  const stop = (): void => {
    if (hand.kind !== 'look') setLast(hand.kind);
    setHand({ kind: 'look' });
  };
  const drawn = (box: Box): void => {
    stop();
    onDrawn(box);
  };
  const startCrop = (): void => {
    const boxes = (isOut: boolean): readonly Box[] => marked.filter(({ state }) => (state === 'no') === isOut).map(({ box }) => box);
    setHand({ kind: 'crop', area: partWithout(version, boxes(true), boxes(false)) ?? { x: 0, y: 0, width, height } });
  };
  const crop = (area: Box): void => {
    stop();
    // The whole picture is no part of it.
    if (area.width < width || area.height < height) dialog.crop(picture, area);
  };
  const percent = (part: number, whole: number): number => Math.round((part / whole) * 100);

  return (
    <section className={mergeClasses(layout.picture, isTall && layout.tall)} aria-label={texts.tag.picture}>
      <PictureView url={url} alt={texts.tag.picture} width={width} height={height} faces={hand.kind === 'look' ? marked : []} covered={version.covered} active={active} onPick={onPick}>
        {hand.kind === 'draw' && <DrawLayer describedBy="hand-how" width={width} height={height} box={hand.box} onChange={(box) => setHand({ kind: 'draw', box })} onDone={drawn} onCancel={stop} />}
        {hand.kind === 'crop' && <CropLayer describedBy="hand-how" width={width} height={height} area={hand.area} onChange={(area) => setHand({ kind: 'crop', area })} onDone={() => crop(hand.area)} onCancel={stop} />}
      </PictureView>
      {hand.kind === 'look' ? (
        <PictureTools dialog={dialog} picture={picture} focusOn={last} onDraw={() => setHand({ kind: 'draw', box: null })} onCrop={startCrop} />
      ) : (
        <div className={styles.tools}>
          <Text size={200} id="hand-how" align="center" className={styles.how}>
            {[hand.kind === 'draw' ? texts.tag.drawHow : texts.crop.how, isTouch() ? null : texts.crop.keys].filter((part) => part !== null).join(' ')}
          </Text>
          {hand.kind === 'draw' && hand.box !== null && <DrawTools box={hand.box} onChange={(box) => setHand({ kind: 'draw', box })} onDone={drawn} picture={version} />}
          {hand.kind === 'crop' && (
            <>
              <Text size={200} role="status">
                {texts.crop.size(percent(hand.area.width, width), percent(hand.area.height, height))}
              </Text>
              <Button appearance="primary" onClick={() => crop(hand.area)} data-testid="crop-done">
                {texts.crop.done}
              </Button>
            </>
          )}
          <Button onClick={stop} data-testid="hand-stop">
            {texts.cancel}
          </Button>
        </div>
      )}
    </section>
  );
}

interface DrawToolsProps {
  readonly box: Box;
  readonly picture: { readonly width: number; readonly height: number };
  readonly onChange: (box: Box) => void;
  readonly onDone: (box: Box) => void;
}

/** For whom dragging is hard: a click placed the frame, these make it fit. */
function DrawTools({ box, picture, onChange, onDone }: DrawToolsProps) {
  const { texts } = usePhotoWords();
  return (
    <>
      <Button icon={<Subtract20Regular />} aria-label={texts.tag.smaller} title={texts.tag.smaller} onClick={() => onChange(resizedBox(box, -1, picture))} data-testid="draw-smaller" />
      <Button icon={<Add20Regular />} aria-label={texts.tag.larger} title={texts.tag.larger} onClick={() => onChange(resizedBox(box, 1, picture))} data-testid="draw-larger" />
      <Button appearance="primary" onClick={() => onDone(box)} data-testid="draw-done">
        {texts.tag.drawDone}
      </Button>
    </>
  );
}
