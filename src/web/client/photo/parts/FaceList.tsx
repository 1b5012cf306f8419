import { makeStyles, tokens } from '@fluentui/react-components';
import type { Who } from '../../../../images/faceTag';
import { usePhotoWords } from '../PhotoWords';
import { shownOn } from '../state/faceState';
import type { ReadyPicture } from '../state/picture';
import type { LiveVerdict } from '../state/useVerdicts';
import type { VerdictContext } from '../state/verdictWords';
import { FaceRow } from './FaceRow';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: `0 calc(-1 * ${tokens.spacingVerticalS})`, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface FaceListProps {
  readonly picture: ReadyPicture;
  readonly verdict: LiveVerdict;
  readonly context: VerdictContext;
  readonly recent: readonly Who[];
  /** Number of the face that is being answered. */
  readonly active: number | null;
  /** The fields, by the index of their face. */
  readonly inputs: Map<number, HTMLInputElement>;
  readonly onFocus: (number: number) => void;
  readonly onChoose: (index: number, who: Who) => void;
  readonly onRemove: (index: number) => void;
}

/** The faces of a picture, in the order of their numbers. */
export function FaceList({ picture, verdict, context, recent, active, inputs, onFocus, onChoose, onRemove }: FaceListProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const { faces, version } = picture;
  if (faces.length === 0) return null;
  const taken = new Map(faces.flatMap((face, index) => (face.who?.kind === 'person' ? [[face.who.id, index + 1] as const] : [])));
  return (
    <ol className={styles.list} aria-label={texts.tag.list}>
      {faces.map((face, index) => (
        <FaceRow
          key={typeof face.ref === 'number' ? face.ref : JSON.stringify(face.ref)}
          number={index + 1}
          face={face}
          version={version}
          shown={shownOn(version, face, verdict.answer)}
          isBusy={verdict.isBusy}
          isActive={active === index + 1}
          context={context}
          recent={recent}
          taken={taken}
          inputRef={(input) => {
            if (input === null) inputs.delete(index);
            else inputs.set(index, input);
          }}
          onFocus={() => onFocus(index + 1)}
          onChoose={(who) => onChoose(index, who)}
          onRemove={typeof face.ref === 'number' ? null : () => onRemove(index)}
        />
      ))}
    </ol>
  );
}
