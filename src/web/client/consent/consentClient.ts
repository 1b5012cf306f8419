import type { Language } from '../../../runtime/language';
import { PREVIEW_BYTES, type ConsentProblemAnswer, type EnterAnswer, type PreviewAnswer, type PurposeRequest, type PurposesAnswer } from '../../consent/consentPageApi';
import { createCaller, type Reply as ServerReply } from '../caller';
import type { TeamsHost } from '../host/teamsHost';
import { uploadList, type Upload, type Uploaded } from './uploadList';

export type Reply<T> = ServerReply<T, ConsentProblemAnswer>;

/** The server's side of the page. Never throws. */
export interface ConsentClient {
  enter(): Promise<Reply<EnterAnswer>>;
  preview(file: Blob): Promise<Reply<PreviewAnswer>>;
  purpose(change: PurposeRequest): Promise<Reply<PurposesAnswer>>;
  import(upload: Omit<Upload, 'token' | 'language'>): Promise<Uploaded | Exclude<Reply<never>, { kind: 'ok' }>>;
}

export function createConsentClient(host: TeamsHost, language: Language): ConsentClient {
  const call = createCaller<ConsentProblemAnswer>(host, language, '/api/consent-page');
  return {
    enter: () => call('enter', {}),
    preview: (file) => call('preview', file.slice(0, PREVIEW_BYTES)),
    purpose: (change) => call('purpose', change),
    import: async (upload) => {
      // A sign-in that has expired is found out before a long list goes on its way.
      const entered = await call<EnterAnswer>('enter', {});
      if (entered.kind !== 'ok') return entered;
      return host.token({ fresh: false }).then(
        (token) => uploadList({ ...upload, token, language }),
        (): Uploaded => ({ kind: 'offline' }),
      );
    },
  };
}
