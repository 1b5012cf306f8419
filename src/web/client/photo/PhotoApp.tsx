import type { TeamsHost } from '../host/teamsHost';
import { ProblemStep } from '../parts/ProblemStep';
import { DoneStep } from './parts/DoneStep';
import { FirstStep } from './parts/FirstStep';
import { PreviewStep } from './parts/PreviewStep';
import { TagStep } from './parts/TagStep';
import { TakeAlongStep } from './parts/TakeAlongStep';
import { useTakenFiles } from './parts/useTakenFiles';
import type { PhotoClient } from './photoClient';
import type { PhotoTask } from './photoTask';
import { usePhotoWords } from './PhotoWords';
import { usePhotoDialog } from './state/usePhotoDialog';

export interface PhotoAppProps {
  readonly host: TeamsHost;
  readonly client: PhotoClient;
  readonly task: PhotoTask;
}

/** The dialog: choose, name, verdict, then post or take along. */
export function PhotoApp({ host, client, task }: PhotoAppProps) {
  const { texts } = usePhotoWords();
  const dialog = usePhotoDialog(host, client, task);
  const { state, refused } = dialog;
  const { about, ending } = state;
  // A file that is dropped where none is taken must not take the place of the page.
  useTakenFiles(null);

  if (refused !== null) {
    // A student did nothing wrong by opening this.
    const explains = refused.code === 'student' ? texts.problem.studentHeading : null;
    return <ProblemStep texts={texts} message={refused.message} reference={refused.reference} explains={explains} onClose={() => host.close()} />;
  }
  if (about === null) return <FirstStep dialog={dialog} host={host} />;
  switch (state.stage) {
    case 'tag':
      return <TagStep dialog={dialog} about={about} />;
    case 'preview':
      return <PreviewStep dialog={dialog} about={about} />;
    case 'takeAlong':
      return <TakeAlongStep dialog={dialog} about={about} host={host} />;
    case 'done':
      return ending === null ? null : <DoneStep ending={ending} hasOlderMessage={task.kind === 'posted'} onClose={(result) => host.submit(result)} />;
  }
}
