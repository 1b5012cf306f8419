import { NOT_RECOGNISABLE_REASONS, type Who } from '../../../../images/faceTag';
import type { ListedPerson } from '../../../photo/photoApi';
import type { PhotoTexts } from '../textsFor';
import { matchOf, startsWithEach, wordsOf } from './nameMatch';

export interface WhoOption {
  readonly key: string;
  readonly label: string;
  /** Behind the label: where this person was chosen already. */
  readonly note: string | null;
  readonly who: Who;
}

export interface WhoGroup {
  readonly key: 'recent' | 'students' | 'staff' | 'other';
  readonly options: readonly WhoOption[];
  /** How many more there are; typing finds them. */
  readonly hidden: number;
}

export interface WhoQuestion {
  readonly query: string;
  readonly people: readonly ListedPerson[];
  /** Answers given before, in this picture and others; newest first. */
  readonly recent: readonly Who[];
  /** Numbers of the faces in this picture that these people were chosen for. */
  readonly taken: ReadonlyMap<string, number>;
  readonly texts: PhotoTexts;
}

/** Of a whole school nobody reads further; two classes are there as they are. */
const MOST_SHOWN = 64;
const RECENT_PEOPLE = 6;
const RECENT_OTHERS = 2;

/** What can be chosen for a face: people by parts of their name, and the answers that aren't a person of this conversation. */
export function whoOptions({ query, people, recent, taken, texts }: WhoQuestion): readonly WhoGroup[] {
  const wanted = wordsOf(query);
  const before = recent.map(keyOf);
  const ranked = people
    .flatMap((person) => {
      const match = matchOf(person.name, wanted);
      return match === null ? [] : [{ person, match, option: personOption(person, taken, texts) }];
    })
    // Who is in the picture once already is probably not in it again; who was chosen in another one probably is.
    .sort(by(({ option }) => Number(option.note !== null), ({ match }) => Number(match === 'initials'), ({ option }) => placeIn(before, option.key), ({ match }) => Number(match === 'later')));
  const others = otherAnswers().map((who): WhoOption => ({ key: keyOf(who), label: labelOf(who, people, texts), note: null, who }));
  const matching = others.filter((option) => startsWithEach(option.label, wanted));

  const isLatest = (option: WhoOption): boolean => before.includes(option.key) && option.note === null;
  const newest = (a: WhoOption, b: WhoOption): number => placeIn(before, a.key) - placeIn(before, b.key);
  const latest = wanted.length > 0 ? [] : [
    ...ranked.map(({ option }) => option).filter(isLatest).sort(newest).slice(0, RECENT_PEOPLE),
    ...others.filter(isLatest).sort(newest).slice(0, RECENT_OTHERS),
  ];
  const rest = ranked.filter(({ option }) => !latest.includes(option));

  const group = (key: WhoGroup['key'], options: readonly WhoOption[]): WhoGroup => ({ key, options: options.slice(0, MOST_SHOWN), hidden: Math.max(0, options.length - MOST_SHOWN) });
  const groups: readonly WhoGroup[] = [
    group('recent', latest),
    group('students', rest.filter(({ person }) => !person.isStaff).map(({ option }) => option)),
    group('staff', rest.filter(({ person }) => person.isStaff).map(({ option }) => option)),
    // Somebody types a name that isn't here: these are the answers that are left.
    group('other', ranked.length + matching.length === 0 ? others : matching.filter((option) => !latest.includes(option))),
  ];
  return groups.filter(({ options }) => options.length > 0);
}

/** Fewer letters than these can be the beginning of a name that isn't here. */
const SURE_OF_OTHER = 4;

/**
 * The option that Enter takes after typing; null when none may be taken unseen. Two letters of a name that isn't in this
 * conversation must not, in the rhythm of typing, make a student "no person" or "not recognisable".
 */
export function surestOption(query: string, groups: readonly WhoGroup[]): WhoOption | null {
  const [first] = groups;
  const option = first?.options[0];
  if (query.trim() === '' || first === undefined || option === undefined) return null;
  const isAsked = first.key !== 'other' || (query.trim().length >= SURE_OF_OTHER && startsWithEach(option.label, wordsOf(query)));
  return isAsked ? option : null;
}

export function labelOf(who: Who, people: readonly ListedPerson[], texts: PhotoTexts): string {
  if (who.kind === 'person') return nameOf(people.find((person) => person.id === who.id));
  return who.kind === 'notRecognisable' ? texts.tag.other[who.reason] : texts.tag.other[who.kind];
}

export function keyOf(who: Who): string {
  if (who.kind === 'person') return `person-${who.id}`;
  return who.kind === 'notRecognisable' ? `${who.kind}-${who.reason}` : who.kind;
}

function otherAnswers(): readonly Who[] {
  return [
    { kind: 'noFace' },
    ...NOT_RECOGNISABLE_REASONS.map((reason): Who => ({ kind: 'notRecognisable', reason })),
    { kind: 'staff' },
    { kind: 'otherAdult' },
    { kind: 'elsewhere' },
  ];
}

function personOption(person: ListedPerson, taken: ReadonlyMap<string, number>, texts: PhotoTexts): WhoOption {
  const number = taken.get(person.id);
  const who: Who = { kind: 'person', id: person.id };
  return { key: keyOf(who), label: nameOf(person), note: number === undefined ? null : texts.tag.taken(number), who };
}

function nameOf(person: ListedPerson | undefined): string {
  if (person === undefined) return '';
  return person.apart === undefined ? person.name : `${person.name} (${person.apart})`;
}

/** Compares by the first of these that differs. */
function by<T>(...keys: readonly ((item: T) => number)[]): (a: T, b: T) => number {
  return (a, b) => keys.reduce((difference, key) => difference || key(a) - key(b), 0);
}

function placeIn(keys: readonly string[], key: string): number {
  const at = keys.indexOf(key);
  return at === -1 ? keys.length : at;
}
