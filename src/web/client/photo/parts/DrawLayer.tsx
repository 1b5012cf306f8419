import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Box } from '../../../../images/pictureEngine';
import { usePhotoWords } from '../PhotoWords';
import { boxAround, boxBetween, firstBox, movedBox, SMALLEST_BOX } from '../state/drawnBox';
import { pointIn, type Point } from '../state/plane';
import { place } from './PictureView';

const useStyles = makeStyles({
  layer: {
    position: 'absolute', inset: 0, cursor: 'crosshair', touchAction: 'none', backgroundColor: 'rgba(0, 0, 0, 0.35)', borderRadius: tokens.borderRadiusMedium,
    outline: '3px solid #ffd335', outlineOffset: '2px',
  },
  box: { position: 'absolute', boxSizing: 'border-box', border: '3px solid #ffd335', outline: '2px solid #242424', backgroundColor: 'rgba(255, 255, 255, 0.25)', borderRadius: '4px', pointerEvents: 'none' },
});

interface DrawLayerProps {
  readonly describedBy: string;
  readonly width: number;
  readonly height: number;
  /** The box as it is now, null before the first stroke or key; kept by the parent. */
  readonly box: Box | null;
  readonly onChange: (box: Box) => void;
  readonly onDone: (box: Box) => void;
  readonly onCancel: () => void;
}

/** Lies over the picture while a face is pointed out: with mouse or finger in one stroke or by a click, or with the arrow keys. */
export function DrawLayer({ describedBy, width, height, box, onChange, onDone, onCancel }: DrawLayerProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const layer = useRef<HTMLDivElement>(null);
  const [start, setStart] = useState<Point | null>(null);
  useEffect(() => layer.current?.focus(), []);

  const pointOf = (event: PointerEvent): Point => pointIn(event.currentTarget.getBoundingClientRect(), event, { width, height });

  return (
    <div
      ref={layer}
      className={styles.layer}
      role="application"
      tabIndex={0}
      aria-label={texts.tag.drawArea}
      aria-describedby={describedBy}
      data-testid="draw-area"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setStart(pointOf(event));
      }}
      onPointerMove={(event) => {
        if (start !== null) onChange(boxBetween(start, pointOf(event), { width, height }));
      }}
      onPointerUp={(event) => {
        if (start === null) return;
        setStart(null);
        const end = pointOf(event);
        const drawn = boxBetween(start, end, { width, height });
        if (drawn.width >= SMALLEST_BOX && drawn.height >= SMALLEST_BOX) onDone(drawn);
        else onChange(boxAround(end, box, { width, height }));
      }}
      onPointerCancel={() => setStart(null)}
      onKeyDown={(event) => {
        const picture = { width, height };
        const moved = movedBox(box ?? firstBox(picture), event.key, event.shiftKey, picture);
        if (moved === null && event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        // Escape ends the drawing, not the dialog around it.
        event.stopPropagation();
        if (moved !== null) onChange(moved);
        else if (event.key === 'Escape') onCancel();
        else if (box === null) onChange(firstBox(picture));
        else onDone(box);
      }}
    >
      {box !== null && <div className={styles.box} style={place(box, { width, height })} />}
    </div>
  );
}
