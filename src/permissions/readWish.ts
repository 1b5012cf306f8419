import { isIsoDate } from '../calendar/isIsoDate';
import { lastDayOfSchoolYear, schoolYearOf } from '../calendar/schoolYear';
import { isStudent, type Person } from '../people/person';
import { mayAllowRecording } from './mayAllowRecording';
import { OTHER_WAYS, type ChannelDetails, type LessonHours, type OtherWay } from './permissionEvent';
import { kindsFor, mayBeGivenToClass, type PermissionKind } from './permissionKind';
import type { PermissionWish, WishFields, WishProblem } from './permissionWish';

export const LONGEST_WORDS = 300;
const MOST_CHOSEN = 6;

export type WishRead = { readonly kind: 'read'; readonly wish: PermissionWish } | { readonly kind: 'wrong'; readonly problems: readonly WishProblem[] } | { readonly kind: 'notForYou' };

/** Pure: what a form says, for this person, on this day (ISO). Only the person's own classes count. */
export function readWish(fields: WishFields, asker: Person, today: string): WishRead {
  const kind = kindsFor(asker).find((one) => one === fields.kind);
  if (kind === undefined) return { kind: 'notForYou' };
  const problems: WishProblem[] = [];
  const need = <T>(value: T | null, problem: WishProblem, instead: T): T => {
    if (value === null) problems.push(problem);
    return value ?? instead;
  };

  const classes = classesOf(kind, fields.classes, asker);
  if (classes.length === 0 && needsClass(kind)) problems.push('classMissing');
  const purpose = need(worded(fields.purpose), 'purposeMissing', '');
  const from = need(fields.from.trim() === '' ? today : dayFrom(fields.from, today), 'dayWrong', today);
  const last = lastDayOfSchoolYear(schoolYearOf(from));
  const until = kind === 'lessonUse' ? from : need(fields.until.trim() === '' ? last : dayWithin(fields.until, from, last), 'untilWrong', last);
  const hours = kind === 'lessonUse' ? need(hoursOf(fields), 'hoursWrong', null) : null;
  const forStudents = isStudent(asker) ? false : mayBeGivenToClass(kind) && mayAllowRecording(asker) && fields.forWhom === 'class';
  const channel = kind === 'channel' ? need(channelOf(fields), 'channelMissing', null) : null;
  const chosen = needsChoice(kind, asker) ? listed(fields.chosen).slice(0, MOST_CHOSEN) : [];
  if (chosen.length === 0 && needsChoice(kind, asker)) problems.push('chosenMissing');

  if (problems.length > 0) return { kind: 'wrong', problems };
  const otherWay = kind === 'whatsapp' ? wayOf(fields.otherWay) : null;
  return { kind: 'read', wish: { kind, details: { classes, purpose, from, until, hours, forStudents, channel, otherWay }, chosen, renews: null } };
}

/** A channel or a video needn't be of one class; the others are. */
function needsClass(kind: PermissionKind): boolean {
  return kind === 'whatsapp' || kind === 'recording' || kind === 'lessonUse';
}

/** A student names the teacher; about a video everybody names those who are in it. */
export function needsChoice(kind: PermissionKind, asker: Pick<Person, 'roles'>): boolean {
  return kind === 'videoReuse' || isStudent(asker);
}

function classesOf(kind: PermissionKind, typed: string, asker: Person): readonly string[] {
  if (kind === 'channel' || kind === 'videoReuse') return [];
  // A student has one class nearly always, and isn't asked for it then.
  const [only, ...others] = asker.classes;
  if (isStudent(asker) && only !== undefined && others.length === 0) return [only];
  return listed(typed).filter((key) => asker.classes.includes(key));
}

function listed(typed: string): readonly string[] {
  return [...new Set(typed.split(',').map((one) => one.trim()).filter((one) => one !== ''))];
}

function worded(typed: string): string | null {
  const words = typed.trim().slice(0, LONGEST_WORDS);
  return words === '' ? null : words;
}

function channelOf({ channelName, platform, role }: WishFields): ChannelDetails | null {
  const [name, where, as] = [worded(channelName), worded(platform), worded(role)];
  return name === null || where === null || as === null ? null : { name, platform: where, role: as };
}

function wayOf(typed: string): OtherWay {
  return OTHER_WAYS.find((way) => way === typed) ?? 'teams';
}

function dayFrom(typed: string, today: string): string | null {
  return isIsoDate(typed) && typed >= today && schoolYearOf(typed) - schoolYearOf(today) <= 1 ? typed : null;
}

function dayWithin(typed: string, from: string, last: string): string | null {
  return isIsoDate(typed) && from <= typed && typed <= last ? typed : null;
}

function hoursOf({ start, end }: WishFields): LessonHours | null {
  const [from, to] = [minutesOf(start), minutesOf(end)];
  return from === null || to === null || from >= to ? null : { from, to };
}

function minutesOf(typed: string): number | null {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(typed.trim());
  return found === null ? null : Number(found[1]) * 60 + Number(found[2]);
}
