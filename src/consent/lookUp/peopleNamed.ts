import { MOST_PEOPLE, type PeopleAsked } from './lookUpReading';

/** Gathers who is named, everyone once, and counts every name. */
export class PeopleNamed {
  readonly #ids = new Set<string>();
  readonly #unclear: (readonly string[])[] = [];
  readonly #notFound: number[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  get isTooMany(): boolean {
    return this.#ids.size + this.#unclear.length + this.#notFound.length > MOST_PEOPLE;
  }

  /** A name, with all whom it may be. */
  name(ids: readonly string[]): void {
    this.#count += 1;
    const [first] = ids;
    if (first === undefined) this.#notFound.push(this.#count);
    else if (ids.length === 1) this.#ids.add(first);
    else this.#unclear.push(ids);
  }

  /** Everyone of a class. */
  all(ids: readonly string[]): void {
    this.#count += 1;
    if (ids.length === 0) this.#notFound.push(this.#count);
    for (const id of ids) this.#ids.add(id);
  }

  asked(): PeopleAsked {
    // Who is named whole elsewhere in the question isn't meant again by half a name.
    const unclear = this.#unclear.filter((ids) => !ids.some((id) => this.#ids.has(id)));
    return { studentIds: [...this.#ids], unclear, notFound: this.#notFound };
  }
}
