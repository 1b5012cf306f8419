/** Verbs of the buttons on cards with figures. */
export const OVERVIEW_VERBS = {
  year: 'overview.year',
  pdf: 'overview.pdf',
  evaluation: 'overview.evaluation',
  evaluationPdf: 'overview.evaluationPdf',
} as const;
