import { makeStyles, tokens } from '@fluentui/react-components';

export const NARROW = '@media (max-width: 599px)';

/** One column of a readable width, that scrolls within the frame that Teams gives. */
export const usePageStyles = makeStyles({
  scroller: { height: '100%', overflowY: 'auto', boxSizing: 'border-box' },
  column: {
    maxWidth: '880px', marginInline: 'auto', boxSizing: 'border-box', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    [NARROW]: { paddingInline: tokens.spacingHorizontalL },
  },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalL, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  h2: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '75ch' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
});
