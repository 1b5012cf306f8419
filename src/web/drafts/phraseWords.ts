import type { DraftWriter } from '../../drafts/draftContext';
import type { Fix, Phrase } from '../../drafts/remark';
import type { Person } from '../../people/person';
import { functionOf } from '../../texts/functionOf';
import type { DraftTexts } from '../../texts/texts';

/** What the words about the writer are made of. */
export interface WriterFacts {
  readonly writer: DraftWriter;
  readonly person: Pick<Person, 'roles' | 'userPrincipalName'>;
  readonly schoolName: string | null;
}

/** What stands in the text after the fix, in the words of these texts. */
export function fixedWords({ phrase, lead, capital }: Fix, facts: WriterFacts, texts: DraftTexts): string {
  const words = wordsOf(phrase, facts, texts);
  return words === '' ? '' : `${lead}${capital ? words.charAt(0).toLocaleUpperCase('nl') + words.slice(1) : words}`;
}

function wordsOf(phrase: Phrase, { writer, person, schoolName }: WriterFacts, { phrases, thisSchool, functions }: DraftTexts): string {
  const school = schoolName ?? thisSchool;
  switch (phrase.key) {
    case 'askMe':
      return phrases.askMe(writer);
    case 'schoolAddress':
      return phrases.schoolAddress(person.userPrincipalName ?? '');
    case 'very':
      return phrases.very(phrase.adjective);
    case 'students':
      return phrases.students(phrase.count);
    case 'ownView':
      return phrases.ownView(functionOf(person.roles, functions), school);
    case 'iWorkThere':
      return phrases.iWorkThere(functionOf(person.roles, functions), school);
    default:
      return phrases[phrase.key]();
  }
}
