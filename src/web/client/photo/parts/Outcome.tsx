import type { ReactNode, RefObject } from 'react';
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled, DismissCircle24Filled, PersonQuestionMark24Regular, QuestionCircle24Regular } from '@fluentui/react-icons';
import { usePhotoWords } from '../PhotoWords';
import type { PictureStatus } from '../state/overall';
import type { Picture } from '../state/picture';
import { isWholeMessage, type About } from '../state/photoState';
import { pictureWords } from '../state/pictureWords';
import type { PhotoDialog } from '../state/usePhotoDialog';
import { BusyIcon } from './BusyIcon';
import { OutcomeActions } from './OutcomeActions';
import { WhatToDo } from './WhatToDo';

const useStyles = makeStyles({
  root: { display: 'flex', gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, flexWrap: 'wrap', alignItems: 'flex-start', justifyContent: 'flex-end' },
  saying: { display: 'flex', gap: tokens.spacingHorizontalM, flexGrow: 1, flexBasis: '320px', minWidth: 0, alignItems: 'flex-start', outlineStyle: 'none' },
  words: { minWidth: 0 },
  icon: { flexShrink: 0 },
  yes: { color: tokens.colorPaletteGreenForeground1 },
  no: { color: tokens.colorPaletteRedForeground1 },
});

interface OutcomeProps {
  readonly dialog: PhotoDialog;
  readonly about: About;
  readonly picture: Picture;
  readonly saying: RefObject<HTMLDivElement | null>;
}

/** What holds for the picture that is shown and what can be done about it; beside it what can be done with all of them. */
export function Outcome({ dialog, about, picture, saying }: OutcomeProps) {
  const styles = useStyles();
  const words = usePhotoWords();
  const { task, overall, verdicts, state } = dialog;
  const status = overall.statuses.get(picture.key) ?? 'loading';
  const verdict = verdicts.of(picture);
  const { title, text } = pictureWords(picture, status, verdict.answer, { about, purpose: state.purpose, words }, state.pictures, task.kind === 'posted' && isWholeMessage(state));
  return (
    <div className={styles.root}>
      <div className={styles.saying} ref={saying} tabIndex={-1} data-testid="verdict-summary" data-state={status}>
        <Icon status={status} isAsked={verdict.failure === null} />
        <div className={styles.words}>
          <div role="status">
            <Text as="h2" block weight="semibold" style={{ margin: 0 }}>
              {title}
            </Text>
            {text !== null && <Text size={200}>{text}</Text>}
          </div>
          <WhatToDo dialog={dialog} about={about} picture={picture} status={status} answer={verdict.answer} />
        </div>
      </div>
      <OutcomeActions dialog={dialog} picture={picture} />
    </div>
  );
}

function Icon({ status, isAsked }: { readonly status: PictureStatus; readonly isAsked: boolean }): ReactNode {
  const styles = useStyles();
  switch (status) {
    case 'yes':
      return <CheckmarkCircle24Filled className={mergeClasses(styles.icon, styles.yes)} aria-hidden />;
    case 'no':
    case 'elsewhere':
      return <DismissCircle24Filled className={mergeClasses(styles.icon, styles.no)} aria-hidden />;
    case 'failed':
      return <QuestionCircle24Regular className={styles.icon} aria-hidden />;
    case 'todo':
      return <PersonQuestionMark24Regular className={styles.icon} aria-hidden />;
    case 'loading':
    case 'busy':
      return isAsked ? <BusyIcon /> : <QuestionCircle24Regular className={styles.icon} aria-hidden />;
  }
}
