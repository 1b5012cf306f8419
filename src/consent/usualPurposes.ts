import type { ConsentPurpose } from './consentEvent';

/** Kinds of use as a school begins with them; `besloten` is the purpose of posting in a class's own Teams chat. */
export const usualPurposes: readonly ConsentPurpose[] = [
  { key: 'website', register: 'image', title: { nl: 'Website van de school', en: 'School website' } },
  { key: 'social-media', register: 'image', title: { nl: 'Social media van de school', en: 'School social media' } },
  { key: 'nieuwsbrief', register: 'image', title: { nl: 'Nieuwsbrief', en: 'Newsletter' } },
  { key: 'schoolgids', register: 'image', title: { nl: 'Schoolgids', en: 'School guide' } },
  {
    key: 'besloten',
    register: 'image',
    title: { nl: 'Besloten omgeving (Teams, ELO, e-mail)', en: 'Closed environment (Teams, VLE, e-mail)' },
  },
  { key: 'jaarboek', register: 'image', title: { nl: 'Jaarboek', en: 'Yearbook' } },
  { key: 'whatsapp', register: 'socialMedia', title: { nl: 'WhatsApp met de klas', en: 'WhatsApp with the class' } },
];
