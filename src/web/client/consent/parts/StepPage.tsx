import type { ReactNode } from 'react';
import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Heading } from '../../parts/Heading';
import type { ConsentTexts } from '../textsFor';
import { NARROW, usePageStyles } from './usePageStyles';

const useStyles = makeStyles({
  steps: {
    display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`, listStyle: 'none', margin: 0, padding: 0, color: tokens.colorNeutralForeground2,
    '& li': { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
    '& li[aria-current]': { color: tokens.colorNeutralForeground1 },
    [NARROW]: { display: 'none' },
  },
  short: { display: 'none', color: tokens.colorNeutralForeground2, [NARROW]: { display: 'block' } },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface StepPageProps {
  readonly texts: ConsentTexts;
  /** From 1. */
  readonly step: number;
  readonly heading: string;
  readonly under?: string;
  readonly testId: string;
  readonly bar?: ReactNode;
  readonly children: ReactNode;
}

/** What every step has: where it is in the row, its heading, and what went wrong. */
export function StepPage({ texts, step, heading, under, testId, bar = null, children }: StepPageProps) {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <div className={page.scroller}>
      <main className={page.column} data-testid={testId}>
        <ol className={styles.steps} aria-label={texts.stepsName}>
          {texts.steps.map((name, index) => (
            <li key={name} {...(index + 1 === step ? { 'aria-current': 'step' as const } : {})}>
              <Badge appearance={index + 1 === step ? 'filled' : 'tint'} color={index + 1 === step ? 'brand' : 'informative'} shape="circular" aria-hidden>
                {index + 1}
              </Badge>
              <Text weight={index + 1 === step ? 'semibold' : 'regular'}>{name}</Text>
            </li>
          ))}
        </ol>
        <Text className={styles.short}>{texts.step(step, texts.steps.length)}</Text>
        <div className={styles.head}>
          <Heading>{heading}</Heading>
          {under !== undefined && <Text className={page.quiet}>{under}</Text>}
        </div>
        {bar}
        {children}
      </main>
    </div>
  );
}
