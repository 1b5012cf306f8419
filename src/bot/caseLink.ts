/** The tab's `entityId` in the app package. */
const TAB = 'meldingen';

/**
 * Opens the tab "Meldingen" in Teams at one case.
 * @param appId of the app package; null: it isn't known, so there is no link
 */
export function caseLink(appId: string | null, caseId: string): string | null {
  if (appId === null) return null;
  return `https://teams.microsoft.com/l/entity/${appId}/${TAB}?context=${encodeURIComponent(JSON.stringify({ subEntityId: caseId }))}`;
}
