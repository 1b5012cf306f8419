import { useMemo, useState, type ReactNode } from 'react';
import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Select, Text, tokens } from '@fluentui/react-components';
import { schoolYearOf } from '../../../../calendar/schoolYear';
import type { ConsentMapping } from '../../../../consent/import/consentMapping';
import type { Language } from '../../../../runtime/language';
import type { PreviewAnswer, ShownPurpose } from '../../../consent/consentPageApi';
import { showNames } from '../../language';
import { columnsOf, mappingProblem, purposesWithout, sharedHeaders, unusedHeaders, type Field as FieldName } from '../state/columns';
import type { ConsentTexts } from '../textsFor';
import { ColumnField } from './ColumnField';
import { StepPage } from './StepPage';
import { NARROW, usePageStyles } from './usePageStyles';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: `${tokens.spacingVerticalL} 0 0`, minWidth: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  grid: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`, marginTop: tokens.spacingVerticalM, alignItems: 'start', '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' }, [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' } },
  wrap: { overflowWrap: 'anywhere' },
});

const LONGEST_SOURCE = 60;

interface MappingStepProps {
  readonly texts: ConsentTexts;
  readonly language: Language;
  readonly bar: ReactNode;
  readonly fileName: string;
  readonly preview: PreviewAnswer;
  readonly mapping: ConsentMapping;
  readonly purposes: readonly ShownPurpose[];
  readonly onMapping: (mapping: ConsentMapping) => void;
  readonly onCompare: () => void;
  readonly onOther: () => void;
}

/** Which column is what: filled in as far as could be told, and every choice with what stands in that column. */
export function MappingStep({ texts, language, bar, fileName, preview, mapping, purposes, onMapping, onCompare, onOther }: MappingStepProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const t = texts.mapping;
  const columns = useMemo(() => columnsOf(preview), [preview]);
  const [isTried, setIsTried] = useState(false);
  const problem = mappingProblem(mapping);
  const hasAny = mapping.stamnummer !== null || mapping.account !== null || Object.keys(mapping.purposes).length > 0;
  const without = purposesWithout(purposes, mapping).map(({ title }) => title[language]);
  const unused = unusedHeaders(columns.map(({ header }) => header), mapping);
  const shared = sharedHeaders(preview.headers);

  const field = (name: FieldName, hint?: string) => (
    <ColumnField
      texts={texts} label={t.field[name]} columns={columns} header={mapping[name]} testId={`column-${name}`} {...(hint === undefined ? {} : { hint })}
      onHeader={(header) => onMapping({ ...mapping, [name]: header })}
    />
  );
  const setPurpose = (key: string, header: string | null): void => {
    const { [key]: _before, ...others } = mapping.purposes;
    onMapping({ ...mapping, purposes: header === null ? others : { ...others, [key]: header } });
  };
  const compare = (): void => {
    setIsTried(true);
    if (problem === null) onCompare();
  };
  const thisYear = schoolYearOf(new Date().toISOString().slice(0, 10));

  return (
    <StepPage texts={texts} step={2} heading={t.heading} under={fileName} testId="mapping" bar={bar}>
      <Text className={page.quiet}>{preview.isSaved ? t.saved : hasAny ? t.proposed : t.nothingFound}</Text>
      <fieldset className={styles.group}>
        <legend className={page.h2}>{t.student}</legend>
        <Text className={page.quiet}>{t.studentHow}</Text>
        <div className={styles.grid}>
          {field('stamnummer')}
          {field('account')}
          {field('birthDate', t.hint.birthDate)}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={page.h2}>{t.consents}</legend>
        <Text className={page.quiet}>{t.consentsHow}</Text>
        <div className={styles.grid}>
          {purposes.map(({ key, title }) => (
            <ColumnField key={key} texts={texts} label={title[language]} columns={columns} header={mapping.purposes[key] ?? null} testId={`column-purpose-${key}`} onHeader={(header) => setPurpose(key, header)} />
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={page.h2}>{t.answers}</legend>
        <div className={styles.grid}>
          {field('decidedOn', t.hint.decidedOn)}
          {field('decidedBy', t.hint.decidedBy)}
          <Field label={t.source} hint={t.sourceHint} required {...(isTried && problem?.kind === 'needsSource' ? { validationMessage: t.needsSource } : {})}>
            <Input value={mapping.source} maxLength={LONGEST_SOURCE} data-testid="source" onChange={(_event, { value }) => onMapping({ ...mapping, source: value })} />
          </Field>
          <Field label={t.schoolYear} hint={t.schoolYearHint}>
            <Select value={mapping.schoolYear ?? ''} data-testid="school-year" onChange={(_event, { value }) => onMapping({ ...mapping, schoolYear: value === '' ? null : Number(value) })}>
              <option value="">{t.schoolYearNone}</option>
              {yearsToOffer(thisYear, mapping.schoolYear).map((year) => (
                <option key={year} value={year}>
                  {t.schoolYearOf(year)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </fieldset>
      {shared.length > 0 && <Text className={`${page.quiet} ${styles.wrap}`}>{t.sameName(showNames(shared, language))}</Text>}
      {without.length > 0 && <Text className={page.quiet}>{t.without(showNames(without, language))}</Text>}
      {unused.length > 0 && <Text className={`${page.quiet} ${styles.wrap}`}>{t.unused(showNames(unused, language))}</Text>}
      {isTried && problem !== null && (
        <MessageBar intent="error" layout="multiline" politeness="assertive" data-testid="mapping-problem">
          <MessageBarBody>{problem.kind === 'twice' ? t.twice(problem.header) : t[problem.kind]}</MessageBarBody>
        </MessageBar>
      )}
      <div className={page.buttons}>
        <Button appearance="primary" size="large" onClick={compare} data-testid="compare">
          {t.compare}
        </Button>
        <Button size="large" onClick={onOther}>
          {t.other}
        </Button>
      </div>
    </StepPage>
  );
}

/** Last year's, this one and the next; and the one that was chosen before. */
function yearsToOffer(thisYear: number, chosen: number | null): readonly number[] {
  const years = new Set([thisYear - 1, thisYear, thisYear + 1, ...(chosen === null ? [] : [chosen])]);
  return [...years].toSorted((a, b) => a - b);
}
