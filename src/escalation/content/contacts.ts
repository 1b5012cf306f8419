import { HELP_CONTACTS, type HelpContactKey } from '../../gedragscode/helpContacts';
import type { Contact } from '../stappenplan';

// `confirmedOn` stays null until somebody at the school has dialled the number: a date here would be a promise.
function helpLine(key: HelpContactKey, hours: Contact['hours'] = null): Contact {
  const { name, phone, website } = HELP_CONTACTS[key];
  return { key, name, phone, website, hours, confirmedOn: null };
}

/** Whom a school calls or looks up in an online incident. Editable by the school. */
export const contacts: readonly Contact[] = [
  helpLine('emergency'),
  helpLine('police'),
  helpLine('suicidePrevention'),
  helpLine('childHelpline'),
  helpLine('helpwanted'),
  helpLine('safeAtHome'),
  helpLine('inspector', { nl: 'werkdagen 8–17 uur', en: 'weekdays 8:00–17:00' }),
  { key: 'meldknop', name: 'Meldknop.nl', phone: null, website: 'https://www.meldknop.nl', hours: null, confirmedOn: null },
  {
    key: 'adviespunt',
    name: 'Adviespunt School & Veiligheid',
    phone: null,
    website: 'https://www.schoolenveiligheid.nl',
    hours: { nl: 'bij een calamiteit dag en nacht een team', en: 'a team day and night in a calamity' },
    confirmedOn: null,
  },
];
