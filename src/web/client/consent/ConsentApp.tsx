import { useCallback, useEffect, useReducer, useRef, type ReactNode } from 'react';
import type { Language } from '../../../runtime/language';
import { MOST_LIST_BYTES, type ImportRequest } from '../../consent/consentPageApi';
import { ProblemBar } from '../parts/ProblemBar';
import { ProblemStep } from '../parts/ProblemStep';
import { Working } from '../parts/Working';
import type { ConsentClient } from './consentClient';
import { BusyStep } from './parts/BusyStep';
import { DoneStep } from './parts/DoneStep';
import { MappingStep } from './parts/MappingStep';
import { ResultStep } from './parts/ResultStep';
import { StartStep } from './parts/StartStep';
import { BEGIN, consentState, endsThePage } from './state/consentState';
import { shownProblem, type Failure } from './state/shownProblem';
import type { ConsentTexts } from './textsFor';

export interface ConsentAppProps {
  readonly client: ConsentClient;
  readonly language: Language;
  readonly texts: ConsentTexts;
  /** Null in a tab. */
  readonly onClose: (() => void) | null;
}

/** The page: choose a list, say what its columns mean, see what changes, record it. */
export function ConsentApp({ client, language, texts, onClose }: ConsentAppProps) {
  const [state, dispatch] = useReducer(consentState, BEGIN);
  const again = useRef<() => void>(() => undefined);
  const stop = useRef<AbortController | null>(null);
  const { entered, file, mapping, report, problem, underway } = state;

  const fail = (failure: Failure, applying = false): void => dispatch({ type: 'failed', problem: shownProblem(failure, texts, applying) });

  const enter = useCallback(() => {
    again.current = enter;
    void client.enter().then((reply) => (reply.kind === 'ok' ? dispatch({ type: 'entered', entered: reply.value }) : fail(reply)));
    // Whatever the language is: the texts of a failure are chosen when it is there.
  }, [client]);
  useEffect(enter, [enter]);
  /** Lists that came in meanwhile; when that can't be asked now, the page goes on as it is. */
  const refresh = (): void => void client.enter().then((reply) => (reply.kind === 'ok' ? dispatch({ type: 'entered', entered: reply.value }) : undefined));
  const start = (): void => {
    dispatch({ type: 'wentBack', to: 'start' });
    refresh();
  };
  useEffect(() => () => stop.current?.abort(), []);

  const choose = (chosen: File): void => {
    if (chosen.size === 0) return fail({ kind: 'said', message: texts.choose.empty });
    if (chosen.size > MOST_LIST_BYTES) return fail({ kind: 'said', message: texts.choose.tooLarge });
    again.current = () => choose(chosen);
    dispatch({ type: 'chose', file: chosen });
    void client.preview(chosen).then((reply) => (reply.kind === 'ok' ? dispatch({ type: 'previewed', preview: reply.value }) : fail(reply)));
  };

  const send = (what: 'looking' | 'applying', wish: Omit<ImportRequest, 'mapping'>): void => {
    if (file === null || mapping === null) return;
    again.current = () => send(what, wish);
    stop.current = new AbortController();
    dispatch({ type: 'began', what });
    const upload = {
      file,
      request: { ...wish, mapping: { ...mapping, source: mapping.source.trim() } },
      signal: stop.current.signal,
      onSent: (percent: number) => dispatch({ type: 'sent', percent }),
      onProgress: (progress: Parameters<Parameters<ConsentClient['import']>[0]['onProgress']>[0]) => dispatch({ type: 'progressed', progress }),
    };
    void client.import(upload).then((sent) => {
      if (sent.kind === 'ok') {
        dispatch({ type: 'reported', report: sent.value });
        // The list that was just recorded belongs among the earlier ones.
        if (sent.value.applied) refresh();
      } else if (sent.kind === 'stopped') dispatch({ type: 'stopped' });
      else fail(sent, what === 'applying');
    });
  };
  const look = (): void => send('looking', { seen: null, confirmed: false });

  if (problem !== null && (endsThePage(problem) || entered === null)) {
    return (
      <ProblemStep
        texts={texts}
        message={problem.message}
        reference={problem.reference}
        explains={problem.code === 'notAdministrator' ? texts.problem.notForYou : null}
        {...(problem.canRetry ? { onRetry: () => again.current() } : {})}
        {...(onClose === null ? {} : { onClose })}
      />
    );
  }
  if (entered === null) return <Working text={texts.working.starting} slow={texts.working.slow} />;
  if (state.isPreviewing) return <Working text={texts.working.preview} slow={texts.working.slow} />;

  const bar: ReactNode = problem === null ? null : <ProblemBar texts={texts} problem={problem} onRetry={() => again.current()} />;
  const common = { texts, language, bar };
  switch (state.stage) {
    case 'start':
      return <StartStep {...common} entered={entered} client={client} onChoose={choose} onPurposes={(purposes) => dispatch({ type: 'purposesChanged', purposes })} onMistake={(message) => fail({ kind: 'said', message })} />;
    case 'mapping':
      return file === null || mapping === null || state.preview === null ? null : (
        <MappingStep
          {...common}
          fileName={file.name}
          preview={state.preview}
          mapping={mapping}
          purposes={entered.purposes}
          onMapping={(next) => dispatch({ type: 'mapped', mapping: next })}
          onCompare={look}
          onOther={start}
        />
      );
    case 'busy':
      return underway === null ? null : <BusyStep {...common} underway={underway} onStop={() => stop.current?.abort()} />;
    case 'result':
      return report === null ? null : (
        <ResultStep
          {...common}
          report={report}
          onApply={(confirmed) => send('applying', { seen: report.counts, confirmed })}
          onLook={look}
          onBack={() => dispatch({ type: 'wentBack', to: 'mapping' })}
          onOther={start}
        />
      );
    case 'done':
      return report === null ? null : <DoneStep {...common} report={report} imports={entered.imports} onAgain={start} onClose={onClose} />;
  }
}
