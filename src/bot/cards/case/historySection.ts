import type { Language } from '../../../runtime/language';
import { container, plain, text, type CardElement } from '../card';
import type { CaseTexts } from './caseTexts';
import type { CaseViewForRecipient, StepView } from './caseView';
import { exportAction } from './concludeActions';
import { historyLines } from './historyLines';
import { shortMoment } from './moment';
import { noteAction } from './noteAction';
import type { RoomOnCard } from './roomOnCard';
import { shortened } from './shortened';

/** The element that the button "Stappen en geschiedenis" shows and hides. */
export const HISTORY = 'history';

/** Steps and history, folded away until asked for. The newest lines tell most, so the oldest give way. */
export function historySection(view: CaseViewForRecipient, texts: CaseTexts, language: Language, room: RoomOnCard): CardElement {
  const lines = historyLines(view, texts, language, room.line);
  const earlier = lines.length - room.lines;
  const { source, reconstruction } = view.plan;
  return container(
    [
      text(`**${texts.card.steps}**`),
      ...view.steps.map((step, index) => plain(`${index + 1}. ${step.title}: ${stepLine(step, texts, language, room.line)}`, { spacing: 'small' })),
      text(`**${texts.card.history}**`, { separator: true }),
      ...(earlier > 0 ? [text(texts.card.earlier(earlier), { isSubtle: true, spacing: 'small' })] : []),
      ...lines.slice(-room.lines).map((line) => plain(line, { spacing: 'small' })),
      // Below the card there is no room for it.
      ...actionsOf(view, language, room),
      ...(reconstruction ? [text(texts.card.reconstruction(source.title, source.url), { isSubtle: true, size: 'small', separator: true })] : []),
    ],
    { id: HISTORY, isVisible: false, separator: true },
  );
}

function actionsOf(view: CaseViewForRecipient, language: Language, room: RoomOnCard): readonly CardElement[] {
  if (view.status === 'closed') return [{ type: 'ActionSet', actions: [noteAction(view, language)] }];
  return view.youAreResponsible ? [{ type: 'ActionSet', actions: [exportAction(view, language, room)] }] : [];
}

function stepLine({ state, by, at, reason }: StepView, texts: CaseTexts, language: Language, longest: number): string {
  const who = by ?? texts.history.houvast;
  const when = at === null ? '' : shortMoment(at, language);
  if (state === 'open') return texts.card.stepOpen;
  return state === 'done' ? texts.card.stepDone(who, when) : texts.card.stepSkipped(who, when, shortened(reason ?? '', longest, texts.shortened));
}
