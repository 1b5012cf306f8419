import { useState } from 'react';
import { Button, Text } from '@fluentui/react-components';
import type { ShownRenewal } from '../../../permissions/permissionPageApi';
import type { PageWords } from '../textsFor';
import { usePermissionStyles } from './usePermissionStyles';

interface RenewalSectionProps {
  readonly texts: PageWords;
  readonly renewal: readonly ShownRenewal[];
  readonly onRenew: () => Promise<void>;
}

/** What lapsed with last school year: first what would be asked, then asking it. */
export function RenewalSection({ texts, renewal, onRenew }: RenewalSectionProps) {
  const styles = usePermissionStyles();
  const [isShown, setIsShown] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const toAsk = renewal.filter(({ outcome }) => outcome === 'ask').length;
  const { renewal: words, kind } = texts.words;
  const outcomeOf = ({ outcome, gone }: ShownRenewal): string => ({ ask: gone.length > 0 ? `${words.willAsk} (${words.gone(gone.join(', '))})` : words.willAsk, noClassLeft: words.noClassLeft, askedAlready: words.askedAlready })[outcome];
  return (
    <section className={styles.item} aria-labelledby="renewal" data-testid="renewal">
      <h2 className={styles.h2} id="renewal">
        {texts.renewal.heading}
      </h2>
      <Text>{texts.renewal.text}</Text>
      {isShown ? (
        <>
          <ul className={styles.history}>
            {renewal.map((line) => (
              <li key={line.id}>
                {[kind[line.kind], ...line.classes].join(' ')}. {line.purpose}: {outcomeOf(line)}
              </li>
            ))}
          </ul>
          <Text className={styles.quiet}>{texts.renewal.notYet}</Text>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => {
                setIsBusy(true);
                void onRenew().finally(() => setIsBusy(false));
              }}
              data-testid="renew"
            >
              {texts.renewal.ask(toAsk)}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.buttons}>
          <Button onClick={() => setIsShown(true)} data-testid="renewal-show">
            {texts.renewal.show}
          </Button>
        </div>
      )}
    </section>
  );
}
