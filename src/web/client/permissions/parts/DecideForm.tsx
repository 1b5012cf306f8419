import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, Field, Input, Text, Textarea } from '@fluentui/react-components';
import { isForInformation } from '../../../../permissions/permissionKind';
import { LONGEST_TYPED, type DecideRequest, type ShownPermission } from '../../../permissions/permissionPageApi';
import type { PageWords } from '../textsFor';
import type { ItemProps } from './PermissionItem';
import { titleOf } from './titleOf';
import { usePermissionStyles } from './usePermissionStyles';

type What = DecideRequest['decision']['kind'];

/** What this person can do with a permission: one button each, and a form under the one that was pressed. */
export function DecideForm({ texts, permission, onDecide }: ItemProps & { readonly permission: ShownPermission }) {
  const styles = usePermissionStyles();
  const [open, setOpen] = useState<What | null>(null);
  const choices = choicesOf(permission);
  if (choices.length === 0) return null;
  const title = titleOf(permission, texts);
  return (
    <>
      <div className={styles.buttons}>
        {choices.map((what) => (
          <Button key={what} appearance={what === 'grant' || what === 'answer' ? 'primary' : 'secondary'} aria-expanded={open === what} aria-label={`${nameOf(what, permission, texts)}: ${title}`} onClick={() => setOpen(open === what ? null : what)} data-testid={`do-${what}`}>
            {nameOf(what, permission, texts)}
          </Button>
        ))}
      </div>
      {open !== null && <Fields key={open} what={open} texts={texts} permission={permission} onCancel={() => setOpen(null)} onSend={async (decision) => { if (await onDecide({ id: permission.id, decision })) setOpen(null); }} />}
    </>
  );
}

function choicesOf({ may, kind, status }: ShownPermission): readonly What[] {
  return [
    ...(may.answer ? (['answer'] as const) : []),
    ...(may.decide ? (['grant', ...(isForInformation(kind) ? [] : (['refuse'] as const)), ...(status === 'asked' ? (['askBack'] as const) : [])] as const) : []),
    ...(may.withdraw ? (['withdraw'] as const) : []),
  ];
}

function nameOf(what: What, { kind }: ShownPermission, { words: { decide } }: PageWords): string {
  switch (what) {
    case 'grant':
      return isForInformation(kind) ? decide.know : kind === 'videoReuse' ? decide.agree : decide.grant;
    case 'refuse':
      return kind === 'videoReuse' ? decide.disagree : decide.refuse;
    case 'askBack':
      return decide.askBack;
    case 'answer':
      return decide.answerIt;
    case 'withdraw':
      return decide.withdraw;
  }
}

interface FieldsProps {
  readonly what: What;
  readonly texts: PageWords;
  readonly permission: ShownPermission;
  readonly onSend: (decision: DecideRequest['decision']) => Promise<void>;
  readonly onCancel: () => void;
}

function Fields({ what, texts, permission, onSend, onCancel }: FieldsProps) {
  const styles = usePermissionStyles();
  const { decide } = texts.words;
  const [words, setWords] = useState('');
  const [until, setUntil] = useState(permission.until);
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus(), []);

  const needsWords = what === 'refuse' || what === 'askBack' || what === 'answer';
  const label = { refuse: texts.decide.reason, askBack: texts.decide.question, answer: texts.decide.answer, grant: texts.decide.conditions, withdraw: '' }[what];
  const missing = { refuse: decide.problem.reasonMissing, askBack: decide.problem.questionMissing, answer: decide.problem.answerMissing, grant: '', withdraw: '' }[what];
  const isMissing = needsWords && words.trim() === '';

  const send = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (isMissing || isBusy) return form.current?.querySelector<HTMLElement>('textarea')?.focus();
    setIsBusy(true);
    void onSend(decisionOf(what, words, until)).finally(() => setIsBusy(false));
  };

  return (
    <form ref={form} className={styles.form} onSubmit={send} noValidate aria-label={`${nameOf(what, permission, texts)}: ${titleOf(permission, texts)}`} data-testid="decide-form">
      {what === 'grant' && permission.hours === null && !isForInformation(permission.kind) && (
        <Field label={texts.decide.until}>
          <Input type="date" value={until} min={permission.from} max={permission.until} onChange={(_event, { value }) => setUntil(value)} />
        </Field>
      )}
      {what === 'withdraw' ? (
        <Text>{texts.decide.withdrawSure}</Text>
      ) : (
        !(what === 'grant' && isForInformation(permission.kind)) && (
          <Field label={label} {...(isTried && isMissing ? { validationMessage: missing } : {})}>
            <Textarea value={words} maxLength={LONGEST_TYPED} onChange={(_event, { value }) => setWords(value)} data-testid="decide-words" />
          </Field>
        )
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy} data-testid="decide-send">
          {what === 'withdraw' ? decide.withdrawConfirm : what === 'grant' ? decide.confirm : decide.send}
        </Button>
        <Button onClick={onCancel}>{texts.decide.cancel}</Button>
      </div>
    </form>
  );
}

function decisionOf(what: What, words: string, until: string): DecideRequest['decision'] {
  switch (what) {
    case 'grant':
      return { kind: 'grant', until: until === '' ? null : until, conditions: words.trim() === '' ? null : words };
    case 'refuse':
      return { kind: 'refuse', reason: words };
    case 'askBack':
      return { kind: 'askBack', question: words };
    case 'answer':
      return { kind: 'answer', answer: words };
    case 'withdraw':
      return { kind: 'withdraw' };
  }
}
