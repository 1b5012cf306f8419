import type { ArticleId } from '../../../gedragscode/articleId';
import type { Language } from '../../../runtime/language';
import type { SchoolDocument, SchoolPractice } from '../../../settings/schoolPractice';
import { practiceTexts } from '../../../texts/texts';
import { container, text, type CardElement } from '../card';

type For = 'student' | 'staff';

const FOR: Readonly<Partial<Record<ArticleId, readonly For[]>>> = { 'IV.1': ['student', 'staff'], 'IV.2': ['student'], 'IV.3': ['staff'] };
const DOCUMENTS: Readonly<Record<For, readonly SchoolDocument[]>> = { student: ['leerlingenstatuut', 'schorsing'], staff: ['cao', 'integriteitscode'] };

/** Who decides about a measure and in which document it stands, where an answer is about measures (IV). Never which one. */
export function measures(articles: readonly ArticleId[], documents: SchoolPractice['documents'], language: Language): readonly CardElement[] {
  const whom = [...new Set(articles.flatMap((article) => FOR[article] ?? []))];
  if (whom.length === 0) return [];
  const { measures: t } = practiceTexts(language);
  const line = (document: SchoolDocument, one: For): CardElement => {
    const [name, address] = [t.documents[document], documents[document]];
    return text(address === undefined ? t.noLink(name, one === 'student' ? t.askForStudents : t.askForStaff) : `[${name}](${address})`, { spacing: 'small' });
  };
  return [
    container(
      [text(t.title, { weight: 'bolder' }), ...whom.flatMap((one) => [text(t[one], { spacing: 'small' }), ...DOCUMENTS[one].map((document) => line(document, one))]), text(t.people, { isSubtle: true, spacing: 'small' })],
      { separator: true },
    ),
  ];
}
