import type { Ref } from 'react';
import { Button, makeStyles, mergeClasses, shorthands, Text, tokens } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons';
import type { ShownArticle, ShownRemark } from '../../../drafts/draftApi';
import { useDraftWords } from '../DraftWords';
import { excerpt } from '../state/excerpt';

const useStyles = makeStyles({
  card: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, backgroundColor: tokens.colorNeutralBackground1, border: '1px solid', ...shorthands.borderColor(tokens.colorNeutralStroke1), borderLeft: `4px solid ${tokens.colorStatusWarningForeground1}`, borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  active: { boxShadow: tokens.shadow8, ...shorthands.borderColor(tokens.colorStatusWarningForeground1) },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, '& dt': { color: tokens.colorNeutralForeground2 }, '& dd': { margin: 0, overflowWrap: 'anywhere' } },
  old: { textDecorationLine: 'line-through', textDecorationColor: tokens.colorNeutralForeground3 },
  better: { fontWeight: tokens.fontWeightSemibold },
  article: {
    '& summary': { cursor: 'pointer', color: tokens.colorNeutralForeground2, minHeight: '24px', width: 'fit-content', borderRadius: tokens.borderRadiusSmall },
    '& summary:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& p': { margin: `${tokens.spacingVerticalXS} 0 0` },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface RemarkCardProps {
  readonly ref: Ref<HTMLElement>;
  readonly number: number;
  /** Somebody is looking at its place in the text. */
  readonly isActive: boolean;
  readonly text: string;
  readonly remark: ShownRemark;
  readonly article: ShownArticle | undefined;
  readonly onApply: () => void;
  readonly onKeep: () => void;
  readonly onShow: () => void;
  readonly onLook: (isLooking: boolean) => void;
}

/** One remark: what, why, by which article, and what could stand there instead. */
export function RemarkCard({ ref, number, isActive, text, remark, article, onApply, onKeep, onShow, onLook }: RemarkCardProps) {
  const styles = useStyles();
  const { result, remarks } = useDraftWords().texts;
  const { title, why } = remarks[remark.kind];
  const { fix, start, end } = remark;
  const isAdded = fix.start === fix.end;
  const id = `remark-${number}`;
  return (
    <article
      ref={ref} tabIndex={-1} className={mergeClasses(styles.card, isActive && styles.active)} aria-labelledby={id} data-testid="remark" data-kind={remark.kind} data-active={isActive} onMouseEnter={() => onLook(true)} onMouseLeave={() => onLook(false)} onFocus={() => onLook(true)} onBlur={() => onLook(false)}
    >
      <h3 id={id} className={styles.title}>
        {number}. {title}
      </h3>
      <Text>{why}</Text>
      <dl className={styles.words}>
        <dt>{result.here}</dt>
        <dd className={isAdded ? undefined : styles.old}>{excerpt(text.slice(isAdded ? start : fix.start, isAdded ? end : fix.end))}</dd>
        <dt>{isAdded ? result.alsoAdd : result.better}</dt>
        <dd className={styles.better} data-testid="better">
          {fix.text.trim() === '' ? result.leaveOut : fix.text.trim()}
        </dd>
      </dl>
      {article !== undefined && (
        <details className={styles.article}>
          <summary>{result.article(article.id, article.title)}</summary>
          <p>{article.text}</p>
        </details>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<Checkmark20Regular />} onClick={onApply} aria-label={result.applyTo(title)} data-testid="apply">
          {result.apply}
        </Button>
        <Button onClick={onKeep} aria-label={result.keepOf(title)} data-testid="keep">
          {result.keep}
        </Button>
        <Button appearance="subtle" onClick={onShow} aria-label={result.showOf(title)} data-testid="show">
          {result.show}
        </Button>
      </div>
    </article>
  );
}
