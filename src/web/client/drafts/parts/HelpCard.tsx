import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ShownHelp } from '../../../drafts/draftApi';
import { useDraftWords } from '../DraftWords';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', paddingBlock: tokens.spacingVerticalS },
  title: { display: 'block' },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** First of all: whom to call. */
export function HelpCard({ help }: { readonly help: ShownHelp }) {
  const styles = useStyles();
  const { heading, why } = useDraftWords().texts.help;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive" data-testid="help">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{heading}</MessageBarTitle>
        {why}
        <ul className={styles.list}>
          {help.contacts.map(({ name, phone, why: when }) => (
            <li key={name}>
              <strong>{name === phone ? name : `${name}: ${phone}`}</strong> – {when}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
