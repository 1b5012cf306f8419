import { practiceWish, type PracticeWish } from '../../distance/practiceWish';
import { urgentHelp } from '../../gedragscode/urgentHelp';
import { isStudent, worksAtSchool } from '../../people/person';
import { threadOf, wordsOf } from '../activity';
import type { Incoming, KnownIncoming } from '../incoming';
import type { OutboxItem } from '../outbox/outboxItem';
import { seesCodeReaders } from '../practiceCards';
import type { Services } from '../services';
import { answeredElsewhere } from './answeredElsewhere';

/** "Hoe mag ik ouders bereiken?", "checklist", "gelezen", "disclaimer": how the school works with the code. False when it is something else. */
export async function practiceMessage(services: Services, turn: Incoming): Promise<boolean> {
  const { activity, boardId, conversation, person } = turn;
  const words = wordsOf(activity);
  const wish = person === null ? null : practiceWish(words);
  if (person === null || wish === null || urgentHelp(words) !== null) return false;
  const language = turn.language === 'en' ? 'en' : wish.language;
  if (wish.kind === 'channels') {
    // Students ask how to reach staff; of parents and other students they aren't told.
    if (isStudent(person) && wish.reach !== 'staff' && wish.reach !== null) return false;
    await services.unitOfWork.run((tx) => services.mail.toConversation(tx, boardId, conversation.id, { kind: 'channels', personId: person.id, reach: wish.reach, language, thread: threadOf(activity) }));
    return true;
  }
  const item = itemOf(wish, { ...turn, person }, language);
  if (item === null) return false;
  await services.unitOfWork.run(async (tx) => {
    await services.mail.toPerson(tx, boardId, person.id, item);
    if (item.kind === 'codeReaders') await services.audit.record(tx, { type: 'code.readersSeen', boardId, at: services.clock.now(), by: person.id, about: [], school: person.school });
    await answeredElsewhere(services.mail, turn, language, tx);
  });
  return true;
}

function itemOf(wish: Exclude<PracticeWish, { kind: 'channels' }>, { person }: KnownIncoming, language: 'nl' | 'en'): OutboxItem | null {
  const own = { personId: person.id, language };
  switch (wish.kind) {
    case 'newcomer':
      return worksAtSchool(person) ? { kind: 'newcomer', ...own } : { kind: 'practiceLine', line: 'notForStudents', language };
    case 'publishing':
      return worksAtSchool(person) ? { kind: 'publishing', ...own } : null;
    case 'codeRead':
      return { kind: 'codeRead', ...own };
    case 'codeReaders':
      return seesCodeReaders(person) ? { kind: 'codeReaders', ...own } : { kind: 'practiceLine', line: 'onlySchoolleiding', language };
  }
}
