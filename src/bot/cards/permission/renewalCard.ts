import type { RenewalLine } from '../../../permissions/renewPermissions';
import type { Language } from '../../../runtime/language';
import { permissionTexts, type PermissionTexts } from '../../../texts/texts';
import { card, container, execute, heading, labelled, openDialog, text, type AdaptiveCard, type CardAction } from '../card';
import { PERMISSION_PAGE, PERMISSION_VERBS } from './permissionVerbs';

export interface RenewalView {
  readonly lines: readonly RenewalLine[];
  /** `plan`: what would be asked, before anything is. */
  readonly stage: 'list' | 'plan' | 'done';
  readonly asked: number;
}

/** What lapsed with the school year; asking for it again shows first what it would ask. */
export function renewalCard({ lines, stage, asked }: RenewalView, language: Language): AdaptiveCard {
  const t = permissionTexts(language);
  const head = stage === 'plan' ? [heading(t.renewal.planTitle), text(t.renewal.planNote)] : [heading(t.renewal.title), text(t.renewal.text)];
  return card({
    lang: language,
    fallbackText: t.renewal.fallback,
    body: [
      ...head,
      ...(stage === 'done' ? [container([text(t.renewal.done(asked))], { style: 'good' })] : []),
      ...lines.map((line) => labelled(t.kind[line.state.kind], words(line, stage, t))),
    ],
    actions: [...buttons(lines, stage, t), openDialog(t.start.open, { open: PERMISSION_PAGE })],
  });
}

function words({ state, classes, gone, outcome }: RenewalLine, stage: RenewalView['stage'], t: PermissionTexts): string {
  const of = stage === 'list' ? state.details.classes : classes;
  const what = [...(of.length === 0 ? [] : [of.join(', ')]), state.details.purpose];
  if (stage === 'list' && outcome !== 'askedAlready') return what.join('. ');
  const said = { ask: t.renewal.willAsk, noClassLeft: t.renewal.noClassLeft, askedAlready: t.renewal.askedAlready }[outcome];
  const without = outcome === 'ask' && gone.length > 0 ? ` (${t.renewal.gone(gone.join(', '))})` : '';
  return `${what.join('. ')}: ${said}${without}`;
}

function buttons(lines: readonly RenewalLine[], stage: RenewalView['stage'], { renewal: t }: PermissionTexts): readonly CardAction[] {
  if (!lines.some(({ outcome }) => outcome === 'ask')) return [];
  if (stage !== 'plan') return [execute(PERMISSION_VERBS.renewalPlan, t.show, { stage: 'plan' }, { style: 'positive' })];
  return [execute(PERMISSION_VERBS.renew, t.ask, {}, { style: 'positive' }), execute(PERMISSION_VERBS.renewalPlan, t.back, { stage: 'list' })];
}
