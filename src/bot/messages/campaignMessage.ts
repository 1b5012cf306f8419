import { mayRunCampaign, maySeeClassCampaign } from '../../consent/campaign/mayRunCampaign';
import { worksAtSchool, type Person } from '../../people/person';
import { wordsOf } from '../activity';
import type { Incoming } from '../incoming';
import type { OutboxItem } from '../outbox/outboxItem';
import type { Services } from '../services';
import { answeredElsewhere } from './answeredElsewhere';
import { campaignQuestion, type CampaignQuestion } from './campaignQuestion';

/** "toestemmingen van mijn klas": always answered in the personal chat. False when it is something else, or a student's. */
export async function campaignMessage(services: Services, turn: Incoming): Promise<boolean> {
  const { activity, boardId } = turn;
  const question = campaignQuestion(wordsOf(activity));
  // As it is now: who sees a class mustn't depend on what was remembered.
  const person = question === null || turn.person === null ? null : await services.directory.byId(boardId, turn.person.id);
  if (question === null || person === null || !worksAtSchool(person)) return false;

  const items = await itemsFor(services, person, question);
  if (items.length === 0) return false;
  await services.unitOfWork.run(async (tx) => {
    for (const item of items) {
      await services.mail.toPerson(tx, boardId, person.id, item);
      if (item.kind === 'campaignLine') continue;
      const classKey = item.kind === 'classCampaign' ? item.classKey : null;
      await services.audit.record(tx, { type: 'consent.overviewSeen', boardId, at: services.clock.now(), by: person.id, about: [], school: person.school, classKey, names: false });
    }
    await answeredElsewhere(services.mail, turn, turn.language, tx);
  });
  return true;
}

type CampaignItem = Extract<OutboxItem, { kind: 'classCampaign' | 'schoolCampaign' | 'campaignLine' }>;

/** None: not a question for the campaign after all. */
async function itemsFor({ directory }: Services, person: Person, { about, language }: CampaignQuestion): Promise<readonly CampaignItem[]> {
  const { boardId, id: personId, school } = person;
  const line = (key: Extract<CampaignItem, { kind: 'campaignLine' }>['line']): CampaignItem => ({ kind: 'campaignLine', line: key, language });
  const ofClass = (classKey: string): CampaignItem => ({ kind: 'classCampaign', personId, classKey, reason: 'asked', language });
  const ofSchool: CampaignItem = { kind: 'schoolCampaign', personId, language };
  if (about === 'school') return [mayRunCampaign(person) ? ofSchool : line('notYourSchool')];

  const mentored = await directory.mentorClasses(boardId, personId);
  if (about !== 'mine') {
    const wanted = about.classKey.toLowerCase();
    const classKey = (await directory.classes(boardId, school)).find((key) => key.toLowerCase() === wanted);
    if (classKey !== undefined && maySeeClassCampaign(person, mentored, classKey)) return [ofClass(classKey)];
    // Who teaches a class may look up its students: that is another question, and answered elsewhere.
    return classKey !== undefined && person.classes.includes(classKey) ? [] : [line('notYourClass')];
  }
  const own = person.roles.includes('mentor') ? mentored.map(ofClass) : [];
  if (mayRunCampaign(person)) return [...own, ofSchool];
  return own.length > 0 ? own : [line('notMentor')];
}
