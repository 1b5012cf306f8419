import type { CampaignNotice } from '../consent/campaign/campaignNotice';
import type { CampaignMail } from '../consent/campaign/campaignNotices';
import { sendNotices, type SendNoticesDeps } from '../consent/campaign/sendNotices';
import type { BoardId } from '../people/person';
import { asError } from '../runtime/asError';
import type { Logger } from '../runtime/log';
import type { Tx } from '../runtime/unitOfWork';
import type { Mail } from './outbox/mail';
import type { OutboxItem } from './outbox/outboxItem';

export interface CampaignJobDeps extends Omit<SendNoticesDeps, 'mail'> {
  readonly schools: { boards(): Promise<readonly BoardId[]>; keys(board: BoardId): Promise<readonly string[]> };
  readonly mail: Mail;
  readonly log: Logger;
}

/** Half past seven on weekdays, before lessons; which of those are school days the work itself knows. */
export const CAMPAIGN_TIMES = '30 7 * * 1-5';

/**
 * The campaign's daily work, for every school. One school that fails doesn't keep the others waiting; it throws in the
 * end so that the queue tries again, and what was sent isn't sent twice.
 */
export async function campaignDay({ schools, mail, log, ...deps }: CampaignJobDeps, now: Date): Promise<void> {
  const failed: string[] = [];
  for (const board of await schools.boards()) {
    for (const school of await schools.keys(board)) {
      try {
        const sent = await sendNotices({ ...deps, mail: campaignMail(mail) }, { board, school, now });
        if (sent > 0) log.info('campaign.notices', { board, school, sent });
      } catch (error) {
        failed.push(school);
        log.error('campaign.failed', { board, school, error: asError(error) });
      }
    }
  }
  if (failed.length > 0) throw new Error(`the campaign's notices failed for ${failed.length} school(s)`);
}

function campaignMail(mail: Mail): CampaignMail {
  return {
    notify: (tx: Tx, board: BoardId, _school: string, notice: CampaignNotice) => mail.toPerson(tx, board, notice.personId, itemOf(notice)),
  };
}

function itemOf({ kind, personId, classKey, studentId }: CampaignNotice): OutboxItem {
  if (kind === 'sixteen' && studentId !== null) return { kind: 'turnedSixteen', personId, classKey, studentId, language: null };
  return { kind: 'classCampaign', personId, classKey, reason: kind === 'start' ? 'start' : 'reminder', language: null };
}
