import type { ConsentPurpose } from '../../../consent/consentEvent';
import type { Person } from '../../../people/person';
import type { Language } from '../../../runtime/language';
import { consentLookUpTexts } from '../../../texts/texts';
import { card, execute, heading, type AdaptiveCard, type ChoiceInput } from '../card';
import { CHOICE_INPUTS, CONSENT_VERBS } from './consentVerbs';

export interface LookUpChoiceViewForRecipient {
  /** Students who are certain already, by id. */
  readonly studentIds: readonly string[];
  /** Per name that may be several: whom it may be. */
  readonly unclear: readonly (readonly Person[])[];
  readonly notFound: readonly number[];
  /** To choose from; empty when the purpose is known. */
  readonly purposes: readonly ConsentPurpose[];
  readonly purpose: string | null;
  /** ISO; null: the day on which it is answered. */
  readonly on: string | null;
}

/** What a question left open: which of several students, and what for. */
export function lookUpChoiceCard({ studentIds, unclear, notFound, purposes, purpose, on }: LookUpChoiceViewForRecipient, language: Language): AdaptiveCard {
  const { choice: t, choiceFallback } = consentLookUpTexts(language);
  const who = unclear.map((candidates, at): ChoiceInput => ({
    type: 'Input.ChoiceSet',
    id: CHOICE_INPUTS.who(at),
    label: unclear.length === 1 ? t.who : t.whoOf(at + 1),
    style: 'compact',
    placeholder: t.pick,
    isRequired: true,
    errorMessage: t.missing,
    choices: candidates.map(({ id, displayName, classes }) => ({ title: [displayName, ...classes.slice(0, 1)].join(' · '), value: id })),
  }));
  const what: readonly ChoiceInput[] =
    purposes.length === 0
      ? []
      : [
          {
            type: 'Input.ChoiceSet',
            id: CHOICE_INPUTS.purpose,
            label: t.what,
            style: purposes.length > 4 ? 'compact' : 'expanded',
            placeholder: t.pick,
            isRequired: true,
            errorMessage: t.missing,
            choices: purposes.map(({ key, title }) => ({ title: title[language], value: key })),
          },
        ];
  const known = { students: studentIds.join(' '), unclear: unclear.length, notFound: notFound.join(' '), known: purpose, on };
  return card({
    lang: language,
    fallbackText: choiceFallback,
    body: [heading(t.title), ...who, ...what],
    actions: [execute(CONSENT_VERBS.lookUp, t.send, known)],
  });
}
