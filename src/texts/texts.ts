import type { Language } from '../runtime/language';
import { bot as enBot } from './en/bot';
import { cases as enCases } from './en/cases';
import { conduct as enConduct } from './en/conduct';
import { bot as nlBot } from './nl/bot';
import { cases as nlCases } from './nl/cases';
import { conduct as nlConduct } from './nl/conduct';
import type { TextsOf } from './textsOf';

export type BotTexts = TextsOf<typeof nlBot>;
export type CaseTexts = TextsOf<typeof nlCases>;
export type ConductTexts = TextsOf<typeof nlConduct>;

export function botTexts(language: Language): BotTexts {
  return language === 'en' ? enBot : nlBot;
}

export function caseTexts(language: Language): CaseTexts {
  return language === 'en' ? enCases : nlCases;
}

export function conductTexts(language: Language): ConductTexts {
  return language === 'en' ? enConduct : nlConduct;
}
