import { postedWarning, type SeenPicture } from '../../src/images/postedWarning';

const teacher = { roles: ['teacher'] as const };
const student = { roles: ['student'] as const };
const seen = (faces: number): SeenPicture => ({ kind: 'seen', faces });
const unreadable: SeenPicture = { kind: 'refused', because: 'undecodable' };
const away: SeenPicture = { kind: 'notFetched' };
const film: SeenPicture = { kind: 'refused', because: 'film' };
const pdf: SeenPicture = { kind: 'refused', because: 'pdf' };

describe('what to say about a picture that was posted straight into a conversation', () => {
  it.each([
    ['nothing, when no face is in it', teacher, [seen(0)], { kind: 'silence' }],
    ['nothing, when there was no picture', teacher, [], { kind: 'silence' }],
    ['nothing to a student whose picture has no face', student, [seen(0)], { kind: 'silence' }],
    ['III.B.8 to staff', teacher, [seen(0), seen(3), seen(1)], { kind: 'warnStaff', article: 'III.B.8', faces: 4, unchecked: 0 }],
    ['III.A.2 to a student', student, [seen(2)], { kind: 'warnStudent', article: 'III.A.2', faces: 2, films: 0, unchecked: 0 }],
    ['III.B.8 to somebody whom we don’t know', null, [seen(1)], { kind: 'warnStaff', article: 'III.B.8', faces: 1, unchecked: 0 }],
    ['that it could not be read', teacher, [unreadable], { kind: 'couldNotCheck', because: 'undecodable', unchecked: 1 }],
    ['that it could not be fetched, to a student too', student, [away], { kind: 'couldNotCheck', because: 'notFetched', unchecked: 1 }],
    ['that one of two could not be checked', teacher, [seen(0), away], { kind: 'couldNotCheck', because: 'notFetched', unchecked: 1 }],
    ['both, when another one has a face', teacher, [unreadable, seen(1)], { kind: 'warnStaff', article: 'III.B.8', faces: 1, unchecked: 1 }],
    ['III.A.2 to a student who posts a video: nobody can be counted, but it is a recording', student, [film, unreadable], { kind: 'warnStudent', article: 'III.A.2', faces: 0, films: 1, unchecked: 1 }],
    ['that a video can’t be checked, to staff', teacher, [film], { kind: 'couldNotCheck', because: 'film', unchecked: 1 }],
    ['that a document can’t be checked', student, [pdf], { kind: 'couldNotCheck', because: 'pdf', unchecked: 1 }],
    ['the picture that can’t be read before the document beside it', teacher, [pdf, away], { kind: 'couldNotCheck', because: 'notFetched', unchecked: 2 }],
  ] as const)('says %s', (_, sender, pictures, expected) => {
    expect(postedWarning(sender, pictures)).toEqual(expected);
  });
});
