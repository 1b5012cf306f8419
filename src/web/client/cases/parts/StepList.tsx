import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../../../runtime/language';
import type { PageAction, ShownCase } from '../../../cases/casesPageApi';
import type { CasesTexts } from '../textsFor';
import { StepItem } from './StepItem';
import { useCasesStyles } from './useCasesStyles';

const useStyles = makeStyles({ list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS } });

interface StepListProps {
  readonly texts: CasesTexts;
  readonly language: Language;
  readonly shown: ShownCase;
  readonly isActing: boolean;
  readonly onAct: (action: PageAction) => Promise<boolean>;
}

/** The step plan as a list to tick off. The first step that is left stands open. */
export function StepList({ texts, language, shown, isActing, onAct }: StepListProps) {
  const page = useCasesStyles();
  const styles = useStyles();
  const { steps, reconstruction } = shown;
  const next = steps.find(({ state }) => state === 'open')?.key;
  return (
    <section className={page.section} aria-labelledby="steps-heading" data-testid="steps">
      <h2 className={page.h2} id="steps-heading">
        {texts.steps}
      </h2>
      <p className={page.quiet}>{texts.stepsDone(steps.filter(({ state }) => state !== 'open').length, steps.length)}</p>
      <ol className={styles.list}>
        {steps.map((step) => (
          <StepItem key={step.key} texts={texts} language={language} shown={shown} step={step} isNext={step.key === next} isActing={isActing} onAct={onAct} />
        ))}
      </ol>
      {reconstruction !== null && (
        <p className={page.quiet}>
          <Reconstruction line={texts.cases.card.reconstruction(reconstruction.title, reconstruction.url)} title={reconstruction.title} url={reconstruction.url} />
        </p>
      )}
    </section>
  );
}

/** The sentence is the card's, where the link stands in it as markdown. */
function Reconstruction({ line, title, url }: { readonly line: string; readonly title: string; readonly url: string }) {
  const [before, after = ''] = line.split(`[${title}](${url})`);
  return (
    <>
      {before}
      <a href={url} target="_blank" rel="noreferrer">
        {title}
      </a>
      {after}
    </>
  );
}
