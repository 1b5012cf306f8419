/** What a mentor is told of by itself. */
export type CampaignNoticeKind = 'start' | 'reminder' | 'sixteen';

/** One message to one mentor, about ids only. */
export interface CampaignNotice {
  readonly kind: CampaignNoticeKind;
  /** Told once per person and key. */
  readonly key: string;
  /** Other keys of this person that it settles as well: what stands on this card needn't be told again. */
  readonly covers: readonly string[];
  readonly personId: string;
  readonly classKey: string;
  /** Who turned sixteen; null otherwise. */
  readonly studentId: string | null;
}

/** The school is part of every key: boards have several, with classes of the same name. */
export const noticeKey = {
  start: (school: string, classKey: string, schoolYear: number): string => `start:${schoolYear}:${school}:${classKey}`,
  /** With the deadline in it: who moves it has mentors reminded again. */
  reminder: (school: string, classKey: string, deadline: string): string => `reminder:${deadline}:${school}:${classKey}`,
  sixteen: (school: string, studentId: string): string => `sixteen:${school}:${studentId}`,
};
