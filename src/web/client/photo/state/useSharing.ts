import type { Dispatch } from 'react';
import type { SharedItem } from '../../../photo/photoApi';
import type { TeamsHost } from '../../host/teamsHost';
import type { PhotoClient } from '../photoClient';
import type { PhotoTask } from '../photoTask';
import type { Overall } from './overall';
import { isReady, tagsOf, type Picture } from './picture';
import { unseen, type PhotoEvent, type PhotoState } from './photoState';
import type { Run } from './useRun';

export interface Sharing {
  /** Posts what may be posted; first shows what was covered or cut and not looked at yet. */
  readonly post: () => void;
  /** The same for pictures that go elsewhere. */
  readonly takeAlong: () => void;
  /** The answer about the message that is in the conversation. */
  readonly review: () => void;
}

interface SharingInput {
  readonly client: PhotoClient;
  readonly host: TeamsHost;
  readonly task: PhotoTask;
  readonly state: PhotoState;
  readonly overall: Overall;
  readonly dispatch: Dispatch<PhotoEvent>;
  readonly run: Run['run'];
  /** The server knows better by now. */
  readonly askAgain: () => void;
}

/** What the pictures were checked for in the end. */
export function useSharing({ client, host, task, state, overall, dispatch, run, askAgain }: SharingInput): Sharing {
  const { purpose } = state;

  /** Nothing that was covered or cut goes before somebody has looked at it. */
  const afterALook = (pictures: readonly Picture[], what: 'post' | 'takeAlong', go: () => void): void => {
    const keys = unseen(pictures).map(({ key }) => key);
    if (keys.length === 0 || state.stage === 'preview') go();
    else dispatch({ type: 'previewed', keys, for: what });
  };

  const post = (): void => {
    const pictures = itemsOf(overall.may);
    run('post', () => client.share({ pictures, purpose, how: 'posted' }), ({ shareId }) => {
      dispatch({ type: 'ended', ending: { kind: 'shared', shareId } });
      // With an older message still to be removed the person has to read that first.
      if (task.kind !== 'posted') host.submit({ shareId });
    }, askAgain);
  };

  const takeAlong = (): void => {
    const pictures = itemsOf(overall.mayTakeAlong);
    const keys = overall.mayTakeAlong.map(({ key }) => key);
    run('takeAlong', () => client.share({ pictures, purpose, how: 'takenAlong' }), (answer) => dispatch({ type: 'tookAlong', answer, keys }), askAgain);
  };

  return {
    post: () => afterALook(overall.may, 'post', post),
    takeAlong: () => afterALook(overall.mayTakeAlong, 'takeAlong', takeAlong),
    review: () => {
      const pictures = state.pictures.filter(isReady).map(({ version, faces }) => ({ ticket: version.ticket, tags: tagsOf(faces) }));
      run('review', () => client.reviewed({ pictures, purpose }), ({ may }) => dispatch({ type: 'ended', ending: { kind: 'reviewed', may } }));
    },
  };
}

function itemsOf(pictures: readonly Picture[]): readonly SharedItem[] {
  return pictures.filter(isReady).map(({ version, faces, altText }) => ({ ticket: version.ticket, picture: version.picture, tags: tagsOf(faces), ...(altText.trim() === '' ? {} : { altText }) }));
}
