import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Who } from '../../../../images/faceTag';
import { usePhotoWords } from '../PhotoWords';
import { shownOn, stateOf } from '../state/faceState';
import { nextPicture } from '../state/overall';
import { isFaceCovered, type ReadyPicture } from '../state/picture';
import { numberOf, type About } from '../state/photoState';
import type { PhotoDialog } from '../state/usePhotoDialog';
import { faceLabel } from '../state/verdictWords';
import { AltTextField } from './AltTextField';
import { FaceList } from './FaceList';
import { isTouch } from './isTouch';
import { PictureNotes } from './PictureNotes';
import { PictureStage } from './PictureStage';
import { useStepLayout } from './useStepLayout';

interface TagPictureProps {
  readonly dialog: PhotoDialog;
  readonly picture: ReadyPicture;
  readonly about: About;
  /** Where the focus goes when nothing is left to fill in. */
  readonly saying: RefObject<HTMLDivElement | null>;
  readonly onNamed: (index: number) => void;
}

/** One picture, and beside it who the faces are. */
export function TagPicture({ dialog, picture, about, saying, onNamed }: TagPictureProps) {
  const { state, dispatch, verdicts, overall } = dialog;
  const layout = useStepLayout();
  const words = usePhotoWords();
  const { texts } = words;
  const [active, setActive] = useState<number | null>(null);
  const [isHandling, setIsHandling] = useState(false);
  const inputs = useRef(new Map<number, HTMLInputElement>());
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, faces, version } = picture;
  const verdict = verdicts.of(picture);
  const context = { about, purpose: state.purpose, words };

  const isOpen = (index: number): boolean => {
    const face = faces[index];
    return face !== undefined && face.who === null && !isFaceCovered(version, face);
  };
  const nextOpen = (after: number): number | undefined => {
    const open = [...faces.keys()].filter((index) => index !== after && isOpen(index));
    return open.find((index) => index > after) ?? open[0];
  };

  // The first question takes the focus: one can type at once. On a phone that would bring up the keyboard unasked.
  useEffect(() => {
    const first = nextOpen(-1);
    if (first !== undefined && (state.arrivals > 1 || !isTouch())) inputs.current.get(first)?.focus();
    else if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    // Another version asks its own questions.
  }, [state.arrivals, version.ticket]);

  const choose = (index: number, who: Who): void => {
    dispatch({ type: 'named', key, index, who });
    onNamed(index);
    const next = nextOpen(index);
    if (next !== undefined) return inputs.current.get(next)?.focus();
    const picture = nextPicture(state.pictures, key, overall, ['todo', 'loading']);
    if (picture !== null) dispatch({ type: 'went', to: picture.key });
    else saying.current?.focus();
  };

  // What was drawn has its row after this render.
  const [wanted, setWanted] = useState<number | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    inputs.current.get(wanted)?.focus();
    setWanted(null);
  }, [wanted]);

  const marked = faces.map((face, index) => ({ number: index + 1, box: face.box, state: stateOf(shownOn(version, face, verdict.answer)), label: faceLabel(picture, index, verdict.answer, context) })).filter((face) => face.state !== 'covered');

  return (
    <>
      <PictureStage
        dialog={dialog}
        picture={picture}
        marked={marked}
        active={active}
        isTall={isHandling}
        onHandling={setIsHandling}
        onPick={(number) => inputs.current.get(number - 1)?.focus()}
        onDrawn={(box) => {
          dispatch({ type: 'drew', key, box });
          setWanted(faces.length);
        }}
      />
      <section className={layout.answers} aria-labelledby="who-heading">
        <PictureNotes dialog={dialog} picture={picture} number={numberOf(state, key)} heading={heading} />
        <FaceList
          picture={picture}
          verdict={verdict}
          context={context}
          recent={state.recent}
          active={active}
          inputs={inputs.current}
          onFocus={setActive}
          onChoose={choose}
          onRemove={(index) => {
            dispatch({ type: 'undrew', key, index });
            heading.current?.focus({ preventScroll: true });
          }}
        />
      </section>
      {!isHandling && (
        <section className={layout.form} aria-label={texts.altText.about}>
          <AltTextField altText={picture.altText} people={about.people} onDescribe={(altText) => dispatch({ type: 'described', key, altText })} />
        </section>
      )}
    </>
  );
}
