import { fileIcon } from './fileIcon';
import { fileSize } from './fileSize';
import { usePage } from './PageContext';

export interface FileChipProps {
  readonly name: string;
  readonly size: number;
  /** Where it can be downloaded; without it the chip only says what it is. */
  readonly url?: string;
}

/** A file as it hangs on a message: what kind it is, its name and its size. */
export function FileChip({ name, size, url }: FileChipProps): React.JSX.Element {
  const { language, texts } = usePage();
  const inside = (
    <>
      <span className="file-icon" aria-hidden>{fileIcon(name)}</span>
      <span className="file-words"><span className="file-name">{name}</span><span className="file-size">{fileSize(size, language)}</span></span>
    </>
  );
  if (url === undefined) return <span className="file">{inside}</span>;
  return <a href={url} className="file" download={name} data-testid="file">{inside}<span className="hidden-visually">{texts.download}</span></a>;
}
