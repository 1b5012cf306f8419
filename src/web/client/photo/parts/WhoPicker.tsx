import { useEffect, useId, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import type { Who } from '../../../../images/faceTag';
import type { ListedPerson } from '../../../photo/photoApi';
import { keyOf, labelOf, whoOptions } from '../state/whoOptions';
import type { PhotoTexts } from '../textsFor';
import { useListPlace } from './useListPlace';

const useStyles = makeStyles({
  input: { width: '100%' },
  chevron: { cursor: 'pointer', display: 'flex' },
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

interface WhoPickerProps {
  readonly label: string;
  readonly describedBy: string;
  readonly value: Who | null;
  readonly people: readonly ListedPerson[];
  readonly recent: readonly Who[];
  readonly taken: ReadonlyMap<string, number>;
  readonly texts: PhotoTexts;
  readonly testId: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onFocus: () => void;
  readonly onChoose: (who: Who) => void;
}

/**
 * Chooses who a face is by typing part of a name. Enter takes what is highlighted; Tab and clicking elsewhere take
 * nothing, so that nobody is named by leaving a field.
 */
export function WhoPicker({ label, describedBy, value, people, recent, taken, texts, testId, inputRef, onFocus, onChoose }: WhoPickerProps) {
  const styles = useStyles();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const place = useListPlace(root, isOpen);

  const groups = isOpen ? whoOptions({ query: query ?? '', people, recent, taken, texts }) : [];
  const options = groups.flatMap((group) => group.options);
  const hasPeople = groups.some((group) => group.key === 'students' || group.key === 'staff');
  const current = options.find((option) => option.key === active) ?? null;
  const idOf = (key: string): string => `${id}-${key}`;

  useEffect(() => {
    if (isOpen && active !== null) list.current?.querySelector('[data-active=true]')?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, active]);

  const close = (): void => {
    setIsOpen(false);
    setQuery(null);
    setActive(null);
  };

  const choose = (who: Who): void => {
    close();
    onChoose(who);
  };

  const type = (text: string): void => {
    setQuery(text);
    setIsOpen(true);
    const first = whoOptions({ query: text, people, recent, taken, texts })[0]?.options[0];
    // Highlighted as soon as something was typed: two letters and Enter.
    setActive(text.trim() === '' ? null : (first?.key ?? null));
  };

  const step = (by: number): void => {
    if (!isOpen) return setIsOpen(true);
    const at = options.findIndex((option) => option.key === active);
    const next = at === -1 ? (by > 0 ? 0 : options.length - 1) : (at + by + options.length) % options.length;
    setActive(options[next]?.key ?? null);
  };

  const press = (event: KeyboardEvent): void => {
    switch (event.key) {
      case 'ArrowDown':
        event.preventDefault();
        return step(1);
      case 'ArrowUp':
        event.preventDefault();
        return step(-1);
      case 'Enter':
        event.preventDefault();
        if (isOpen && current !== null) choose(current.who);
        else setIsOpen(true);
        return;
      case 'Escape':
        // Closes the list, not the dialog around it.
        if (isOpen) event.stopPropagation();
        return close();
      default:
        return;
    }
  };

  return (
    <div ref={root}>
      <Input
        className={styles.input}
        input={{ ref: inputRef }}
        role="combobox"
        aria-label={label}
        aria-describedby={describedBy}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-activedescendant={isOpen && current !== null ? idOf(current.key) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={texts.tag.placeholder}
        value={query ?? (value === null ? '' : labelOf(value, people, texts))}
        data-testid={testId}
        contentAfter={<ChevronDown16Regular aria-hidden className={styles.chevron} />}
        onFocus={(event) => {
          event.currentTarget.select();
          onFocus();
        }}
        onClick={() => setIsOpen(true)}
        onChange={(_, { value: text }) => type(text)}
        onKeyDown={press}
        onBlur={close}
      />
      {isOpen && (
        // Pressing the mouse in the list must not take the focus out of the field: that would close it.
        <div ref={list} id={id} role="listbox" aria-label={label} className={styles.list} style={place} onMouseDown={(event) => event.preventDefault()}>
          {query !== null && query.trim() !== '' && !hasPeople && (
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
                  aria-selected={value !== null && keyOf(value) === option.key}
                  data-active={option.key === active}
                  className={mergeClasses(styles.option, option.key === active && styles.active, value !== null && keyOf(value) === option.key && styles.chosen)}
                  onMouseMove={() => setActive(option.key)}
                  onClick={() => choose(option.who)}
                >
                  <span>{option.label}</span>
                  {option.note !== null && <span className={styles.note}>{option.note}</span>}
                </div>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
