import { useEffect, useId, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { Input, makeStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import type { Who } from '../../../../images/faceTag';
import type { ListedPerson } from '../../../photo/photoApi';
import { usePhotoWords } from '../PhotoWords';
import { labelOf, surestOption, whoOptions } from '../state/whoOptions';
import { WhoList } from './WhoList';

const useStyles = makeStyles({
  input: { width: '100%' },
  chevron: { cursor: 'pointer', display: 'flex' },
});

interface WhoPickerProps {
  readonly label: string;
  readonly describedBy: string;
  readonly value: Who | null;
  readonly people: readonly ListedPerson[];
  readonly recent: readonly Who[];
  readonly taken: ReadonlyMap<string, number>;
  readonly testId: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onChoose: (who: Who) => void;
  /** A digit in the empty field, which no name begins with; true when it meant something. */
  readonly onDigit: ((digit: number) => boolean) | null;
  /** What Escape closes when the list isn't open. */
  readonly onEscape: (() => void) | null;
}

/**
 * Chooses who a face is by typing part of a name. Enter takes what is highlighted; Tab and clicking elsewhere take
 * nothing, so that nobody is named by leaving a field.
 */
export function WhoPicker({ label, describedBy, value, people, recent, taken, testId, inputRef, onChoose, onDigit, onEscape }: WhoPickerProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);

  const optionsFor = (text: string) => whoOptions({ query: text, people, recent, taken, texts });
  const groups = isOpen ? optionsFor(query ?? '') : [];
  const options = groups.flatMap((group) => group.options);
  const current = options.find((option) => option.key === active) ?? null;
  const idOf = (key: string): string => `${id}-${key}`;

  useEffect(() => {
    if (isOpen && active !== null) document.getElementById(idOf(active))?.scrollIntoView({ block: 'nearest' });
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
    // Highlighted as soon as something was typed: two letters and Enter.
    setActive(surestOption(text, optionsFor(text))?.key ?? null);
  };

  const step = (by: number): void => {
    const all = isOpen ? options : optionsFor(query ?? '').flatMap((group) => group.options);
    const at = all.findIndex((option) => option.key === active);
    const next = at === -1 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
    setIsOpen(true);
    setActive(all[next]?.key ?? null);
  };

  const press = (event: KeyboardEvent): void => {
    if (/^[1-9]$/.test(event.key) && (query ?? '') === '' && onDigit?.(Number(event.key)) === true) {
      event.preventDefault();
      return close();
    }
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
        if (isOpen || onEscape !== null) event.stopPropagation();
        if (!isOpen) onEscape?.();
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
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => setIsOpen(true)}
        onChange={(_, { value: text }) => type(text)}
        onKeyDown={press}
        onBlur={close}
      />
      {isOpen && <WhoList id={id} label={label} anchor={root} query={query ?? ''} groups={groups} value={value} active={active} idOf={idOf} onPoint={setActive} onChoose={choose} />}
    </div>
  );
}
