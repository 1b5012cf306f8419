import type { Language } from '../../../runtime/language';
import { botTexts } from '../../../texts/texts';
import { card, container, execute, heading, openUrl, plain, text, type AdaptiveCard, type CardElement } from '../card';
import { dayWords } from './dayWords';
import { PICTURE_VERBS } from './pictureVerbs';

export interface StuckPost {
  readonly postId: string;
  readonly sharedAt: Date;
  readonly posterName: string;
  readonly messageLink: string | null;
  readonly isResolved: boolean;
}

const MOST_SHOWN = 10;

/** For the privacy officer or the administrator: cards of pictures that still stand although they were taken down. Names of posters are in it. */
export function stuckPicturesCardForRecipient(posts: readonly StuckPost[], school: string, language: Language): AdaptiveCard {
  const t = botTexts(language).stuckPictures;
  const open = posts.filter(({ isResolved }) => !isResolved);
  if (open.length === 0) return card({ lang: language, fallbackText: t.title, body: [heading(t.title), text(t.none)] });
  return card({ lang: language, fallbackText: t.fallback, body: [heading(t.title), text(t.what), ...open.slice(0, MOST_SHOWN).map((post) => rowOf(post, school, language))] });
}

function rowOf({ postId, sharedAt, posterName, messageLink }: StuckPost, school: string, language: Language): CardElement {
  const t = botTexts(language).stuckPictures;
  const data = { postId, school };
  return container(
    [
      plain(t.row(dayWords(sharedAt, language), posterName)),
      {
        type: 'ActionSet',
        actions: [
          ...(messageLink === null ? [] : [openUrl(t.open, messageLink)]),
          execute(PICTURE_VERBS.stuckAgain, t.again, data),
          execute(PICTURE_VERBS.stuckDone, t.done, data),
        ],
      },
    ],
    { separator: true },
  );
}
