import { useRef, useState } from 'react';

import type { DraftFile } from './api';
import { MESSAGE_BYTES, MOST, PICTURE_BYTES } from './attachmentLimits';
import { usePage } from './PageContext';
import { looksLikePicture, readFile } from './readFile';
import type { PageTexts } from './texts';

/** Pictures are shown in the message, files hang on it. `either`: pictures as pictures, everything else as a file. */
export type AddAs = 'pictures' | 'files' | 'either';

export interface Attachments {
  readonly pictures: readonly DraftFile[];
  readonly files: readonly DraftFile[];
  /** Why something was not added; null when all went well. */
  readonly problem: string | null;
  readonly add: (chosen: Iterable<File>, as: AddAs) => Promise<void>;
  readonly remove: (one: DraftFile) => void;
  readonly set: (content: { readonly pictures: readonly DraftFile[]; readonly files: readonly DraftFile[] }, problem?: string | null) => void;
}

/**
 * What hangs on a message that isn't sent yet.
 *
 * @param others pictures that the message has already
 */
export function useAttachments(others = 0): Attachments {
  const { texts } = usePage();
  const [content, setContent] = useState<{ readonly pictures: readonly DraftFile[]; readonly files: readonly DraftFile[] }>({ pictures: [], files: [] });
  const [problem, setProblem] = useState<string | null>(null);
  // Reading takes a while, in which more can be chosen: each step looks at what is there by then.
  const now = useRef(content);
  const change = (next: typeof content): void => {
    now.current = next;
    setContent(next);
  };

  const addOne = async (file: File, as: AddAs): Promise<string | null> => {
    const isPicture = as === 'pictures' || (as === 'either' && looksLikePicture(file));
    const list = isPicture ? 'pictures' : 'files';
    const refused = refusal(file, isPicture, texts);
    if (refused !== null) return refused;
    const read = await readFile(file);
    if (read === null) return texts.unreadable(file.name);
    const all = [...now.current.pictures, ...now.current.files];
    if (now.current[list].length + (isPicture ? others : 0) >= MOST) return isPicture ? texts.tooManyPictures(MOST) : texts.tooManyFiles(MOST);
    if (all.reduce((sum, { size }) => sum + size, file.size) > MESSAGE_BYTES) return texts.tooLargeTogether;
    change({ ...now.current, [list]: [...now.current[list], read] });
    return null;
  };
  const add = async (chosen: Iterable<File>, as: AddAs): Promise<void> => {
    setProblem(null);
    const problems: string[] = [];
    for (const file of [...chosen]) problems.push((await addOne(file, as)) ?? '');
    const said = [...new Set(problems.filter((one) => one !== ''))];
    if (said.length > 0) setProblem(said.join(' '));
  };
  return {
    ...content, problem, add,
    remove: (one) => { change({ pictures: now.current.pictures.filter((other) => other !== one), files: now.current.files.filter((other) => other !== one) }); },
    set: (next, why = null) => {
      change({ pictures: next.pictures, files: next.files });
      setProblem(why);
    },
  };
}

function refusal(file: File, isPicture: boolean, texts: PageTexts): string | null {
  if (isPicture && !looksLikePicture(file)) return texts.notPicture;
  if (isPicture && file.size > PICTURE_BYTES) return texts.tooLarge;
  return file.size === 0 ? texts.emptyFile(file.name) : null;
}
