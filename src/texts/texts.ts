import type { Language } from '../runtime/language';
import { bot as enBot } from './en/bot';
import { cases as enCases } from './en/cases';
import { conduct as enConduct } from './en/conduct';
import { coverage as enCoverage } from './en/coverage';
import { consent as enConsent } from './en/consent';
import { consentLookUp as enConsentLookUp } from './en/consentLookUp';
import { drafts as enDrafts } from './en/drafts';
import { ownConsent as enOwnConsent } from './en/ownConsent';
import { campaign as enCampaign } from './en/campaign';
import { consentPage as enConsentPage } from './en/consentPage';
import { questions as enQuestions } from './en/questions';
import { wording as enWording } from './en/wording';
import { report as enReport } from './en/report';
import { bot as nlBot } from './nl/bot';
import { campaign as nlCampaign } from './nl/campaign';
import { cases as nlCases } from './nl/cases';
import { conduct as nlConduct } from './nl/conduct';
import { coverage as nlCoverage } from './nl/coverage';
import { consentPage as nlConsentPage } from './nl/consentPage';
import { consent as nlConsent } from './nl/consent';
import { consentLookUp as nlConsentLookUp } from './nl/consentLookUp';
import { drafts as nlDrafts } from './nl/drafts';
import { ownConsent as nlOwnConsent } from './nl/ownConsent';
import { questions as nlQuestions } from './nl/questions';
import { wording as nlWording } from './nl/wording';
import { report as nlReport } from './nl/report';
import type { TextsOf } from './textsOf';

export type BotTexts = TextsOf<typeof nlBot>;
export type CampaignTexts = TextsOf<typeof nlCampaign>;
export type CaseTexts = TextsOf<typeof nlCases>;
export type ConductTexts = TextsOf<typeof nlConduct>;
export type ConsentPageTexts = TextsOf<typeof nlConsentPage>;
export type ConsentTexts = TextsOf<typeof nlConsent>;
export type ConsentLookUpTexts = TextsOf<typeof nlConsentLookUp>;
export type DraftTexts = TextsOf<typeof nlDrafts>;
export type CoverageTexts = TextsOf<typeof nlCoverage>;
export type OwnConsentTexts = TextsOf<typeof nlOwnConsent>;
export type QuestionTexts = TextsOf<typeof nlQuestions>;
export type WordingTexts = TextsOf<typeof nlWording>;
export type ReportTexts = TextsOf<typeof nlReport>;

export function botTexts(language: Language): BotTexts {
  return language === 'en' ? enBot : nlBot;
}

export function caseTexts(language: Language): CaseTexts {
  return language === 'en' ? enCases : nlCases;
}

export function conductTexts(language: Language): ConductTexts {
  return language === 'en' ? enConduct : nlConduct;
}

export function campaignTexts(language: Language): CampaignTexts {
  return language === 'en' ? enCampaign : nlCampaign;
}

export function consentTexts(language: Language): ConsentTexts {
  return language === 'en' ? enConsent : nlConsent;
}

export function consentLookUpTexts(language: Language): ConsentLookUpTexts {
  return language === 'en' ? enConsentLookUp : nlConsentLookUp;
}

export function draftTexts(language: Language): DraftTexts {
  return language === 'en' ? enDrafts : nlDrafts;
}

export function ownConsentTexts(language: Language): OwnConsentTexts {
  return language === 'en' ? enOwnConsent : nlOwnConsent;
}

export function consentPageTexts(language: Language): ConsentPageTexts {
  return language === 'en' ? enConsentPage : nlConsentPage;
}

export function coverageTexts(language: Language): CoverageTexts {
  return language === 'en' ? enCoverage : nlCoverage;
}

export function questionTexts(language: Language): QuestionTexts {
  return language === 'en' ? enQuestions : nlQuestions;
}

export function wordingTexts(language: Language): WordingTexts {
  return language === 'en' ? enWording : nlWording;
}

export function reportTexts(language: Language): ReportTexts {
  return language === 'en' ? enReport : nlReport;
}
