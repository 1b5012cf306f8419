import type { DeliveryOutcome, OpenDialog, SearchResult, Shown, ShownFailure, WireAttachment, WireObject } from './model';
import { ADAPTIVE_CARD } from './seenBy';
import { isObject, listOf, property, textOf } from './wire';

/** What is wrong with the answer to an invoke, or its body when nothing is. */
function bodyOf(outcome: DeliveryOutcome): { readonly body: unknown } | ShownFailure {
  if (outcome.kind === 'failed') return { kind: 'failed', because: outcome.because };
  if (outcome.status >= 300) return { kind: 'failed', because: 'status', status: outcome.status };
  if (outcome.body === null) return { kind: 'failed', because: 'empty', status: outcome.status };
  return { body: outcome.body };
}

const MALFORMED: ShownFailure = { kind: 'failed', because: 'malformed' };

/** The answer to a pressed `Action.Execute`: a card for the presser, a sentence, or an error with its code. */
export function cardAnswer(outcome: DeliveryOutcome): Shown {
  const read = bodyOf(outcome);
  if (!('body' in read)) return read;
  const status = property(read.body, 'statusCode');
  const value = property(read.body, 'value');
  switch (textOf(read.body, 'type')) {
    case ADAPTIVE_CARD:
      return isObject(value) && status === 200 ? { kind: 'card', card: value } : MALFORMED;
    case 'application/vnd.microsoft.activity.message':
      return typeof value === 'string' ? { kind: 'message', text: value } : MALFORMED;
    case 'application/vnd.microsoft.error':
    case 'application/vnd.microsoft.error.incorrectAuthCode':
    case 'application/vnd.microsoft.error.preconditionFailed':
      return { kind: 'error', code: textOf(value, 'code') ?? String(status), message: textOf(value, 'message') ?? '' };
    default:
      return MALFORMED;
  }
}

/** The answer to opening or submitting a dialog, before the dialog has an id. */
export type DialogAnswer =
  | Exclude<Shown, { kind: 'dialog' } | { kind: 'preview' }>
  | { readonly kind: 'dialog'; readonly dialog: Omit<OpenDialog, 'id'> }
  | { readonly kind: 'preview'; readonly attachments: readonly WireAttachment[] };

/** Reads what a `fetchTask`, `submitAction`, `task/fetch` or `task/submit` was answered with. */
export function dialogAnswer(outcome: DeliveryOutcome, emptyIsFine: boolean): DialogAnswer {
  const read = bodyOf(outcome);
  if (!('body' in read)) return read;
  const task = property(read.body, 'task');
  const extension = property(read.body, 'composeExtension');
  if (task !== undefined && task !== null) return taskAnswer(task);
  if (extension !== undefined && extension !== null) return extensionAnswer(extension);
  return emptyIsFine ? { kind: 'done' } : MALFORMED;
}

function taskAnswer(task: unknown): DialogAnswer {
  const value = property(task, 'value');
  if (textOf(task, 'type') === 'message') return { kind: 'message', text: typeof value === 'string' ? value : '' };
  if (textOf(task, 'type') !== 'continue') return MALFORMED;
  const size = { title: textOf(value, 'title') ?? '', width: sizeOf(value, 'width'), height: sizeOf(value, 'height') };
  const url = textOf(value, 'url');
  if (url !== undefined) return { kind: 'dialog', dialog: { ...size, content: { kind: 'url', url } } };
  const card = property(value, 'card', 'content');
  return isObject(card) ? { kind: 'dialog', dialog: { ...size, content: { kind: 'card', card } } } : MALFORMED;
}

function extensionAnswer(extension: unknown): DialogAnswer {
  const attachments = listOf(extension, 'attachments').filter(isAttachment);
  const previewed = listOf(extension, 'activityPreview', 'attachments').filter(isAttachment);
  switch (textOf(extension, 'type')) {
    case 'message':
      return { kind: 'message', text: textOf(extension, 'text') ?? '' };
    case 'result':
      return attachments.length > 0 ? { kind: 'insert', attachments: attachments.map(withoutPreview) } : { kind: 'done' };
    case 'botMessagePreview':
      // Documented: exactly one Adaptive Card.
      return previewed.length === 1 && previewed[0]?.contentType === ADAPTIVE_CARD ? { kind: 'preview', attachments: previewed } : MALFORMED;
    default:
      return MALFORMED;
  }
}

/** The answer to a search or to choosing one of its results. */
export function searchAnswer(outcome: DeliveryOutcome): SearchResult {
  const read = bodyOf(outcome);
  if (!('body' in read)) return read;
  const extension = property(read.body, 'composeExtension');
  if (textOf(extension, 'type') === 'message') return { kind: 'message', text: textOf(extension, 'text') ?? '' };
  if (textOf(extension, 'type') !== 'result') return MALFORMED;
  const items = listOf(extension, 'attachments').filter(isAttachment).map((attachment) => ({
    attachment: withoutPreview(attachment),
    preview: isAttachment(attachment.preview) ? attachment.preview : attachment,
  }));
  return { kind: 'results', items };
}

function isAttachment(value: unknown): value is WireAttachment & WireObject {
  return isObject(value) && typeof value['contentType'] === 'string';
}

function withoutPreview(attachment: WireAttachment): WireAttachment {
  const { preview: _preview, ...rest } = attachment;
  return rest;
}

const NAMED_SIZES: Readonly<Record<string, Readonly<Record<'width' | 'height', number>>>> = {
  small: { width: 400, height: 300 }, medium: { width: 600, height: 500 }, large: { width: 800, height: 680 },
};

function sizeOf(value: unknown, side: 'width' | 'height'): number {
  const size = property(value, side);
  if (typeof size === 'number') return size;
  return NAMED_SIZES[typeof size === 'string' ? size : 'medium']?.[side] ?? 500;
}
