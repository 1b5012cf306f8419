import { useEffect, useState } from 'react';
import type { FaceTag } from '../../../../images/faceTag';
import type { VerdictAnswer } from '../../../photo/photoApi';
import type { PhotoClient, Reply } from '../photoClient';

export interface LiveVerdict {
  /** The newest answer; of an earlier question while `isBusy`. */
  readonly answer: VerdictAnswer | null;
  readonly isBusy: boolean;
  readonly failure: Exclude<Reply<VerdictAnswer>, { kind: 'ok' }> | null;
  readonly retry: () => void;
}

// Long enough to gather quick choices into one question, too short to notice.
const PAUSE_MS = 120;

/** Asks for the verdict whenever tags or purpose change; an answer to an older question is thrown away. */
export function useVerdict(client: PhotoClient, question: { ticket: string | null; tags: readonly FaceTag[]; purpose: string; isAsked: boolean }): LiveVerdict {
  const { ticket, purpose, isAsked } = question;
  const [attempt, setAttempt] = useState(0);
  const asked = JSON.stringify([ticket, question.tags, purpose, attempt]);
  const [known, setKnown] = useState<{ asked: string; ticket: string | null; reply: Reply<VerdictAnswer> } | null>(null);

  useEffect(() => {
    if (ticket === null || !isAsked) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      const [, tags] = JSON.parse(asked) as [string, FaceTag[]];
      client
        .verdict({ ticket, tags, purpose }, abort.signal)
        .then((reply) => setKnown({ asked, ticket, reply }))
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [client, ticket, purpose, asked, isAsked]);

  const reply = known !== null && known.ticket === ticket ? known.reply : null;
  const isCurrent = known?.asked === asked;
  return {
    answer: reply?.kind === 'ok' ? reply.value : null,
    isBusy: isAsked && ticket !== null && !isCurrent,
    failure: isCurrent && reply !== null && reply.kind !== 'ok' ? reply : null,
    retry: () => setAttempt((count) => count + 1),
  };
}
