import type { PictureRefusal } from '../images/pictureEngine';
import { pictureLimits } from '../images/pictureLimits';

/** What the administrator reads about a file that was not taken. */
export const refusalMessages: Readonly<Record<PictureRefusal, string>> = {
  empty: 'Dit bestand is leeg.',
  tooManyBytes: `Dit bestand is te groot: hoogstens ${pictureLimits.megabytes} MB.`,
  tooManyPixels: `Deze afbeelding is te groot: hoogstens ${pictureLimits.megapixels} megapixel.`,
  truncated: 'Dit bestand is niet compleet: het einde ontbreekt. Haal het opnieuw op.',
  pdf: 'Een pdf kan Houvast niet controleren. Sla de bladzijde of de foto eruit op als afbeelding en controleer die.',
  film: 'Een filmpje kan Houvast niet controleren. Sla een beeld eruit op als afbeelding en controleer dat, of kijk zelf wie erop staat.',
  vector: 'Een tekening in SVG kan Houvast niet controleren. Sla haar op als PNG en controleer die.',
  unsupportedType: 'Dit soort bestand kan Houvast niet controleren. Wel: JPEG, PNG, HEIC, WebP, AVIF en GIF.',
  tooManyFrames: 'Deze animatie heeft te veel beelden om te controleren.',
  undecodable: 'Deze afbeelding is niet te lezen. Sla haar opnieuw op als JPEG of PNG.',
  timeOut: 'Het controleren duurde te lang en is gestopt. Probeer een kleinere afbeelding.',
  engineUnavailable: 'De beeldcontrole werkt nu niet. Probeer het opnieuw; draai daarna `houvast doctor`.',
};

/** What the administrator reads about a folder, a pipe or a device. */
export const noFileMessage = 'Dit is geen bestand. Noem de afbeeldingen zelf, bijvoorbeeld MAP/*.jpg.';

/** What the administrator reads when a file cannot be opened at all. */
export const unreadableMessage = 'Dit bestand bestaat niet of mag niet gelezen worden.';
