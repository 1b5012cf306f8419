import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Language } from '../../../runtime/language';
import type { CheckAnswer } from '../../photo/photoApi';
import type { TeamsHost } from '../host/teamsHost';
import { ChooseStep } from './parts/ChooseStep';
import { DoneStep } from './parts/DoneStep';
import { PreviewStep } from './parts/PreviewStep';
import { ProblemStep } from '../parts/ProblemStep';
import { TagStep } from './parts/TagStep';
import { Working } from '../parts/Working';
import type { PhotoClient, Reply } from './photoClient';
import { BEGIN, endsTheDialog, photoState, problemOf, tagsOf, type PhotoProblem } from './state/photoState';
import { pictureUrl } from './state/pictureUrl';
import { boxesToCover } from './state/summary';
import { useVerdict } from './state/useVerdict';
import type { PhotoTexts } from './textsFor';

/** The server takes no more either; said here, a large file needn't travel first. */
const MAX_BYTES = 40 * 1024 * 1024;

export interface PhotoAppProps {
  readonly host: TeamsHost;
  readonly client: PhotoClient;
  readonly language: Language;
  readonly texts: PhotoTexts;
  readonly conversationId: string;
  readonly postedRef: string | null;
}

/** The dialog: choose, name, verdict, post. */
export function PhotoApp({ host, client, language, texts, conversationId, postedRef }: PhotoAppProps) {
  const [state, dispatch] = useReducer(photoState, BEGIN);
  const again = useRef<() => void>(() => undefined);
  const { check, cover, faces, purpose } = state;
  const tags = tagsOf(faces);

  const verdict = useVerdict(client, {
    ticket: (state.stage === 'preview' ? cover?.ticket : check?.ticket) ?? null,
    tags,
    purpose,
    isAsked: (state.stage === 'tag' || state.stage === 'preview') && (tags.length > 0 || faces.length === 0),
  });

  const fail = (reply: Exclude<Reply<unknown>, { kind: 'ok' }>): void => dispatch({ type: 'failed', problem: shownProblem(reply, texts) });

  /** Runs one call to the server, and can run the very same again. */
  const run = <T,>(working: 'check' | 'posted' | 'cover' | 'share', call: () => Promise<Reply<T>>, then: (value: T) => void): void => {
    again.current = () => run(working, call, then);
    dispatch({ type: 'began', working });
    void call().then((reply) => (reply.kind === 'ok' ? then(reply.value) : fail(reply)));
  };

  const checked = (answer: CheckAnswer): void => dispatch({ type: 'checked', check: answer, url: pictureUrl(answer.picture, answer.mediaType) });

  const choose = (file: File): void => {
    if (file.size > MAX_BYTES) return dispatch({ type: 'failed', problem: { code: 'tooManyBytes', message: texts.problem.tooLarge, reference: null, canRetry: false } });
    run('check', () => client.check(file, conversationId), checked);
  };

  const open = useCallback(() => {
    if (postedRef !== null) return run('posted', () => client.posted({ ref: postedRef }), checked);
    // Meanwhile the person may choose already; only somebody who can't share here is stopped.
    void client.enter(conversationId).then((reply) => {
      if (reply.kind === 'problem' && endsTheDialog(problemOf(reply.problem))) fail(reply);
    });
    // Once, when the page starts; what it calls only speaks to the reducer.
  }, []);
  useEffect(open, [open]);

  useRelease(check?.url);
  useRelease(cover?.url);

  const coverFaces = (): void => {
    if (check === null || verdict.answer === null) return;
    const body = { ticket: check.ticket, picture: check.picture, boxes: boxesToCover(faces, verdict.answer) };
    run('cover', () => client.cover(body), (answer) => dispatch({ type: 'covered', cover: answer, url: pictureUrl(answer.picture, answer.mediaType) }));
  };

  const share = (): void => {
    const from = state.stage === 'preview' ? cover : check;
    if (from === null) return;
    const body = { ticket: from.ticket, picture: from.picture, tags, purpose, altText: state.altText };
    run('share', () => client.share(body), (answer) => {
      dispatch({ type: 'ended', ending: 'shared' });
      // With an older message still to be removed the person has to read that first.
      if (check?.posted !== true) host.submit({ shareId: answer.shareId });
    });
  };

  const finishPosted = (): void => {
    if (check === null) return;
    run('share', () => client.reviewed({ ticket: check.ticket, tags, purpose }), (answer) => {
      if (answer.may) dispatch({ type: 'ended', ending: 'fine' });
      else verdict.retry();
    });
  };

  if (state.working === 'check' || state.working === 'posted') return <Working text={texts.working[state.working]} slow={texts.working.slow} />;
  const retry = (): void => again.current();

  switch (state.stage) {
    case 'choose':
      return state.problem !== null && (postedRef !== null || endsTheDialog(state.problem)) ? (
        <ProblemStep
          texts={texts}
          message={state.problem.message}
          reference={state.problem.reference}
          // A student did nothing wrong by opening this.
          explains={state.problem.code === 'student' ? texts.problem.studentHeading : null}
          {...(state.problem.canRetry ? { onRetry: retry } : {})}
          onClose={() => host.close()}
        />
      ) : (
        <ChooseStep texts={texts} problem={state.problem} onRetry={retry} onChoose={choose} />
      );
    case 'tag':
      return check === null ? null : (
        <TagStep
          state={state}
          check={check}
          verdict={verdict}
          texts={texts}
          language={language}
          dispatch={dispatch}
          onCover={coverFaces}
          onPlace={check.posted ? finishPosted : share}
          onRetry={retry}
          canStartOver={postedRef === null}
        />
      );
    case 'preview':
      return check === null || cover === null ? null : (
        <PreviewStep state={state} check={check} cover={cover} verdict={verdict} texts={texts} dispatch={dispatch} onPlace={share} onRetry={retry} />
      );
    case 'done':
      return <DoneStep texts={texts} ending={state.ending ?? 'fine'} hasOlderMessage={check?.posted === true} onClose={() => host.close()} />;
  }
}

function shownProblem(reply: Exclude<Reply<unknown>, { kind: 'ok' }>, texts: PhotoTexts): PhotoProblem {
  switch (reply.kind) {
    case 'problem':
      return problemOf(reply.problem);
    case 'tooLarge':
      return { code: 'tooManyBytes', message: texts.problem.tooLarge, reference: null, canRetry: false };
    case 'offline':
      return { code: null, message: texts.problem.offline, reference: null, canRetry: true };
  }
}

/** Lets go of a picture's address when another one takes its place. */
function useRelease(url: string | undefined): void {
  useEffect(() => (url === undefined ? undefined : () => URL.revokeObjectURL(url)), [url]);
}
