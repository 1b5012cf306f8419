import type { SeenPicture } from '../speelplein/model';

import { FileChip } from './FileChip';

/** The files that hang on a message. */
export function Files({ files }: { readonly files: readonly SeenPicture[] }): React.JSX.Element | null {
  if (files.length === 0) return null;
  return <div className="files">{files.map(({ id, url, name, size }) => <FileChip key={id} url={url} name={name} size={size} />)}</div>;
}
