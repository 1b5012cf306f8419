import type { Audit } from '../../audit/audit';
import { amsterdamDate } from '../../calendar/amsterdamTime';
import type { SchoolCalendar } from '../../calendar/schoolCalendar';
import { isSchoolDay } from '../../calendar/schoolTime';
import type { Directory } from '../../people/directory';
import type { BoardId } from '../../people/person';
import type { UnitOfWork } from '../../runtime/unitOfWork';
import type { ConsentBook } from '../consentBook';
import type { ConsentSettingsStore } from '../consentSettings';
import type { CampaignNotice } from './campaignNotice';
import type { CampaignMail, CampaignNotices } from './campaignNotices';
import { dueNotices } from './dueNotices';
import { loadMentoredClasses } from './loadMentoredClasses';

export interface SendNoticesDeps {
  readonly book: Pick<ConsentBook, 'purposes' | 'eventsOf'>;
  readonly directory: Pick<Directory, 'withRole' | 'mentorClasses'>;
  readonly settings: Pick<ConsentSettingsStore, 'of'>;
  readonly notices: CampaignNotices;
  readonly mail: CampaignMail;
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
  readonly calendarOf: (board: BoardId, school: string) => Promise<SchoolCalendar>;
}

export interface SchoolDay {
  readonly board: BoardId;
  readonly school: string;
  readonly now: Date;
}

/** The day's work for one school. May run any number of times, on several replicas: each notice is sent once. Says how many went out. */
export async function sendNotices(deps: SendNoticesDeps, { board, school, now }: SchoolDay): Promise<number> {
  const today = amsterdamDate(now);
  const calendar = await deps.calendarOf(board, school);
  if (!isSchoolDay(today, calendar)) return 0;
  const { deadline } = await deps.settings.of(board, school);
  const classes = await loadMentoredClasses(deps, { board, school, on: today });
  const question = { school, today, calendar, deadline, classes };
  const keys = dueNotices({ ...question, wasTold: () => false }).flatMap(({ key, covers }) => [key, ...covers]);
  const told = new Set((await deps.notices.told(board, [...new Set(keys)])).map(({ key, personId }) => `${personId}\n${key}`));
  const due = dueNotices({ ...question, wasTold: (key, personId) => told.has(`${personId}\n${key}`) });

  let sent = 0;
  for (const notice of due) if (await send(deps, { board, school, now }, notice)) sent += 1;
  return sent;
}

function send({ notices, mail, audit, unitOfWork }: SendNoticesDeps, { board, school, now }: SchoolDay, notice: CampaignNotice): Promise<boolean> {
  const { kind, key, covers, personId, classKey, studentId } = notice;
  return unitOfWork.run(async (tx) => {
    if (!(await notices.tell(tx, board, key, personId, now))) return false;
    for (const other of covers) await notices.tell(tx, board, other, personId, now);
    await mail.notify(tx, board, school, notice);
    const about = studentId === null ? [personId] : [personId, studentId];
    await audit.record(tx, { type: 'consent.campaignNotice', boardId: board, at: now, by: null, about, school, classKey, notice: kind });
    return true;
  });
}
