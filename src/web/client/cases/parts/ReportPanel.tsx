import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, Checkbox, Link } from '@fluentui/react-components';
import type { Language } from '../../../../runtime/language';
import type { ReportAnswer, ShownCase } from '../../../cases/casesPageApi';
import { showMoment } from '../../language';
import type { CasesClient } from '../casesClient';
import { shownProblem } from '../state/shownProblem';
import type { CasesTexts } from '../textsFor';
import { useCasesStyles } from './useCasesStyles';

interface ReportPanelProps {
  readonly client: CasesClient;
  readonly texts: CasesTexts;
  readonly language: Language;
  readonly shown: ShownCase;
  readonly onEnd: () => void;
}

/** The report as PDF. Which notes go along is asked each time; none does by itself. */
export function ReportPanel({ client, texts, language, shown: { caseId, notes }, onEnd }: ReportPanelProps) {
  const page = useCasesStyles();
  const t = texts.aftercare.export;
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [link, setLink] = useState<ReportAnswer['link']>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(link === null ? 'input, button' : 'a')?.focus(), [link]);

  const choose = (seq: number, isChosen: boolean): void => setChosen(new Set(isChosen ? [...chosen, seq] : [...chosen].filter((one) => one !== seq)));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsBusy(true);
    const reply = await client.report({ caseId, notes: [...chosen] });
    setIsBusy(false);
    setLink(reply.kind === 'ok' ? reply.value.link : null);
    setFailed(reply.kind === 'ok' ? reply.value.refused : shownProblem(reply, texts).message);
  };
  return (
    <form ref={form} className={page.form} onSubmit={(event) => void submit(event)} aria-label={t.action} data-testid="form-report" noValidate onKeyDown={({ key }) => (key === 'Escape' ? onEnd() : undefined)}>
      <div role="status">{failed ?? (link === null ? null : <strong>{t.title}</strong>)}</div>
      {link === null && <p className={page.quiet}>{t.intro}</p>}
      {link === null && notes.length === 0 && <p className={page.quiet}>{t.noNotes}</p>}
      {link === null && notes.length > 0 && (
        <fieldset className={page.choices}>
          <legend>{t.notes}</legend>
          {notes.map(({ seq, at, text }) => (
            <Checkbox key={seq} label={t.note(showMoment(at, language), text)} checked={chosen.has(seq)} onChange={(_event, { checked }) => choose(seq, checked === true)} />
          ))}
        </fieldset>
      )}
      {link !== null && (
        <>
          <p className={page.quiet}>{`${t.link(link.minutes)} ${t.decide}`}</p>
          <div>
            <Link href={link.url} target="_blank" rel="noreferrer" data-testid="report-link">
              {t.open}
            </Link>
          </div>
          <p className={page.quiet}>{t.reference(caseId)}</p>
        </>
      )}
      <div className={page.buttons}>
        {link === null && (
          <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
            {t.send}
          </Button>
        )}
        <Button onClick={onEnd}>{link === null ? texts.action.cancel : texts.close}</Button>
      </div>
    </form>
  );
}
