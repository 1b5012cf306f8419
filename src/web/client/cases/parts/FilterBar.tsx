import { Field, makeStyles, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import { CASE_KINDS } from '../../../../escalation/caseKind';
import type { CaseLevel } from '../../../../escalation/caseLevel';
import { LIST_FILTERS } from '../../../../escalation/list/caseList';
import { LIST_STEP, type EnterAnswer, type ListRequest } from '../../../cases/casesPageApi';
import type { CasesTexts } from '../textsFor';

const LEVELS: readonly CaseLevel[] = ['P1', 'P2', 'privacy', 'P3', 'P4'];

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', marginInline: `-${tokens.spacingHorizontalS}` },
  selects: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', gap: tokens.spacingHorizontalS, '& > *': { minWidth: 0 }, '& select': { width: '100%', textOverflow: 'ellipsis' } },
});

interface FilterBarProps {
  readonly texts: CasesTexts;
  readonly wish: ListRequest;
  readonly schools: EnterAnswer['schools'];
  readonly onWish: (wish: ListRequest) => void;
}

export function FilterBar({ texts, wish, schools, onWish }: FilterBarProps) {
  const styles = useStyles();
  const change = (changed: Partial<ListRequest>): void => onWish({ ...wish, ...changed, limit: LIST_STEP });
  return (
    <>
      <TabList className={styles.tabs} size="small" aria-label={texts.filters} selectedValue={wish.filter} onTabSelect={(_event, { value }) => change({ filter: LIST_FILTERS.find((one) => one === value) ?? 'open' })}>
        {LIST_FILTERS.map((filter) => (
          <Tab key={filter} value={filter} data-testid={`filter-${filter}`}>
            {texts.filter[filter]}
          </Tab>
        ))}
      </TabList>
      <div className={styles.selects}>
        <Field label={texts.kind} size="small">
          <Select size="small" value={wish.kind ?? ''} data-testid="kind" onChange={(_event, { value }) => change({ kind: CASE_KINDS.find((one) => one === value) ?? null })}>
            <option value="">{texts.allKinds}</option>
            {CASE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {texts.cases.kind[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.level} size="small">
          <Select size="small" value={wish.level ?? ''} data-testid="level" onChange={(_event, { value }) => change({ level: LEVELS.find((one) => one === value) ?? null })}>
            <option value="">{texts.allLevels}</option>
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {texts.cases.level[level]}
              </option>
            ))}
          </Select>
        </Field>
        {schools.length > 1 && (
          <Field label={texts.school} size="small">
            <Select size="small" value={wish.school ?? ''} data-testid="school" onChange={(_event, { value }) => change({ school: value === '' ? null : value })}>
              <option value="">{texts.allSchools}</option>
              {schools.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
    </>
  );
}
