import { amsterdamDate, amsterdamInstant } from '../../calendar/amsterdamTime';
import { followPosted, type FollowPostedDeps } from '../../images/followPosted';
import type { PictureEngine } from '../../images/pictureEngine';
import type { PostedKey } from '../../images/postedCheck';
import { postedWarning, type PostedWarning, type SeenPicture } from '../../images/postedWarning';
import type { Directory } from '../../people/directory';
import { isStudent } from '../../people/person';
import { mayRecord } from '../../permissions/recordingPermission';
import type { RecordingPermissions } from '../../permissions/recordingPermissions';
import type { Clock } from '../../runtime/clock';
import type { Metrics } from '../../runtime/metrics';
import type { Tx } from '../../runtime/unitOfWork';
import type { SqlPostedChecks } from '../../storage/postedChecks.sql';
import type { ListedSources, PostedSources } from './postedSources';

/** Puts a look at posted pictures in the queue. */
export interface PictureJobs {
  enqueue(tx: Tx, key: PostedKey): Promise<void>;
}

export interface LookDeps {
  readonly sources: PostedSources;
  readonly checks: SqlPostedChecks;
  readonly engine: PictureEngine;
  readonly directory: Pick<Directory, 'byId'>;
  readonly recordings: Pick<RecordingPermissions, 'ofConversation'>;
  readonly follow: FollowPostedDeps;
  readonly clock: Clock;
  readonly metrics: Metrics;
}

const MOST_PICTURES = 10;

/** Looks at all pictures of a message and, where there is something to say, tells the poster and nobody else. May run twice. */
export async function lookAtPosted(deps: LookDeps, key: PostedKey): Promise<void> {
  const { checks, directory, recordings, follow, clock, metrics, sources } = deps;
  const check = await checks.of(key);
  if (check?.outcome !== 'begun') return;
  const poster = await directory.byId(key.boardId, check.personId);
  if (poster !== null && isStudent(poster) && mayRecord(await recordings.ofConversation(key.boardId, key.conversationId), { at: clock.now(), messageId: key.messageId })) {
    await followPosted(follow, key, { type: 'permitted' }, null);
    return;
  }

  const listed = await sources.list(key);
  const seen = await look(deps, key, listed);
  if (listed.kind === 'listed') await checks.setSources(key, listed.sources);
  const warning = await toldOnceADay(deps, key, check.personId, postedWarning(poster, seen));
  metrics.pictures.inc({ outcome: warning.kind });
  await followPosted(follow, key, { type: 'looked', warning }, null);
}

async function look({ sources, engine }: LookDeps, key: PostedKey, listed: ListedSources): Promise<readonly SeenPicture[]> {
  // Who deletes a message is heard of (`messageDelete`). That Graph doesn't know it may also mean that Graph lags behind.
  if (listed.kind !== 'listed') return [{ kind: 'notFetched' }];
  const seen: SeenPicture[] = [];
  for (const source of listed.sources.slice(0, MOST_PICTURES)) {
    const fetched = await sources.bytes(key, source);
    if (fetched.kind === 'refused') seen.push(fetched);
    else if (fetched.kind !== 'fetched') seen.push({ kind: 'notFetched' });
    else {
      const prepared = await engine.prepare(fetched.bytes, { background: true });
      seen.push(prepared.kind === 'prepared' ? { kind: 'seen', faces: prepared.faces.length } : prepared);
    }
  }
  if (listed.sources.length > MOST_PICTURES) seen.push({ kind: 'notFetched' });
  return seen;
}

/** Documents are shared all day long: that pictures in them can't be looked at is said once a day. */
async function toldOnceADay({ checks, clock }: LookDeps, { boardId }: PostedKey, personId: string, warning: PostedWarning): Promise<PostedWarning> {
  if (warning.kind !== 'couldNotCheck' || warning.because !== 'pdf') return warning;
  const today = amsterdamInstant({ date: amsterdamDate(clock.now()), minutes: 0 });
  return (await checks.toldSince(boardId, personId, warning.because, today)) ? { kind: 'silence' } : warning;
}
