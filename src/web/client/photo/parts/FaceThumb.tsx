import { makeStyles, tokens } from '@fluentui/react-components';
import type { Box } from '../../../../images/pictureEngine';

const SIDE = 56;

const useStyles = makeStyles({
  window: { position: 'relative', width: `${SIDE}px`, height: `${SIDE}px`, overflow: 'hidden', borderRadius: tokens.borderRadiusMedium, flexShrink: 0, backgroundColor: tokens.colorNeutralBackground3 },
  picture: { position: 'absolute', maxWidth: 'none' },
});

interface FaceThumbProps {
  readonly url: string;
  readonly box: Box;
  readonly width: number;
  readonly height: number;
}

/** The face by itself, with a little around it: in a list one would otherwise have to look for every number. */
export function FaceThumb({ url, box, width, height }: FaceThumbProps) {
  const styles = useStyles();
  const side = Math.max(box.width, box.height) * 1.35;
  const scale = SIDE / side;
  const left = clamp(box.x + box.width / 2 - side / 2, width - side);
  const top = clamp(box.y + box.height / 2 - side / 2, height - side);
  return (
    <div className={styles.window} aria-hidden>
      <img className={styles.picture} src={url} alt="" style={{ width: width * scale, height: height * scale, left: -left * scale, top: -top * scale }} />
    </div>
  );
}

function clamp(value: number, high: number): number {
  return Math.max(0, Math.min(value, high));
}
