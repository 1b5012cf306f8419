import type { RefObject } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Who } from '../../../../images/faceTag';
import { usePhotoWords } from '../PhotoWords';
import { keyOf, type WhoGroup } from '../state/whoOptions';
import { useListPlace } from './useListPlace';

const useStyles = makeStyles({
  list: {
    position: 'fixed', zIndex: 1000, overflowY: 'auto', boxSizing: 'border-box', padding: tokens.spacingVerticalXS, backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorTransparentStroke}`, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow16,
  },
  group: { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  option: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`, borderRadius: tokens.borderRadiusMedium, cursor: 'pointer', lineHeight: tokens.lineHeightBase300 },
  active: { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover, outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  note: { fontSize: tokens.fontSizeBase200 },
  empty: { padding: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
});

interface WhoListProps {
  readonly id: string;
  readonly label: string;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly query: string;
  readonly groups: readonly WhoGroup[];
  readonly value: Who | null;
  /** Key of the option that Enter takes. */
  readonly active: string | null;
  readonly idOf: (key: string) => string;
  readonly onPoint: (key: string) => void;
  readonly onChoose: (who: Who) => void;
}

/** The list below the field in which a name is typed. */
export function WhoList({ id, label, anchor, query, groups, value, active, idOf, onPoint, onChoose }: WhoListProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const place = useListPlace(anchor);
  const hasPeople = groups.some((group) => group.key !== 'other');
  const isChosen = (key: string): boolean => value !== null && keyOf(value) === key;
  return (
    // Pressing the mouse in the list must not take the focus out of the field: that would close it.
    <div id={id} role="listbox" aria-label={label} className={styles.list} style={place} onMouseDown={(event) => event.preventDefault()}>
      {query.trim() !== '' && !hasPeople && (
        <div role="presentation" className={styles.empty}>
          {texts.tag.noMatch}
        </div>
      )}
      {groups.map((group) => (
        <div key={group.key} role="group" aria-labelledby={idOf(`group-${group.key}`)}>
          <div id={idOf(`group-${group.key}`)} role="presentation" className={styles.group}>
            {texts.tag.groups[group.key]}
          </div>
          {group.options.map((option) => (
            <div
              key={option.key}
              id={idOf(option.key)}
              role="option"
              aria-selected={isChosen(option.key)}
              data-active={option.key === active}
              className={mergeClasses(styles.option, option.key === active && styles.active, isChosen(option.key) && styles.chosen)}
              onMouseMove={() => onPoint(option.key)}
              onClick={() => onChoose(option.who)}
            >
              <span>{option.label}</span>
              {option.note !== null && <span className={styles.note}>{option.note}</span>}
            </div>
          ))}
          {group.hidden > 0 && (
            <div role="presentation" className={styles.empty}>
              {texts.tag.typeOn(group.hidden)}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
