import { useEffect, useRef, useState, type Dispatch } from 'react';
import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { AddSquare20Regular } from '@fluentui/react-icons';
import type { Who } from '../../../../images/faceTag';
import type { Box } from '../../../../images/pictureEngine';
import type { Language } from '../../../../runtime/language';
import type { PhotoEvent, PhotoState, PhotoProblem } from '../state/photoState';
import { shownFor, stateOf } from '../state/summary';
import type { LiveVerdict } from '../state/useVerdict';
import { labelOf } from '../state/whoOptions';
import type { PhotoTexts } from '../textsFor';
import { DrawLayer } from './DrawLayer';
import { FaceRow } from './FaceRow';
import { Heading } from '../../parts/Heading';
import { Outcome } from './Outcome';
import { PictureForm } from './PictureForm';
import { PictureView } from './PictureView';
import { ProblemBar } from '../../parts/ProblemBar';
import { useStepLayout } from './useStepLayout';
import { sentence } from './VerdictLine';

const useStyles = makeStyles({
  tools: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'center', justifyContent: 'center', flexWrap: 'wrap' },
  how: { color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: `0 calc(-1 * ${tokens.spacingVerticalS})`, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  wrap: { whiteSpace: 'normal' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

interface TagStepProps {
  readonly state: PhotoState;
  readonly check: NonNullable<PhotoState['check']>;
  readonly verdict: LiveVerdict;
  readonly texts: PhotoTexts;
  readonly language: Language;
  readonly dispatch: Dispatch<PhotoEvent>;
  readonly onCover: () => void;
  readonly onPlace: () => void;
  readonly onRetry: () => void;
  readonly canStartOver: boolean;
}

/** The faces on the picture, and beside it who they are. */
export function TagStep({ state, check, verdict, texts, language, dispatch, onCover, onPlace, onRetry, canStartOver }: TagStepProps) {
  const styles = useStyles();
  const layout = useStepLayout();
  const [active, setActive] = useState<number | null>(null);
  const [isDrawing, setIsDrawing] = useState(false);
  /** Not there before the first stroke or key. */
  const [drawnBox, setDrawnBox] = useState<Box | null>(null);
  const [lastNamed, setLastNamed] = useState<number | null>(null);
  const inputs = useRef(new Map<number, HTMLInputElement>());
  const footer = useRef<HTMLElement>(null);
  const { faces } = state;

  const taken = new Map(faces.flatMap((face, index) => (face.who?.kind === 'person' ? [[face.who.id, index + 1] as const] : [])));
  const marked = faces.map((face, index) => {
    const shown = face.who === null ? null : shownFor(verdict.answer, face.ref);
    const name = face.who === null ? '' : `${labelOf(face.who, check.people, texts)}, `;
    return { number: index + 1, box: face.box, state: stateOf(shown), label: `${texts.tag.face(index + 1)}: ${name}${sentence(shown, { purposes: check.purposes, purpose: state.purpose, language, texts }).title}` };
  });

  const choose = (index: number, who: Who): void => {
    dispatch({ type: 'named', index, who });
    setLastNamed(index);
    const next = [...faces.keys()].find((other) => other > index && faces[other]?.who === null) ?? [...faces.keys()].find((other) => other !== index && faces[other]?.who === null);
    if (next === undefined) footer.current?.focus();
    else inputs.current.get(next)?.focus();
  };

  const stopDrawing = (): void => {
    setIsDrawing(false);
    setDrawnBox(null);
  };

  const drawn = (box: Box): void => {
    stopDrawing();
    dispatch({ type: 'drew', box });
    // The new row is there after this render.
    requestAnimationFrame(() => inputs.current.get(faces.length)?.focus());
  };

  // On a phone the verdict comes below what was just answered.
  const isNamed = faces.length > 0 && faces.every((face) => face.who !== null);
  useEffect(() => {
    if (isNamed) footer.current?.scrollIntoView({ block: 'nearest' });
  }, [isNamed, verdict.answer]);

  return (
    <main className={layout.root} data-testid="tag">
      <section className={layout.picture} aria-label={texts.tag.picture}>
        <PictureView url={check.url} alt={texts.tag.picture} width={check.width} height={check.height} faces={isDrawing ? [] : marked} active={active} onPick={(number) => inputs.current.get(number - 1)?.focus()}>
          {isDrawing && (
            <DrawLayer label={texts.tag.drawArea} describedBy="draw-how" width={check.width} height={check.height} box={drawnBox} onChange={setDrawnBox} onDone={drawn} onCancel={stopDrawing} />
          )}
        </PictureView>
        {!isDrawing ? (
          <div className={styles.tools}>
            <Text>{texts.tag.more}</Text>
            <Button icon={<AddSquare20Regular />} onClick={() => setIsDrawing(true)} data-testid="add-face">
              {texts.tag.draw}
            </Button>
          </div>
        ) : (
          <div className={styles.tools}>
            <Text size={200} id="draw-how" align="center">
              {texts.tag.drawHow}
            </Text>
            {drawnBox !== null && (
              <Button appearance="primary" onClick={() => drawn(drawnBox)} data-testid="draw-done">
                {texts.tag.drawDone}
              </Button>
            )}
            <Button onClick={stopDrawing}>{texts.tag.drawCancel}</Button>
          </div>
        )}
      </section>

      <section className={layout.answers} aria-label={texts.tag.heading}>
        {check.posted && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody className={styles.wrap}>{texts.posted.note}</MessageBarBody>
          </MessageBar>
        )}
        <Heading>{texts.tag.heading}</Heading>
        <Text className={styles.how} size={200}>
          {faces.length === 0 ? texts.tag.nothingFoundHow : check.faces.length === 0 ? texts.tag.how : `${texts.tag.found(check.faces.length)} ${texts.tag.how}`}
        </Text>
        {check.frames > 1 && <Text size={200}>{texts.tag.animated}</Text>}
        <ol className={styles.list} aria-label={texts.tag.list}>
          {faces.map((face, index) => (
            <FaceRow
              key={typeof face.ref === 'number' ? face.ref : JSON.stringify(face.ref)}
              number={index + 1}
              face={face}
              check={check}
              shown={shownFor(verdict.answer, face.ref)}
              isBusy={verdict.isBusy}
              isActive={active === index + 1}
              purpose={state.purpose}
              recent={state.recent}
              taken={taken}
              language={language}
              texts={texts}
              inputRef={(input) => {
                if (input === null) inputs.current.delete(index);
                else inputs.current.set(index, input);
              }}
              onFocus={() => setActive(index + 1)}
              onChoose={(who) => choose(index, who)}
              onRemove={typeof face.ref === 'number' ? null : () => dispatch({ type: 'removed', index })}
            />
          ))}
        </ol>
      </section>

      <section className={layout.form} aria-label={texts.tag.about}>
        <PictureForm state={state} check={check} texts={texts} dispatch={dispatch} />
      </section>

      {/* The focus has gone on to the next face by the time that the answer comes. */}
      <div role="status" className={styles.unseen} data-testid="announcement">
        {lastNamed !== null && !verdict.isBusy ? marked[lastNamed]?.label : ''}
      </div>

      <footer className={layout.footer} ref={footer} tabIndex={-1} style={{ outline: 'none' }}>
        {state.problem !== null && <ProblemBar texts={texts} problem={state.problem} onRetry={onRetry} />}
        {state.problem === null && verdict.failure !== null && <ProblemBar texts={texts} problem={failureOf(verdict, texts)} onRetry={verdict.retry} />}
        <Outcome
          state={state}
          check={check}
          verdict={verdict}
          language={language}
          texts={texts}
          onNobody={() => dispatch({ type: 'nobodyHere', yes: true })}
          onCover={onCover}
          onPlace={onPlace}
          onStartOver={canStartOver ? () => dispatch({ type: 'startedOver' }) : null}
        />
      </footer>
    </main>
  );
}

function failureOf({ failure }: LiveVerdict, texts: PhotoTexts): PhotoProblem {
  return failure?.kind === 'problem'
    ? { code: failure.problem.error, message: failure.problem.message, reference: failure.problem.reference, canRetry: true }
    : { code: null, message: texts.problem.offline, reference: null, canRetry: true };
}
