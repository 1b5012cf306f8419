import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular, CheckmarkCircle48Filled } from '@fluentui/react-icons';
import type { TeamsHost } from '../../host/teamsHost';
import { Heading } from '../../parts/Heading';
import { usePhotoWords } from '../PhotoWords';
import { picturesDownload, sheetDownload } from '../state/downloads';
import { isReady } from '../state/picture';
import type { About } from '../state/photoState';
import type { PhotoDialog } from '../state/usePhotoDialog';
import { titleOf } from '../state/verdictWords';
import { DownloadLink } from './DownloadLink';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minHeight: '100%', boxSizing: 'border-box', padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}` },
  heading: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  icon: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  downloads: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, listStyle: 'none', margin: 0, padding: 0 },
  wrap: { whiteSpace: 'normal' },
  rules: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxWidth: '75ch', lineHeight: tokens.lineHeightBase400 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap', justifyContent: 'flex-end', marginTop: 'auto' },
});

interface TakeAlongStepProps {
  readonly dialog: PhotoDialog;
  readonly about: About;
  readonly host: TeamsHost;
}

/** The checked pictures and their verdict sheet to keep, and where the rule holds outside Teams (III.B.8). */
export function TakeAlongStep({ dialog: { state, dispatch }, about, host }: TakeAlongStepProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const { takeAlong } = texts;
  if (state.takenAlong === null) return null;
  const { answer, keys, purpose } = state.takenAlong;
  const pictures = state.pictures.filter(({ key }) => keys.includes(key)).filter(isReady).map(({ version }) => version);
  return (
    <main className={styles.root} data-testid="taken-along">
      <div className={styles.heading}>
        <CheckmarkCircle48Filled className={styles.icon} aria-hidden />
        <Heading>{takeAlong.heading(pictures.length)}</Heading>
      </div>
      <Text>{takeAlong.for(titleOf(about, purpose))}</Text>
      <ul className={styles.downloads}>
        <DownloadLink make={() => picturesDownload(pictures, takeAlong.files.picture, takeAlong.files.pictures)} label={takeAlong.pictures(pictures.length)} isPrimary testId="download-pictures" />
        {answer.sheet !== null && <DownloadLink make={() => sheetDownload(answer.sheet ?? '', takeAlong.files.sheet)} label={takeAlong.sheet} hint={takeAlong.sheetHint} testId="download-sheet" />}
      </ul>
      <section>
        <Text as="h2" block weight="semibold" style={{ margin: 0 }}>
          {takeAlong.rulesHeading}
        </Text>
        <ul className={styles.rules}>
          {takeAlong.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody className={styles.wrap}>{takeAlong.notPosted}</MessageBarBody>
      </MessageBar>
      <div className={styles.buttons}>
        <Button icon={<ArrowLeft20Regular />} onClick={() => dispatch({ type: 'wentBack' })} data-testid="back">
          {texts.back}
        </Button>
        <Button appearance="primary" onClick={() => host.submit({ shareId: answer.shareId, takenAlong: true })} data-testid="take-along-done">
          {takeAlong.done}
        </Button>
      </div>
    </main>
  );
}
