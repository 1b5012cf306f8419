import { useId, useState } from 'react';
import { Button, Checkbox, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import type { Language } from '../../../../runtime/language';
import type { PageAction, ShownCase, ShownStep } from '../../../cases/casesPageApi';
import { showMoment } from '../../language';
import type { CasesTexts } from '../textsFor';
import { skipForm } from './actionForms';
import { ActionFormView } from './ActionFormView';
import { StepGuide } from './StepGuide';
import { useCasesStyles } from './useCasesStyles';

const useStyles = makeStyles({
  item: { ...shorthands.border('1px', 'solid', tokens.colorNeutralStroke2), borderRadius: tokens.borderRadiusMedium, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
  next: shorthands.borderColor(tokens.colorBrandStroke1),
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  tick: { flex: 1, minWidth: 0, '& label': { color: tokens.colorNeutralForeground1 } },
  nextTick: { '& label': { fontWeight: tokens.fontWeightSemibold } },
  done: { paddingLeft: '32px', paddingBottom: tokens.spacingVerticalS, margin: 0 },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} 32px` },
});

interface StepItemProps {
  readonly texts: CasesTexts;
  readonly language: Language;
  readonly shown: ShownCase;
  readonly step: ShownStep;
  readonly isNext: boolean;
  readonly isActing: boolean;
  readonly onAct: (action: PageAction) => Promise<boolean>;
}

export function StepItem({ texts, language, shown, step, isNext, isActing, onAct }: StepItemProps) {
  const page = useCasesStyles();
  const styles = useStyles();
  const body = useId();
  /** Null: as it comes, open when it is the next one. */
  const [wish, setWish] = useState<boolean | null>(null);
  const [isSkipping, setIsSkipping] = useState(false);
  const toggle = useId();
  const isUnfolded = wish ?? isNext;
  const isPassed = step.state !== 'open';
  const mayAct = !isPassed && shown.status !== 'closed';
  const endSkipping = (): void => {
    setIsSkipping(false);
    document.getElementById(toggle)?.focus();
  };
  return (
    <li className={mergeClasses(styles.item, isNext && styles.next)} data-testid="step" data-step={step.key} data-state={step.state} {...(isNext ? { 'aria-current': 'step' as const } : {})}>
      <div className={styles.head}>
        <div className={mergeClasses(styles.tick, isNext && styles.nextTick)}>
          {/* Not disabled: whoever just ticked it keeps the focus. A step that was done stays done. */}
          <Checkbox
            label={step.title}
            checked={step.state === 'skipped' ? 'mixed' : isPassed}
            input={{ 'aria-label': tickName(step, texts), ...(mayAct ? {} : { 'aria-disabled': true }) }}
            onChange={() => (mayAct && !isActing ? void onAct({ type: 'completeStep', step: step.key }) : undefined)}
          />
        </div>
        {step.guide !== null && (
          <Button id={toggle} appearance="subtle" size="small" icon={isUnfolded ? <ChevronUpRegular /> : <ChevronDownRegular />} aria-label={texts.explain(step.title)} aria-expanded={isUnfolded} aria-controls={body} onClick={() => setWish(!isUnfolded)} />
        )}
      </div>
      {isPassed && <p className={mergeClasses(page.quiet, page.small, styles.done)}>{passedBy(step, texts, language)}</p>}
      {isUnfolded && step.guide !== null && (
        <div className={styles.body} id={body}>
          <StepGuide texts={texts} language={language} guide={step.guide} />
          {mayAct && !isSkipping && (
            <div className={page.buttons}>
              <Button size="small" onClick={() => setIsSkipping(true)} aria-label={`${texts.cases.action.skipStep}: ${step.title}`} data-testid="skip">
                {texts.cases.action.skipStep}
              </Button>
            </div>
          )}
          {mayAct && isSkipping && <ActionFormView texts={texts} form={skipForm(step.key)} about={shown} isActing={isActing} onAct={onAct} onEnd={endSkipping} />}
        </div>
      )}
    </li>
  );
}

function tickName({ state, title }: ShownStep, texts: CasesTexts): string {
  if (state === 'open') return texts.tick(title);
  return state === 'done' ? texts.stepDone(title) : texts.stepSkipped(title);
}

function passedBy({ state, by, at, reason }: ShownStep, { cases }: CasesTexts, language: Language): string {
  const who = by ?? cases.history.houvast;
  const when = at === null ? '' : showMoment(at, language);
  return state === 'done' ? cases.card.stepDone(who, when) : cases.card.stepSkipped(who, when, reason ?? '');
}
