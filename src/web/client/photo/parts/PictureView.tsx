import type { CSSProperties, ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Box } from '../../../../images/pictureEngine';
import type { FaceState } from '../state/faceState';
import { ONE_COLUMN } from './useStepLayout';

export interface MarkedFace {
  readonly number: number;
  readonly box: Box;
  readonly state: FaceState;
  readonly label: string;
}

const useStyles = makeStyles({
  // Takes what room is left; the frame then measures itself against this.
  stage: { flexGrow: 1, flexShrink: 0, minHeight: '160px', containerType: 'size', display: 'grid', placeItems: 'center', [ONE_COLUMN]: { flexGrow: 0, height: 'min(50vh, (100vw - 32px) / var(--ratio))' } },
  frame: { position: 'relative', marginInline: 'auto', lineHeight: 0, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow4 },
  picture: { width: '100%', height: '100%', display: 'block', borderRadius: tokens.borderRadiusMedium, userSelect: 'none' },
  // Two lines, light and dark, so that a frame shows on any picture.
  box: {
    position: 'absolute', boxSizing: 'border-box', margin: 0, padding: 0, background: 'none', cursor: 'pointer', border: '3px solid #fff', outline: '2px solid #242424', borderRadius: '4px',
    // A face in the back row is small; what is pressed to get there isn't.
    '::before': { content: '""', position: 'absolute', top: '50%', left: '50%', width: 'max(100%, 24px)', height: 'max(100%, 24px)', transform: 'translate(-50%, -50%)' },
    ':hover': { boxShadow: '0 0 0 4px rgba(255, 255, 255, 0.6)' },
    ':focus-visible': { boxShadow: '0 0 0 5px #fff, 0 0 0 8px #000' },
  },
  open: { border: '3px dashed #fff' },
  yes: { border: '3px solid #6bdb6b' },
  no: { border: '3px solid #ff6b6b' },
  none: { border: '3px dotted #fff' },
  active: { boxShadow: '0 0 0 5px #ffd335' },
  cover: { position: 'absolute', boxSizing: 'border-box', border: '2px dashed #fff', outline: '2px dashed #242424', outlineOffset: '-4px', borderRadius: '4px', pointerEvents: 'none' },
  badge: {
    position: 'absolute', top: '-3px', left: '-3px', transform: 'translate(-35%, -55%)', minWidth: '22px', height: '22px', lineHeight: '22px', boxSizing: 'border-box', paddingInline: '4px',
    borderRadius: '11px', fontSize: tokens.fontSizeBase200, fontFamily: tokens.fontFamilyBase, fontWeight: tokens.fontWeightBold, color: '#fff', backgroundColor: '#242424', boxShadow: '0 0 0 2px #fff', whiteSpace: 'nowrap',
    forcedColorAdjust: 'none',
  },
  badgeYes: { backgroundColor: '#0e700e' },
  badgeNo: { backgroundColor: '#b10e1c' },
});

interface PictureViewProps {
  readonly url: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly faces?: readonly MarkedFace[];
  /** Places that are covered, marked so that one sees at once where. */
  readonly covered?: readonly Box[];
  readonly active?: number | null;
  readonly onPick?: (number: number) => void;
  /** Lies over the picture, for drawing and cutting. */
  readonly children?: ReactNode;
}

const MARKS: Readonly<Record<FaceState, string>> = { open: '', yes: ' ✓', no: ' ✕', none: '', covered: '' };

/** The picture with a numbered frame around every face. Frames are in percentages, so they follow any size. */
export function PictureView({ url, alt, width, height, faces = [], covered = [], active = null, onPick, children }: PictureViewProps) {
  const styles = useStyles();
  return (
    <div className={styles.stage} style={{ '--ratio': width / height } as CSSProperties}>
      <div className={styles.frame} style={{ width: `min(100cqw, 100cqh * ${width / height})`, aspectRatio: `${width} / ${height}` }} data-testid="picture">
        <img className={styles.picture} src={url} alt={alt} draggable={false} />
        {covered.map((box) => (
          <div key={JSON.stringify(box)} className={styles.cover} style={place(box, { width, height })} data-testid="covered-place" />
        ))}
        {faces.map((face) => (
          <button
            key={face.number}
            type="button"
            className={mergeClasses(styles.box, face.state !== 'covered' && styles[face.state], active === face.number && styles.active)}
            style={place(face.box, { width, height })}
            // Leads to the field of this face, which the keyboard reaches anyway: twenty faces aren't twenty stops more.
            tabIndex={-1}
            aria-label={face.label}
            data-testid={`box-${face.number}`}
            data-state={face.state}
            onClick={() => onPick?.(face.number)}
          >
            <span className={mergeClasses(styles.badge, face.state === 'yes' && styles.badgeYes, face.state === 'no' && styles.badgeNo)} aria-hidden>
              {face.number}
              {MARKS[face.state]}
            </span>
          </button>
        ))}
        {children}
      </div>
    </div>
  );
}

/** A box in the picture's pixels as percentages of it. */
export function place(box: Box, picture: { readonly width: number; readonly height: number }): { left: string; top: string; width: string; height: string } {
  const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`;
  return {
    left: percent(box.x, picture.width),
    top: percent(box.y, picture.height),
    width: percent(box.width, picture.width),
    height: percent(box.height, picture.height),
  };
}
