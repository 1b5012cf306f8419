import { makeStyles, tokens } from '@fluentui/react-components';

export const ONE_COLUMN = '@media (max-width: 719px), (max-height: 479px)';

/** The text beside what there is to say about it, and at the bottom what to do. On a phone, and when zoomed in far, everything below each other. */
export const useDraftLayout = makeStyles({
  root: {
    display: 'grid', height: '100%', boxSizing: 'border-box', gridTemplateColumns: 'minmax(0, 1.15fr) minmax(300px, 1fr)', gridTemplateRows: 'minmax(0, 1fr) auto',
    [ONE_COLUMN]: { display: 'flex', flexDirection: 'column', height: 'auto', minHeight: '100%' },
  },
  write: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0, overflowY: 'auto', padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    [ONE_COLUMN]: { overflowY: 'visible', paddingInline: tokens.spacingHorizontalL },
  },
  read: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0, overflowY: 'auto', padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`, backgroundColor: tokens.colorNeutralBackground2,
    [ONE_COLUMN]: { overflowY: 'visible', paddingInline: tokens.spacingHorizontalL, flexGrow: 1 },
  },
  footer: {
    gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center', justifyContent: 'flex-end', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [ONE_COLUMN]: { paddingInline: tokens.spacingHorizontalL },
  },
  said: { flexGrow: 1, minWidth: 'min(100%, 200px)' },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '75ch' },
  h2: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
});
