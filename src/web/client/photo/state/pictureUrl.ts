/** An address for these bytes within this page; release it with `URL.revokeObjectURL`. */
export function pictureUrl(base64: string, mediaType: string): string {
  return URL.createObjectURL(new Blob([bytesOf(base64)], { type: mediaType }));
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
