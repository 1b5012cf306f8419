import type { StoredPicture } from '../model';

/** Where a file stands for people: an address of SharePoint, which only Graph's `/shares` can open. */
export const fileUrlOf = (tenantId: string, file: StoredPicture): string =>
  `https://${tenantId.slice(0, 8)}.sharepoint.com/sites/speelplein/Documents/${file.id}/${encodeURIComponent(file.name)}`;

/** The file of such an address; null for any other. */
export function fileIdOf(tenantId: string, url: string): string | null {
  return new RegExp(`^https://${tenantId.slice(0, 8)}\\.sharepoint\\.com/sites/speelplein/Documents/([\\w-]+)/`).exec(url)?.[1] ?? null;
}
