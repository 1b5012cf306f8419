import { makeStyles, tokens } from '@fluentui/react-components';

export const ONE_COLUMN = '@media (max-width: 719px), (max-height: 479px)';

/**
 * Picture beside its questions, what to do at the bottom and always in sight. On a phone, and when zoomed in far,
 * everything below each other: nothing sticks, so nothing is covered.
 */
export const useStepLayout = makeStyles({
  root: {
    display: 'grid', height: '100%', minHeight: '100%', boxSizing: 'border-box', gridTemplateColumns: 'minmax(0, 1.3fr) minmax(300px, 1fr)', gridTemplateRows: 'minmax(0, 1fr) auto auto',
    [ONE_COLUMN]: { display: 'flex', flexDirection: 'column', height: 'auto' },
  },
  picture: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`, overflowY: 'auto', minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    [ONE_COLUMN]: { paddingInline: tokens.spacingHorizontalL, overflowY: 'visible' },
  },
  form: {
    gridColumn: '1', padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`, minWidth: 0, backgroundColor: tokens.colorNeutralBackground2,
    [ONE_COLUMN]: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  },
  // After the picture for the keyboard and on a phone; beside picture and form on a wide screen.
  answers: {
    gridColumn: '2', gridRow: '1 / 3', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, overflowY: 'auto', minWidth: 0,
    [ONE_COLUMN]: { paddingInline: tokens.spacingHorizontalL, overflowY: 'visible' },
  },
  footer: {
    gridColumn: '1 / -1', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [ONE_COLUMN]: { paddingInline: tokens.spacingHorizontalL, position: 'static' },
  },
});
