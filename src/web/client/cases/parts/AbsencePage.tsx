import { useCallback, useEffect, useState, type FormEvent } from 'react';
import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Select, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { Language } from '../../../../runtime/language';
import type { AbsenceAnswer, AbsenceRequest } from '../../../cases/casesPageApi';
import { showDate } from '../../language';
import { Heading } from '../../parts/Heading';
import type { CasesClient } from '../casesClient';
import { shownProblem } from '../state/shownProblem';
import type { CasesTexts } from '../textsFor';
import { useCasesStyles } from './useCasesStyles';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center', justifyContent: 'space-between' },
  dates: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))', gap: tokens.spacingHorizontalM },
});

interface AbsencePageProps {
  readonly client: CasesClient;
  readonly language: Language;
  readonly texts: CasesTexts;
  readonly onBack: () => void;
}

type Told = { readonly intent: 'success' | 'error'; readonly text: string };

/** Who stands in for oneself, and when. */
export function AbsencePage({ client, language, texts, onBack }: AbsencePageProps) {
  const page = useCasesStyles();
  const styles = useStyles();
  const t = texts.absence;
  const [absence, setAbsence] = useState<AbsenceAnswer | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const ask = useCallback(async (request: AbsenceRequest, done: string | null): Promise<boolean> => {
    setIsBusy(true);
    const reply = await client.absence(request);
    setIsBusy(false);
    if (reply.kind === 'ok') setAbsence(reply.value);
    setTold(reply.kind !== 'ok' ? { intent: 'error', text: shownProblem(reply, texts).message } : done === null ? null : { intent: 'success', text: done });
    return reply.kind === 'ok';
  }, [client, texts]);
  useEffect(() => void ask({ kind: 'show' }, null), [ask]);

  return (
    <div className={page.sidePage} data-testid="absence-page">
      <div className={page.column}>
        <div>
          <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack} data-testid="absence-back">
            {t.back}
          </Button>
        </div>
        <Heading>{t.heading}</Heading>
        <p className={page.quiet}>{t.what}</p>
        <div role="status" data-testid="absence-said">
          {told !== null && (
            <MessageBar intent={told.intent} layout="multiline">
              <MessageBarBody>{told.text}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {absence === null && isBusy && <Spinner size="small" aria-label={texts.working.starting} />}
        {absence !== null && (
          <>
            {absence.deputies.length === 0 && <p className={page.quiet}>{t.none}</p>}
            <ul className={styles.list} data-testid="deputies">
              {absence.deputies.map(({ personId, name, from, to }) => (
                <li key={`${personId} ${from}`}>
                  <div className={styles.line}>
                    <span>{t.line(name, showDate(from, language), showDate(to, language))}</span>
                    <Button size="small" aria-label={t.removeOf(name)} disabledFocusable={isBusy} onClick={() => void ask({ kind: 'remove', deputy: personId, from }, t.removed)}>
                      {t.remove}
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
            <AbsenceForm texts={texts} absence={absence} isBusy={isBusy} onMistake={(text) => setTold({ intent: 'error', text })} onAdd={(request) => ask(request, t.saved)} />
            {absence.holdsSealed && <p className={page.quiet}>{t.sealed}</p>}
            {absence.standsInFor.length > 0 && (
              <section className={page.section} aria-labelledby="stands-in">
                <h2 className={page.h2} id="stands-in">
                  {t.standsIn}
                </h2>
                <ul className={styles.list}>
                  {absence.standsInFor.map(({ name, from, to }) => (
                    <li key={`${name} ${from}`}>{t.standsInLine(name, showDate(from, language), showDate(to, language))}</li>
                  ))}
                </ul>
              </section>
            )}
          </>
        )}
      </div>
    </div>
  );
}

interface AbsenceFormProps {
  readonly texts: CasesTexts;
  readonly absence: AbsenceAnswer;
  readonly isBusy: boolean;
  readonly onMistake: (text: string) => void;
  readonly onAdd: (request: AbsenceRequest) => Promise<boolean>;
}

function AbsenceForm({ texts: { absence: t, cases }, absence, isBusy, onMistake, onAdd }: AbsenceFormProps) {
  const page = useCasesStyles();
  const styles = useStyles();
  const [days, setDays] = useState({ from: absence.today, to: '' });
  const [deputy, setDeputy] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (deputy === '') return onMistake(t.needsDeputy);
    if (days.from === '' || days.to === '' || days.to < days.from) return onMistake(t.needsDates);
    void onAdd({ kind: 'add', deputy, ...days }).then((isDone) => (isDone ? setDays({ from: absence.today, to: '' }) : undefined));
  };
  return (
    <form className={page.form} onSubmit={submit} noValidate data-testid="absence-form" aria-label={t.heading}>
      <div className={styles.dates}>
        <Field label={t.from}>
          <Input type="date" min={absence.today} value={days.from} onChange={(_event, { value }) => setDays({ ...days, from: value })} />
        </Field>
        <Field label={t.to}>
          <Input type="date" min={days.from} value={days.to} onChange={(_event, { value }) => setDays({ ...days, to: value })} />
        </Field>
      </div>
      <Field label={t.deputy}>
        <Select value={deputy} onChange={(_event, { value }) => setDeputy(value)} data-testid="deputy">
          <option value="">{t.chooseDeputy}</option>
          {absence.choices.map(({ personId, name, roles }) => (
            <option key={personId} value={personId}>
              {`${name} (${roles.map((role) => cases.role[role]).join(', ')})`}
            </option>
          ))}
        </Select>
      </Field>
      <div className={page.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t.save}
        </Button>
      </div>
    </form>
  );
}
