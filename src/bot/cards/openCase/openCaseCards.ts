import type { CaseKind } from '../../../escalation/caseKind';
import { levelOf } from '../../../escalation/caseLevel';
import type { Person } from '../../../people/person';
import type { Language } from '../../../runtime/language';
import { caseTexts, caseWorkTexts } from '../../../texts/texts';
import { card, container, execute, heading, text, type AdaptiveCard, type CardElement } from '../card';
import { INPUT_LIMIT } from '../case/caseVerbs';
import { urgentNumbers } from '../case/urgentNumbers';
import { OPEN_CASE_INPUTS, OPEN_CASE_VERBS } from './openCaseVerbs';

/** A list that is longer helps nobody, and may not fit on a card. */
const MOST_PEOPLE = 60;
const MOST_CLASSES = 150;
const NO_CLASS = '-';

export interface OpenCaseStart {
  readonly kinds: readonly CaseKind[];
  readonly classes: readonly string[];
  readonly chosen: CaseKind | null;
}

/** Step 1: what is going on, and in which class. */
export function openCaseStartCard({ kinds, classes, chosen }: OpenCaseStart, language: Language): AdaptiveCard {
  const { open } = caseWorkTexts(language);
  const { kind } = caseTexts(language);
  return card({
    lang: language,
    fallbackText: open.fallback,
    body: [
      urgentNumbers(caseTexts(language)),
      heading(open.title),
      text(open.intro),
      {
        type: 'Input.ChoiceSet', id: OPEN_CASE_INPUTS.kind, label: open.kind, choices: kinds.map((one) => ({ title: kind[one], value: one })), style: 'compact', wrap: true, isRequired: true, errorMessage: open.kindMissing,
        ...(chosen === null ? {} : { value: chosen }),
      },
      {
        type: 'Input.ChoiceSet', id: OPEN_CASE_INPUTS.classKey, label: open.classKey, style: 'compact', value: NO_CLASS,
        choices: [{ title: open.noClass, value: NO_CLASS }, ...classes.slice(0, MOST_CLASSES).map((key) => ({ title: key, value: key }))],
      },
    ],
    actions: [execute(OPEN_CASE_VERBS.next, open.next, { language }, { style: 'positive' }), stop(language)],
  });
}

export interface OpenCaseWords {
  readonly kind: CaseKind;
  readonly classKey: string | null;
  /** Whose behaviour it may be about. */
  readonly people: readonly Pick<Person, 'id' | 'displayName'>[];
}

/** Step 2: in words, and whom it is about. */
export function openCaseWordsCard({ kind, classKey, people }: OpenCaseWords, language: Language): AdaptiveCard {
  const { open } = caseWorkTexts(language);
  const texts = caseTexts(language);
  const level = levelOf(kind);
  const about: readonly CardElement[] =
    people.length === 0
      ? []
      : [
          {
            type: 'Input.ChoiceSet', id: OPEN_CASE_INPUTS.about, label: open.about, isMultiSelect: true, style: people.length > 12 ? 'compact' : 'expanded', wrap: true,
            choices: people.slice(0, MOST_PEOPLE).map(({ id, displayName }) => ({ title: displayName, value: id })),
          },
          text(open.aboutHint, { isSubtle: true, size: 'small' }),
        ];
  return card({
    lang: language,
    fallbackText: open.fallback,
    body: [
      ...(level === 'P1' ? [urgentNumbers(texts)] : []),
      heading(texts.kind[kind]),
      ...(classKey === null ? [] : [text(classKey, { isSubtle: true, spacing: 'none' })]),
      { type: 'Input.Text', id: OPEN_CASE_INPUTS.words, label: open.words, isMultiline: true, maxLength: INPUT_LIMIT, isRequired: true, errorMessage: open.wordsMissing },
      text(open.wordsHint, { isSubtle: true, size: 'small' }),
      ...about,
      ...(level === 'P3' ? [] : [container([text(open.others, { spacing: 'none' })], { style: 'accent' })]),
    ],
    actions: [
      execute(OPEN_CASE_VERBS.send, open.send, { language, kind, classKey }, { style: 'positive' }),
      execute(OPEN_CASE_VERBS.start, open.back, { language, kind }, { associatedInputs: 'none' }),
      stop(language),
    ],
  });
}

export function openCaseStoppedCard(language: Language): AdaptiveCard {
  const { open } = caseWorkTexts(language);
  return card({ lang: language, fallbackText: open.fallback, body: [text(open.stopped)] });
}

function stop(language: Language) {
  return execute(OPEN_CASE_VERBS.stop, caseWorkTexts(language).open.stop, { language }, { associatedInputs: 'none' });
}
