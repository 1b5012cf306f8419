import { makeStyles, tokens } from '@fluentui/react-components';

export const NARROW = '@media (max-width: 599px)';

/** One column that scrolls within the frame that Teams gives. */
export const usePermissionStyles = makeStyles({
  scroller: { height: '100%', overflowY: 'auto', boxSizing: 'border-box' },
  column: {
    maxWidth: '1040px', marginInline: 'auto', boxSizing: 'border-box', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    [NARROW]: { paddingInline: tokens.spacingHorizontalM },
  },
  tabs: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`, flexWrap: 'wrap' },
  counter: { marginInlineStart: tokens.spacingHorizontalXS },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, listStyle: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalL, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  h2: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '75ch', display: 'block' },
  facts: {
    display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`, margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, overflowWrap: 'anywhere', minWidth: 0 },
    [NARROW]: { gridTemplateColumns: '1fr', '& dd': { marginBottom: tokens.spacingVerticalXS } },
  },
  needs: { margin: 0, padding: tokens.spacingHorizontalM, listStyle: 'none', backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '480px' },
  history: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
