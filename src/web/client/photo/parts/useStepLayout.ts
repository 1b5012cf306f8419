import { makeStyles, tokens } from '@fluentui/react-components';

export const ONE_COLUMN = '@media (max-width: 719px), (max-height: 479px)';

/**
 * On top what holds for all pictures, then the picture beside its questions, and at the bottom what to do, always in
 * sight. On a phone, and when zoomed in far, everything below each other: nothing sticks, so nothing is covered.
 */
export const useStepLayout = makeStyles({
  root: {
    display: 'grid', height: '100%', minHeight: '100%', boxSizing: 'border-box', gridTemplateColumns: 'minmax(0, 1.3fr) minmax(300px, 1fr)', gridTemplateRows: 'auto minmax(0, 1fr) auto auto',
    [ONE_COLUMN]: { display: 'flex', flexDirection: 'column', height: 'auto' },
  },
  top: {
    gridColumn: '1 / -1', gridRow: '1', display: 'grid', gridTemplateColumns: 'minmax(0, 1.3fr) minmax(300px, 1fr)', alignItems: 'start', minWidth: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '> *': { minWidth: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}` },
    '> :last-child': { gridColumn: '2', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
    [ONE_COLUMN]: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', '> *': { paddingInline: tokens.spacingHorizontalL }, '> :last-child': { paddingInline: tokens.spacingHorizontalL } },
  },
  picture: {
    gridColumn: '1', gridRow: '2', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`, overflowY: 'auto', minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    [ONE_COLUMN]: { paddingInline: tokens.spacingHorizontalL, overflowY: 'visible' },
  },
  tall: { gridRow: '2 / 4' },
  form: {
    gridColumn: '1', gridRow: '3', padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`, minWidth: 0, backgroundColor: tokens.colorNeutralBackground2,
    [ONE_COLUMN]: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  },
  // After the picture for the keyboard and on a phone; beside picture and form on a wide screen.
  answers: {
    gridColumn: '2', gridRow: '2 / 4', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, overflowY: 'auto', minWidth: 0,
    [ONE_COLUMN]: { paddingInline: tokens.spacingHorizontalL, overflowY: 'visible' },
  },
  /** Takes the place of picture, questions and form. */
  whole: {
    gridColumn: '1 / -1', gridRow: '2 / 4', minWidth: 0, overflowY: 'auto', display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: tokens.spacingVerticalM, textAlign: 'center',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`, backgroundColor: tokens.colorNeutralBackground2,
    [ONE_COLUMN]: { overflowY: 'visible', paddingInline: tokens.spacingHorizontalL },
  },
  footer: {
    gridColumn: '1 / -1', gridRow: '4', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [ONE_COLUMN]: { paddingInline: tokens.spacingHorizontalL, position: 'static' },
  },
});
