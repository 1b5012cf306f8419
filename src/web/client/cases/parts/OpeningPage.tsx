import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, Checkbox, Field, MessageBar, MessageBarBody, Select, Spinner, Textarea } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { CaseKind } from '../../../../escalation/caseKind';
import { levelOf } from '../../../../escalation/caseLevel';
import { LONGEST_TEXT } from '../../../../escalation/decision';
import type { OpeningAnswer, OpeningRequest } from '../../../cases/openingApi';
import { Heading } from '../../parts/Heading';
import type { CasesClient } from '../casesClient';
import { shownProblem } from '../state/shownProblem';
import type { CasesTexts } from '../textsFor';
import { useCasesStyles } from './useCasesStyles';

interface OpeningPageProps {
  readonly client: CasesClient;
  readonly texts: CasesTexts;
  readonly onOpened: (caseId: string) => void;
  readonly onBack: () => void;
}

/** A case that somebody opens for what they take up themselves. Nothing is kept until it is sent. */
export function OpeningPage({ client, texts, onOpened, onBack }: OpeningPageProps) {
  const page = useCasesStyles();
  const t = texts.work.open;
  const [choices, setChoices] = useState<OpeningAnswer | null>(null);
  const [chosen, setChosen] = useState<{ readonly kind: CaseKind | null; readonly classKey: string | null }>({ kind: null, classKey: null });
  const [words, setWords] = useState('');
  const [about, setAbout] = useState<readonly string[]>([]);
  const [told, setTold] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  // However often it is pressed, one case comes of it.
  const key = useRef(crypto.randomUUID());

  const ask = useCallback(async (request: OpeningRequest): Promise<OpeningAnswer | null> => {
    setIsBusy(true);
    const reply = await client.opening(request);
    setIsBusy(false);
    setTold(reply.kind === 'ok' ? reply.value.refused : shownProblem(reply, texts).message);
    if (reply.kind === 'ok') setChoices(reply.value);
    return reply.kind === 'ok' ? reply.value : null;
  }, [client, texts]);
  useEffect(() => {
    setAbout([]);
    void ask({ step: 'choices', ...chosen });
  }, [ask, chosen]);

  const { kind } = chosen;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (kind === null) return setTold(t.kindMissing);
    if (words.trim() === '') return setTold(t.wordsMissing);
    if (isBusy) return;
    const answer = await ask({ step: 'send', key: key.current, kind, classKey: chosen.classKey, words, aboutIds: about });
    if (answer !== null && answer.caseId !== null) onOpened(answer.caseId);
  };
  return (
    <div className={page.sidePage} data-testid="opening-page">
      <div className={page.column}>
        <div>
          <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack} data-testid="opening-back">
            {texts.absence.back}
          </Button>
        </div>
        <Heading>{t.title}</Heading>
        <p className={page.quiet}>{t.intro.replaceAll('*', '')}</p>
        <div role="status" data-testid="opening-said">
          {told !== null && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{told.replaceAll('*', '')}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {choices === null && isBusy && <Spinner size="small" aria-label={texts.working.starting} />}
        {choices !== null && (
          <form className={page.form} onSubmit={(event) => void submit(event)} noValidate data-testid="opening-form" aria-label={t.title}>
            <Field label={t.kind}>
              <Select value={kind ?? ''} data-testid="opening-kind" onChange={(_event, { value }) => setChosen({ ...chosen, kind: choices.kinds.find((one) => one === value) ?? null })}>
                <option value="" />
                {choices.kinds.map((one) => (
                  <option key={one} value={one}>
                    {texts.cases.kind[one]}
                  </option>
                ))}
              </Select>
            </Field>
            {kind !== null && levelOf(kind) === 'P1' && <p className={page.quiet}>{`${texts.cases.urgent.title} ${texts.cases.urgent.numbers.replaceAll('**', '')}`}</p>}
            <Field label={t.classKey}>
              <Select value={chosen.classKey ?? ''} data-testid="opening-class" onChange={(_event, { value }) => setChosen({ ...chosen, classKey: value === '' ? null : value })}>
                <option value="">{t.noClass}</option>
                {choices.classes.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={t.words} hint={t.wordsHint}>
              <Textarea value={words} maxLength={LONGEST_TEXT} resize="vertical" rows={5} onChange={(_event, { value }) => setWords(value)} data-testid="opening-words" />
            </Field>
            {choices.people.length > 0 && (
              <fieldset className={page.choices} data-testid="opening-about">
                <legend>{t.about}</legend>
                <p className={page.quiet}>{t.aboutHint}</p>
                {choices.people.map(({ personId, name }) => (
                  <Checkbox key={personId} label={name} checked={about.includes(personId)} onChange={(_event, { checked }) => setAbout(checked === true ? [...about, personId] : about.filter((one) => one !== personId))} />
                ))}
              </fieldset>
            )}
            {kind !== null && levelOf(kind) !== 'P3' && <p className={page.quiet}>{t.others}</p>}
            <div className={page.buttons}>
              <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
                {t.send}
              </Button>
              <Button onClick={onBack}>{t.stop}</Button>
            </div>
          </form>
        )}
      </div>
    </div>
  );
}
