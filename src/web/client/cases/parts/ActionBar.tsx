import { useEffect, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Language } from '../../../../runtime/language';
import type { PageAction, ShownCase } from '../../../cases/casesPageApi';
import type { CasesClient } from '../casesClient';
import type { CasesTexts } from '../textsFor';
import { ACTION_FORMS } from './actionForms';
import { ActionFormView } from './ActionFormView';
import { concludes } from './aftercareForms';
import { LinkPanel } from './LinkPanel';
import { ReportPanel } from './ReportPanel';
import { useCasesStyles } from './useCasesStyles';

interface ActionBarProps {
  readonly client: CasesClient;
  readonly texts: CasesTexts;
  readonly language: Language;
  readonly shown: ShownCase;
  readonly isActing: boolean;
  readonly onAct: (action: PageAction) => Promise<boolean>;
}

/** A button for each thing that can be done, one form at a time. */
export function ActionBar({ client, texts, language, shown, isActing, onAct }: ActionBarProps) {
  const page = useCasesStyles();
  const [open, setOpen] = useState<string | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const backTo = useRef<string | null>(null);
  const offered = ACTION_FORMS.filter(({ isOffered }) => isOffered(shown));
  const form = offered.find(({ type }) => type === open);
  const mayLink = shown.status !== 'closed' && shown.kind !== 'objection';
  const mayReport = concludes(shown);
  const buttons = [
    ...offered.map(({ type, title }) => ({ type, title: titleOf(type, title(texts), shown, texts) })),
    ...(mayLink ? [{ type: 'link', title: texts.work.link.start }] : []),
    ...(mayReport ? [{ type: 'report', title: texts.aftercare.export.action }] : []),
  ];

  // The button that opened the form, or the first one when it is no longer there.
  useEffect(() => {
    if (open !== null || backTo.current === null) return;
    const button = bar.current?.querySelector<HTMLElement>(`[data-action=${backTo.current}]`) ?? bar.current?.querySelector<HTMLElement>('button');
    backTo.current = null;
    button?.focus();
  }, [open]);
  const end = (): void => {
    backTo.current = open;
    setOpen(null);
  };

  return (
    <section className={page.section} aria-labelledby="actions-heading" ref={bar}>
      <h2 className={page.h2} id="actions-heading">
        {texts.actions}
      </h2>
      <div className={page.buttons}>
        {buttons.map(({ type, title }) => (
          <Button key={type} data-action={type} data-testid={`action-${type}`} aria-expanded={open === type} onClick={() => setOpen(open === type ? null : type)}>
            {title}
          </Button>
        ))}
      </div>
      {form !== undefined && <ActionFormView key={form.type} texts={texts} form={form} about={shown} isActing={isActing} onAct={onAct} onEnd={end} />}
      {open === 'link' && mayLink && <LinkPanel client={client} texts={texts} language={language} caseId={shown.caseId} isActing={isActing} onAct={onAct} onEnd={end} />}
      {open === 'report' && mayReport && <ReportPanel client={client} texts={texts} language={language} shown={shown} onEnd={end} />}
    </section>
  );
}

/** What was looked back on is changed. */
function titleOf(type: string, title: string, { evaluation }: ShownCase, { aftercare }: CasesTexts): string {
  return type === 'evaluate' && evaluation !== null ? aftercare.evaluation.again : title;
}
