import type { Language } from '../../../runtime/language';
import { caseWorkTexts } from '../../../texts/texts';
import { execute, showCard, type CardAction } from '../card';
import { CASE_INPUTS, CASE_VERBS, INPUT_LIMIT } from './caseVerbs';
import type { CaseViewForRecipient } from './caseView';

/** A note: for those who hold the case, unless whoever writes it says otherwise. */
export function noteAction({ caseId, version }: CaseViewForRecipient, language: Language): CardAction {
  const { note } = caseWorkTexts(language);
  return showCard(
    note.add,
    [
      { type: 'Input.Text', id: CASE_INPUTS.noteText, label: note.text, isMultiline: true, maxLength: INPUT_LIMIT, isRequired: true, errorMessage: note.missing },
      { type: 'Input.Toggle', id: CASE_INPUTS.noteForAll, title: note.forAll, value: 'false', wrap: true },
    ],
    [execute(CASE_VERBS.note, note.send, { caseId, version })],
  );
}
