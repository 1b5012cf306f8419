import { useEffect, useState } from 'react';
import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { usePhotoWords } from '../PhotoWords';
import type { Download } from '../state/downloads';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, alignItems: 'center' },
  hint: { flexBasis: '100%', color: tokens.colorNeutralForeground2 },
  // A link in text may be small; by itself it must be large enough to press.
  other: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
});

interface DownloadLinkProps {
  /** Made once: a zip of ten pictures takes a moment. */
  readonly make: () => Download | null;
  readonly label: string;
  readonly hint?: string;
  readonly isPrimary?: boolean;
  readonly testId: string;
}

/** A file to keep, as a real link: it works by keyboard, and where a frame may not download it opens beside. */
export function DownloadLink({ make, label, hint, isPrimary = false, testId }: DownloadLinkProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const [file, setFile] = useState<{ readonly name: string; readonly url: string } | null>(null);
  useEffect(() => {
    const made = make();
    if (made === null) return;
    const url = URL.createObjectURL(new Blob([made.bytes], { type: made.mediaType }));
    setFile({ name: made.name, url });
    return () => URL.revokeObjectURL(url);
    // The files are those of the moment at which they were taken along.
  }, []);
  if (file === null) return null;
  return (
    <li className={styles.root}>
      <Button as="a" href={file.url} download={file.name} appearance={isPrimary ? 'primary' : 'secondary'} icon={<ArrowDownload20Regular />} data-testid={testId}>
        {label}
      </Button>
      <Link className={styles.other} href={file.url} target="_blank" rel="noopener" aria-label={texts.takeAlong.openNamed(label)}>
        {texts.takeAlong.open}
      </Link>
      {hint !== undefined && <Caption1 className={styles.hint}>{hint}</Caption1>}
    </li>
  );
}
