import { classKeys, type RosterClass } from './classKeys';
import type { Roster, RosterFormat, RosterPerson, RosterReject, RosterRejectReason, RosterSchool } from './roster';

/** A user of the files, before the classes are known. */
export interface RosterUser extends Omit<RosterPerson, 'school' | 'classes' | 'mentorClasses' | 'birthDate'> {
  readonly id: string;
  /** The first that is a school counts; staff may work at several. */
  readonly schools: readonly string[];
}

/** Puts together what stands in several files: who is in which class of which school. */
export class RosterAssembly {
  readonly #schools = new Map<string, RosterSchool>();
  readonly #users = new Map<string, RosterUser>();
  readonly #classes = new Map<string, RosterClass>();
  readonly #enrolled = new Map<string, Set<string>>();
  readonly #birthDates = new Map<string, string>();
  /** Users and classes that were left out on purpose: what refers to them isn't wrong. */
  readonly #leftOut = new Set<string>();
  #inactive = 0;

  school(school: RosterSchool): void {
    this.#schools.set(school.id, school);
  }

  /** A second row with the same id adds its schools. */
  user(user: RosterUser): RosterRejectReason | null {
    const before = this.#users.get(user.id);
    if (before === undefined) this.#users.set(user.id, user);
    else if (before.kind !== user.kind) return 'studentAndStaff';
    else this.#users.set(user.id, { ...before, schools: [...before.schools, ...user.schools] });
    return null;
  }

  leaveOut(id: string, isInactive = false): void {
    this.#leftOut.add(id);
    if (isInactive) this.#inactive += 1;
  }

  class(one: RosterClass): void {
    this.#classes.set(one.id, one);
  }

  /** A student who teaches a class, or a teacher who learns in it, would see or be seen by the wrong people. */
  enrol(userId: string, classId: string, as: 'student' | 'teacher'): RosterRejectReason | null {
    if (this.#leftOut.has(userId) || this.#leftOut.has(classId)) return null;
    const user = this.#users.get(userId);
    if (user === undefined) return 'unknownPerson';
    if ((user.kind === 'student') !== (as === 'student')) return 'studentAndStaff';
    if (!this.#classes.has(classId)) return 'unknownClass';
    const classes = this.#enrolled.get(userId) ?? new Set();
    this.#enrolled.set(userId, classes.add(classId));
    return null;
  }

  birthDate(userId: string, date: string): RosterRejectReason | null {
    if (this.#leftOut.has(userId)) return null;
    if (!this.#users.has(userId)) return 'unknownPerson';
    this.#birthDates.set(userId, date);
    return null;
  }

  build(format: RosterFormat, rejectedRows: readonly RosterReject[]): Roster {
    const keys = classKeys([...this.#classes.values()], this.#studentsByClass());
    const people: RosterPerson[] = [];
    const rejected = [...rejectedRows];
    const [onlySchool] = this.#schools.size === 1 ? this.#schools.keys() : [];
    for (const { id, schools, ...user } of this.#users.values()) {
      const { file, line } = user;
      const school = schools.find((one) => this.#schools.has(one)) ?? onlySchool;
      if (school === undefined) rejected.push({ file, line, reason: 'unknownSchool' });
      else if (user.account === null && user.stamnummer === null) rejected.push({ file, line, reason: 'noKey' });
      else if (user.displayName === '') rejected.push({ file, line, reason: 'noName' });
      else {
        const classes = [...(this.#enrolled.get(id) ?? [])].flatMap((classId) => this.#classes.get(classId) ?? []).filter((one) => one.school === school);
        const homerooms = user.kind === 'student' ? [] : classes.filter(({ isHomeroom }) => isHomeroom);
        people.push({ ...user, school, birthDate: this.#birthDates.get(id) ?? null, classes: keysOf(classes, keys), mentorClasses: keysOf(homerooms, keys) });
      }
    }
    return {
      format,
      schools: [...this.#schools.values()],
      people,
      inactive: this.#inactive,
      knowsHomerooms: [...this.#classes.values()].some(({ isHomeroom }) => isHomeroom),
      rejected,
    };
  }

  #studentsByClass(): ReadonlyMap<string, readonly string[]> {
    const students = new Map<string, string[]>();
    for (const [userId, classes] of this.#enrolled) {
      const isStudent = this.#users.get(userId)?.kind === 'student';
      for (const id of classes) {
        const found = students.get(id) ?? [];
        if (isStudent) found.push(userId);
        students.set(id, found);
      }
    }
    return students;
  }
}

function keysOf(classes: readonly RosterClass[], keys: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(classes.flatMap(({ id }) => keys.get(id) ?? []))].toSorted();
}
