import type { SharedPicture } from '../../../images/sharedPictures';
import type { Language } from '../../../runtime/language';
import { botTexts } from '../../../texts/texts';
import { card, container, heading, openDialog, text, type AdaptiveCard, type CardAction, type CardElement } from '../card';
import { dayWords } from './dayWords';

export interface TakenDownPicture {
  readonly picture: Pick<SharedPicture, 'sharedAt' | 'how' | 'card' | 'offer'>;
  readonly purpose: string;
  /** Opens the covered version; null when there is none (any more). */
  readonly offerRef: string | null;
}

/** More would be too large for one card. */
const MOST_SHOWN = 8;

/** For the poster only: which pictures had to go that day, and what can be done now. Never who it was about. */
export function takenDownNoticeCard(pictures: readonly TakenDownPicture[], language: Language): AdaptiveCard {
  const t = botTexts(language).photo.takenDown;
  const shown = pictures.slice(0, MOST_SHOWN);
  // What was taken along can't be taken away.
  const title = (pictures.some(({ picture }) => picture.how === 'takenAlong') ? t.titleTakenAlong : t.title)(pictures.length);
  const body: CardElement[] = [heading(title), text(t.why), ...shown.map((one) => container(rowOf(one, language), { separator: true }))];
  if (pictures.length > shown.length) body.push(text(t.more(pictures.length - shown.length)));
  body.push(text(t.elsewhere), text(t.again, { isSubtle: true }));
  return card({ lang: language, fallbackText: title, body });
}

function rowOf({ picture, purpose, offerRef }: TakenDownPicture, language: Language): readonly CardElement[] {
  const t = botTexts(language).photo.takenDown;
  const day = dayWords(picture.sharedAt, language);
  if (picture.how === 'takenAlong') return [text(t.takenAlong(day, purpose), { weight: 'bolder' }), text(t.removeThere, { spacing: 'none' })];
  const items: CardElement[] = [text(t.one(day), { weight: 'bolder' })];
  if (picture.card === 'stuck') items.push(text(t.stuck, { spacing: 'none' }));
  if (picture.offer?.state === 'taken') items.push(text(t.offerTaken, { spacing: 'none' }));
  if (offerRef !== null && picture.offer !== null) {
    const action: CardAction = openDialog(t.offer, { open: 'offer', ref: offerRef });
    items.push(text(t.offerUntil(dayWords(picture.offer.until, language)), { spacing: 'none' }), { type: 'ActionSet', actions: [action] });
  }
  return items;
}
