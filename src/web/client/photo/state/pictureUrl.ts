/** An address for these bytes within this page; release it with `URL.revokeObjectURL`. */
export function pictureUrl(base64: string, mediaType: string): string {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: mediaType }));
}
