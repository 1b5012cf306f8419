import type { PermissionKind } from '../../../permissions/permissionKind';
import type { Language } from '../../../runtime/language';
import { permissionTexts } from '../../../texts/texts';
import { card, container, execute, heading, openDialog, submit, text, type AdaptiveCard, type CardAction } from '../card';
import { PERMISSION_INPUTS, PERMISSION_PAGE, PERMISSION_VERBS } from './permissionVerbs';

export interface KindChoice {
  readonly kinds: readonly PermissionKind[];
  readonly isMissing: boolean;
  /** In a dialog of the message extension. */
  readonly inDialog: boolean;
}

/** What somebody wants to ask permission for. */
export function permissionKindCard({ kinds, isMissing, inDialog }: KindChoice, language: Language): AdaptiveCard {
  const t = permissionTexts(language);
  const next: readonly CardAction[] = inDialog
    ? [submit(t.start.next, { step: 'kind' }, { style: 'positive' })]
    : [execute(PERMISSION_VERBS.form, t.start.next, {}, { style: 'positive' }), openDialog(t.start.open, { open: PERMISSION_PAGE }, { associatedInputs: 'none' }), execute(PERMISSION_VERBS.stop, t.start.stop, {}, { associatedInputs: 'none' })];
  return card({
    lang: language,
    fallbackText: t.start.fallback,
    body: [
      heading(t.start.title),
      text(t.start.text),
      ...(isMissing ? [container([text(t.start.missing)], { style: 'attention' })] : []),
      {
        type: 'Input.ChoiceSet', id: PERMISSION_INPUTS.kind, label: t.start.label, style: 'expanded', isRequired: true, errorMessage: t.start.missing,
        choices: kinds.map((kind) => ({ title: t.kind[kind], value: kind })),
      },
    ],
    actions: next,
  });
}
