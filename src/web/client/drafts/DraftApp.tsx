import { useEffect, useState } from 'react';
import type { EnterAnswer } from '../../drafts/draftApi';
import type { TeamsHost } from '../host/teamsHost';
import { ProblemStep } from '../parts/ProblemStep';
import { Working } from '../parts/Working';
import type { ShownProblem } from '../problemTexts';
import type { DraftClient } from './draftClient';
import { useDraftWords } from './DraftWords';
import { CheckStep } from './parts/CheckStep';
import { shownProblem } from './state/draftProblem';

interface DraftAppProps {
  readonly host: TeamsHost;
  readonly client: DraftClient;
  readonly conversation: string | null;
}

/** The dialog "Tekst nakijken": asks who is writing for whom, and then there is the text. */
export function DraftApp({ host, client, conversation }: DraftAppProps) {
  const { texts } = useDraftWords();
  const [entered, setEntered] = useState<EnterAnswer | null>(null);
  const [problem, setProblem] = useState<ShownProblem | null>(null);
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    let isOver = false;
    void client.enter({ conversation }).then((reply) => {
      if (isOver) return;
      if (reply.kind === 'ok') setEntered((before) => before ?? reply.value);
      else setProblem(shownProblem(reply, texts));
    });
    return () => {
      isOver = true;
    };
  }, [client, conversation, attempt]);

  if (entered !== null) return <CheckStep host={host} client={client} conversation={conversation} entered={entered} />;
  if (problem === null) return <Working text={texts.working.starting} slow={texts.working.slow} />;
  const retry = (): void => {
    setProblem(null);
    setAttempt(attempt + 1);
  };
  return <ProblemStep texts={texts} message={problem.message} reference={problem.reference} {...(problem.canRetry ? { onRetry: retry } : {})} onClose={() => host.close()} />;
}
