import type { PermissionKind } from '../../../permissions/permissionKind';
import { OTHER_WAYS } from '../../../permissions/permissionEvent';
import type { WishFields, WishProblem } from '../../../permissions/permissionWish';
import type { Language } from '../../../runtime/language';
import { permissionTexts, type PermissionTexts } from '../../../texts/texts';
import { card, container, execute, heading, submit, text, type AdaptiveCard, type CardAction, type CardElement, type Choice } from '../card';
import { PERMISSION_VERBS } from './permissionVerbs';

export interface PermissionFormForRecipient {
  readonly kind: PermissionKind;
  /** The asker's own. */
  readonly classes: readonly string[];
  /** Whom the asker may name. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly isStudent: boolean;
  /** Could allow a class by themselves. */
  readonly mayGive: boolean;
  readonly today: string;
  /** The last day that can be asked for. */
  readonly last: string;
  readonly values: Partial<WishFields>;
  readonly problems: readonly WishProblem[];
  readonly inDialog: boolean;
}

const LONGEST = 300;
/** The names on a card; more make it too large to send. */
const MOST_PEOPLE = 80;

/** The few things that belong to one kind of permission. Names of people to choose from may be in it: for the asker's own chat. */
export function permissionFormCard(form: PermissionFormForRecipient, language: Language): AdaptiveCard {
  const t = permissionTexts(language);
  const { kind, problems, inDialog } = form;
  return card({
    lang: language,
    fallbackText: t.form.fallback(t.kind[kind]),
    body: [
      heading(t.kind[kind]),
      text(t.form.why[kind]),
      ...(problems.length === 0 ? [] : [container(problems.map((problem) => text(t.form.problem[problem])), { style: 'attention' })]),
      ...inputs(form, t),
    ],
    actions: inDialog ? [submit(sendTitle(form, t), { step: 'form', permission: kind }, { style: 'positive' })] : buttons(form, t),
  });
}

function buttons(form: PermissionFormForRecipient, t: PermissionTexts): readonly CardAction[] {
  return [
    execute(PERMISSION_VERBS.send, sendTitle(form, t), { permission: form.kind }, { style: 'positive' }),
    execute(PERMISSION_VERBS.start, t.start.other, {}, { associatedInputs: 'none' }),
    execute(PERMISSION_VERBS.stop, t.start.stop, {}, { associatedInputs: 'none' }),
  ];
}

function sendTitle({ kind, mayGive }: PermissionFormForRecipient, { form }: PermissionTexts): string {
  if (kind === 'channel') return form.tell;
  return mayGive && canBeGiven(kind) ? form.give : form.send;
}

const canBeGiven = (kind: PermissionKind): boolean => kind === 'recording' || kind === 'lessonUse';

function inputs(form: PermissionFormForRecipient, t: PermissionTexts): readonly CardElement[] {
  switch (form.kind) {
    case 'whatsapp':
      return [...classes(form, t), purpose(form, t), until(form, t), otherWay(form, t)];
    case 'channel':
      return [words('channelName', t.form.channelName, form), words('platform', t.form.platform, form, t.form.platformHint), purpose(form, t), words('role', t.form.role, form, t.form.roleHint)];
    case 'recording':
      return [...forWhom(form, t), ...classes(form, t), ...people(form, t, false), purpose(form, t), day('from', t.form.from, form), until(form, t)];
    case 'videoReuse':
      return [...people(form, t, true), purpose(form, t), until(form, t)];
    case 'lessonUse':
      return [...forWhom(form, t), ...classes(form, t), ...people(form, t, false), purpose(form, t), day('from', t.form.day, form), time('start', t.form.start, form), time('end', t.form.end, form)];
  }
}

function classes({ classes: keys, isStudent, values }: PermissionFormForRecipient, { form }: PermissionTexts): readonly CardElement[] {
  if (isStudent && keys.length === 1) return [];
  const [only, ...others] = keys;
  const value = values.classes ?? (others.length === 0 ? (only ?? '') : '');
  return [{ type: 'Input.ChoiceSet', id: 'classes', label: form.classes, style: 'expanded', isMultiSelect: true, choices: keys.map((key) => ({ title: key, value: key })), value }];
}

function purpose(form: PermissionFormForRecipient, { form: t }: PermissionTexts): CardElement {
  return words('purpose', t.purpose, form, t.purposeHint[form.kind]);
}

function words(id: keyof WishFields, label: string, { values }: PermissionFormForRecipient, placeholder?: string): CardElement {
  return { type: 'Input.Text', id, label, maxLength: LONGEST, value: values[id] ?? '', ...(placeholder === undefined ? {} : { placeholder }) };
}

function until(form: PermissionFormForRecipient, { form: t }: PermissionTexts): CardElement {
  return { type: 'Input.Date', id: 'until', label: t.until, min: form.today, max: form.last, value: form.values.until ?? form.last };
}

function day(id: 'from', label: string, { today, last, values }: PermissionFormForRecipient): CardElement {
  return { type: 'Input.Date', id, label, min: today, max: last, value: values[id] ?? today };
}

function time(id: 'start' | 'end', label: string, { values }: PermissionFormForRecipient): CardElement {
  return { type: 'Input.Time', id, label, ...(values[id] === undefined ? {} : { value: values[id] }) };
}

function otherWay({ values }: PermissionFormForRecipient, t: PermissionTexts): CardElement {
  return { type: 'Input.ChoiceSet', id: 'otherWay', label: t.form.otherWay, style: 'compact', choices: OTHER_WAYS.map((way) => ({ title: t.otherWay[way], value: way })), value: values.otherWay ?? 'teams' };
}

function forWhom({ mayGive, values }: PermissionFormForRecipient, { form }: PermissionTexts): readonly CardElement[] {
  if (!mayGive) return [];
  const choices: readonly Choice[] = (['class', 'self'] as const).map((value) => ({ title: form.forWhomChoices[value], value }));
  return [{ type: 'Input.ChoiceSet', id: 'forWhom', label: form.forWhom, style: 'expanded', choices, value: values.forWhom ?? 'class' }];
}

/** A student names the teacher; about a video everybody names who is in it. */
function people({ people: some, isStudent, values }: PermissionFormForRecipient, { form }: PermissionTexts, several: boolean): readonly CardElement[] {
  if (!several && !isStudent) return [];
  const choices = some.slice(0, MOST_PEOPLE).map(({ id, name }) => ({ title: name, value: id }));
  return [{ type: 'Input.ChoiceSet', id: 'chosen', label: several ? form.concerned : form.teacher, style: several ? 'expanded' : 'compact', isMultiSelect: several, choices, value: values.chosen ?? '' }];
}
