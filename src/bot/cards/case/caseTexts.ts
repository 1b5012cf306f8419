import type { cases } from '../../../texts/nl/cases';
import type { TextsOf } from '../../../texts/textsOf';

export type CaseTexts = TextsOf<typeof cases>;
