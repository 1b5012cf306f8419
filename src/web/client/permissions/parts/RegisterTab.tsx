import { useEffect, useMemo, useState } from 'react';
import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { fitsSearch } from '../../../permissions/fitsSearch';
import type { ShownPermission } from '../../../permissions/permissionPageApi';
import type { PermissionClient, Reply } from '../permissionClient';
import type { ItemProps } from './PermissionItem';
import { RegisterTable } from './RegisterTable';
import { saveFile } from './saveFile';
import { usePermissionStyles } from './usePermissionStyles';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'flex-end' },
  search: { flexGrow: 1, minWidth: 'min(280px, 100%)' },
});

/** Earlier years that can be chosen. */
const YEARS_BACK = 3;

interface RegisterTabProps extends ItemProps {
  readonly client: PermissionClient;
  readonly schoolName: string;
  readonly thisYear: number;
  readonly onFail: (failure: Exclude<Reply<never>, { kind: 'ok' }>) => void;
  readonly onSaid: (said: string | null) => void;
}

/** The register of the school, a year at a time, to search in and to take along. */
export function RegisterTab({ client, schoolName, thisYear, onFail, onSaid, ...common }: RegisterTabProps) {
  const page = usePermissionStyles();
  const styles = useStyles();
  const { texts } = common;
  const [schoolYear, setSchoolYear] = useState(thisYear);
  const [words, setWords] = useState('');
  const [rows, setRows] = useState<readonly ShownPermission[] | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const load = (year: number): void => {
    void client.register({ schoolYear: year }).then((reply) => (reply.kind === 'ok' ? setRows(reply.value.rows) : onFail(reply)));
  };
  useEffect(() => load(schoolYear), [client, schoolYear]);
  const found = useMemo(() => (rows ?? []).filter((row) => fitsSearch(row, texts.words.kind, words)), [rows, words, texts]);

  const download = (): void => {
    setIsBusy(true);
    void client
      .export({ schoolYear, words })
      .then((reply) => {
        if (reply.kind !== 'ok') return onFail(reply);
        saveFile(reply.value.fileName, reply.value.csv);
        onSaid(texts.register.exported(reply.value.rows));
      })
      .finally(() => setIsBusy(false));
  };

  return (
    <>
      <Text className={page.quiet}>
        {schoolName}. {texts.register.what} {texts.register.audited}
      </Text>
      <div className={styles.bar}>
        <Field label={texts.register.search} className={styles.search}>
          <Input type="search" value={words} maxLength={100} onChange={(_event, { value }) => setWords(value)} data-testid="register-search" />
        </Field>
        <Field label={texts.register.year}>
          <Select
            value={String(schoolYear)}
            onChange={(_event, { value }) => {
              setRows(null);
              setSchoolYear(Number(value));
            }}
          >
            {Array.from({ length: YEARS_BACK + 2 }, (_, index) => thisYear + 1 - index).map((year) => (
              <option key={year} value={year}>
                {texts.register.yearOf(year)}
              </option>
            ))}
          </Select>
        </Field>
        <Button onClick={download} disabledFocusable={isBusy || found.length === 0} data-testid="register-export">
          {texts.register.export}
        </Button>
      </div>
      {rows === null ? (
        <Text role="status">{texts.working.starting}</Text>
      ) : (
        <>
          <Text role="status" data-testid="register-count">
            {rows.length === 0 ? texts.register.none : found.length === 0 ? texts.register.noneFound : texts.register.shown(found.length, rows.length)}
          </Text>
          {found.length > 0 && (
            <RegisterTable
              {...common}
              onDecide={async (request) => {
                const isDone = await common.onDecide(request);
                if (isDone) load(schoolYear);
                return isDone;
              }}
              rows={found}
              name={texts.tabs.register}
            />
          )}
        </>
      )}
    </>
  );
}
