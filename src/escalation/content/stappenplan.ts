import type { Stappenplan } from '../stappenplan';
import { branches } from './branches';
import { contacts } from './contacts';
import { incidentSteps } from './incidentSteps';
import { objectionSteps } from './objectionSteps';
import { otherSteps } from './otherSteps';
import { talkSteps } from './talkSteps';

/**
 * The step plan that ships. A reconstruction in our own words from public advice, not the text of Stichting School &
 * Veiligheid; a school replaces it by importing its own.
 */
export const shippedStappenplan: Stappenplan = {
  version: 'houvast-2',
  source: {
    title: 'Stappenplan: omgaan met online incidenten (Stichting School & Veiligheid)',
    url: 'https://www.schoolenveiligheid.nl/kennisbank/stappenplan-online-incidenten/',
  },
  reconstruction: true,
  steps: [...incidentSteps, ...otherSteps, ...talkSteps, ...objectionSteps],
  branches,
  contacts,
};
