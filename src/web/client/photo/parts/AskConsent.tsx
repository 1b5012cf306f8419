import { useId } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ShownFace } from '../../../photo/photoApi';
import { showNames } from '../../language';
import { usePhotoWords } from '../PhotoWords';
import type { About } from '../state/photoState';
import { namesOf, titleOf } from '../state/verdictWords';
import { CopyButton } from './CopyButton';

const useStyles = makeStyles({
  // The browser's own popover: over everything, closed by Escape or a click beside it, and next to be reached by Tab.
  message: {
    maxWidth: 'min(460px, calc(100vw - 32px))', boxSizing: 'border-box', padding: tokens.spacingHorizontalXL, margin: 'auto', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow28,
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  quote: { padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap', justifyContent: 'flex-end' },
});

interface AskConsentProps {
  readonly noes: readonly Extract<ShownFace, { kind: 'no' }>[];
  readonly about: About;
}

/** A message to ask for consent with, to those whom one may still ask. Nothing when there are none. */
export function AskConsent({ noes, about }: AskConsentProps) {
  const styles = useStyles();
  const id = useId();
  const { language, texts } = usePhotoWords();
  const { ask } = texts.verdict;
  const toAsk = noes.filter(({ options }) => options.includes('askAgain'));
  const [first] = toAsk;
  if (first === undefined) return null;
  const message = ask.message(titleOf(about, first.purpose));
  return (
    <>
      <Button {...{ popoverTarget: id }} data-testid="ask-consent">
        {ask.start}
      </Button>
      <div id={id} popover="auto" role="dialog" aria-label={ask.start} className={styles.message} data-testid="ask-message">
        <div className={styles.parts}>
          <Text>{ask.how(showNames(namesOf(toAsk.map(({ personId }) => personId), about), language))}</Text>
          <Text size={200} className={styles.quote}>
            {message}
          </Text>
          <div className={styles.buttons}>
            <CopyButton text={message} label={ask.copy} done={ask.copied} />
            <Button size="small" {...{ popoverTarget: id, popoverTargetAction: 'hide' }}>
              {texts.close}
            </Button>
          </div>
        </div>
      </div>
    </>
  );
}
