import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Box } from '../../../../images/pictureEngine';
import { usePhotoWords } from '../PhotoWords';
import { arrowStep, CORNERS, cornerOf, movedArea, nearestCorner, withCorner, type Corner } from '../state/cropArea';
import { pointIn, type Point } from '../state/plane';
import { place } from './PictureView';

const HANDLE = 28;

const useStyles = makeStyles({
  layer: { position: 'absolute', inset: 0, overflow: 'hidden', touchAction: 'none', cursor: 'crosshair', borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: '3px solid #ffd335', outlineOffset: '2px' } },
  area: { position: 'absolute', boxSizing: 'border-box', border: '2px solid #fff', outline: '2px solid #242424', boxShadow: '0 0 0 4000px rgba(0, 0, 0, 0.6)', cursor: 'move' },
  handle: {
    position: 'absolute', width: `${HANDLE}px`, height: `${HANDLE}px`, boxSizing: 'border-box', padding: 0, border: '2px solid #242424', borderRadius: '50%', backgroundColor: '#fff', forcedColorAdjust: 'none', touchAction: 'none',
    ':focus-visible': { outline: '3px solid #242424', boxShadow: '0 0 0 6px #ffd335' },
  },
  // Within the area, so that a corner of the picture itself can be taken hold of too.
  topLeft: { left: '2px', top: '2px', cursor: 'nwse-resize' },
  topRight: { right: '2px', top: '2px', cursor: 'nesw-resize' },
  bottomLeft: { left: '2px', bottom: '2px', cursor: 'nesw-resize' },
  bottomRight: { right: '2px', bottom: '2px', cursor: 'nwse-resize' },
});

/** Less is a click, not a stroke. In pixels of the screen. */
const CLICK = 6;

interface Grip {
  readonly corner: Corner | null;
  readonly from: Point;
  readonly area: Box;
  readonly hasMoved: boolean;
}

interface CropLayerProps {
  readonly width: number;
  readonly height: number;
  readonly area: Box;
  readonly describedBy: string;
  readonly onChange: (area: Box) => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/**
 * Lies over the picture while a part of it is chosen: drag a corner or the whole part, click to put the nearest corner
 * there, or use the arrow keys on the part or on a corner.
 */
export function CropLayer({ width, height, area, describedBy, onChange, onDone, onCancel }: CropLayerProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const layer = useRef<HTMLDivElement>(null);
  const [grip, setGrip] = useState<Grip | null>(null);
  useEffect(() => layer.current?.focus(), []);
  const picture = { width, height };

  const pointOf = (event: PointerEvent): Point => pointIn(layer.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1), event, picture);
  const hold = (event: PointerEvent, corner: Corner | null): void => {
    event.stopPropagation();
    layer.current?.setPointerCapture(event.pointerId);
    setGrip({ corner, from: pointOf(event), area, hasMoved: false });
  };
  const drag = (event: PointerEvent): void => {
    if (grip === null) return;
    const to = pointOf(event);
    const scale = (layer.current?.clientWidth ?? width) / width;
    const hasMoved = grip.hasMoved || Math.hypot(to.x - grip.from.x, to.y - grip.from.y) * scale > CLICK;
    if (!hasMoved) return;
    setGrip({ ...grip, hasMoved });
    onChange(grip.corner === null ? movedArea(grip.area, { x: to.x - grip.from.x, y: to.y - grip.from.y }, picture) : withCorner(grip.area, grip.corner, to, picture));
  };
  const release = (event: PointerEvent): void => {
    if (grip !== null && !grip.hasMoved && grip.corner === null) {
      const to = pointOf(event);
      onChange(withCorner(area, nearestCorner(area, to), to, picture));
    }
    setGrip(null);
  };
  const press = (event: KeyboardEvent, corner: Corner | null): void => {
    const step = arrowStep(event.key, picture);
    const isEnd = event.key === 'Escape' || (event.key === 'Enter' && corner === null);
    if (step === null && !isEnd) return;
    event.preventDefault();
    // Escape ends the cutting, not the dialog around it.
    event.stopPropagation();
    if (step === null) return event.key === 'Escape' ? onCancel() : onDone();
    const moved = corner ?? (event.shiftKey ? 'bottomRight' : null);
    if (moved === null) return onChange(movedArea(area, step, picture));
    const { x, y } = cornerOf(area, moved);
    onChange(withCorner(area, moved, { x: x + step.x, y: y + step.y }, picture));
  };

  return (
    <div
      ref={layer}
      className={styles.layer}
      role="application"
      tabIndex={0}
      aria-label={texts.crop.area}
      aria-describedby={describedBy}
      data-testid="crop-area"
      onPointerDown={(event) => hold(event, null)}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={() => setGrip(null)}
      onKeyDown={(event) => press(event, null)}
    >
      <div className={styles.area} style={place(area, picture)}>
        {CORNERS.map((corner) => (
          <button
            key={corner}
            type="button"
            className={mergeClasses(styles.handle, styles[corner])}
            aria-label={texts.crop.corners[corner]}
            data-testid={`crop-${corner}`}
            onPointerDown={(event) => hold(event, corner)}
            onKeyDown={(event) => press(event, corner)}
          />
        ))}
      </div>
    </div>
  );
}
