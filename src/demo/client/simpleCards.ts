import type { Command, WireAttachment, WireObject } from '../speelplein/model';

export const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';
const OLD_CARDS = /^application\/vnd\.microsoft\.(card\.(hero|thumbnail)|teams\.card\.o365connector)$/;

/** Any card that Teams draws, as an Adaptive Card; null for what is no card. */
export function asAdaptiveCard({ contentType, content }: WireAttachment): WireObject | null {
  if (typeof content !== 'object' || content === null) return null;
  const old = content as Readonly<Record<string, unknown>>;
  if (contentType === ADAPTIVE) return old;
  if (!OLD_CARDS.test(contentType)) return null;
  const line = (name: string, look: object): readonly object[] => (typeof old[name] === 'string' && old[name] !== '' ? [{ type: 'TextBlock', text: old[name], wrap: true, ...look }] : []);
  return {
    type: 'AdaptiveCard', version: '1.5',
    body: [...line('title', { weight: 'Bolder' }), ...line('subtitle', { isSubtle: true, spacing: 'None' }), ...line('text', {})],
    actions: (Array.isArray(old['buttons']) ? (old['buttons'] as readonly Readonly<Record<string, unknown>>[]) : []).map((button) =>
      button['type'] === 'openUrl'
        ? { type: 'Action.OpenUrl', title: button['title'], url: button['value'] }
        : { type: 'Action.Submit', title: button['title'], data: { msteams: { type: button['type'], text: button['value'], value: button['value'] } } }),
  };
}

/** The one line by which a search result is known. */
export function previewLine({ content, name }: WireAttachment): { readonly title: string; readonly text: string } {
  const of = (key: string): string => {
    const value = typeof content === 'object' && content !== null ? (content as Readonly<Record<string, unknown>>)[key] : undefined;
    return typeof value === 'string' ? value : '';
  };
  return { title: of('title') || (name ?? ''), text: of('text') || of('subtitle') };
}

/** What a tap on a search result asks of the bot, when it asks anything. */
export function tapValueOf({ content }: WireAttachment): unknown {
  const tap = typeof content === 'object' && content !== null ? (content as { tap?: { type?: string; value?: unknown } }).tap : undefined;
  return tap?.type === 'invoke' ? tap.value : undefined;
}

const INPUTS: Readonly<Record<string, object>> = {
  textarea: { type: 'Input.Text', isMultiline: true }, number: { type: 'Input.Number' }, date: { type: 'Input.Date' },
  time: { type: 'Input.Time' }, toggle: { type: 'Input.Toggle' }, text: { type: 'Input.Text' },
};

/** A command whose questions stand in the manifest: the form that Teams makes of them. */
export function formOf(command: Command, submitTitle: string): WireObject {
  return {
    type: 'AdaptiveCard', version: '1.5',
    body: command.parameters.map(({ name, title, description, inputType }) => ({
      ...(INPUTS[inputType] ?? INPUTS['text']), id: name, label: title, title, placeholder: description,
    })),
    actions: [{ type: 'Action.Submit', title: submitTitle, style: 'positive' }],
  };
}
