/** What the server wrote into the page. */
export interface PageConfig {
  readonly speelpleinOrigins: readonly string[] | null;
  /** Allows the style elements that the components make. */
  readonly nonce: string;
}

export function readPageConfig(): PageConfig {
  const text = document.getElementById('houvast-config')?.textContent;
  if (text === undefined || text === null || text === '') return { speelpleinOrigins: null, nonce: '' };
  return JSON.parse(text) as PageConfig;
}
