import { makeStyles, tokens } from '@fluentui/react-components';

/** Below this a list and a case don't fit beside each other. */
export const NARROW = '@media (max-width: 819px)';

export const useCasesStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column', boxSizing: 'border-box' },
  top: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalS}`,
    [NARROW]: { paddingInline: tokens.spacingHorizontalL },
  },
  panes: { flex: 1, minHeight: 0, display: 'grid', gridTemplateColumns: 'minmax(300px, 380px) minmax(0, 1fr)', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' } },
  pane: { minWidth: 0, minHeight: 0, overflowY: 'auto', boxSizing: 'border-box', overflowWrap: 'anywhere' },
  listPane: { borderRight: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`, [NARROW]: { borderRight: 'none' } },
  casePane: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXXL}`, [NARROW]: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}` } },
  notWhenNarrow: { [NARROW]: { display: 'none' } },
  onlyNarrow: { display: 'none', [NARROW]: { display: 'inline-flex' } },
  column: { maxWidth: '760px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  h2: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  /** What is shown in the place of the list and the case. */
  sidePage: { overflowY: 'auto', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXXL}`, [NARROW]: { paddingInline: tokens.spacingHorizontalL } },
  beside: { '& button': { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' } },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, '& li': { whiteSpace: 'pre-wrap' } },
  line: { '& button': { marginLeft: tokens.spacingHorizontalS } },
  choices: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'flex', flexDirection: 'column', '& legend': { padding: 0 } },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, '& > *': { minWidth: 0 }, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  /** As it was typed. */
  words: { whiteSpace: 'pre-wrap', margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  empty: { padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`, display: 'flex', flexDirection: 'column', alignItems: 'center', gap: tokens.spacingVerticalM, textAlign: 'center', color: tokens.colorNeutralForeground2 },
});
