import fc from 'fast-check';
import type { FaceTag, Who } from '../../src/images/faceTag';
import { pictureVerdict, studentsInTags, type PurposeConsent, type VerdictInput } from '../../src/images/verdict';
import { box, NO, picture, somebody, YES } from './support';

const teacher = somebody('teacher', ['teacher']);
const emma = somebody('emma', ['student']);
const sem = somebody('sem', ['student']);

function judge(change: Partial<VerdictInput>): ReturnType<typeof pictureVerdict> {
  const consents = new Map<string, readonly PurposeConsent[]>([
    ['emma', [{ purpose: 'besloten', verdict: YES }]],
    ['sem', [{ purpose: 'besloten', verdict: NO }]],
  ]);
  return pictureVerdict({ picture: picture(1), tags: [], people: [teacher, emma, sem], consents, ...change });
}

const tag = (face: FaceTag['face'], who: Who): FaceTag => ({ face, who });
const is = (id: string): Who => ({ kind: 'person', id });

describe('one face', () => {
  it.each<[string, Who, boolean, string]>([
    ['a student with consent', is('emma'), true, 'consent'],
    ['a student without consent', is('sem'), false, 'consent'],
    ['a colleague, chosen by name', is('teacher'), true, 'noStudent'],
    ['somebody who is not in this conversation', is('stranger'), false, 'cannotCheck'],
    ['a student from elsewhere', { kind: 'elsewhere' }, false, 'cannotCheck'],
    ['a member of staff', { kind: 'staff' }, true, 'noStudent'],
    ['an adult from outside', { kind: 'otherAdult' }, true, 'noStudent'],
    ['somebody seen from behind', { kind: 'notRecognisable', reason: 'fromBehind' }, true, 'notRecognisable'],
    ['a drawing', { kind: 'noFace' }, true, 'noStudent'],
  ])('%s', (_, who, may, kind) => {
    const verdict = judge({ tags: [tag(0, who)] });
    expect(verdict).toMatchObject({ may, article: 'III.B.8', faces: [{ face: 0, kind }] });
  });

  it('stops a picture of which a face was not spoken of', () => {
    expect(judge({ picture: picture(2), tags: [tag(0, is('emma'))] })).toMatchObject({ may: false, faces: [{ kind: 'consent' }, { kind: 'untagged', face: 1 }] });
  });

  it('takes the last answer when a face was answered twice', () => {
    expect(judge({ tags: [tag(0, is('emma')), tag(0, is('sem'))] }).may).toBe(false);
  });

  it('gives no yes to a student of whom the register was not asked', () => {
    expect(judge({ tags: [tag(0, is('emma'))], consents: new Map() }).may).toBe(false);
  });

  it('needs a yes for every purpose that matters', () => {
    const consents = new Map([['emma', [{ purpose: 'website', verdict: YES }, { purpose: 'besloten', verdict: NO }]]]);
    // For the website itself the conversation doesn't count.
    expect(judge({ tags: [tag(0, is('emma'))], consents })).toMatchObject({ may: false, mayTakeAlong: true });
  });

  it('is not taken along for a purpose without a yes, though it may be posted', () => {
    const consents = new Map([['emma', [{ purpose: 'website', verdict: NO }, { purpose: 'besloten', verdict: YES }]]]);
    expect(judge({ tags: [tag(0, is('emma'))], consents })).toMatchObject({ may: false, mayTakeAlong: false });
  });
});

describe('the whole picture', () => {
  it('may be posted when nobody is in it', () => {
    expect(judge({ picture: picture(0) })).toEqual({ may: true, mayTakeAlong: true, article: 'III.B.8', faces: [] });
  });

  it('is stopped by one refusal among many', () => {
    const tags = [tag(0, is('emma')), tag(1, { kind: 'staff' }), tag(2, is('sem'))];
    expect(judge({ picture: picture(3), tags }).may).toBe(false);
  });

  it('counts a face that the teacher pointed out like one that was found', () => {
    expect(judge({ picture: picture(0), tags: [tag(box(10), is('sem'))] })).toMatchObject({ may: false, faces: [{ face: box(10), kind: 'consent' }] });
  });

  it.each([
    ['a face that was never found', 7],
    ['a frame outside the picture', box(5000)],
    ['a frame without a surface', { x: 1, y: 1, width: 0, height: 10 }],
  ])('is stopped by an answer about %s', (_, face) => {
    expect(judge({ picture: picture(0), tags: [tag(face, { kind: 'staff' })] })).toMatchObject({ may: false, faces: [{ kind: 'cannotCheck', because: 'noSuchPlace' }] });
  });

  it('lets a covered student through, and looks nobody up under a cover', () => {
    const covered = picture(1, [box(-1, -1, 102)].map((b) => ({ ...b, x: 0, y: 0 })));
    const tags = [tag(0, is('sem'))];
    expect(judge({ picture: covered, tags })).toMatchObject({ may: true, faces: [{ kind: 'covered' }] });
    expect(studentsInTags(covered, tags, [teacher, emma, sem])).toEqual([]);
  });

  it('is not let through by a cover over half a face', () => {
    expect(judge({ picture: picture(1, [{ x: 0, y: 0, width: 100, height: 60 }]), tags: [tag(0, is('sem'))] }).may).toBe(false);
  });

  it('never passes while a face is unanswered, whatever else was said', () => {
    const who = fc.oneof(fc.constant<Who>({ kind: 'staff' }), fc.constant<Who>({ kind: 'noFace' }), fc.constant<Who>(is('emma')));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(fc.tuple(fc.nat(7), who)), (faces, answers) => {
        const tags = answers.map(([face, answer]) => tag(face % faces, answer));
        const answered = new Set(tags.map(({ face }) => face));
        expect(judge({ picture: picture(faces), tags }).may).toBe(answered.size === faces);
      }),
    );
  });
});
