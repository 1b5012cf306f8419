import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../../../runtime/language';
import type { ShownContact, ShownStep } from '../../../cases/casesPageApi';
import { showDate } from '../../language';
import type { CasesTexts } from '../textsFor';
import { TextsToSend } from './TextsToSend';

const useStyles = makeStyles({
  part: { '& h3': { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold }, '& ul': { margin: 0, paddingLeft: tokens.spacingHorizontalXL }, '& p': { margin: 0 } },
  // A finger finds the one number, and not the one above it.
  contacts: { '& li': { lineHeight: '28px' } },
  never: { '& h3': { color: tokens.colorPaletteRedForeground1 } },
});

interface StepGuideProps {
  readonly texts: CasesTexts;
  readonly language: Language;
  readonly guide: NonNullable<ShownStep['guide']>;
}

/** Why, what, what never, who, and whom to call. */
export function StepGuide({ texts, language, guide }: StepGuideProps) {
  const styles = useStyles();
  const { card, role } = texts.cases;
  return (
    <>
      <div className={styles.part}>
        <h3>{card.stepWhy}</h3>
        <p>{guide.why}</p>
      </div>
      <Listed heading={card.stepWhat} lines={guide.what} className={styles.part} />
      <Listed heading={card.stepNever} lines={guide.never} className={`${styles.part} ${styles.never}`} />
      {guide.who.length > 0 && (
        <div className={styles.part}>
          <h3>{card.stepWho}</h3>
          <p>{guide.who.map((one) => role[one]).join(', ')}</p>
        </div>
      )}
      {guide.contacts.length > 0 && (
        <div className={`${styles.part} ${styles.contacts}`}>
          <h3>{card.stepContacts}</h3>
          <ul>
            {guide.contacts.map((contact) => (
              <li key={contact.name}>
                <Contact contact={contact} texts={texts} language={language} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <TextsToSend texts={texts} send={guide.send} />
    </>
  );
}

function Listed({ heading, lines, className }: { readonly heading: string; readonly lines: readonly string[]; readonly className: string }) {
  if (lines.length === 0) return null;
  return (
    <div className={className}>
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function Contact({ contact: { name, phone, website, hours, confirmedOn }, texts, language }: { readonly contact: ShownContact; readonly texts: CasesTexts; readonly language: Language }) {
  const details = [hours, confirmedOn === null ? null : texts.cases.card.confirmedOn(showDate(confirmedOn, language))].filter((one) => one !== null);
  return (
    <>
      {website === null ? name : <Link inline href={website} target="_blank" rel="noreferrer">{name}</Link>}
      {phone !== null && (
        <>
          {' '}
          <Link inline href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone === name ? texts.call : phone}</Link>
        </>
      )}
      {details.length > 0 && ` (${details.join('; ')})`}
    </>
  );
}
