import { noCodeVersions } from '../../src/gedragscode/codeVersions';
import { groupVerdict } from '../../src/consent/groupVerdict';
import { InMemoryConsentBook } from '../../src/consent/inMemoryConsentBook';
import { mayPublish } from '../../src/consent/mayPublish';
import { mayPublishGroup } from '../../src/consent/mayPublishGroup';
import { demoSchool } from '../../src/demo/school/demoSchool';
import { InMemoryDirectory } from '../../src/people/inMemoryDirectory';
import { history, website } from './history';

const ON = '2026-11-22';
const question = { student: { id: 'ada', birthDate: '2011-03-01' }, purpose: website, on: ON, codeVersion: null };
const yes = mayPublish(history('mother yes 2026-09-01'), question);
const no = mayPublish(history('mother no 2026-09-01'), question);
const missing = mayPublish([], question);

it.each([
  ['everyone yes', [yes, yes], { kind: 'yes', yes: 2 }],
  ['one of them no', [yes, no, yes], { kind: 'no', yes: 2, no: 1 }],
  ['one of them not registered', [yes, missing], { kind: 'no', yes: 1, no: 1 }],
  ['one person, yes', [yes], { kind: 'yes', yes: 1 }],
  ['nobody: neither yes nor no', [], { kind: 'nobody' }],
])('a group with %s', (_group, verdicts, expected) => {
  expect(groupVerdict(verdicts)).toEqual(expected);
});

describe('a group asked about', () => {
  const demo = demoSchool(ON);
  const directory = new InMemoryDirectory(demo);
  const hard = demo.hardCases;

  class CountingBook extends InMemoryConsentBook {
    queries = 0;

    override async eventsOf(...args: Parameters<InMemoryConsentBook['eventsOf']>) {
      this.queries += 1;
      return super.eventsOf(...args);
    }
  }
  const newBook = (): CountingBook => new CountingBook([demo.purposes], demo.consents);
  const base = { board: 'demo', school: 'demo', purpose: 'besloten', on: ON };

  it('gives each a verdict in the order asked, everyone once', async () => {
    const studentIds = [hard.refused, demo.showcase.studentUnder16.id, hard.refused];
    const outcome = await mayPublishGroup({ book: newBook(), directory, codes: noCodeVersions }, { ...base, studentIds });
    expect(outcome).toMatchObject({
      kind: 'judged',
      group: { kind: 'no', yes: 1, no: 1 },
      purpose: { key: 'besloten' },
      verdicts: [
        { studentId: hard.refused, verdict: { because: 'refused' } },
        { studentId: demo.showcase.studentUnder16.id, student: { givenName: 'Yara' }, verdict: { kind: 'yes' } },
      ],
    });
  });

  it.each([
    ['somebody whom nobody knows', 'd0000000-0000-4000-8000-000000009999', 'demo', 'demo'],
    ['a member of staff', demo.showcase.teacher.id, 'demo', 'demo'],
  ])('says no for %s', async (_who, id, board, school) => {
    const outcome = await mayPublishGroup({ book: newBook(), directory, codes: noCodeVersions }, { ...base, board, school, studentIds: [id] });
    expect(outcome).toMatchObject({
      group: { kind: 'no' },
      verdicts: [{ student: null, verdict: { because: 'unknownStudent', article: 'III.B.8', options: ['cover', 'leaveOut'] } }],
    });
  });

  it('says no for a student of another school of the board', async () => {
    const [stranger] = demo.students;
    const moved = new InMemoryDirectory({ people: [{ ...stranger!, school: 'duin' }] });
    const outcome = await mayPublishGroup({ book: newBook(), directory: moved, codes: noCodeVersions }, { ...base, studentIds: [stranger!.id] });
    expect(outcome).toMatchObject({ verdicts: [{ student: null, verdict: { because: 'unknownStudent' } }] });
  });

  it('asks the register once, whatever the size of the group', async () => {
    const book = newBook();
    const outcome = await mayPublishGroup({ book, directory, codes: noCodeVersions }, { ...base, studentIds: demo.students.map(({ id }) => id) });
    expect(book.queries).toBe(1);
    expect(outcome.kind === 'judged' && outcome.verdicts).toHaveLength(60);
  });

  it('names the purposes that the school does have when asked for another', async () => {
    const outcome = await mayPublishGroup({ book: newBook(), directory, codes: noCodeVersions }, { ...base, purpose: 'krant', studentIds: [hard.refused] });
    expect(outcome).toMatchObject({ kind: 'unknownPurpose', known: demo.purposes.purposes });
  });

  it('has nothing to say about an empty group', async () => {
    const outcome = await mayPublishGroup({ book: newBook(), directory, codes: noCodeVersions }, { ...base, studentIds: [] });
    expect(outcome).toMatchObject({ kind: 'judged', group: { kind: 'nobody' }, verdicts: [] });
  });

  it('lets a failing register fail, instead of taking it for an empty one', async () => {
    class BrokenBook extends InMemoryConsentBook {
      override async eventsOf(): Promise<never> {
        throw new Error('connection lost');
      }
    }
    const book = new BrokenBook([demo.purposes]);
    await expect(mayPublishGroup({ book, directory, codes: noCodeVersions }, { ...base, studentIds: [hard.refused] })).rejects.toThrow('connection lost');
  });
});
