import { ImageOffRegular } from '@fluentui/react-icons';
import { useState } from 'react';

import type { SeenPicture } from '../speelplein/model';

import { usePage } from './PageContext';

/** The pictures of a message: one large, several as tiles. */
export function Pictures({ pictures }: { readonly pictures: readonly SeenPicture[] }): React.JSX.Element | null {
  if (pictures.length === 0) return null;
  return (
    <div className={pictures.length === 1 ? 'pictures one' : 'pictures'}>
      {pictures.map((picture) => <Picture key={picture.id} picture={picture} />)}
    </div>
  );
}

function Picture({ picture: { url, name } }: { readonly picture: SeenPicture }): React.JSX.Element {
  const { texts } = usePage();
  // A browser can't draw everything that Teams takes, such as the photographs of an iPhone.
  const [broken, setBroken] = useState(false);
  return (
    <a href={url} target="_blank" rel="noopener" className="picture">
      {broken
        ? <span className="picture-broken" data-testid="picture-broken"><ImageOffRegular aria-hidden /> {texts.pictureBroken(name)}</span>
        : <img src={url} alt={`${texts.picture}: ${name}`} data-testid="picture" onError={() => { setBroken(true); }} />}
    </a>
  );
}
