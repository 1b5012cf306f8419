import type { PersonalTab } from '../speelplein/manifest';
import type { Command, ConversationView, SearchResult, SeenMessage, Shown, WireAttachment, WireObject } from '../speelplein/model';

import type { PageLanguage } from './texts';

export interface PersonaInfo {
  readonly id: string;
  readonly name: string;
  readonly role: { readonly nl: string; readonly en: string };
}

export interface WorldInfo {
  readonly bot: { readonly name: string; readonly appId: string };
  readonly tenantId: string;
  readonly tabs: readonly PersonalTab[];
  readonly personas: readonly PersonaInfo[];
}

/** A picture or file that waits in the compose box. */
export interface DraftFile {
  readonly name: string;
  readonly size: number;
  readonly contentType: string;
  readonly base64: string;
}

export interface NewMessage {
  readonly text: string;
  readonly pictures: readonly DraftFile[];
  readonly files: readonly DraftFile[];
  readonly expressions: readonly string[];
  readonly attachments: readonly WireAttachment[];
  readonly replyTo?: string;
}

export interface MessageChange {
  readonly text: string;
  readonly addPictures: readonly DraftFile[];
  readonly removePictureIds: readonly string[];
}

export type PageTheme = 'default' | 'dark' | 'contrast';

/** Everything that one person asks of the Speelplein's server. */
export class PersonApi {
  constructor(readonly personId: string, private readonly language: PageLanguage, private readonly theme: PageTheme) {}

  conversations = (): Promise<readonly ConversationView[]> => this.call('GET', '/conversations');
  look = (place: string): Promise<readonly SeenMessage[]> => this.call('POST', `/conversations/${part(place)}/look`, {});
  post = (place: string, message: NewMessage): Promise<{ id: string }> => this.call('POST', `/conversations/${part(place)}/messages`, message);
  edit = (messageId: string, change: MessageChange): Promise<unknown> => this.call('PATCH', `/messages/${messageId}`, change);
  forward = (messageId: string, to: string, text: string): Promise<{ id: string }> => this.call('POST', `/messages/${messageId}/forward`, { to, text });
  remove = (messageId: string): Promise<unknown> => this.call('DELETE', `/messages/${messageId}`);
  restore = (messageId: string): Promise<unknown> => this.call('POST', `/messages/${messageId}/restore`, {});
  press = (messageId: string, action: WireObject, inputs: WireObject): Promise<Shown> => this.call('POST', `/messages/${messageId}/actions`, { action, inputs });
  refresh = (messageId: string): Promise<Shown> => this.call('POST', `/messages/${messageId}/refresh`, {});
  submitDialog = (dialogId: string, data: unknown): Promise<Shown> => this.call('POST', `/dialogs/${dialogId}`, { data });
  closeDialog = (dialogId: string): Promise<unknown> => this.call('DELETE', `/dialogs/${dialogId}`);
  answerPreview = (previewId: string, answer: 'send' | 'edit'): Promise<Shown> => this.call('POST', `/previews/${previewId}`, { answer });

  commands = (place: string, context: 'compose' | 'message'): Promise<readonly Command[]> =>
    this.call('GET', `/conversations/${part(place)}/commands?context=${context}&language=${this.language}`);

  openCommand = (place: string, commandId: string, messageId: string | null, parameters: WireObject | null): Promise<Shown> =>
    this.call('POST', `/conversations/${part(place)}/commands/${part(commandId)}`, {
      ...(messageId === null ? {} : { messageId }), ...(parameters === null ? {} : { parameters }),
    });

  search = (place: string, commandId: string, text: string): Promise<SearchResult> => this.call('POST', `/conversations/${part(place)}/search/${part(commandId)}`, { text });
  select = (place: string, commandId: string, value: unknown): Promise<SearchResult> => this.call('POST', `/conversations/${part(place)}/select/${part(commandId)}`, { value });
  token = async (): Promise<string> => (await request<{ token: string }>('GET', `/api/token?person=${this.personId}`)).token;

  private call<T>(method: string, path: string, body?: unknown): Promise<T> {
    return request<T>(method, `/api/people/${this.personId}${path}`, body, {
      'x-speelplein-locale': this.language === 'nl' ? 'nl-NL' : 'en-GB', 'x-speelplein-theme': this.theme,
    });
  }
}

export const fetchWorld = (): Promise<WorldInfo> => request('GET', '/api/world');
export const resetAll = (): Promise<unknown> => request('POST', '/api/reset', {});

async function request<T>(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`the Speelplein answered ${response.status}`);
  return (await response.json()) as T;
}

const part = encodeURIComponent;
