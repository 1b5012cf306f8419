import type { OtherWay } from '../../../permissions/permissionEvent';
import type { PermissionTexts } from '../../../texts/texts';
import { container, labelled, text, type CardElement } from '../card';
import type { MissingView } from './permissionView';

/** Names on a card; more would be too much to read there. */
const MOST_NAMES = 40;

/** The two things that WhatsApp with students needs, as one list, and what that means for who isn't in it. */
export function missingSection(missing: MissingView, otherWay: OtherWay, t: PermissionTexts): readonly CardElement[] {
  const { permission, students, yes, no, open, names } = missing;
  const left = no + open;
  const close = { spacing: 'small' } as const;
  return [
    text(t.missing.title, { weight: 'bolder', separator: true }),
    text(t.missing.permission[permission], close),
    text(t.missing.students(yes, students), close),
    ...(left === 0 ? [text(t.missing.everybody, close)] : [text(t.missing.counts(no, open), close)]),
    ...(permission === 'no' ? [] : [container([text(conclusion(missing, t), { weight: 'bolder' }), ...(left === 0 ? [] : [text(t.missing.leftOut(left, t.otherWay[otherWay]), close)])], { style: 'emphasis' })]),
    ...(names === null ? [] : [namesLine(t.missing.namesNo, names.no, t), namesLine(t.missing.namesOpen, names.open, t)].flat()),
  ];
}

function conclusion({ permission, yes, mayBegin }: MissingView, { missing: t }: PermissionTexts): string {
  if (mayBegin) return t.mayBegin(yes);
  return permission === 'there' ? t.nobodyYes : t.notYet;
}

function namesLine(title: string, names: readonly string[], { missing: t }: PermissionTexts): readonly CardElement[] {
  if (names.length === 0) return [];
  const more = names.length - MOST_NAMES;
  return [labelled(title, [...names.slice(0, MOST_NAMES), ...(more > 0 ? [t.more(more)] : [])].join(', '))];
}
