import { useState } from 'react';
import { Button, mergeClasses } from '@fluentui/react-components';
import type { Language } from '../../../../runtime/language';
import type { PageAction, ShownCase, ShownTalk } from '../../../cases/casesPageApi';
import { dayWords } from '../state/dueWords';
import type { CasesTexts } from '../textsFor';
import { ActionFormView } from './ActionFormView';
import { moveForm, notNeededForm } from './aftercareForms';
import { useCasesStyles } from './useCasesStyles';

interface AftercareProps {
  readonly texts: CasesTexts;
  readonly language: Language;
  readonly shown: ShownCase;
  readonly isActing: boolean;
  readonly onAct: (action: PageAction) => Promise<boolean>;
}

const HEADING = 'aftercare-heading';

/** Planned talks, what was done with them, and what can be done with those that are still to come. */
export function AftercareSection(props: AftercareProps) {
  const { texts, language, shown } = props;
  const page = useCasesStyles();
  const t = texts.aftercare;
  if (shown.aftercare.length === 0) return null;
  const isStillToCome = ({ state }: ShownTalk): boolean => state === 'planned' || state === 'due';
  return (
    <section className={page.section} aria-labelledby={HEADING} data-testid="aftercare">
      <h2 className={page.h2} id={HEADING} tabIndex={-1}>
        {shown.aftercare.some(({ state }) => state === 'due') ? t.today : t.title}
      </h2>
      <ul className={page.lines}>
        {shown.aftercare.map((talk) => (
          <li key={talk.talk} data-state={talk.state}>
            {isStillToCome(talk) ? <OpenTalk {...props} talk={talk} /> : <span className={page.quiet}>{talk.state === 'past' ? t.past(talkWords(talk, texts, language)) : t.notNeeded(talkWords(talk, texts, language))}</span>}
          </li>
        ))}
      </ul>
      {shown.aftercare.some(isStillToCome) && <p className={mergeClasses(page.quiet, page.small)}>{t.outlives}</p>}
    </section>
  );
}

function OpenTalk({ texts, language, shown, isActing, onAct, talk }: AftercareProps & { readonly talk: ShownTalk }) {
  const page = useCasesStyles();
  const t = texts.aftercare;
  const [open, setOpen] = useState<'move' | 'skip' | null>(null);
  const words = talkWords(talk, texts, language);
  const form = open === 'move' ? moveForm(talk.talk) : open === 'skip' ? notNeededForm(talk.talk) : null;
  const toHeading = (): void => document.getElementById(HEADING)?.focus({ preventScroll: true });
  const end = (): void => {
    setOpen(null);
    toHeading();
  };
  const button = (name: string, title: string, onClick: () => void) => (
    <Button size="small" aria-label={`${title}: ${words}`} disabledFocusable={isActing} onClick={onClick} data-testid={`talk-${name}`}>
      {title}
    </Button>
  );
  return (
    <div className={page.section}>
      <strong>{words}</strong>
      <div className={page.buttons}>
        {button('done', t.done, () => void onAct({ type: 'finishAftercare', talk: talk.talk, reason: null }).then(toHeading))}
        {button('move', t.move, () => setOpen(open === 'move' ? null : 'move'))}
        {button('skip', t.skip, () => setOpen(open === 'skip' ? null : 'skip'))}
      </div>
      {form !== null && <ActionFormView key={form.type} texts={texts} form={form} about={shown} isActing={isActing} onAct={onAct} onEnd={end} />}
    </div>
  );
}

/** `Gesprek met de klas, dinsdag 1 december`, as the card says it. */
function talkWords({ on, with: withWhom }: ShownTalk, { aftercare }: CasesTexts, language: Language): string {
  return aftercare.talk(aftercare.with[withWhom], dayWords(on, language));
}
