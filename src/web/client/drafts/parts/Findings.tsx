import { useEffect, useRef } from 'react';
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular, CheckmarkCircle24Filled } from '@fluentui/react-icons';
import type { ShownRemark } from '../../../drafts/draftApi';
import { ProblemBar } from '../../parts/ProblemBar';
import { useDraftWords } from '../DraftWords';
import { keptCount } from '../state/draftState';
import type { DraftDialog } from '../state/useDraft';
import { HelpCard } from './HelpCard';
import { RemarkCard } from './RemarkCard';
import { useDraftLayout } from './useDraftLayout';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, justifyContent: 'space-between', minHeight: '32px' },
  topics: { margin: 0, paddingLeft: tokens.spacingHorizontalL, lineHeight: tokens.lineHeightBase400 },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, listStyle: 'none', margin: 0, padding: 0 },
  fine: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', '& svg': { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 } },
});

const MARGIN = 16;

interface FindingsProps {
  readonly dialog: DraftDialog;
  readonly shown: readonly ShownRemark[];
  readonly onShow: (remark: ShownRemark) => void;
  readonly active: number | null;
  readonly onLook: (index: number | null) => void;
  readonly onSaid: (said: string) => void;
}

/** What there is to say about the text, place by place. */
export function Findings({ dialog: { state, dispatch, check }, shown, active, onShow, onLook, onSaid }: FindingsProps) {
  const styles = useStyles();
  const layout = useDraftLayout();
  const { texts } = useDraftWords();
  const { result } = texts;
  const heading = useRef<HTMLHeadingElement>(null);
  const cards = useRef<(HTMLElement | null)[]>([]);
  const section = useRef<HTMLElement>(null);
  const focusNext = useRef<number | null>(null);
  const kept = keptCount(state);
  const isRead = state.reading === 'read';
  // A green mark beside a cry for help would be out of place.
  const isFine = isRead && shown.length === 0 && state.help === null;
  const isEmpty = state.text.trim() === '';

  /** The card goes away with its buttons: the focus goes on to the next one, or back to the heading. */
  const settle = (index: number, said: string): void => {
    onSaid(said);
    onLook(null);
    focusNext.current = index;
  };
  useEffect(() => {
    const index = focusNext.current;
    if (index === null) return;
    focusNext.current = null;
    (cards.current[Math.min(index, shown.length - 1)] ?? heading.current)?.focus();
  });

  useEffect(() => {
    const [card, frame] = [active === null ? null : cards.current[active], section.current];
    if (card == null || frame === null || card.contains(document.activeElement) || card.matches(':hover')) return;
    // Only this column is moved, and where it has a length of its own: on a phone the text has to stay in sight.
    frame.scrollTop += card.getBoundingClientRect().top - frame.getBoundingClientRect().top - MARGIN;
  }, [active]);

  return (
    <section ref={section} className={layout.read} aria-label={result.region}>
      {state.help !== null && <HelpCard help={state.help} />}
      {state.problem !== null && <ProblemBar texts={texts} problem={state.problem} onRetry={check} />}
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={mergeClasses(layout.h2, styles.fine)} data-testid="findings" data-state={state.reading}>
          {isFine && <CheckmarkCircle24Filled aria-hidden />}
          <span role="status">{headingOf()}</span>
        </h2>
        {state.before.length > 0 && (
          <Button
            icon={<ArrowUndo20Regular />}
            onClick={() => {
              dispatch({ type: 'undid' });
              onSaid(result.undone);
              heading.current?.focus();
            }}
            data-testid="undo"
          >
            {result.undo}
          </Button>
        )}
      </div>
      {isEmpty && (
        <>
          <ul className={styles.topics}>
            {result.looksAt.map((topic) => (
              <li key={topic}>{topic}</li>
            ))}
          </ul>
          <Text className={layout.quiet}>{result.think}</Text>
        </>
      )}
      {shown.length > 0 && <ol className={styles.list}>
        {shown.map((remark, index) => (
          <li key={`${remark.kind}-${shown.slice(0, index).filter(({ kind }) => kind === remark.kind).length}`}>
            <RemarkCard
              ref={(card) => {
                cards.current[index] = card;
              }}
              number={index + 1}
              isActive={index === active}
              text={state.text}
              remark={remark}
              article={state.articles.find(({ id }) => id === remark.article)}
              onApply={() => {
                dispatch({ type: 'applied', remark });
                settle(index, result.applied);
              }}
              onKeep={() => {
                dispatch({ type: 'kept', remark });
                settle(index, result.keptSo);
              }}
              onShow={() => onShow(remark)}
              onLook={(isLooking) => onLook(isLooking ? index : null)}
            />
          </li>
        ))}
      </ol>}
      {isRead && (
        <>
          {isFine && (
            <Text className={layout.quiet} data-testid="nothing">
              {result.lookedAt} {result.notLookedAt}
            </Text>
          )}
          <Text className={layout.quiet}>{result.think}</Text>
        </>
      )}
      {kept > 0 && (
        <div className={styles.head}>
          <Text className={layout.quiet}>{result.kept(kept)}</Text>
          <Button onClick={() => dispatch({ type: 'showedKept' })} data-testid="show-kept">
            {result.showKept}
          </Button>
        </div>
      )}
    </section>
  );

  function headingOf(): string {
    if (shown.length > 0) return result.found(shown.length);
    if (state.reading === 'checking') return result.checking;
    if (isEmpty) return result.empty;
    if (state.reading !== 'read') return result.waiting;
    if (kept > 0) return result.allDone;
    return state.help === null ? result.nothing : result.nothingElse;
  }
}
