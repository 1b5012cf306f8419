import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, type Theme } from '@fluentui/react-components';

import type { PageTheme } from './api';

const fontFamilyBase = "'Segoe UI', 'Segoe UI Web (West European)', 'Open Sans', system-ui, sans-serif";

/** Fluent's own Teams themes; the font falls back where a machine lacks Segoe. */
export const teamsThemes: Readonly<Record<PageTheme, Theme>> = {
  default: { ...teamsLightTheme, fontFamilyBase },
  dark: { ...teamsDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};
