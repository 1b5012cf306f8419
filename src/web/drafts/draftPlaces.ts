import { nameBookOf, type NameBook } from '../../drafts/nameBook';
import type { Person } from '../../people/person';
import { BriefMemory } from '../../runtime/briefMemory';
import type { DraftDeps } from './draftDeps';
import { loadDraftPlace, type DraftPlace } from './draftPlace';

const PLACE_MS = 60_000;
const SCHOOL_MS = 600_000;

/** Places with their names, remembered shortly: a text is looked at again at every pause in the typing. Never the texts. */
export class DraftPlaces {
  private readonly places: BriefMemory<string, DraftPlace>;
  private readonly schools: BriefMemory<string, NameBook>;

  constructor(deps: DraftDeps) {
    const { clock, directory } = deps;
    this.schools = new BriefMemory({ clock, forMs: SCHOOL_MS, size: 100 }, async (key) => {
      const [board, school] = JSON.parse(key) as [string, string];
      return nameBookOf(await directory.studentsIn(board, school, await directory.classes(board, school)), 'full');
    });
    this.places = new BriefMemory({ clock, forMs: PLACE_MS, size: 2_000 }, async (key) => {
      const [board, personId, conversationId] = JSON.parse(key) as [string, string, string | null];
      const person = await directory.byId(board, personId);
      if (person === null) throw new Error('the person is gone');
      return loadDraftPlace(deps, ({ boardId, school }) => this.schools.get(JSON.stringify([boardId, school])), person, conversationId);
    });
  }

  of(person: Person, conversationId: string | null): Promise<DraftPlace> {
    return this.places.get(JSON.stringify([person.boardId, person.id, conversationId]));
  }
}
