export interface RosterClass {
  readonly id: string;
  /** Id of the school in the files. */
  readonly school: string;
  /** What it may be called, best first; without the empty ones. */
  readonly names: readonly string[];
  readonly isHomeroom: boolean;
}

const LONGEST_SHORT_NAME = 20;

/**
 * The key of each class that somebody is in: what people call it, such as `2A`. Two classes with the same name and other
 * students get two keys, because whoever teaches one may look up the students of that key. A homeroom keeps the plain
 * name.
 *
 * @param students ids per class, for every class that has anybody
 */
export function classKeys(classes: readonly RosterClass[], students: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const used = classes.filter(({ id }) => students.has(id)).toSorted((a, b) => Number(b.isHomeroom) - Number(a.isHomeroom) || (a.id < b.id ? -1 : 1));
  const keys = new Map<string, string>();
  const holders = new Map<string, string>();
  for (const one of used) {
    const members = (students.get(one.id) ?? []).toSorted().join('\n');
    const names = spokenNames(one);
    const free = names.find((name) => {
      const holder = holders.get(`${one.school}\n${name.toLowerCase()}`);
      return holder === undefined || holder === members;
    });
    const key = free ?? `${names[0] ?? ''} (${one.id})`.trim();
    holders.set(`${one.school}\n${key.toLowerCase()}`, members);
    keys.set(one.id, key);
  }
  return keys;
}

/** `Klas 2A` is called 2A; what is short, and best with a year in it, is what people say rather than a subject. */
function spokenNames({ names }: RosterClass): readonly string[] {
  const plain = names.map((name) => name.replace(/\s+/g, ' ').trim().replace(/^(?:mentor)?klas\s+(?=\S)/i, '')).filter((name) => name !== '');
  const isShort = (name: string): boolean => name.length <= LONGEST_SHORT_NAME && !name.includes(' ');
  const rank = (name: string): number => (isShort(name) ? (/\d/.test(name) ? 0 : 1) : 2);
  return plain.toSorted((a, b) => rank(a) - rank(b));
}
