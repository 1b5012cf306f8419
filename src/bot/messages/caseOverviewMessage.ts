import { amsterdamDate } from '../../calendar/amsterdamTime';
import { schoolYearOf } from '../../calendar/schoolYear';
import { seesCaseOverview } from '../../escalation/overview/seesCaseOverview';
import { wordsOf } from '../activity';
import type { Incoming } from '../incoming';
import type { Services } from '../services';

const ASKS = /^\W*(?:(?:toon |laat )?(?:het |de )?(?:meldingen ?overzicht|overzicht (?:van )?(?:de )?meldingen)(?: zien)?|(?:show )?(?:the )?(?:reports? overview|overview of (?:the )?reports))(?:\W+(20\d\d)(?:\W+(?:20)?\d\d)?)?\W*$/i;
const ENGLISH = /overview/i;

/** "Meldingenoverzicht", with a school year or without, in the personal chat of who answers for a school. False when it is something else. */
export async function caseOverviewMessage({ unitOfWork, mail, clock, schools }: Services, { activity, boardId, conversation, person, language }: Incoming): Promise<boolean> {
  const words = wordsOf(activity);
  const asked = ASKS.exec(words);
  if (asked === null || conversation.kind !== 'personal' || person === null) return false;
  const seen = (await schools(boardId)).filter((school) => seesCaseOverview(person, school));
  if (seen.length === 0) return false;
  const schoolYear = asked[1] === undefined ? schoolYearOf(amsterdamDate(clock.now())) : Number(asked[1]);
  await unitOfWork.run(async (tx) => {
    for (const school of seen) await mail.toPerson(tx, boardId, person.id, { kind: 'caseOverview', personId: person.id, school, schoolYear, language: ENGLISH.test(words) ? 'en' : language });
  });
  return true;
}
