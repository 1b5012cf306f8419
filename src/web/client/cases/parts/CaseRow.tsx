import { Badge, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import type { Language } from '../../../../runtime/language';
import type { ShownRow } from '../../../cases/casesPageApi';
import { showMoment } from '../../language';
import { dueLine, isPressing } from '../state/dueWords';
import type { CasesTexts } from '../textsFor';
import { caseTitle, levelWords } from './caseTitle';
import { LevelBadge } from './LevelBadge';
import { useCasesStyles } from './useCasesStyles';

const useStyles = makeStyles({
  row: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, width: '100%', textAlign: 'start', font: 'inherit', color: 'inherit', cursor: 'pointer', boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, ...shorthands.border('1px', 'solid', tokens.colorNeutralStroke2), borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1,
    // Another background would ask for other colours of the words in it, where contrast is high.
    ':hover': { ...shorthands.borderColor(tokens.colorNeutralStroke1Hover), boxShadow: tokens.shadow4 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: { ...shorthands.borderColor(tokens.colorBrandStroke1), boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}`, ':hover': { boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}` } },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  pressing: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
});

interface CaseRowProps {
  readonly row: ShownRow;
  readonly isOpen: boolean;
  readonly now: Date;
  readonly texts: CasesTexts;
  readonly language: Language;
  readonly onOpen: () => void;
}

export function CaseRow({ row, isOpen, now, texts, language, onOpen }: CaseRowProps) {
  const page = useCasesStyles();
  const styles = useStyles();
  const due = dueLine(row, now, texts, language);
  const level = levelWords(row, texts);
  const facts = [statusOf(row, texts), ...(row.steps === null || row.status === 'open' ? [] : [texts.row.steps(row.steps.done, row.steps.of)]), texts.row.since(showMoment(row.openedAt, language))];
  return (
    <button type="button" className={mergeClasses(styles.row, isOpen && styles.chosen)} onClick={onOpen} data-testid="case-row" data-case={row.caseId} {...(isOpen ? { 'aria-current': 'true' as const } : {})}>
      <span className={styles.title}>{caseTitle(row, texts)}</span>
      {(level !== null || row.sealed) && (
        <span className={page.badges}>
          {row.level !== null && level !== null && <LevelBadge level={row.level}>{level}</LevelBadge>}
          {row.sealed && (
            <Badge appearance="tint" color="important" shape="rounded" icon={<LockClosed16Regular />}>
              {texts.cases.sealed.label}
            </Badge>
          )}
        </span>
      )}
      {due !== null && <span className={mergeClasses(page.small, isPressing(row.due, now) && styles.pressing)}>{due}</span>}
      <span className={mergeClasses(page.quiet, page.small)}>{facts.join(' · ')}</span>
    </button>
  );
}

function statusOf({ status, youAreResponsible, responsible }: ShownRow, { row }: CasesTexts): string {
  if (status === 'closed') return row.closed;
  if (status === 'open') return row.waiting;
  if (youAreResponsible) return row.you;
  return responsible === null ? row.bySomebody : row.byOther(responsible);
}
