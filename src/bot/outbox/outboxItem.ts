import type { CaseLevel } from '../../escalation/caseLevel';
import type { Answer } from '../../gedragscode/answer';
import type { PostedPictureRef } from '../../images/postedPictures';
import type { PostedWarning } from '../../images/postedWarning';
import type { Language } from '../../runtime/language';

/** A sentence of the bot without a card. */
export type LineKey = 'unknownPerson' | 'tooFast' | 'urgentElsewhere' | 'couldNotHandle' | 'helloAgain';

/** The thread of a channel that a message belongs in, by the id of its first message. */
export type Thread = string;

/**
 * A message that waits to be sent: ids and keys only. What it says is made at the moment of sending, from what is
 * true then; so nothing that somebody wrote lies in the queue.
 */
export type OutboxItem =
  | { readonly kind: 'welcome'; readonly personId: string; readonly language: Language }
  | { readonly kind: 'introduction'; readonly language: Language; readonly thread: Thread | null }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly thread: Thread | null }
  | { readonly kind: 'nudge'; readonly nudgeId: string; readonly personId: string; readonly settled: boolean }
  | { readonly kind: 'caseCard'; readonly caseId: string; readonly personId: string }
  | { readonly kind: 'reporterCard'; readonly caseId: string; readonly personId: string }
  | { readonly kind: 'nobodyFound'; readonly caseId: string; readonly personId: string; readonly level: CaseLevel }
  | { readonly kind: 'sharedPicture'; readonly pictureId: string }
  | { readonly kind: 'postedWarning'; readonly ref: PostedPictureRef; readonly warning: Exclude<PostedWarning, { kind: 'silence' }>; readonly language: Language }
  | { readonly kind: 'line'; readonly line: LineKey; readonly language: Language; readonly thread: Thread | null };
