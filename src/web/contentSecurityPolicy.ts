/** Where Microsoft shows Teams, so where our pages may be framed. */
export const TEAMS_ORIGINS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://teams.cloud.microsoft',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office365.com',
] as const;

/**
 * Nothing from outside, no inline script, framed by Teams only. Styles are made at run time by the component library,
 * so they carry this answer's nonce. Pictures are our own: `blob:` is the one that was just chosen.
 */
export function contentSecurityPolicy(options: { readonly nonce: string; readonly frameAncestors: readonly string[] }): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${options.nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
    `frame-ancestors ${options.frameAncestors.join(' ')}`,
  ].join('; ');
}
