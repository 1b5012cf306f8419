import { useEffect } from 'react';
import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { Heading } from '../../parts/Heading';
import { ProblemBar } from '../../parts/ProblemBar';
import { usePhotoWords } from '../PhotoWords';
import { nextPicture } from '../state/overall';
import { isReady } from '../state/picture';
import { ownProblem } from '../state/photoProblem';
import { numberOf, type About } from '../state/photoState';
import type { PhotoDialog } from '../state/usePhotoDialog';
import { PreviewPicture } from './PreviewPicture';
import { ShareButtons } from './ShareButtons';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100%', boxSizing: 'border-box' },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} 0` },
  wrap: { whiteSpace: 'normal' },
  pictures: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`, margin: 0, listStyle: 'none' },
  footer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap', justifyContent: 'flex-end', alignItems: 'center' },
});

interface PreviewStepProps {
  readonly dialog: PhotoDialog;
  readonly about: About;
}

/** What was covered or cut is always looked at by a person before it goes. */
export function PreviewStep({ dialog, about }: PreviewStepProps) {
  const { state, dispatch, overall } = dialog;
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const pictures = state.pictures.filter(({ key }) => state.preview.keys.includes(key)).filter(isReady);
  const statuses = pictures.map(({ key }) => overall.statuses.get(key) ?? 'loading');
  const isBusy = statuses.includes('busy');
  const unseen = pictures.filter(({ isSeen }) => !isSeen).map(({ key }) => key).join();

  useEffect(() => {
    for (const { key, isSeen } of pictures) if (!isSeen) dispatch({ type: 'seen', key });
  }, [unseen]);

  const isStopped = statuses.some((status) => status === 'no' || (status === 'elsewhere' && state.preview.for === 'post'));
  const refused = isStopped ? ownProblem('notAllowed', texts) : null;
  const trouble = dialog.troubleWith(pictures) ?? (refused === null ? null : { problem: refused, retry: () => undefined });
  const [first] = pictures;
  const next = first === undefined || overall.isReady ? null : nextPicture(state.pictures, first.key, overall, ['todo', 'loading', 'busy', 'no', 'elsewhere']);
  const goOn = (): void => dispatch(next === null ? { type: 'wentBack' } : { type: 'wentOn', to: next.key });
  const isFree = !isBusy && !isStopped;
  const canPost = isFree && (state.preview.for === 'post' ? overall.may.length > 0 : overall.isReady && state.preview.for === 'look');

  return (
    <main className={styles.root} data-testid="preview">
      <div className={styles.head}>
        <Heading>{state.preview.for === 'takeAlong' ? texts.preview.headingTakeAlong : texts.preview.heading(pictures.length)}</Heading>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.wrap}>{texts.preview.look}</MessageBarBody>
        </MessageBar>
      </div>
      <ul className={styles.pictures} aria-label={texts.strip.name}>
        {pictures.map((picture) => (
          <PreviewPicture key={picture.key} dialog={dialog} picture={picture} people={about.people} number={state.pictures.length === 1 ? null : numberOf(state, picture.key)} />
        ))}
      </ul>
      <footer className={styles.footer}>
        {trouble !== null && <ProblemBar texts={texts} problem={trouble.problem} onRetry={trouble.retry} />}
        <div className={styles.buttons}>
          {isBusy && <Spinner size="tiny" label={texts.verdict.busy} />}
          {next !== null && <Text size={200}>{texts.overall.count(overall.may.length, state.pictures.length)}</Text>}
          <Button icon={<ArrowLeft20Regular />} onClick={() => dispatch({ type: 'wentBack' })} data-testid="back">
            {texts.back}
          </Button>
          {next !== null && state.preview.for === 'look' && (
            <Button appearance="primary" onClick={goOn} data-testid="go-on">
              {texts.overall.next(numberOf(state, next.key))}
            </Button>
          )}
          <ShareButtons dialog={dialog} canPost={canPost} canTakeAlong={isFree && overall.isReadyToTakeAlong && state.preview.for !== 'post'} isPart={!overall.isReady} />
        </div>
      </footer>
    </main>
  );
}
