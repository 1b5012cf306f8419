import type { SharedPicture } from '../../../images/sharedPictures';
import type { Language } from '../../../runtime/language';
import { photo as en } from '../../../texts/en/photo';
import { photo as nl } from '../../../texts/nl/photo';
import { botTexts } from '../../../texts/texts';
import { card, plain, text, type AdaptiveCard, type CardElement, type Column } from '../card';

/** Alt texts for who wrote none: there for who can't see the picture, saying nothing to who can. */
const STAND_INS: ReadonlySet<string> = new Set([nl.defaultAltText, en.defaultAltText]);

export type ShownPicture = Pick<SharedPicture, 'altText' | 'coveredFaces'> & { readonly url: string };

/**
 * Pictures as they stand in the conversation: with their descriptions, and nobody's name. One is shown as wide as the
 * card, several side by side; a press shows one of them large.
 */
export function sharedPostCard(pictures: readonly ShownPicture[], gone: number, purpose: string, language: Language): AdaptiveCard {
  const t = botTexts(language).photo;
  const covered = pictures.reduce((sum, { coveredFaces }) => sum + coveredFaces, 0);
  const words = [t.card(purpose), ...(covered > 0 ? [t.covered(covered)] : []), ...(gone > 0 ? [t.gone(gone)] : [])].join(' ');
  const [only, second] = pictures;
  const shown = only !== undefined && second === undefined ? pictureOf(only, t.fallback) : pairs(pictures).map((pair) => row(pair, t.fallback));
  return card({ lang: language, fallbackText: t.fallback, body: [...shown, text(words, { isSubtle: true, size: 'small' })] });
}

/** In the place of pictures that had to go: nobody's name, no reason. */
export function takenDownCard(language: Language): AdaptiveCard {
  const t = botTexts(language).photo.takenDown;
  return card({ lang: language, fallbackText: t.inPlace, body: [text(t.inPlace, { isSubtle: true })] });
}

function pictureOf({ altText, url }: ShownPicture, fallback: string): readonly CardElement[] {
  const words = altText.trim() === '' ? fallback : altText;
  const image: CardElement = { type: 'Image', url, altText: words, size: 'stretch', msTeams: { allowExpand: true } };
  return words === fallback || STAND_INS.has(words) ? [image] : [image, plain(altText, { spacing: 'small' })];
}

function row(pair: readonly ShownPicture[], fallback: string): CardElement {
  const columns = pair.map((picture): Column => ({ type: 'Column', width: 'stretch', items: pictureOf(picture, fallback) }));
  // The last of an odd number is as wide as the others.
  return { type: 'ColumnSet', columns: columns.length === 1 ? [...columns, { type: 'Column', width: 'stretch', items: [] }] : columns };
}

function pairs(pictures: readonly ShownPicture[]): readonly (readonly ShownPicture[])[] {
  return Array.from({ length: Math.ceil(pictures.length / 2) }, (_, index) => pictures.slice(2 * index, 2 * index + 2));
}
