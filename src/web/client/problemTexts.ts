/** Something that went wrong, as every page shows it. */
export interface ShownProblem {
  readonly message: string;
  /** To quote when asking for help. */
  readonly reference: string | null;
  /** Trying the same again can help. */
  readonly canRetry: boolean;
}

/** The words around a problem; each page has its own. */
export interface ProblemTexts {
  readonly problem: { readonly heading: string; readonly reference: (reference: string) => string };
  readonly retry: string;
  readonly close: string;
}

/** What a page says about itself as long as it can't say more. */
export interface PageTexts extends ProblemTexts {
  readonly title: string;
  readonly working: { readonly starting: string; readonly slow: string };
  readonly problem: ProblemTexts['problem'] & { readonly noTeams: string };
  readonly problems: { readonly internal: string };
}
