import { useRef, useState, type DragEvent } from 'react';
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowUpload32Regular } from '@fluentui/react-icons';
import type { ConsentTexts } from '../textsFor';

const useStyles = makeStyles({
  drop: {
    minHeight: '180px', display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: tokens.spacingVerticalM, textAlign: 'center', boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXL, borderRadius: tokens.borderRadiusXLarge, border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`, backgroundColor: tokens.colorNeutralBackground2,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  icon: { color: tokens.colorBrandForeground1 },
  kinds: { color: tokens.colorNeutralForeground2 },
  hidden: { display: 'none' },
});

interface FileDropProps {
  readonly texts: ConsentTexts;
  readonly onChoose: (file: File) => void;
  readonly onMistake: (message: string) => void;
}

export function FileDrop({ texts, onChoose, onMistake }: FileDropProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  const take = (files: FileList | null): void => {
    const [first, second] = files ?? [];
    if (first === undefined) return onMistake(texts.choose.noFile);
    if (second !== undefined) return onMistake(texts.choose.onlyOne);
    onChoose(first);
  };
  const drag = (over: boolean) => (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(over);
  };

  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      data-testid="list-drop"
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        take(event.dataTransfer.files);
      }}
    >
      <ArrowUpload32Regular className={styles.icon} aria-hidden />
      <Text size={400} weight="semibold">
        {isOver ? texts.choose.dropNow : texts.choose.drop}
      </Text>
      <Button appearance="primary" size="large" onClick={() => input.current?.click()} data-testid="choose-list">
        {texts.choose.file}
      </Button>
      <Text className={styles.kinds}>{texts.choose.kinds}</Text>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain,.xlsx,.xls"
        className={styles.hidden}
        aria-label={texts.choose.file}
        data-testid="list-file"
        tabIndex={-1}
        onChange={(event) => {
          // Closing the window without a choice is no mistake.
          if (event.currentTarget.files?.length !== 0) take(event.currentTarget.files);
          // So that the same file can be chosen once more after a problem.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
