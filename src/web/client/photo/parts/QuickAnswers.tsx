import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import type { Who } from '../../../../images/faceTag';
import { usePhotoWords } from '../PhotoWords';
import { quickAnswers, type QuickAnswer, type QuickBranch } from '../state/quickAnswers';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
  button: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  key: {
    marginRight: tokens.spacingHorizontalXS, paddingInline: '4px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusSmall, fontSize: tokens.fontSizeBase100, lineHeight: '14px', color: tokens.colorNeutralForeground2,
    '@media (pointer: coarse)': { display: 'none' },
  },
});

interface QuickAnswersProps {
  readonly number: number;
  readonly branch: QuickBranch | null;
  readonly onBranch: (branch: QuickBranch | null) => void;
  readonly onChoose: (who: Who) => void;
}

/** Answers for who isn't somebody of this conversation: one click or key, or two. The keys work in the field above. */
export function QuickAnswers({ number, branch, onBranch, onChoose }: QuickAnswersProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const take = ({ then }: QuickAnswer): void => (then.kind === 'answer' ? onChoose(then.who) : onBranch(then.branch));
  return (
    <div className={styles.root} role="group" aria-label={branch === null ? texts.tag.quick.name(number) : texts.tag.quick[branch]}>
      {branch !== null && <Button className={styles.button} size="small" appearance="subtle" icon={<ArrowLeft16Regular />} aria-label={texts.back} title={texts.back} onClick={() => onBranch(null)} data-testid={`face-${number}-quick-back`} />}
      {quickAnswers(branch, texts).map((answer, index) => (
        <Button
          key={answer.key}
          className={styles.button}
          size="small"
          aria-keyshortcuts={String(index + 1)}
          {...(answer.then.kind === 'branch' ? { 'aria-expanded': false } : {})}
          onClick={() => take(answer)}
          data-testid={`face-${number}-quick-${answer.key}`}
        >
          <span className={styles.key} aria-hidden>
            {index + 1}
          </span>
          {answer.label}
        </Button>
      ))}
    </div>
  );
}
