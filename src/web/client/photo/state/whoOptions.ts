import { NOT_RECOGNISABLE_REASONS, type Who } from '../../../../images/faceTag';
import type { ListedPerson } from '../../../photo/photoApi';
import type { PhotoTexts } from '../textsFor';

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
}

export interface WhoQuestion {
  readonly query: string;
  readonly people: readonly ListedPerson[];
  /** Answers given before, newest first. */
  readonly recent: readonly Who[];
  /** Numbers of the faces that these people were chosen for. */
  readonly taken: ReadonlyMap<string, number>;
  readonly texts: PhotoTexts;
}

const RECENT = 2;

/** What can be chosen for a face: people by any part of their name, and the answers that aren't a person of this conversation. */
export function whoOptions({ query, people, recent, taken, texts }: WhoQuestion): readonly WhoGroup[] {
  const wanted = wordsOf(query);
  const persons = people
    .filter((person) => matches(person.name, wanted))
    .map((person) => ({ person, option: personOption(person, taken, texts) }))
    // Who is in the picture once already is probably not in it again.
    .sort((a, b) => Number(a.option.note !== null) - Number(b.option.note !== null));
  const others = otherAnswers().map((who): WhoOption => ({ key: keyOf(who), label: labelOf(who, people, texts), note: null, who }));
  const matching = others.filter((option) => matches(option.label, wanted));
  const latest = wanted.length > 0 ? [] : others.filter((option) => recent.filter(isOther).slice(0, RECENT).some((who) => keyOf(who) === option.key));

  const groups: readonly WhoGroup[] = [
    { key: 'recent', options: latest },
    { key: 'students', options: persons.filter(({ person }) => !person.isStaff).map(({ option }) => option) },
    { key: 'staff', options: persons.filter(({ person }) => person.isStaff).map(({ option }) => option) },
    // Somebody types a name that isn't here: these are the answers that are left.
    { key: 'other', options: persons.length + matching.length === 0 ? others : matching.filter((option) => !latest.includes(option)) },
  ];
  return groups.filter((group) => group.options.length > 0);
}

export function labelOf(who: Who, people: readonly ListedPerson[], texts: PhotoTexts): string {
  if (who.kind === 'person') return people.find((person) => person.id === who.id)?.name ?? '';
  return who.kind === 'notRecognisable' ? texts.tag.other[who.reason] : texts.tag.other[who.kind];
}

export function keyOf(who: Who): string {
  if (who.kind === 'person') return `person-${who.id}`;
  return who.kind === 'notRecognisable' ? `${who.kind}-${who.reason}` : who.kind;
}

function isOther(who: Who): boolean {
  return who.kind !== 'person';
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
  return { key: keyOf(who), label: person.name, note: number === undefined ? null : texts.tag.taken(number), who };
}

/** Every word that was typed is the beginning of a word of the name: `em vr` finds Emma de Vries. */
function matches(name: string, wanted: readonly string[]): boolean {
  const words = wordsOf(name);
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
