import { useState } from 'react';
import type { TeamsHost } from '../../host/teamsHost';
import { ProblemStep } from '../../parts/ProblemStep';
import { Working } from '../../parts/Working';
import { usePhotoWords } from '../PhotoWords';
import type { PhotoProblem } from '../state/photoProblem';
import { numberOf } from '../state/photoState';
import type { PhotoDialog } from '../state/usePhotoDialog';
import { ChooseStep } from './ChooseStep';
import { useTakenFiles } from './useTakenFiles';

interface FirstStepProps {
  readonly dialog: PhotoDialog;
  readonly host: TeamsHost;
}

/** Until a first picture could be looked at. */
export function FirstStep({ dialog: { task, state, dispatch }, host }: FirstStepProps) {
  const { texts } = usePhotoWords();
  const [isNoPicture, setIsNoPicture] = useState(false);
  const busy = state.pictures.find(({ load }) => load === 'loading' || load === 'waiting');

  const take = (files: readonly File[]): void => {
    setIsNoPicture(files.length === 0);
    if (files.length > 0) dispatch({ type: 'added', sources: files.map((file) => ({ kind: 'file', file })) });
  };
  const isOver = useTakenFiles(task.kind === 'share' && busy === undefined ? take : null);

  if (busy !== undefined || (task.kind !== 'share' && state.pictures.length === 0)) {
    const { check, checkOf, posted, offer } = texts.working;
    const text = task.kind === 'posted' ? posted : task.kind === 'offer' ? offer : state.pictures.length === 1 || busy === undefined ? check : checkOf(numberOf(state, busy.key), state.pictures.length);
    return <Working text={text} slow={texts.working.slow} />;
  }
  const failed = state.pictures.flatMap(({ key, problem, source }) => (problem === null ? [] : [{ key, problem, name: source.kind === 'file' ? source.file.name : null }]));
  const retry = (key: number): void => dispatch({ type: 'lookAgain', key });
  const [first] = failed;
  if (task.kind !== 'share' && first !== undefined) {
    const { problem } = first;
    return <ProblemStep texts={texts} message={problem.message} reference={problem.reference} {...(problem.canRetry ? { onRetry: () => retry(first.key) } : {})} onClose={() => host.close()} />;
  }
  const named = failed.map(({ key, problem, name }) => ({ key, problem: failed.length > 1 && name !== null ? { ...problem, message: texts.problem.of(name, problem.message) } : problem }));
  const own: PhotoProblem = { code: null, message: texts.choose.noPicture, reference: null, canRetry: false };
  return <ChooseStep problems={isNoPicture ? [{ key: 0, problem: own }] : named} onRetry={retry} onFiles={take} isOver={isOver} />;
}
