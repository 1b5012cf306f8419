import type { PostedWarning } from '../../images/postedWarning';
import type { SharedPicture } from '../../images/sharedPictures';
import type { Language } from '../../runtime/language';
import { photo as en } from '../../texts/en/photo';
import { photo as nl } from '../../texts/nl/photo';
import { botTexts } from '../../texts/texts';
import { card, container, heading, openDialog, text, type AdaptiveCard, type CardElement } from './card';

/** Alt texts for who wrote none: there for who can't see the picture, saying nothing to who can. */
const STAND_INS: ReadonlySet<string> = new Set([nl.defaultAltText, en.defaultAltText]);

/** A picture as it stands in the conversation: with its description, and nobody's name. */
export function sharedPictureCard(picture: SharedPicture, url: string, purpose: string, language: Language): AdaptiveCard {
  const t = botTexts(language).photo;
  const altText = picture.altText.trim() === '' ? t.fallback : picture.altText;
  const isDescribed = altText !== t.fallback && !STAND_INS.has(altText);
  const body: CardElement[] = [{ type: 'Image', url, altText, size: 'stretch' }];
  if (isDescribed) body.push({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: picture.altText }] });
  body.push(text([t.card(purpose), ...(picture.coveredFaces > 0 ? [t.covered(picture.coveredFaces)] : [])].join(' '), { isSubtle: true, size: 'small' }));
  return card({ lang: language, fallbackText: t.fallback, body });
}

/** In the place of a picture that had to go: nobody's name, no reason. */
export function takenDownCard(language: Language): AdaptiveCard {
  const t = botTexts(language).photo.takenDown;
  return card({ lang: language, fallbackText: t.inPlace, body: [text(t.inPlace, { isSubtle: true })] });
}

/** For the poster only: what happened to the picture and what can be done now. */
export function takenDownNoticeCard(picture: Pick<SharedPicture, 'sharedAt'>, replaced: boolean, language: Language): AdaptiveCard {
  const t = botTexts(language).photo.takenDown;
  const day = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'long' }).format(picture.sharedAt);
  return card({
    lang: language,
    fallbackText: t.title,
    body: [heading(t.title), text(t.why(day)), text(replaced ? t.elsewhere : t.removeYourself), text(t.again, { isSubtle: true })],
  });
}

/** For the poster only: a picture stands in a conversation unchecked, or could not be looked at. */
export function postedWarningCard(warning: Exclude<PostedWarning, { kind: 'silence' }>, sealedRef: string, language: Language): AdaptiveCard {
  const t = botTexts(language).warning;
  const unchecked = (n: number): CardElement[] => (n > 0 ? [text(t.unchecked(n), { spacing: 'small' })] : []);
  switch (warning.kind) {
    case 'warnStaff':
      return card({
        lang: language,
        fallbackText: t.title,
        body: [container([heading(t.title), text(t.staff(warning.faces))], { style: 'warning', bleed: true }), ...unchecked(warning.unchecked), text(t.staffDo)],
        actions: [openDialog(t.check, { open: 'checkPosted', ref: sealedRef }, { style: 'positive' })],
      });
    case 'warnStudent':
      return card({
        lang: language,
        fallbackText: t.studentTitle,
        body: [container([heading(t.studentTitle), text(t.student)], { style: 'warning', bleed: true }), ...unchecked(warning.unchecked), text(t.studentDo)],
      });
    case 'couldNotCheck':
      return card({
        lang: language,
        fallbackText: t.couldNotTitle,
        body: [container([heading(t.couldNotTitle), text(t.couldNot(t.because[warning.because]))], { style: 'warning', bleed: true }), text(t.couldNotDo)],
      });
  }
}
