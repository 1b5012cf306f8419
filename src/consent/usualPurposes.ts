import type { ConsentPurpose } from './consentEvent';

/** Kinds of use as a school begins with them; `besloten` is the purpose of posting in a class's own Teams chat. */
export const usualPurposes: readonly ConsentPurpose[] = [
  { key: 'website', register: 'image', audience: 'public', title: { nl: 'Website van de school', en: 'School website' } },
  { key: 'social-media', register: 'image', audience: 'public', title: { nl: 'Social media van de school', en: 'School social media' } },
  { key: 'nieuwsbrief', register: 'image', audience: 'school', title: { nl: 'Nieuwsbrief', en: 'Newsletter' } },
  { key: 'schoolgids', register: 'image', audience: 'public', title: { nl: 'Schoolgids', en: 'School guide' } },
  {
    key: 'besloten',
    register: 'image',
    audience: 'group',
    title: { nl: 'Besloten omgeving (Teams, ELO, e-mail)', en: 'Closed environment (Teams, VLE, e-mail)' },
  },
  { key: 'jaarboek', register: 'image', audience: 'school', title: { nl: 'Jaarboek', en: 'Yearbook' } },
  { key: 'whatsapp', register: 'socialMedia', audience: 'group', title: { nl: 'WhatsApp met de klas', en: 'WhatsApp with the class' } },
];
