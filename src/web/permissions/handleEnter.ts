import { amsterdamDate } from '../../calendar/amsterdamTime';
import { schoolYearOf } from '../../calendar/schoolYear';
import { maySeeRegister } from '../../permissions/maySeeRegister';
import { renewalPlan } from '../../permissions/renewPermissions';
import type { EnterAnswer, ShownRenewal } from './permissionPageApi';
import { answer, type PermissionStep } from './permissionStep';
import { showPermissions } from './showPermissions';

/** `POST /api/permissions/enter`: what is this person's, what waits for this person, and what can be renewed. */
export const handleEnter: PermissionStep = async (deps, person) => {
  const { boardId, school, id } = person;
  const { register, settings, clock } = deps.permissions;
  const today = amsterdamDate(clock.now());
  const [own, mine, waiting] = await Promise.all([settings.of(boardId, school), register.ofAsker(boardId, id), register.waitingFor(boardId, id)]);
  const [shownMine, shownWaiting] = await Promise.all([showPermissions(deps, person, mine, { withMissing: true }), showPermissions(deps, person, waiting, { withMissing: true })]);
  const done: EnterAnswer = {
    schoolName: own?.schoolName ?? school,
    mine: shownMine,
    // Somebody who was asked and doesn't decide any more has nothing to do here.
    toDecide: shownWaiting.filter(({ may }) => may.decide),
    maySeeRegister: maySeeRegister(person),
    renewal: renewalPlan(person, mine, today).map(({ state, classes, gone, outcome }): ShownRenewal => ({ id: state.id, kind: state.kind, purpose: state.details.purpose, classes, gone, outcome })),
    schoolYear: schoolYearOf(today),
  };
  return answer(done);
};
