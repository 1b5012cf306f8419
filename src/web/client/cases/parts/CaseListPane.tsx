import { Button, makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle48Regular } from '@fluentui/react-icons';
import type { Language } from '../../../../runtime/language';
import { LIST_STEP, LONGEST_LIST, type ListRequest } from '../../../cases/casesPageApi';
import { ALL_OPEN, type CasesState } from '../state/casesState';
import type { CasesTexts } from '../textsFor';
import { CaseRow } from './CaseRow';
import { FilterBar } from './FilterBar';
import { useCasesStyles } from './useCasesStyles';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalM },
  more: { marginTop: tokens.spacingVerticalM },
});

interface CaseListPaneProps {
  readonly texts: CasesTexts;
  readonly language: Language;
  readonly state: CasesState;
  readonly now: Date;
  readonly onWish: (wish: ListRequest) => void;
  readonly onOpen: (caseId: string) => void;
}

export function CaseListPane({ texts, language, state, now, onWish, onOpen }: CaseListPaneProps) {
  const page = useCasesStyles();
  const styles = useStyles();
  const { wish, list, openId, entered } = state;
  const isNarrowed = wish.kind !== null || wish.level !== null || wish.school !== null;
  return (
    <section className={mergeClasses(page.pane, page.listPane, openId !== null && page.notWhenNarrow)} aria-label={texts.list} data-testid="list-pane">
      <div className={styles.head}>
        <FilterBar texts={texts} wish={wish} schools={entered?.schools ?? []} onWish={onWish} />
      </div>
      {list === null && <Spinner size="small" aria-label={texts.working.starting} />}
      {list !== null && list.cases.length === 0 && (
        <div className={page.empty} data-testid="empty">
          {!isNarrowed && <CheckmarkCircle48Regular aria-hidden />}
          <Text>{isNarrowed ? texts.empty.narrowed : texts.empty[wish.filter]}</Text>
          {isNarrowed && (
            <Button size="small" onClick={() => onWish({ ...ALL_OPEN, filter: wish.filter })}>
              {texts.empty.clear}
            </Button>
          )}
        </div>
      )}
      {list !== null && list.cases.length > 0 && (
        <ul className={styles.list} data-testid="case-list">
          {list.cases.map((row) => (
            <li key={row.caseId}>
              <CaseRow row={row} isOpen={row.caseId === openId} now={now} texts={texts} language={language} onOpen={() => onOpen(row.caseId)} />
            </li>
          ))}
        </ul>
      )}
      {list?.more === true && wish.limit < LONGEST_LIST && (
        <Button className={styles.more} onClick={() => onWish({ ...wish, limit: Math.min(LONGEST_LIST, wish.limit + LIST_STEP) })} data-testid="more">
          {texts.more}
        </Button>
      )}
      {(wish.kind !== null || wish.level !== null) && <p className={mergeClasses(page.quiet, page.small)}>{texts.narrowed}</p>}
    </section>
  );
}
