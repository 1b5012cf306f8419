import { useEffect, useRef } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark12Filled, Delete20Regular, Dismiss12Filled, ImageAdd20Regular, QuestionCircle20Regular } from '@fluentui/react-icons';
import { MOST_PICTURES } from '../../../photo/photoApi';
import { usePhotoWords } from '../PhotoWords';
import type { Overall, PictureStatus } from '../state/overall';
import type { Picture } from '../state/picture';
import { BusyIcon } from './BusyIcon';
import { FileInput } from './FileInput';
import { ONE_COLUMN } from './useStepLayout';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, [ONE_COLUMN]: { flexWrap: 'wrap' } },
  list: { display: 'flex', gap: tokens.spacingHorizontalSNudge, listStyle: 'none', margin: 0, padding: '6px', overflowX: 'auto', minWidth: 0 },
  thumb: {
    position: 'relative', display: 'block', width: '52px', height: '44px', padding: 0, borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, backgroundColor: tokens.colorNeutralBackground3, cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '4px' },
  },
  current: { outline: `3px solid ${tokens.colorBrandStroke1}`, outlineOffset: '1px' },
  picture: { width: '100%', height: '100%', objectFit: 'cover', borderRadius: tokens.borderRadiusSmall, display: 'block' },
  empty: { display: 'grid', placeItems: 'center', width: '100%', height: '100%', color: tokens.colorNeutralForeground2 },
  badge: {
    position: 'absolute', right: '-5px', bottom: '-5px', width: '20px', height: '20px', borderRadius: '50%', display: 'grid', placeItems: 'center', color: '#fff', backgroundColor: '#242424', boxShadow: `0 0 0 2px ${tokens.colorNeutralBackground1}`,
    fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightBold, forcedColorAdjust: 'none',
  },
  yes: { backgroundColor: '#0e700e' },
  no: { backgroundColor: '#b10e1c' },
  add: { flexShrink: 0 },
});

interface FilmstripProps {
  readonly pictures: readonly Picture[];
  readonly current: number;
  readonly overall: Overall;
  readonly onGo: (key: number) => void;
  readonly onRemove: (key: number) => void;
  /** Null when no picture can be added here. */
  readonly onAdd: ((files: readonly File[]) => void) | null;
}

/** All pictures in a row, with how far each is. */
export function Filmstrip({ pictures, current, overall, onGo, onRemove, onAdd }: FilmstripProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const number = pictures.findIndex(({ key }) => key === current) + 1;
  const isFull = pictures.length >= MOST_PICTURES;
  return (
    <div className={styles.root}>
      <ul className={styles.list} ref={list} aria-label={texts.strip.name}>
        {pictures.map((picture, index) => {
          const status = overall.statuses.get(picture.key) ?? 'loading';
          const name = texts.strip.picture(index + 1, texts.strip.status[status]);
          return (
            <li key={picture.key}>
              <button
                type="button"
                className={mergeClasses(styles.thumb, picture.key === current && styles.current)}
                aria-label={name}
                title={name}
                {...(picture.key === current ? { 'aria-current': true } : {})}
                onClick={() => onGo(picture.key)}
                data-testid={`strip-${index + 1}`}
                data-state={status}
              >
                <Thumb picture={picture} />
                <Badge status={status} number={index + 1} />
              </button>
            </li>
          );
        })}
      </ul>
      {pictures.length > 1 && <Button className={styles.add} size="small" appearance="subtle" icon={<Delete20Regular />} aria-label={texts.strip.remove(number)} title={texts.strip.remove(number)} onClick={() => onRemove(current)} data-testid="strip-remove" />}
      {onAdd !== null && (
        <>
          <Button className={styles.add} size="small" appearance="subtle" icon={<ImageAdd20Regular />} disabledFocusable={isFull} title={isFull ? texts.strip.full : texts.strip.add} aria-label={isFull ? texts.strip.full : texts.strip.add} onClick={() => input.current?.click()} data-testid="add-photo">
            {pictures.length <= 3 ? texts.strip.add : null}
          </Button>
          <FileInput inputRef={input} label={texts.strip.add} testId="add-file" onFiles={onAdd} />
        </>
      )}
    </div>
  );
}

function Thumb({ picture }: { readonly picture: Picture }) {
  const styles = useStyles();
  if (picture.version !== null) return <img className={styles.picture} src={picture.version.url} alt="" />;
  return <span className={styles.empty}>{picture.load === 'loading' ? <BusyIcon /> : picture.load === 'failed' ? <QuestionCircle20Regular /> : null}</span>;
}

function Badge({ status, number }: { readonly status: PictureStatus; readonly number: number }) {
  const styles = useStyles();
  switch (status) {
    case 'yes':
      return <span className={mergeClasses(styles.badge, styles.yes)}><Checkmark12Filled /></span>;
    case 'no':
    case 'elsewhere':
      return <span className={mergeClasses(styles.badge, styles.no)}><Dismiss12Filled /></span>;
    case 'failed':
      return <span className={mergeClasses(styles.badge, styles.no)}>?</span>;
    case 'loading':
    case 'todo':
    case 'busy':
      return <span className={styles.badge}>{number}</span>;
  }
}
