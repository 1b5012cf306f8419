import type { Dispatch } from 'react';
import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import type { PhotoEvent, PhotoState } from '../state/photoState';
import type { LiveVerdict } from '../state/useVerdict';
import type { PhotoTexts } from '../textsFor';
import { Heading } from '../../parts/Heading';
import { PictureView } from './PictureView';
import { ProblemBar } from '../../parts/ProblemBar';
import { useStepLayout } from './useStepLayout';

const useStyles = makeStyles({
  wrap: { whiteSpace: 'normal' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap', justifyContent: 'flex-end' },
});

interface PreviewStepProps {
  readonly state: PhotoState;
  readonly check: NonNullable<PhotoState['check']>;
  readonly cover: NonNullable<PhotoState['cover']>;
  readonly verdict: LiveVerdict;
  readonly texts: PhotoTexts;
  readonly dispatch: Dispatch<PhotoEvent>;
  readonly onPlace: () => void;
  readonly onRetry: () => void;
}

/** Covered faces are always looked at by a person before they are posted. */
export function PreviewStep({ state, check, cover, verdict, texts, dispatch, onPlace, onRetry }: PreviewStepProps) {
  const styles = useStyles();
  const layout = useStepLayout();
  const may = !verdict.isBusy && verdict.answer?.may === true;
  const failure = verdict.failure === null ? null : { code: null, message: verdict.failure.kind === 'problem' ? verdict.failure.problem.message : texts.problem.offline, reference: null, canRetry: true };
  const refused = !verdict.isBusy && verdict.answer?.may === false ? { code: 'notAllowed' as const, message: texts.problems.notAllowed, reference: null, canRetry: false } : null;
  const problem = state.problem ?? failure ?? refused;
  return (
    <main className={layout.root} data-testid="preview">
      <section className={layout.picture} aria-label={texts.preview.picture}>
        <PictureView url={cover.url} alt={texts.preview.picture} width={check.width} height={check.height} faces={[]} />
      </section>
      <section className={layout.answers} aria-label={texts.preview.heading}>
        <Heading>{texts.preview.heading}</Heading>
        <Text>{texts.preview.covered(cover.covered.length)}</Text>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.wrap}>{texts.preview.look}</MessageBarBody>
        </MessageBar>
        <Field label={texts.altText.label} hint={texts.altText.hint}>
          <Input value={state.altText} maxLength={300} onChange={(_, { value }) => dispatch({ type: 'described', altText: value })} data-testid="alt-text" />
        </Field>
      </section>
      <footer className={layout.footer}>
        {problem !== null && <ProblemBar texts={texts} problem={problem} onRetry={state.problem === null ? verdict.retry : onRetry} />}
        <div className={styles.buttons}>
          <Button icon={<ArrowLeft20Regular />} onClick={() => dispatch({ type: 'wentBack' })} data-testid="back">
            {texts.back}
          </Button>
          <Button
            appearance="primary"
            onClick={onPlace}
            disabledFocusable={!may || state.working !== null}
            icon={state.working === 'share' || verdict.isBusy ? <Spinner size="tiny" /> : null}
            data-testid="place-covered"
          >
            {texts.preview.place}
          </Button>
        </div>
      </footer>
    </main>
  );
}
