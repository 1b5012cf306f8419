import type { ArticleId } from './articleId';
import type { AskerRole } from './askerRole';

/** What somebody can do at once after an answer, with a button. */
export type NextStep = 'checkPicture' | 'lookUpConsent' | 'ownConsent' | 'allowRecordings' | 'report';

const MOST_STEPS = 2;

const STEPS: Readonly<Partial<Record<ArticleId, Readonly<Partial<Record<AskerRole, readonly NextStep[]>>>>>> = {
  'III.A.2': { staff: ['allowRecordings'], intern: ['report'], student: ['report'] },
  'III.A.3': { staff: ['allowRecordings'] },
  'III.A.8': { staff: ['report'], intern: ['report'], student: ['report'] },
  'III.B.8': { staff: ['checkPicture', 'lookUpConsent'], intern: ['checkPicture', 'lookUpConsent'], student: ['ownConsent'] },
  'III.B.9': { staff: ['lookUpConsent'], intern: ['lookUpConsent'], student: ['ownConsent'] },
  'III.B.10': { staff: ['report'], intern: ['report'], student: ['report'] },
  'IV.1': { staff: ['report'], intern: ['report'] },
  'IV.2': { staff: ['report'], intern: ['report'], student: ['report'] },
};

/**
 * The steps that belong to what was cited, the likeliest first, two at most.
 *
 * `nextSteps(['III.B.8'], 'staff')` → `['checkPicture', 'lookUpConsent']`
 */
export function nextSteps(articles: readonly ArticleId[], role: AskerRole | null): readonly NextStep[] {
  if (role === null) return [];
  return [...new Set(articles.flatMap((article) => STEPS[article]?.[role] ?? []))].slice(0, MOST_STEPS);
}
