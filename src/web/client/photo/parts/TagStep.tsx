import { useRef, useState } from 'react';
import { Button, makeStyles, mergeClasses, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { ProblemBar } from '../../parts/ProblemBar';
import { usePhotoWords } from '../PhotoWords';
import { isReady } from '../state/picture';
import { currentPicture, numberOf, type About } from '../state/photoState';
import type { PhotoDialog } from '../state/usePhotoDialog';
import { faceLabel } from '../state/verdictWords';
import { Filmstrip } from './Filmstrip';
import { Outcome } from './Outcome';
import { PurposeField } from './PurposeField';
import { TagPicture } from './TagPicture';
import { UncheckedPicture } from './UncheckedPicture';
import { useStepLayout } from './useStepLayout';
import { useTakenFiles } from './useTakenFiles';

const useStyles = makeStyles({
  wrap: { whiteSpace: 'normal' },
  dropping: { outline: `4px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-4px' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

interface TagStepProps {
  readonly dialog: PhotoDialog;
  readonly about: About;
}

/** The pictures one by one: who is in it, and what that comes to for all of them. */
export function TagStep({ dialog, about }: TagStepProps) {
  const { task, state, dispatch, verdicts, overall } = dialog;
  const styles = useStyles();
  const layout = useStepLayout();
  const words = usePhotoWords();
  const { texts } = words;
  const [lastNamed, setLastNamed] = useState<{ readonly key: number; readonly index: number } | null>(null);
  const saying = useRef<HTMLDivElement>(null);
  const picture = currentPicture(state);

  const add = (files: readonly File[]): void => {
    if (files.length > 0) dispatch({ type: 'added', sources: files.map((file) => ({ kind: 'file', file })) });
  };
  const isOver = useTakenFiles(task.kind === 'share' ? add : null);
  if (picture === null) return null;

  const trouble = dialog.troubleWith([picture]);

  const announced = state.pictures.find(({ key }) => key === lastNamed?.key);
  const announcedVerdict = announced === undefined ? null : verdicts.of(announced);
  const announcement =
    lastNamed === null || announced === undefined || !isReady(announced) || announcedVerdict?.isBusy !== false ? '' : faceLabel(announced, lastNamed.index, announcedVerdict.answer, { about, purpose: state.purpose, words });

  return (
    <main className={mergeClasses(layout.root, isOver && styles.dropping)} data-testid="tag">
      <header className={layout.top}>
        {(task.kind === 'share' || state.pictures.length > 1) && (
          <Filmstrip pictures={state.pictures} current={picture.key} overall={overall} onGo={(to) => dispatch({ type: 'went', to })} onRemove={(key) => dispatch({ type: 'removed', key })} onAdd={task.kind === 'share' ? add : null} />
        )}
        <PurposeField about={about} purpose={state.purpose} onChoose={(purpose) => dispatch({ type: 'purposeChosen', purpose })} />
      </header>
      {isReady(picture) ? (
        <TagPicture key={picture.key} dialog={dialog} picture={picture} about={about} saying={saying} onNamed={(index) => setLastNamed({ key: picture.key, index })} />
      ) : (
        <UncheckedPicture
          key={picture.key}
          picture={picture}
          number={numberOf(state, picture.key)}
          of={state.pictures.length}
          arrivals={state.arrivals}
          onRetry={() => dispatch({ type: 'lookAgain', key: picture.key })}
          onRemove={() => dispatch({ type: 'removed', key: picture.key })}
        />
      )}

      {/* The focus has gone on to the next face by the time that the answer comes. */}
      <div role="status" className={styles.unseen} data-testid="announcement">
        {announcement}
      </div>

      <footer className={layout.footer}>
        {state.hadTooMany && (
          <MessageBar intent="warning" layout="multiline" data-testid="too-many">
            <MessageBarBody className={styles.wrap}>{texts.strip.tooMany}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => dispatch({ type: 'tooManyRead' })}>{texts.ok}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {trouble !== null && <ProblemBar texts={texts} problem={trouble.problem} onRetry={trouble.retry} />}
        <Outcome dialog={dialog} about={about} picture={picture} saying={saying} />
      </footer>
    </main>
  );
}
