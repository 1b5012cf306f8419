import { useRef, useState } from 'react';
import { Button, Label, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Checkmark20Regular, Copy20Regular, TextGrammarCheckmark20Regular } from '@fluentui/react-icons';
import { LONGEST_DRAFT } from '../../../../drafts/longestDraft';
import type { EnterAnswer, ShownRemark } from '../../../drafts/draftApi';
import { copyText } from '../../copyText';
import type { TeamsHost } from '../../host/teamsHost';
import { showCount } from '../../language';
import { Heading } from '../../parts/Heading';
import type { DraftClient } from '../draftClient';
import { useDraftWords } from '../DraftWords';
import { shownRemarks } from '../state/draftState';
import { useDraft } from '../state/useDraft';
import { AudienceField } from './AudienceField';
import { Findings } from './Findings';
import { MarkedText } from './MarkedText';
import { useDraftLayout } from './useDraftLayout';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, flexGrow: 1 },
  hint: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

/** From here it says how much room is left. */
const NEARLY_FULL = 0.8 * LONGEST_DRAFT;

interface CheckStepProps {
  readonly host: TeamsHost;
  readonly client: DraftClient;
  readonly conversation: string | null;
  readonly entered: EnterAnswer;
}

/** The text, what there is to say about it, and the way back to the message. */
export function CheckStep({ host, client, conversation, entered }: CheckStepProps) {
  const styles = useStyles();
  const layout = useDraftLayout();
  const { texts, language } = useDraftWords();
  const { start, copy } = texts;
  const dialog = useDraft(client, conversation, entered);
  const { state, dispatch, check } = dialog;
  const [active, setActive] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const [copied, setCopied] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const shown = shownRemarks(state);
  const isRead = state.reading === 'read';
  const isEmpty = state.text.trim() === '';

  const show = ({ start: from, end }: ShownRemark): void => {
    area.current?.focus();
    area.current?.setSelectionRange(from, end);
  };
  const lookAt = (caret: number): void => {
    const index = shown.findIndex(({ start: from, end }) => from <= caret && caret < end);
    setActive(index < 0 ? null : index);
  };
  const copyAll = async (): Promise<void> => {
    if (await copyText(state.text)) {
      setCopied(state.text);
      return setSaid(copy.done);
    }
    area.current?.focus();
    area.current?.select();
    setSaid(copy.failed);
  };

  return (
    <main className={layout.root} data-testid="check-text">
      <section className={layout.write} aria-label={texts.title}>
        <div className={styles.head}>
          <Heading>{start.heading}</Heading>
          <Text className={layout.quiet}>{start.privacy}</Text>
        </div>
        <AudienceField audience={state.audience} isOwnChoice={state.isOwnChoice} entered={entered} onAudience={(audience) => dispatch({ type: 'choseAudience', audience })} />
        <div className={styles.field}>
          <Label htmlFor="text">{start.text}</Label>
          <MarkedText id="text" describedBy="text-hint" text={state.text} remarks={shown} active={active} area={area} onText={(text) => dispatch({ type: 'typed', text })} onCaret={lookAt} />
          <div id="text-hint" className={styles.hint}>
            <span>{start.textHint}</span>
            {state.text.length > NEARLY_FULL && <span data-testid="length">{start.length(showCount(state.text.length, language), showCount(LONGEST_DRAFT, language))}</span>}
          </div>
        </div>
      </section>
      <Findings dialog={dialog} shown={shown} active={active} onShow={show} onLook={setActive} onSaid={setSaid} />
      <footer className={layout.footer}>
        <Text role="status" className={layout.said} data-testid="said">
          {said}
        </Text>
        <Button icon={<TextGrammarCheckmark20Regular />} appearance={isRead ? 'secondary' : 'primary'} disabledFocusable={isEmpty} onClick={check} data-testid="check">
          {start.check}
        </Button>
        <Button appearance={isRead && copied !== state.text ? 'primary' : 'secondary'} icon={<Copy20Regular />} disabledFocusable={isEmpty} onClick={() => void copyAll()} data-testid="copy">
          {copy.button}
        </Button>
        {copied !== null && copied === state.text && (
          <Button appearance="primary" icon={<Checkmark20Regular />} onClick={() => host.submit({ copied: true })} data-testid="finish">
            {copy.finish}
          </Button>
        )}
      </footer>
    </main>
  );
}
