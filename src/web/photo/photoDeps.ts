import type { BlobStore } from '../../images/blobStore';
import type { ImageAudit } from '../../images/imageAudit';
import type { PictureEngine } from '../../images/pictureEngine';
import type { PostedPictures } from '../../images/postedPictures';
import type { SharedPictures } from '../../images/sharedPictures';
import type { ShareTransaction } from '../../images/shareTransaction';
import type { ConsentBook } from '../../consent/consentBook';
import type { CodeVersions } from '../../gedragscode/codeVersions';
import type { Conversations } from '../../people/conversation';
import type { Directory } from '../../people/directory';
import type { BoardId } from '../../people/person';
import type { VerdictSheets } from '../../images/verdictSheet';
import type { Clock } from '../../runtime/clock';
import type { Ids } from '../../runtime/ids';
import type { Logger } from '../../runtime/log';
import type { SettingsStore } from '../../settings/schoolSettings';
import type { Signer } from '../signer';
import type { SsoVerifier } from '../signIn';

/** Everything that the photo dialog's routes need. */
export interface PhotoDeps {
  readonly signIn: SsoVerifier;
  /** The school board that a tenant belongs to; null for a tenant that isn't served. */
  readonly boardOfTenant: (tenantId: string) => Promise<BoardId | null>;
  readonly directory: Directory;
  readonly conversations: Conversations;
  readonly consentBook: ConsentBook;
  readonly codes: CodeVersions;
  readonly engine: PictureEngine;
  readonly blobs: BlobStore;
  readonly pictures: SharedPictures;
  readonly transaction: ShareTransaction;
  readonly posted: PostedPictures;
  readonly settings: Pick<SettingsStore, 'of'>;
  readonly sheets: VerdictSheets;
  readonly audit: ImageAudit;
  readonly signer: Signer;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
}
