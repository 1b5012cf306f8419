import type { ArticleId } from './articleId';
import type { AskerRole } from './askerRole';

/** What somebody can do at once after an answer, with a button. */
export type NextStep = 'checkPicture' | 'lookUpConsent' | 'ownConsent' | 'allowRecordings' | 'report' | AskStep;

/** Asking for what the code has somebody ask for first. */
export type AskStep = 'askWhatsapp' | 'askChannel' | 'askRecording' | 'askVideoReuse' | 'askLessonUse';

const MOST_STEPS = 2;

const STEPS: Readonly<Partial<Record<ArticleId, Readonly<Partial<Record<AskerRole, readonly NextStep[]>>>>>> = {
  'III.A.1': { staff: ['askLessonUse'], intern: ['askLessonUse'], student: ['askLessonUse'] },
  'III.A.2': { staff: ['askRecording', 'allowRecordings'], intern: ['askRecording', 'report'], student: ['askRecording', 'report'] },
  'III.A.3': { staff: ['askRecording', 'allowRecordings'], intern: ['askRecording'], student: ['askRecording'] },
  'III.A.4': { staff: ['askVideoReuse'], intern: ['askVideoReuse'], student: ['askVideoReuse'] },
  'III.A.8': { staff: ['report'], intern: ['report'], student: ['report'] },
  'III.B.2': { staff: ['askChannel'], intern: ['askChannel'] },
  'III.B.3': { staff: ['askWhatsapp'], intern: ['askWhatsapp'] },
  'III.B.8': { staff: ['checkPicture', 'lookUpConsent'], intern: ['checkPicture', 'lookUpConsent'], student: ['ownConsent'] },
  'III.B.9': { staff: ['askWhatsapp', 'lookUpConsent'], intern: ['askWhatsapp', 'lookUpConsent'], student: ['ownConsent'] },
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
