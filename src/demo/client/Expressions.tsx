import type { SeenExpression } from '../speelplein/model';

import { Drawing } from './drawings';
import { usePage } from './PageContext';

/** GIFs and stickers of a message. */
export function Expressions({ expressions }: { readonly expressions: readonly SeenExpression[] }): React.JSX.Element | null {
  const { texts } = usePage();
  if (expressions.length === 0) return null;
  return (
    <div className="expressions">
      {expressions.map(({ id, kind }, index) => (
        <span key={index} data-testid="expression" data-id={id}>
          <Drawing id={id} label={`${kind === 'gif' ? texts.gif : texts.sticker}: ${texts.expressions[id] ?? id}`} className={kind} />
        </span>
      ))}
    </div>
  );
}
