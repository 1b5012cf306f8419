import type { PageTheme } from './api';

interface Colours {
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly background: string;
  readonly emphasis: string;
  readonly goodBackground: string;
  readonly warningBackground: string;
  readonly attentionBackground: string;
  readonly accentBackground: string;
  readonly line: string;
}

const LIGHT: Colours = {
  text: '#242424', subtle: '#616161', accent: '#4f52b2', good: '#0e700e', warning: '#8a3707', attention: '#b10e1c',
  background: '#ffffff', emphasis: '#f5f5f5', goodBackground: '#f1faf1', warningBackground: '#fdf6f3', attentionBackground: '#fdf3f4',
  accentBackground: '#f0f0fa', line: '#e0e0e0',
};

const DARK: Colours = {
  text: '#ffffff', subtle: '#adadad', accent: '#9299f7', good: '#92c353', warning: '#f8b083', attention: '#f1707b',
  background: '#292929', emphasis: '#1f1f1f', goodBackground: '#0c260c', warningBackground: '#411f0c', attentionBackground: '#3b0f14',
  accentBackground: '#2b2b40', line: '#525252',
};

const CONTRAST: Colours = {
  text: '#ffffff', subtle: '#ffffff', accent: '#ffff00', good: '#ffffff', warning: '#ffffff', attention: '#ffffff',
  background: '#000000', emphasis: '#000000', goodBackground: '#000000', warningBackground: '#000000', attentionBackground: '#000000',
  accentBackground: '#000000', line: '#ffffff',
};

const COLOURS: Readonly<Record<PageTheme, Colours>> = { default: LIGHT, dark: DARK, contrast: CONTRAST };

const textColours = (colours: Colours): object => {
  const pair = (colour: string): object => ({ default: colour, subtle: colour });
  return {
    default: { default: colours.text, subtle: colours.subtle }, dark: pair(colours.text), light: pair(colours.subtle), accent: pair(colours.accent),
    good: pair(colours.good), warning: pair(colours.warning), attention: pair(colours.attention),
  };
};

/** How Teams draws cards: sizes, distances and colours. */
export function hostConfigFor(theme: PageTheme): object {
  const colours = COLOURS[theme];
  const container = (backgroundColor: string, borderColor = colours.line): object => ({ backgroundColor, borderColor, foregroundColors: textColours(colours) });
  return {
    fontFamily: "'Segoe UI', 'Open Sans', system-ui, sans-serif",
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: colours.line },
    supportsInteractivity: true,
    fontTypes: {
      default: {
        fontFamily: "'Segoe UI', 'Open Sans', system-ui, sans-serif",
        fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
        fontWeights: { lighter: 400, default: 400, bolder: 600 },
      },
      monospace: {
        fontFamily: 'Consolas, monospace',
        fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
        fontWeights: { lighter: 400, default: 400, bolder: 600 },
      },
    },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: {
      default: container(colours.background), emphasis: container(colours.emphasis), accent: container(colours.accentBackground),
      good: container(colours.goodBackground), warning: container(colours.warningBackground), attention: container(colours.attentionBackground),
    },
    actions: {
      maxActions: 6, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left', preExpandSingleShowCardAction: false,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'default', color: 'default', size: 'default', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'default', color: 'default', size: 'default' },
      },
      errorMessage: { color: 'attention', spacing: 'small', weight: 'default' },
    },
    adaptiveCard: { allowCustomStyle: true },
    imageSet: { imageSize: 'medium', maxImageHeight: 100 },
    factSet: {
      title: { size: 'default', color: 'default', isSubtle: false, weight: 'bolder', wrap: true, maxWidth: 150 },
      value: { size: 'default', color: 'default', isSubtle: false, weight: 'default', wrap: true },
      spacing: 16,
    },
    textBlock: { headingLevel: 3 },
  };
}
