/** How Teams looks to this person now. */
export interface HostContext {
  readonly theme: 'light' | 'dark' | 'contrast';
  /** `nl-nl`, `en-us` … */
  readonly locale: string;
  /** What a link to the tab leads to, by its id; null: to nothing in particular. */
  readonly openAt: string | null;
}

/** What the page needs of the program that shows it. */
export interface TeamsHost {
  /** Resolves with the first context; later changes (another theme) come through `onChange`. */
  start(onChange: (context: HostContext) => void): Promise<HostContext>;
  /** The signed-in person's token for our own server. `fresh`: the last one was refused. */
  token(options: { readonly fresh: boolean }): Promise<string>;
  /** Ends the dialog with a result. */
  submit(result: object): void;
  /** Ends the dialog without one. */
  close(): void;
}

/** Teams' and the Speelplein's names of themes. */
export function themeOf(name: string | undefined): HostContext['theme'] {
  if (name === 'contrast' || name === 'highContrast') return 'contrast';
  return name === 'dark' ? 'dark' : 'light';
}
