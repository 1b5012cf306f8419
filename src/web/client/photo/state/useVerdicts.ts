import { useEffect, useRef, useState } from 'react';
import type { VerdictAnswer, VerdictRequest } from '../../../photo/photoApi';
import type { PhotoClient, Reply } from '../photoClient';
import { isReady, openFaces, tagsOf, type Picture } from './picture';
import type { Failure } from './photoProblem';

export interface LiveVerdict {
  /** The newest answer; of an earlier question while `isBusy`. */
  readonly answer: VerdictAnswer | null;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
}

export interface Verdicts {
  readonly of: (picture: Picture) => LiveVerdict;
  readonly askAgain: () => void;
}

interface Known {
  readonly asked: string;
  readonly ticket: string;
  readonly reply: Reply<VerdictAnswer>;
}

// Long enough to gather quick choices into one question, too short to notice.
const PAUSE_MS = 120;
const NOTHING: LiveVerdict = { answer: null, isBusy: false, failure: null };

/** Asks for the verdict of each picture whenever its tags or the purpose change; an answer to an older question is thrown away. */
export function useVerdicts(client: PhotoClient, pictures: readonly Picture[], purpose: string): Verdicts {
  const [known, setKnown] = useState<ReadonlyMap<number, Known>>(new Map());
  const [round, setRound] = useState(0);
  const running = useRef(new Map<number, { readonly asked: string; readonly stop: () => void }>());

  const questions = new Map(pictures.flatMap((picture) => {
    const request = questionOf(picture, purpose);
    return request === null ? [] : [[picture.key, { request, asked: JSON.stringify([request, round]) }] as const];
  }));

  useEffect(() => {
    for (const [key, { asked, stop }] of running.current) {
      if (questions.get(key)?.asked === asked) continue;
      stop();
      running.current.delete(key);
    }
    for (const [key, { request, asked }] of questions) {
      if (known.get(key)?.asked === asked || running.current.has(key)) continue;
      const abort = new AbortController();
      const timer = setTimeout(() => {
        client
          .verdict(request, abort.signal)
          .then((reply) => {
            running.current.delete(key);
            setKnown((before) => new Map(before).set(key, { asked, ticket: request.ticket, reply }));
          })
          .catch(() => undefined);
      }, PAUSE_MS);
      running.current.set(key, { asked, stop: () => (clearTimeout(timer), abort.abort()) });
    }
    // What is asked says it all.
  }, [client, [...questions.values()].map(({ asked }) => asked).join('\n')]);

  useEffect(() => () => {
    for (const { stop } of running.current.values()) stop();
  }, []);

  return {
    of: (picture) => {
      const question = questions.get(picture.key);
      if (question === undefined) return NOTHING;
      const last = known.get(picture.key);
      const reply = last?.ticket === question.request.ticket ? last.reply : null;
      const isCurrent = last?.asked === question.asked;
      return { answer: reply?.kind === 'ok' ? reply.value : null, isBusy: !isCurrent, failure: isCurrent && reply !== null && reply.kind !== 'ok' ? reply : null };
    },
    askAgain: () => setRound((count) => count + 1),
  };
}

/** Nothing is asked about a picture of which nothing was said yet, but for one without faces. */
function questionOf(picture: Picture, purpose: string): VerdictRequest | null {
  if (!isReady(picture) || purpose === '') return null;
  const tags = tagsOf(picture.faces);
  return tags.length > 0 || openFaces(picture).length === 0 ? { ticket: picture.version.ticket, tags, purpose } : null;
}
