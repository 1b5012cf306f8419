import { useState } from 'react';
import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { Add20Regular, Edit20Regular } from '@fluentui/react-icons';
import type { Language } from '../../../../runtime/language';
import type { PurposeRequest, ShownPurpose } from '../../../consent/consentPageApi';
import type { ConsentClient } from '../consentClient';
import { shownProblem } from '../state/shownProblem';
import type { ConsentTexts } from '../textsFor';
import { PurposeForm } from './PurposeForm';
import { usePageStyles } from './usePageStyles';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
  add: { alignSelf: 'flex-start' },
});

interface PurposeSectionProps {
  readonly texts: ConsentTexts;
  readonly language: Language;
  readonly purposes: readonly ShownPurpose[];
  readonly client: ConsentClient;
  readonly onPurposes: (purposes: readonly ShownPurpose[]) => void;
}

export function PurposeSection({ texts, language, purposes, client, onPurposes }: PurposeSectionProps) {
  const page = usePageStyles();
  const styles = useStyles();
  /** Key of the purpose that is changed; empty for a new one. */
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState<{ readonly intent: 'success' | 'error'; readonly text: string } | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const save = (change: PurposeRequest): void => {
    setIsBusy(true);
    setSaid(null);
    void client.purpose(change).then((reply) => {
      setIsBusy(false);
      if (reply.kind !== 'ok') return setSaid({ intent: 'error', text: shownProblem(reply, texts, false).message });
      setOpen(null);
      onPurposes(reply.value.purposes);
      setSaid({ intent: 'success', text: change.kind === 'add' ? texts.purposes.added(change.title[language]) : texts.purposes.changed(change.title[language]) });
    });
  };
  const form = (of: ShownPurpose | null) => <PurposeForm key={of?.key ?? ''} texts={texts} purpose={of} isBusy={isBusy} onSave={save} onCancel={() => setOpen(null)} />;

  return (
    <section className={page.section} aria-labelledby="purposes-heading" data-testid="purposes">
      <h2 className={page.h2} id="purposes-heading">
        {texts.purposes.heading}
      </h2>
      <Text className={page.quiet}>{texts.purposes.what}</Text>
      <ul className={styles.list}>
        {purposes.map((purpose) => (
          <li key={purpose.key} className={styles.row}>
            <span className={styles.words}>
              <Text weight="semibold">{purpose.title[language]}</Text>
              <Text size={200} className={styles.detail}>
                {texts.purposes.register[purpose.register]} · {purpose.register === 'image' ? `${texts.purposes.audience[purpose.audience]} · ` : ''}{purpose.title[language === 'nl' ? 'en' : 'nl']} · {texts.purposes.key(purpose.key)}
              </Text>
            </span>
            {open !== purpose.key && (
              <Button icon={<Edit20Regular />} appearance="subtle" aria-label={texts.purposes.changeOf(purpose.title[language])} onClick={() => setOpen(purpose.key)}>
                {texts.purposes.change}
              </Button>
            )}
            {open === purpose.key && form(purpose)}
          </li>
        ))}
      </ul>
      {said !== null && (
        <MessageBar intent={said.intent} layout="multiline" politeness={said.intent === 'error' ? 'assertive' : 'polite'} data-testid="purposes-said">
          <MessageBarBody>{said.text}</MessageBarBody>
        </MessageBar>
      )}
      {open === '' ? (
        form(null)
      ) : (
        <Button icon={<Add20Regular />} className={styles.add} onClick={() => setOpen('')} data-testid="add-purpose">
          {texts.purposes.add}
        </Button>
      )}
    </section>
  );
}
