import type { RefObject } from 'react';
import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { ShownRemark } from '../../../drafts/draftApi';
import { piecesOf } from '../state/piecesOf';

/** The same in both layers, to the pixel, or the marks lie beside their words. */
const SAME = {
  gridArea: '1 / 1', boxSizing: 'border-box', width: '100%', minWidth: 0, margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, border: '1px solid', fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase400,
  lineHeight: '1.6', letterSpacing: 'normal', whiteSpace: 'pre-wrap', overflowWrap: 'break-word', wordBreak: 'normal', tabSize: '4', fontVariantLigatures: 'none', textAlign: 'start',
} as const;

const useStyles = makeStyles({
  root: { display: 'grid', flexGrow: 1, minHeight: '180px', backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium },
  marks: { ...SAME, ...shorthands.borderColor('transparent'), color: 'transparent', userSelect: 'none', pointerEvents: 'none', overflow: 'hidden' },
  mark: {
    color: 'transparent', backgroundColor: tokens.colorStatusWarningBackground2, borderRadius: '2px', textDecorationLine: 'underline', textDecorationColor: tokens.colorStatusWarningForeground1, textDecorationThickness: '2px', textUnderlineOffset: '3px', textDecorationSkipInk: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'transparent', textDecorationColor: 'Highlight' },
  },
  active: { textDecorationThickness: '4px', outline: `2px solid ${tokens.colorStatusWarningForeground1}` },
  area: {
    ...SAME, color: tokens.colorNeutralForeground1, backgroundColor: 'transparent', ...shorthands.borderColor(tokens.colorNeutralStrokeAccessible), borderRadius: tokens.borderRadiusMedium, resize: 'none', overflow: 'hidden', outlineStyle: 'none', caretColor: tokens.colorNeutralForeground1,
    ':focus-visible': { ...shorthands.borderColor(tokens.colorCompoundBrandStroke), boxShadow: `0 0 0 1px ${tokens.colorCompoundBrandStroke}` },
    '@media (forced-colors: active)': { ':focus-visible': { outline: '2px solid Highlight' } },
  },
});

interface MarkedTextProps {
  readonly id: string;
  readonly describedBy: string;
  readonly text: string;
  readonly remarks: readonly ShownRemark[];
  /** Index of the remark that somebody is looking at. */
  readonly active: number | null;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly onText: (text: string) => void;
  /** Where the writer is in the text. */
  readonly onCaret: (at: number) => void;
}

/** The text that can be written in, with marks at the places that there is something to say about. It grows with the text. */
export function MarkedText({ id, describedBy, text, remarks, active, area, onText, onCaret }: MarkedTextProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.marks} aria-hidden data-testid="marks">
        {piecesOf(text, remarks).map(({ piece, remark }, index) =>
          remark === null ? (
            <span key={index}>{piece}</span>
          ) : (
            <mark key={index} className={mergeClasses(styles.mark, remark === active && styles.active)}>
              {piece}
            </mark>
          ),
        )}
        {/* A last empty line has height in a text field only. */}
        {'\u200b'}
      </div>
      {/* Some browsers send what they check for spelling to their maker. */}
      <textarea
        id={id}
        ref={area}
        className={styles.area}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
        aria-describedby={describedBy}
        spellCheck={false}
        autoComplete="off"
        data-gramm="false"
        data-testid="text"
      />
    </div>
  );
}
