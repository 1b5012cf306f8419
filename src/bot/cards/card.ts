import type { OtherLanguage } from '../../gedragscode/otherLanguages/otherLanguage';
import type { Language } from '../../runtime/language';

/** The few parts of Adaptive Cards 1.5 that the house uses. Everything a builder returns is plain JSON. */
export type Colour = 'default' | 'good' | 'warning' | 'attention' | 'accent';

interface ElementBase {
  readonly id?: string;
  readonly isVisible?: boolean;
  readonly separator?: boolean;
  readonly spacing?: 'none' | 'small' | 'default' | 'medium' | 'large';
  /** Where it isn't the language of the card. */
  readonly lang?: Language | OtherLanguage;
}

export interface TextBlock extends ElementBase {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly size?: 'small' | 'default' | 'medium' | 'large';
  readonly weight?: 'default' | 'bolder';
  readonly color?: Colour;
  readonly isSubtle?: boolean;
  readonly style?: 'heading';
}

export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly italic?: boolean;
  readonly weight?: 'default' | 'bolder';
}

/** Unlike a TextBlock it shows its text literally: the place for words that somebody else typed. */
export interface RichTextBlock extends ElementBase {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
}

export interface FactSet extends ElementBase {
  readonly type: 'FactSet';
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

export interface Container extends ElementBase {
  readonly type: 'Container';
  readonly items: readonly CardElement[];
  readonly style?: 'default' | 'emphasis' | 'good' | 'attention' | 'warning' | 'accent';
  readonly bleed?: boolean;
  /** Where it doesn't run as the card does. */
  readonly rtl?: boolean;
}

export interface Image extends ElementBase {
  readonly type: 'Image';
  readonly url: string;
  readonly altText: string;
  readonly size?: 'auto' | 'stretch' | 'small' | 'medium' | 'large';
  /** Teams shows it large when it is pressed. */
  readonly msTeams?: { readonly allowExpand: true };
}

export interface Column {
  readonly type: 'Column';
  readonly width: 'stretch' | 'auto';
  readonly items: readonly CardElement[];
}

export interface ColumnSet extends ElementBase {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
}

export interface ActionSet extends ElementBase {
  readonly type: 'ActionSet';
  readonly actions: readonly CardAction[];
}

interface InputBase extends ElementBase {
  readonly id: string;
  readonly isRequired?: boolean;
  readonly errorMessage?: string;
}

export interface TextInput extends InputBase {
  readonly type: 'Input.Text';
  readonly label: string;
  readonly isMultiline?: boolean;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly value?: string;
}

export interface DateInput extends InputBase {
  readonly type: 'Input.Date';
  readonly label: string;
  /** ISO. */
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
}

export interface TimeInput extends InputBase {
  readonly type: 'Input.Time';
  readonly label: string;
  /** `hh:mm` */
  readonly value?: string;
}

/** Read out with its headers, which columns of text aren't. */
export interface Table extends ElementBase {
  readonly type: 'Table';
  /** A share of the width, or a fixed one. */
  readonly columns: readonly { readonly width: number | `${number}px`; readonly horizontalCellContentAlignment?: 'left' | 'center' | 'right' }[];
  readonly rows: readonly { readonly type: 'TableRow'; readonly cells: readonly { readonly type: 'TableCell'; readonly items: readonly CardElement[] }[] }[];
  readonly firstRowAsHeaders?: boolean;
  readonly showGridLines?: boolean;
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

export interface ChoiceInput extends InputBase {
  readonly type: 'Input.ChoiceSet';
  readonly label: string;
  readonly choices: readonly Choice[];
  /** In a list that unfolds, before anything is chosen. */
  readonly placeholder?: string;
  readonly style?: 'compact' | 'expanded';
  /** Comes back as the values with commas between. */
  readonly isMultiSelect?: boolean;
  readonly value?: string;
  readonly wrap?: boolean;
}

export interface ToggleInput extends InputBase {
  readonly type: 'Input.Toggle';
  /** Its label. */
  readonly title: string;
  readonly value?: 'true' | 'false';
  readonly wrap?: boolean;
}

export type CardElement = TextBlock | RichTextBlock | FactSet | Container | ColumnSet | Image | ActionSet | TextInput | DateInput | TimeInput | Table | ChoiceInput | ToggleInput;

/** Ids and versions only: a card is never trusted, so nothing else is worth carrying. */
export type CardData = Readonly<Record<string, string | number | boolean | null>>;

interface ActionBase {
  readonly title: string;
  /** Says more than the title where several buttons have the same one. */
  readonly tooltip?: string;
  readonly style?: 'default' | 'positive' | 'destructive';
}

export interface ExecuteAction extends ActionBase {
  readonly type: 'Action.Execute';
  readonly verb: string;
  readonly data: CardData;
  /** `none`: sent without checking or sending the card's inputs. */
  readonly associatedInputs?: 'auto' | 'none';
}

/** For a card in a dialog, which takes no `Action.Execute`. */
export interface SubmitAction extends ActionBase {
  readonly type: 'Action.Submit';
  /** With `msteams` the button opens a dialog of ours (`task/fetch`) instead of sending the card. */
  readonly data: CardData | (Readonly<Record<string, unknown>> & { readonly msteams: { readonly type: 'task/fetch' } });
  readonly associatedInputs?: 'auto' | 'none';
}

export type CardAction =
  | ExecuteAction
  | SubmitAction
  | (ActionBase & { readonly type: 'Action.OpenUrl'; readonly url: string })
  | (ActionBase & { readonly type: 'Action.ShowCard'; readonly card: InnerCard })
  | (ActionBase & { readonly type: 'Action.ToggleVisibility'; readonly targetElements: readonly (string | TargetElement)[] });

/** Shown or hidden, whatever it was. */
export interface TargetElement {
  readonly elementId: string;
  readonly isVisible: boolean;
}

export interface InnerCard {
  readonly type: 'AdaptiveCard';
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
}

export interface AdaptiveCard extends InnerCard {
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: string;
  /** Runs from right to left. */
  readonly rtl?: true;
  /** Read out, and shown where cards can't be drawn. Never a name. */
  readonly fallbackText: string;
  readonly speak: string;
  readonly refresh?: { readonly action: ExecuteAction; readonly userIds: readonly string[] };
}

export interface CardOptions {
  readonly lang: Language | OtherLanguage;
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
}

export function card({ lang, fallbackText, body, actions }: CardOptions): AdaptiveCard {
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang,
    ...(lang === 'ar' ? { rtl: true } : {}),
    fallbackText,
    speak: fallbackText,
    body,
    ...(actions === undefined || actions.length === 0 ? {} : { actions }),
  };
}

/** The attachment that a message carries. */
export function cardAttachment(content: AdaptiveCard): { contentType: 'application/vnd.microsoft.card.adaptive'; content: AdaptiveCard } {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}

/** Our own words. Markdown in `value` is drawn as markdown: use `literal` for what somebody typed. */
export function text(value: string, options: Omit<TextBlock, 'type' | 'text' | 'wrap'> = {}): TextBlock {
  return { type: 'TextBlock', text: value, wrap: true, ...options };
}

export function heading(value: string, options: Omit<TextBlock, 'type' | 'text' | 'wrap' | 'style'> = {}): TextBlock {
  return text(value, { size: 'medium', weight: 'bolder', style: 'heading', ...options });
}

/** Words of a person, shown as they were typed: no markdown, no links. */
export function literal(value: string, options: Omit<RichTextBlock, 'type' | 'inlines'> = {}): RichTextBlock {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: value, italic: true }], ...options };
}

/** A title with something that a person made up (a name, a place): no markdown, no links. */
export function labelled(title: string, value: string, options: Omit<RichTextBlock, 'type' | 'inlines'> = {}): RichTextBlock {
  const inlines: readonly TextRun[] = [{ type: 'TextRun', text: `${title}: `, weight: 'bolder' }, { type: 'TextRun', text: value }];
  return { type: 'RichTextBlock', inlines, ...options };
}

/** Plain words, shown literally. */
export function plain(value: string, options: Omit<RichTextBlock, 'type' | 'inlines'> = {}): RichTextBlock {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: value }], ...options };
}

export function container(items: readonly CardElement[], options: Omit<Container, 'type' | 'items'> = {}): Container {
  return { type: 'Container', items, ...options };
}

export function facts(pairs: readonly (readonly [title: string, value: string])[]): FactSet {
  return { type: 'FactSet', facts: pairs.map(([title, value]) => ({ title, value })) };
}

export function execute(verb: string, title: string, data: CardData, options: Pick<ExecuteAction, 'style' | 'associatedInputs' | 'tooltip'> = {}): ExecuteAction {
  return { type: 'Action.Execute', verb, title, data, ...options };
}

export function submit(title: string, data: CardData, options: Pick<SubmitAction, 'style'> = {}): SubmitAction {
  return { type: 'Action.Submit', title, data, ...options };
}

/** A button that opens a dialog: Teams asks for its content with `task/fetch`. */
export function openDialog(title: string, data: CardData, options: Pick<SubmitAction, 'style' | 'associatedInputs'> = {}): CardAction {
  return { type: 'Action.Submit', title, data: { ...data, msteams: { type: 'task/fetch' } }, ...options };
}

export function openUrl(title: string, url: string): CardAction {
  return { type: 'Action.OpenUrl', title, url };
}

/** A button that unfolds inputs with their own buttons. */
export function showCard(title: string, body: readonly CardElement[], actions: readonly CardAction[]): CardAction {
  return { type: 'Action.ShowCard', title, card: { type: 'AdaptiveCard', body, actions } };
}

/** A button of a choice: shows one part of the card and hides the others. */
export function reveal(title: string, elementId: string, others: readonly string[]): CardAction {
  return { type: 'Action.ToggleVisibility', title, targetElements: [{ elementId, isVisible: true }, ...others.map((other) => ({ elementId: other, isVisible: false }))] };
}

export function toggle(title: string, targetElements: readonly string[]): CardAction {
  return { type: 'Action.ToggleVisibility', title, targetElements };
}
