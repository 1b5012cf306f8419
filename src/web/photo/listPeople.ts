import { isStaff, isStudent, type Person } from '../../people/person';
import type { ListedPerson } from './photoApi';

/** The people who can be chosen for a face, by name; of two with the same name nobody takes the wrong one unseen. */
export function listPeople(people: readonly Person[]): readonly ListedPerson[] {
  const named = Map.groupBy(people.filter((person) => isStudent(person) || isStaff(person)), ({ displayName }) => displayName.toLocaleLowerCase('nl'));
  return [...named.values()].flatMap((same) => same.map((person) => listed(person, same))).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

function listed(person: Person, same: readonly Person[]): ListedPerson {
  const { id, displayName: name } = person;
  const apart = same.length > 1 ? tellApart(person, same) : '';
  return { id, name, ...(apart === '' ? {} : { apart }), isStaff: !isStudent(person) };
}

function tellApart(person: Person, same: readonly Person[]): string {
  const classes = classesOf(person);
  const isAlone = same.every((other) => other === person || classesOf(other) !== classes);
  return isAlone ? classes : [classes, person.stamnummer ?? ''].filter((part) => part !== '').join(', ');
}

function classesOf({ classes }: Person): string {
  return classes.join(', ');
}
