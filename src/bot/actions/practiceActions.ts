import { NEWCOMER_STEPS } from '../../distance/newcomers';
import { worksAtSchool } from '../../people/person';
import { botTexts, practiceTexts } from '../../texts/texts';
import type { AdaptiveCard } from '../cards/card';
import { PRACTICE_VERBS } from '../cards/distance/practiceVerbs';
import type { KnownIncoming, Route } from '../incoming';
import { actionOf } from '../invokeValue';
import { editionKey } from '../practiceCards';
import { actionReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';
import { knownRoute } from './knownRoute';

/** Buttons of newcomers and of who read the code. */
export function practiceActionRoutes(services: Services): readonly Route[] {
  return [
    knownRoute(PRACTICE_VERBS.openNewcomer, (turn) => open(services, turn)),
    knownRoute(PRACTICE_VERBS.confirmNewcomer, (turn) => confirm(services, turn)),
    knownRoute(PRACTICE_VERBS.readCode, (turn) => read(services, turn)),
  ];
}

async function open({ unitOfWork, mail }: Services, { boardId, person, language }: KnownIncoming): Promise<InvokeAnswer> {
  const { newcomer: t } = practiceTexts(language);
  if (!worksAtSchool(person)) return actionReply.message(t.notForStudents);
  await unitOfWork.run((tx) => mail.toPerson(tx, boardId, person.id, { kind: 'newcomer', personId: person.id, language }));
  return actionReply.message(t.below);
}

/** Says it to whoever leads this person, and to nobody else. */
async function confirm(services: Services, turn: KnownIncoming): Promise<InvokeAnswer> {
  const { boardId, person, language, activity } = turn;
  const { newcomer: t } = practiceTexts(language);
  if (!worksAtSchool(person)) return actionReply.message(t.notForStudents);
  const data = actionOf(activity)?.data ?? {};
  const isComplete = NEWCOMER_STEPS.every((step) => data[step] === 'true' || data[step] === true);
  if (!isComplete && (await services.newcomers.of(boardId, person.id)) === null) return shown(await services.practiceCards.newcomer(boardId, person.id, language, true), turn);
  const supervisor = await services.directory.supervisorOf(boardId, person.id);
  const now = services.clock.now();
  const told = supervisor === null ? [] : [supervisor.id];
  await services.unitOfWork.run(async (tx) => {
    if (!(await services.newcomers.confirm(tx, boardId, person.id, { at: now, told }))) return;
    if (supervisor !== null) await services.mail.toPerson(tx, boardId, supervisor.id, { kind: 'newcomerConfirmed', personId: supervisor.id, aboutId: person.id });
    await services.audit.record(tx, { type: 'newcomer.confirmed', boardId, at: now, by: person.id, about: told });
  });
  return shown(await services.practiceCards.newcomer(boardId, person.id, language), turn);
}

/** Of the edition that is in force, whatever the card was made for. */
async function read(services: Services, turn: KnownIncoming): Promise<InvokeAnswer> {
  const { boardId, person, language } = turn;
  const [settings, edition] = await Promise.all([services.settings.of(boardId, person.school), services.edition(boardId)]);
  if (settings !== null && settings.practice.codeRead !== 'off') {
    const now = services.clock.now();
    await services.unitOfWork.run(async (tx) => {
      if (!(await services.codeReaders.read(tx, boardId, editionKey(edition), { personId: person.id, at: now }))) return;
      await services.audit.record(tx, { type: 'code.read', boardId, at: now, by: person.id, about: [], version: editionKey(edition) });
    });
  }
  return shown(await services.practiceCards.codeRead(boardId, person.id, language), turn);
}

function shown(card: AdaptiveCard | null, { language }: KnownIncoming): InvokeAnswer {
  return card === null ? actionReply.message(botTexts(language).error.notAllowed) : actionReply.card(card);
}
