import type { Language } from '../runtime/language';
import { aftercare as enAftercare } from './en/aftercare';
import { bot as enBot } from './en/bot';
import { caseOverview as enCaseOverview } from './en/caseOverview';
import { caseReport as enCaseReport } from './en/caseReport';
import { cases as enCases } from './en/cases';
import { casesPage as enCasesPage } from './en/casesPage';
import { caseWork as enCaseWork } from './en/caseWork';
import { codeEvaluation as enCodeEvaluation } from './en/codeEvaluation';
import { conduct as enConduct } from './en/conduct';
import { coverage as enCoverage } from './en/coverage';
import { consent as enConsent } from './en/consent';
import { consentLookUp as enConsentLookUp } from './en/consentLookUp';
import { objection as enObjection } from './en/objection';
import { distance as enDistance } from './en/distance';
import { drafts as enDrafts } from './en/drafts';
import { ownConsent as enOwnConsent } from './en/ownConsent';
import { campaign as enCampaign } from './en/campaign';
import { consentPage as enConsentPage } from './en/consentPage';
import { practice as enPractice } from './en/practice';
import { questions as enQuestions } from './en/questions';
import { permissionPage as enPermissionPage } from './en/permissionPage';
import { permissions as enPermissions } from './en/permissions';
import { watch as enWatch } from './en/watch';
import { wording as enWording } from './en/wording';
import { report as enReport } from './en/report';
import { aftercare as nlAftercare } from './nl/aftercare';
import { bot as nlBot } from './nl/bot';
import { campaign as nlCampaign } from './nl/campaign';
import { caseOverview as nlCaseOverview } from './nl/caseOverview';
import { caseReport as nlCaseReport } from './nl/caseReport';
import { cases as nlCases } from './nl/cases';
import { casesPage as nlCasesPage } from './nl/casesPage';
import { caseWork as nlCaseWork } from './nl/caseWork';
import { codeEvaluation as nlCodeEvaluation } from './nl/codeEvaluation';
import { conduct as nlConduct } from './nl/conduct';
import { coverage as nlCoverage } from './nl/coverage';
import { consentPage as nlConsentPage } from './nl/consentPage';
import { consent as nlConsent } from './nl/consent';
import { consentLookUp as nlConsentLookUp } from './nl/consentLookUp';
import { distance as nlDistance } from './nl/distance';
import { drafts as nlDrafts } from './nl/drafts';
import { objection as nlObjection } from './nl/objection';
import { ownConsent as nlOwnConsent } from './nl/ownConsent';
import { permissionPage as nlPermissionPage } from './nl/permissionPage';
import { permissions as nlPermissions } from './nl/permissions';
import { practice as nlPractice } from './nl/practice';
import { questions as nlQuestions } from './nl/questions';
import { watch as nlWatch } from './nl/watch';
import { wording as nlWording } from './nl/wording';
import { report as nlReport } from './nl/report';
import type { TextsOf } from './textsOf';

export type AftercareTexts = TextsOf<typeof nlAftercare>;
export type BotTexts = TextsOf<typeof nlBot>;
export type CampaignTexts = TextsOf<typeof nlCampaign>;
export type CaseOverviewTexts = TextsOf<typeof nlCaseOverview>;
export type CaseReportTexts = TextsOf<typeof nlCaseReport>;
export type CaseTexts = TextsOf<typeof nlCases>;
export type CasesPageTexts = TextsOf<typeof nlCasesPage>;
export type CaseWorkTexts = TextsOf<typeof nlCaseWork>;
export type ObjectionTexts = TextsOf<typeof nlObjection>;
export type CodeEvaluationTexts = TextsOf<typeof nlCodeEvaluation>;
export type ConductTexts = TextsOf<typeof nlConduct>;
export type ConsentPageTexts = TextsOf<typeof nlConsentPage>;
export type ConsentTexts = TextsOf<typeof nlConsent>;
export type ConsentLookUpTexts = TextsOf<typeof nlConsentLookUp>;
export type DistanceTexts = TextsOf<typeof nlDistance>;
export type DraftTexts = TextsOf<typeof nlDrafts>;
export type CoverageTexts = TextsOf<typeof nlCoverage>;
export type OwnConsentTexts = TextsOf<typeof nlOwnConsent>;
export type PermissionPageTexts = TextsOf<typeof nlPermissionPage>;
export type PermissionTexts = TextsOf<typeof nlPermissions>;
export type PracticeTexts = TextsOf<typeof nlPractice>;
export type QuestionTexts = TextsOf<typeof nlQuestions>;
export type WatchTexts = TextsOf<typeof nlWatch>;
export type WordingTexts = TextsOf<typeof nlWording>;
export type ReportTexts = TextsOf<typeof nlReport>;

export function aftercareTexts(language: Language): AftercareTexts {
  return language === 'en' ? enAftercare : nlAftercare;
}

export function botTexts(language: Language): BotTexts {
  return language === 'en' ? enBot : nlBot;
}

export function caseTexts(language: Language): CaseTexts {
  return language === 'en' ? enCases : nlCases;
}

export function casesPageTexts(language: Language): CasesPageTexts {
  return language === 'en' ? enCasesPage : nlCasesPage;
}

export function caseWorkTexts(language: Language): CaseWorkTexts {
  return language === 'en' ? enCaseWork : nlCaseWork;
}

export function objectionTexts(language: Language): ObjectionTexts {
  return language === 'en' ? enObjection : nlObjection;
}

export function caseOverviewTexts(language: Language): CaseOverviewTexts {
  return language === 'en' ? enCaseOverview : nlCaseOverview;
}

export function caseReportTexts(language: Language): CaseReportTexts {
  return language === 'en' ? enCaseReport : nlCaseReport;
}

export function codeEvaluationTexts(language: Language): CodeEvaluationTexts {
  return language === 'en' ? enCodeEvaluation : nlCodeEvaluation;
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

export function distanceTexts(language: Language): DistanceTexts {
  return language === 'en' ? enDistance : nlDistance;
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

export function watchTexts(language: Language): WatchTexts {
  return language === 'en' ? enWatch : nlWatch;
}

export function coverageTexts(language: Language): CoverageTexts {
  return language === 'en' ? enCoverage : nlCoverage;
}

export function permissionPageTexts(language: Language): PermissionPageTexts {
  return language === 'en' ? enPermissionPage : nlPermissionPage;
}

export function permissionTexts(language: Language): PermissionTexts {
  return language === 'en' ? enPermissions : nlPermissions;
}

export function practiceTexts(language: Language): PracticeTexts {
  return language === 'en' ? enPractice : nlPractice;
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
