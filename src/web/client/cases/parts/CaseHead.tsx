import { useEffect, useRef } from 'react';
import { Badge, Button, makeStyles, MessageBar, MessageBarBody, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import type { Language } from '../../../../runtime/language';
import type { PageAction, ShownCase } from '../../../cases/casesPageApi';
import { showDate } from '../../language';
import { dueLine, isPressing } from '../state/dueWords';
import type { CasesTexts } from '../textsFor';
import { caseTitle, levelWords } from './caseTitle';
import { LevelBadge } from './LevelBadge';
import { useCasesStyles } from './useCasesStyles';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none' },
  pressing: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  body: { whiteSpace: 'normal' },
});

interface CaseHeadProps {
  readonly texts: CasesTexts;
  readonly language: Language;
  readonly shown: ShownCase;
  readonly now: Date;
  readonly isActing: boolean;
  readonly onAct: (action: PageAction) => Promise<boolean>;
}

/** What somebody who opens a case must know first: how bad, what, who has it, what now. */
export function CaseHead({ texts, language, shown, now, isActing, onAct }: CaseHeadProps) {
  const page = useCasesStyles();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // Also once it was picked up here: the button that had the focus is gone then.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [shown.caseId]);
  const { cases } = texts;
  const due = dueLine(shown, now, texts, language);
  const level = levelWords(shown, texts);
  const isOpen = shown.status !== 'closed';
  const toHeading = (): void => heading.current?.focus({ preventScroll: true });
  const pickUp = (): void => void onAct({ type: 'acknowledge' }).then(toHeading);
  const goOn = (): void => void onAct({ type: 'resume' }).then(toHeading);
  return (
    <header className={page.section}>
      {level !== null && (
        <div className={page.badges}>
          <LevelBadge level={shown.level}>{level}</LevelBadge>
          {shown.sealed && (
            <Badge appearance="tint" color="important" shape="rounded" icon={<LockClosed16Regular />}>
              {cases.sealed.label}
            </Badge>
          )}
        </div>
      )}
      <h2 className={styles.heading} ref={heading} tabIndex={-1} data-testid="case-heading">
        {caseTitle(shown, texts)}
      </h2>
      <Text data-testid="case-status">{statusOf(shown, texts)}</Text>
      {due !== null && <Text className={isPressing(shown.due, now) ? styles.pressing : ''}>{due}</Text>}
      {shown.status === 'open' && (
        <div className={page.buttons}>
          <Button appearance="primary" disabledFocusable={isActing} onClick={pickUp} data-testid="pick-up">
            {cases.action.acknowledge}
          </Button>
        </div>
      )}
      {shown.paused !== null && (
        <>
          <Notice intent="info" title={texts.work.pause.waits(showDate(shown.paused.until, language))} text={`${texts.work.pause.because}: ${shown.paused.reason}`} />
          <div className={page.buttons}>
            <Button disabledFocusable={isActing} onClick={goOn} data-testid="resume">
              {texts.work.pause.end}
            </Button>
          </div>
        </>
      )}
      {isOpen && shown.justResumed && <Notice intent="warning" text={texts.work.pause.over} />}
      {isOpen && shown.level === 'P1' && <Notice intent="error" title={cases.urgent.title} text={cases.urgent.numbers.replaceAll('**', '')} />}
      {isOpen && shown.isWithdrawn && <Notice intent="warning" text={cases.card.withdrawnStays} />}
      {shown.sealed && <Notice intent="info" text={[cases.sealed.means, ...(isOpen ? [cases.sealed.duty] : [])].join(' ')} />}
      {shown.isWordsOnly && <Notice intent="warning" text={cases.wordsOnly} />}
    </header>
  );
}

function Notice({ intent, title = null, text }: { readonly intent: 'error' | 'warning' | 'info'; readonly title?: string | null; readonly text: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>
        {title !== null && <strong>{title} </strong>}
        {text}
      </MessageBarBody>
    </MessageBar>
  );
}

/** As the card says it. */
function statusOf(shown: ShownCase, { cases: { card, history } }: CasesTexts): string {
  const { status } = card;
  if (shown.status === 'closed' && shown.closed?.reason === null) return status.withdrawn;
  if (shown.status === 'closed') return status.closed(shown.closed?.by ?? history.houvast);
  if (shown.handedToYou) return status.handedToYou;
  if (shown.handedTo !== null) return status.handedTo(shown.handedTo);
  if (shown.status === 'open') return status.open;
  return shown.youAreResponsible ? status.acknowledgedByYou : status.acknowledged(shown.responsible ?? history.someone);
}
