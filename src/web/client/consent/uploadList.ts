import type { ImportProgress } from '../../../consent/import/importProgress';
import type { Language } from '../../../runtime/language';
import type { ConsentProblemAnswer, ImportLine, ImportRequest, ShownReport } from '../../consent/consentPageApi';
import { LANGUAGE_HEADER } from '../../pageLanguage';
import { isProblem } from '../caller';
import { LineReader } from './lineReader';

export interface Upload {
  readonly file: File;
  readonly request: ImportRequest;
  readonly token: string;
  readonly language: Language;
  /** Aborted: the person stopped it. */
  readonly signal: AbortSignal;
  /** Per cent of the file that is on its way. */
  readonly onSent: (percent: number) => void;
  readonly onProgress: (progress: ImportProgress) => void;
}

export type Uploaded =
  | { readonly kind: 'ok'; readonly value: ShownReport }
  | { readonly kind: 'problem'; readonly problem: ConsentProblemAnswer }
  | { readonly kind: 'offline' }
  | { readonly kind: 'fileChanged' }
  | { readonly kind: 'stopped' };

/** Sends a list with what it means. `fetch` doesn't tell how much was sent, so this is an XMLHttpRequest. */
export async function uploadList(upload: Upload): Promise<Uploaded> {
  const { file, request } = upload;
  const uploaded = await send(upload, new Blob([`${JSON.stringify(request)}\n`, file]));
  if (uploaded.kind !== 'offline') return uploaded;
  // A file that was saved again can't be read any more, which looks like a lost connection.
  const isReadable = await file.slice(0, 1).arrayBuffer().then(() => true, () => false);
  return isReadable ? uploaded : { kind: 'fileChanged' };
}

function send({ token, language, signal, onSent, onProgress }: Upload, body: Blob): Promise<Uploaded> {
  return new Promise((done) => {
    const call = new XMLHttpRequest();
    const lines = new LineReader<ImportLine>();
    let last: ImportLine | null = null;
    const hear = (): void => {
      if (call.status !== 200) return;
      for (const line of lines.read(call.responseText)) {
        last = line;
        if (line.kind === 'progress') onProgress(line);
      }
    };
    call.open('POST', '/api/consent-page/import');
    call.setRequestHeader('authorization', `Bearer ${token}`);
    call.setRequestHeader('content-type', 'application/octet-stream');
    call.setRequestHeader(LANGUAGE_HEADER, language);
    call.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 0 : Math.floor((loaded / total) * 100));
    call.onprogress = hear;
    call.onload = () => {
      hear();
      done(call.status === 200 ? endOf(last) : refusalIn(call.responseText));
    };
    call.onerror = () => done({ kind: 'offline' });
    call.onabort = () => done({ kind: 'stopped' });
    signal.addEventListener('abort', () => call.abort());
    call.send(body);
  });
}

/** The answer that breaks off before its last line is a connection that was lost. */
function endOf(last: ImportLine | null): Uploaded {
  if (last === null || last.kind === 'progress') return { kind: 'offline' };
  if (last.kind === 'report') return { kind: 'ok', value: last.report };
  return { kind: 'problem', problem: last };
}

function refusalIn(text: string): Uploaded {
  try {
    const body: unknown = JSON.parse(text);
    if (isProblem<ConsentProblemAnswer>(body)) return { kind: 'problem', problem: body };
  } catch {
    // Not ours: a proxy's.
  }
  return { kind: 'offline' };
}
