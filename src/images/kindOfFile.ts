/** What a file's name says that it is; null: no picture, and nothing that is known to hold pictures. */
export function kindOfFile(name: string): 'picture' | 'pdf' | 'film' | null {
  if (/\.(jpe?g|jfif|png|apng|gif|webp|avif|heic|heif|bmp|tiff?|svg)$/i.test(name)) return 'picture';
  if (/\.pdf$/i.test(name)) return 'pdf';
  return /\.(mp4|m4v|mov|webm|mkv|avi|wmv|3gp|mpe?g)$/i.test(name) ? 'film' : null;
}

/** `itemtype` of the pictures that Teams itself offers: nobody of the school is on them. */
export const OFFERED_BY_TEAMS = /itemtype="[^"]*\/(Emoji|Giphy|Sticker)"/i;
