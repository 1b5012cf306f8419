import { ImageRegular } from '@fluentui/react-icons';
import { useState } from 'react';

export interface ThumbnailProps {
  readonly src: string;
  readonly name: string;
  readonly testId: string;
}

/** A small picture that isn't sent yet; its name where the browser can't draw it. */
export function Thumbnail({ src, name, testId }: ThumbnailProps): React.JSX.Element {
  const [broken, setBroken] = useState(false);
  if (broken) return <span className="thumbnail thumbnail-name" data-testid={testId}><ImageRegular aria-hidden /> <span>{name}</span></span>;
  return <img className="thumbnail" src={src} alt={name} data-testid={testId} onError={() => { setBroken(true); }} />;
}
