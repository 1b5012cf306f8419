import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import sharp from 'sharp';

/** Photographs of a few people each, used where they lie. */
export const photograph = (number: 1 | 2 | 3 | 4 | 5 | 6): string => join(process.cwd(), 'node_modules', '@vladmandic', 'face-api', 'demo', `sample${number}.jpg`);

/** A drawing of hills under a sun: nobody in it. */
export async function landscape(folder: string): Promise<string> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="500">
    <rect width="800" height="500" fill="#bfe3f7"/><circle cx="640" cy="110" r="55" fill="#ffd75e"/>
    <path d="M0 330 Q200 200 420 330 T800 300 V500 H0Z" fill="#79b473"/><path d="M0 410 Q260 310 520 410 T800 400 V500 H0Z" fill="#4f8a52"/>
  </svg>`;
  const file = join(folder, 'landschap.png');
  writeFileSync(file, await sharp(Buffer.from(drawing)).png().toBuffer());
  return file;
}
