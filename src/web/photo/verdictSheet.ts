import { amsterdamDate } from '../../calendar/amsterdamTime';
import { boxOf } from '../../images/facesOfPicture';
import { judgePictures } from '../../images/judgePicture';
import type { Shared, ShareItem, ShareRequest } from '../../images/sharePictures';
import type { FaceVerdict, PictureVerdict } from '../../images/verdict';
import type { SheetFace } from '../../images/verdictSheet';
import type { Language } from '../../runtime/language';
import { verdictSheet as en } from '../../texts/en/verdictSheet';
import { verdictSheet as nl } from '../../texts/nl/verdictSheet';
import type { PhotoContext } from './photoHandler';

/** The account of pictures that are taken along, as PDF in base64. Who asks twice, because no answer came, gets it twice. */
export async function verdictSheet(deps: PhotoContext, request: ShareRequest, shared: Extract<Shared, { kind: 'shared' }>, language: Language): Promise<string> {
  const verdicts = shared.verdicts ?? (await verdictsNow(deps, request));
  const { by, conversation, people } = request;
  const t = language === 'en' ? en : nl;
  const purpose = await deps.consentBook.purpose(conversation.boardId, conversation.school, request.purpose);
  const [settings, codeVersion] = await Promise.all([
    deps.settings.of(conversation.boardId, conversation.school),
    deps.codes.versionOn(conversation.boardId, amsterdamDate(deps.clock.now())),
  ]);
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.displayName ?? t.unknown;
  const day = (iso: string | Date): string => new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(new Date(iso));

  const faces = (item: ShareItem, judged: readonly FaceVerdict[]): readonly SheetFace[] =>
    judged.flatMap((face, index) => {
      const box = boxOf(item.picture, face.face);
      return box === null ? [] : [{ number: index + 1, box, ...said(face) }];
    });
  const said = (face: FaceVerdict): Pick<SheetFace, 'who' | 'answer'> => {
    switch (face.kind) {
      case 'consent': {
        const verdict = face.consents[0]?.verdict;
        return { who: nameOf(face.personId), answer: verdict?.kind === 'yes' ? t.yes(day(verdict.decidedOn), verdict.source) : t.no };
      }
      case 'noStudent':
        return { who: t.noStudent[face.because], answer: t.notNeeded };
      case 'notRecognisable':
        return { who: t.notRecognisable[face.reason], answer: t.notNeeded };
      case 'covered':
        return { who: t.covered, answer: t.notNeeded };
      case 'cannotCheck':
      case 'untagged':
        return { who: t.unknown, answer: t.no };
    }
  };
  const bytes = await deps.sheets.write({
    language,
    title: t.title,
    facts: [
      [t.facts.school, settings?.schoolName ?? conversation.school],
      [t.facts.purpose, purpose?.title[language] ?? request.purpose],
      [t.facts.checked, t.facts.checkedBy(day(deps.clock.now()), by.displayName)],
      [t.facts.rule, codeVersion === null ? t.facts.article : t.facts.articleOf(codeVersion)],
      [t.facts.reference, shared.postId],
    ],
    pictures: request.items.map((item, index) => ({
      bytes: item.picture.bytes, width: item.picture.width, height: item.picture.height, altText: item.altText, faces: faces(item, verdicts[index]?.faces ?? []),
    })),
    columns: [t.columns.number, t.columns.who, t.columns.answer],
    pictureTitle: (number) => t.pictureTitle(number, request.items.length),
    nobody: t.nobody,
    notes: t.notes,
    pageOf: t.pageOf,
  });
  return Buffer.from(bytes).toString('base64');
}

async function verdictsNow(deps: PhotoContext, request: ShareRequest): Promise<readonly PictureVerdict[]> {
  const judged = await judgePictures(deps, { ...request, place: null, pictures: request.items });
  return judged.kind === 'judged' ? judged.verdicts : [];
}
