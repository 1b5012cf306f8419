import { useRef, useState } from 'react';
import { Button, Field, Textarea } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import type { TextToSend } from '../../../../escalation/stappenplan';
import type { CasesTexts } from '../textsFor';
import { useCasesStyles } from './useCasesStyles';

interface TextsToSendProps {
  readonly texts: CasesTexts;
  readonly send: readonly TextToSend[];
}

/** Texts of a step, to change and to copy. Nothing sends them. */
export function TextsToSend({ texts, send }: TextsToSendProps) {
  const page = useCasesStyles();
  const [isOpen, setIsOpen] = useState(false);
  const t = texts.work.send;
  if (send.length === 0) return null;
  return (
    <div className={page.section} data-testid="texts-to-send">
      <div className={page.buttons}>
        <Button size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t.show}
        </Button>
      </div>
      {isOpen && (
        <>
          <p className={page.quiet}>{t.hint}</p>
          {send.map((one) => (
            <OneText key={one.to} texts={texts} one={one} />
          ))}
        </>
      )}
    </div>
  );
}

function OneText({ texts, one: { to, text } }: { readonly texts: CasesTexts; readonly one: TextToSend }) {
  const page = useCasesStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<string | null>(null);
  const { work, copy } = texts;
  const take = (): void => void copied(area.current).then((isDone) => setTold(isDone ? copy.done : copy.failed));
  return (
    <div className={page.section}>
      <Field label={work.send.to[to]}>
        <Textarea textarea={{ ref: area }} defaultValue={text} resize="vertical" rows={6} onChange={() => setTold(null)} />
      </Field>
      <div className={page.buttons}>
        <Button size="small" icon={<CopyRegular />} aria-label={`${copy.copy}: ${work.send.to[to]}`} onClick={take} data-testid={`copy-${to}`}>
          {copy.copy}
        </Button>
        <span role="status">{told}</span>
      </div>
    </div>
  );
}

/** Inside Teams a page may not write to the clipboard itself, and yet copy what is chosen in it. */
async function copied(area: HTMLTextAreaElement | null): Promise<boolean> {
  if (area === null) return false;
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    area.select();
    return document.execCommand('copy');
  }
}
