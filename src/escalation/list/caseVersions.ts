import type { Person } from '../../people/person';
import { BriefMemory } from '../../runtime/briefMemory';
import type { Clock } from '../../runtime/clock';
import { SealBroken } from '../../runtime/sealBroken';
import type { CaseStore } from '../caseStore';
import { mayHoldSealed } from '../responder';
import type { CaseList } from './caseList';

export interface CaseVersionsDeps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly caseList: Pick<CaseList, 'version' | 'versionOf' | 'sealedOf'>;
  readonly clock: Clock;
}

const REMEMBERED_MS = 3_600_000;
const REMEMBERED_CASES = 10_000;

/** Whether anything changed, for a page that asks every few seconds: no history is added up for it. */
export class CaseVersions {
  /** Of sealed cases, by board and id: where a case belongs never changes. Null: it can't be read. */
  readonly #schools: BriefMemory<string, string | null>;

  constructor(private readonly deps: CaseVersionsDeps) {
    this.#schools = new BriefMemory({ clock: deps.clock, forMs: REMEMBERED_MS, size: REMEMBERED_CASES }, (key) => this.#schoolOf(key));
  }

  /** Another one after every change of any of this person's cases. */
  async ofList(person: Person): Promise<string> {
    const [ordinary, sealed] = await Promise.all([this.deps.caseList.version(person.boardId, person.id), this.#sealedOf(person)]);
    return [ordinary, sealed.length, sealed.reduce((sum, { version }) => sum + version, 0)].join('.');
  }

  /** Number of events of one of them; null: this person has no such case. */
  async ofCase(person: Person, caseId: string): Promise<number | null> {
    const ordinary = await this.deps.caseList.versionOf(person.boardId, person.id, caseId);
    return ordinary ?? (await this.#sealedOf(person)).find((one) => one.caseId === caseId)?.version ?? null;
  }

  async #sealedOf(person: Person): Promise<readonly { readonly caseId: string; readonly version: number }[]> {
    if (!person.roles.includes('vertrouwenspersoon')) return [];
    const held = await this.deps.caseList.sealedOf(person.boardId, person.id);
    const schools = await Promise.all(held.map(({ caseId }) => this.#schools.get(JSON.stringify([person.boardId, caseId]))));
    return held.filter((_one, index) => {
      const school = schools[index];
      return typeof school === 'string' && mayHoldSealed(person, school);
    });
  }

  async #schoolOf(key: string): Promise<string | null> {
    const [board, caseId] = JSON.parse(key) as [string, string];
    try {
      const first = (await this.deps.cases.load(board, caseId))?.[0];
      return first?.type === 'opened' ? first.school : null;
    } catch (error) {
      if (error instanceof SealBroken) return null;
      throw error;
    }
  }
}
