import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button } from '@fluentui/react-components';
import type { CasesTexts } from '../textsFor';
import { filledAtFirst, missingIn, type ActionForm, type Filled } from './actionForm';
import { FormInput } from './FormInput';
import { useCasesStyles } from './useCasesStyles';

interface ActionFormViewProps<Action, About> {
  readonly texts: CasesTexts;
  readonly form: ActionForm<Action, About>;
  readonly about: About;
  readonly isActing: boolean;
  readonly onAct: (action: Action) => Promise<boolean>;
  /** After it was done, or when somebody thinks better of it. */
  readonly onEnd: () => void;
}

/**
 * @typeParam Action what it asks for
 * @typeParam About what it is filled in about
 */
export function ActionFormView<Action, About>({ texts, form, about, isActing, onAct, onEnd }: ActionFormViewProps<Action, About>) {
  const page = useCasesStyles();
  const [filled, setFilled] = useState<Filled>(() => filledAtFirst(form, about));
  const [isTried, setIsTried] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const focusOn = (name: string | undefined): void => element.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  // Once: a form that is made anew while somebody types in it is the same one.
  useEffect(() => focusOn(form.fields[0]?.name), [form.type]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    const missing = missingIn(form, filled);
    if (missing !== null) return focusOn(missing.name);
    void onAct(form.action(filled)).then((isDone) => (isDone ? onEnd() : undefined));
  };
  const missing = isTried ? missingIn(form, filled) : null;
  const set = (name: string, value: string | boolean): void => setFilled((before) => ({ ...before, [name]: value }));

  return (
    <form ref={element} className={page.form} onSubmit={submit} aria-label={form.title(texts)} data-testid={`form-${form.type}`} noValidate onKeyDown={({ key }) => (key === 'Escape' ? onEnd() : undefined)}>
      {form.intro !== undefined && <p className={page.quiet}>{form.intro(texts)}</p>}
      {form.fields.filter(({ isOffered }) => isOffered?.(about) ?? true).map((field) => (
        <FormInput key={field.name} field={field} value={filled[field.name]} texts={texts} about={about} problem={missing === field ? (field.missing?.(texts) ?? null) : null} onChange={(value) => set(field.name, value)} />
      ))}
      <div className={page.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isActing}>
          {form.send(texts)}
        </Button>
        <Button onClick={onEnd}>{texts.action.cancel}</Button>
      </div>
    </form>
  );
}
