import type { ArticleId } from '../gedragscode/articleId';

/** What can be said about a place in a draft; each has its words in `texts/`. */
export const REMARK_KINDS = [
  'health',
  'situation',
  'marks',
  'recording',
  'teacherVideo',
  'secrecy',
  'distance',
  'threat',
  'exclusion',
  'tone',
  'confidential',
  'bsn',
  'bankAccount',
  'staffEmail',
  'privateEmail',
  'staffPhone',
  'phone',
  'homeAddress',
  'birthDate',
  'whatsApp',
  'classChat',
  'privateAccount',
  'onSocialMedia',
  'copied',
  'longQuote',
  'swearing',
  'studentNamed',
  'ownView',
  'saysWhereFrom',
] as const;

export type RemarkKind = (typeof REMARK_KINDS)[number];

/** What can stand there instead, as a fact; `texts/` has the words, in the language of the draft. */
export type Phrase =
  | { readonly key: 'nothing' | 'askMe' | 'marksAreInMagister' | 'moreLater' | 'talkFreely' | 'calm' | 'everyoneIsWelcome' | 'stayProfessional' | 'askBeforeSharing' | 'askAboutVideo' }
  | { readonly key: 'bsnLeftOut' | 'privately' | 'birthDateLeftOut' | 'viaTeams' | 'messageMe' | 'inOurTeam' | 'handInViaTeams' | 'atTheMaker' | 'source' | 'schoolAddress' }
  | { readonly key: 'very'; readonly adjective: string }
  | { readonly key: 'students'; readonly count: number }
  | { readonly key: 'ownView' | 'iWorkThere' };

/** Replaces `start`–`end`; where both are the same place, something is put in. Offsets count UTF-16 units, as a text field does. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly phrase: Phrase;
  /** What goes in front of the words. */
  readonly lead: '' | ' ' | '\n\n';
  /** A sentence begins here. */
  readonly capital: boolean;
}

export interface Remark {
  readonly kind: RemarkKind;
  readonly start: number;
  readonly end: number;
  readonly article: ArticleId;
  readonly fix: Fix;
}
