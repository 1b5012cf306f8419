import type { ReactNode } from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Info20Regular, ShieldCheckmark20Regular } from '@fluentui/react-icons';
import type { Language } from '../../../../runtime/language';
import type { EnterAnswer, ShownPurpose } from '../../../consent/consentPageApi';
import { showDate } from '../../language';
import type { ConsentClient } from '../consentClient';
import type { ConsentTexts } from '../textsFor';
import { FileDrop } from './FileDrop';
import { PastImports } from './PastImports';
import { PurposeSection } from './PurposeSection';
import { StepPage } from './StepPage';
import { usePageStyles } from './usePageStyles';

const useStyles = makeStyles({
  note: { display: 'flex', gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, maxWidth: '75ch', '& svg': { flexShrink: 0 } },
  facts: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, margin: 0, '& dt': { color: tokens.colorNeutralForeground2 }, '& dd': { margin: 0 } },
});

interface StartStepProps {
  readonly texts: ConsentTexts;
  readonly language: Language;
  readonly bar: ReactNode;
  readonly entered: EnterAnswer;
  readonly client: ConsentClient;
  readonly onChoose: (file: File) => void;
  readonly onMistake: (message: string) => void;
  readonly onPurposes: (purposes: readonly ShownPurpose[]) => void;
}

export function StartStep({ texts, language, bar, entered, client, onChoose, onMistake, onPurposes }: StartStepProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const { sourceName, deadline } = entered.settings;
  return (
    <StepPage texts={texts} step={1} heading={texts.choose.heading} under={texts.choose.of(entered.schoolName)} testId="start" bar={bar}>
      <FileDrop texts={texts} onChoose={onChoose} onMistake={onMistake} />
      <Text className={styles.note}>
        <Info20Regular aria-hidden />
        <span>{texts.choose.excel}</span>
      </Text>
      <Text className={styles.note}>
        <ShieldCheckmark20Regular aria-hidden />
        <span>{texts.choose.safe}</span>
      </Text>
      <section className={page.section} aria-labelledby="past-heading">
        <h2 className={page.h2} id="past-heading">
          {texts.past.heading}
        </h2>
        <PastImports texts={texts} language={language} imports={entered.imports} />
      </section>
      <PurposeSection texts={texts} language={language} purposes={entered.purposes} client={client} onPurposes={onPurposes} />
      <section className={page.section} aria-labelledby="settings-heading">
        <h2 className={page.h2} id="settings-heading">
          {texts.settings.heading}
        </h2>
        <dl className={styles.facts}>
          <dt>{texts.settings.where}</dt>
          <dd>{sourceName ?? texts.settings.inHouvast}</dd>
          <dt>{texts.settings.deadline}</dt>
          <dd>{deadline === null ? texts.settings.noDeadline : showDate(deadline, language)}</dd>
        </dl>
        <Text className={page.quiet}>{texts.settings.how}</Text>
      </section>
    </StepPage>
  );
}
