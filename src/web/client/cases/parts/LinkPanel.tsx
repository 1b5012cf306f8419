import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, Field, Select, Spinner } from '@fluentui/react-components';
import type { Language } from '../../../../runtime/language';
import type { LinksAnswer, PageAction } from '../../../cases/casesPageApi';
import { showMoment } from '../../language';
import type { CasesClient } from '../casesClient';
import { shownProblem } from '../state/shownProblem';
import type { CasesTexts } from '../textsFor';
import { useCasesStyles } from './useCasesStyles';

interface LinkPanelProps {
  readonly client: CasesClient;
  readonly texts: CasesTexts;
  readonly language: Language;
  readonly caseId: string;
  readonly isActing: boolean;
  readonly onAct: (action: PageAction) => Promise<boolean>;
  readonly onEnd: () => void;
}

/** Another case of this person that belongs with this one: linked, or taken in by the other. */
export function LinkPanel({ client, texts, language, caseId, isActing, onAct, onEnd }: LinkPanelProps) {
  const page = useCasesStyles();
  const { link } = texts.work;
  const [others, setOthers] = useState<LinksAnswer['others'] | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [other, setOther] = useState('');
  const [isTried, setIsTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    void client.links(caseId).then((reply) => (reply.kind === 'ok' ? setOthers(reply.value.others) : setFailed(shownProblem(reply, texts).message)));
  }, [client, caseId, texts]);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, button')?.focus(), [others]);

  const take = (type: 'link' | 'mergeInto'): void => {
    setIsTried(true);
    if (other === '') return form.current?.querySelector('select')?.focus();
    void onAct({ type, other }).then((isDone) => (isDone ? onEnd() : undefined));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    take('link');
  };
  return (
    <form ref={form} className={page.form} onSubmit={submit} aria-label={link.title} data-testid="form-link" noValidate onKeyDown={({ key }) => (key === 'Escape' ? onEnd() : undefined)}>
      {failed !== null && <p className={page.quiet} role="alert">{failed}</p>}
      {others === null && failed === null && <Spinner size="small" aria-label={texts.working.starting} />}
      {others?.length === 0 && <p className={page.quiet}>{link.none}</p>}
      {others !== null && others.length > 0 && (
        <>
          <p className={page.quiet}>{link.intro}</p>
          <Field label={link.which} hint={link.mergeHint} {...(isTried && other === '' ? { validationMessage: link.missing } : {})}>
            <Select value={other} onChange={(_event, { value }) => setOther(value)} data-testid="link-other">
              <option value="" />
              {others.map((one) => (
                <option key={one.caseId} value={one.caseId}>
                  {link.choice(texts.cases.kind[one.kind], showMoment(one.openedAt, language))}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      <div className={page.buttons}>
        {others !== null && others.length > 0 && (
          <>
            <Button type="submit" appearance="primary" disabledFocusable={isActing}>
              {link.send}
            </Button>
            <Button disabledFocusable={isActing} onClick={() => take('mergeInto')}>
              {link.merge}
            </Button>
          </>
        )}
        <Button onClick={onEnd}>{texts.action.cancel}</Button>
      </div>
    </form>
  );
}
