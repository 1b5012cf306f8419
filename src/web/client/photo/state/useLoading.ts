import { useEffect, useRef, type Dispatch } from 'react';
import { MOST_PICTURES, type CheckAnswer } from '../../../photo/photoApi';
import type { PhotoClient, Reply } from '../photoClient';
import type { PhotoTask } from '../photoTask';
import { usePhotoWords } from '../PhotoWords';
import type { PictureSource } from './picture';
import { ownProblem, problemOf } from './photoProblem';
import type { PhotoEvent, PhotoState } from './photoState';
import { isAboutThePicture, tooLargeFor } from './refusedFile';
import { pictureUrl } from './pictureUrl';

/** Has the pictures looked at one after another, while the first ones are being answered already. */
export function useLoading(client: PhotoClient, task: PhotoTask, state: PhotoState, dispatch: Dispatch<PhotoEvent>): void {
  const { texts } = usePhotoWords();
  const now = useRef(state);
  now.current = state;
  /** How many pictures the message has, once one of them told. */
  const count = useRef<number | null>(null);

  const load = (source: PictureSource): Promise<Reply<CheckAnswer>> => {
    switch (source.kind) {
      case 'file':
        return client.check(source.file, task.kind === 'share' ? task.conversationId : '');
      case 'posted':
        return client.posted({ ref: task.kind === 'posted' ? task.ref : '', index: source.index });
      case 'offer':
        return client.offer({ ref: task.kind === 'offer' ? task.ref : '' });
    }
  };

  const add = (from: number, to: number): void => {
    const known = new Set(now.current.pictures.flatMap(({ source }) => (source.kind === 'posted' ? [source.index] : [])));
    const sources = Array.from({ length: to - from }, (_, index): PictureSource => ({ kind: 'posted', index: from + index })).filter((source) => source.kind === 'posted' && !known.has(source.index));
    if (sources.length > 0) dispatch({ type: 'added', sources });
  };

  const next = state.pictures.find((picture) => picture.load === 'waiting');
  const isBusy = state.pictures.some((picture) => picture.load === 'loading');
  useEffect(() => {
    if (next === undefined || isBusy) return;
    const { key, source } = next;
    const tooLarge = source.kind === 'file' ? tooLargeFor(source.file) : null;
    if (tooLarge !== null) return dispatch({ type: 'failed', key, problem: ownProblem(tooLarge, texts) });
    dispatch({ type: 'loading', key });
    void load(source).then((reply) => {
      if (reply.kind === 'ok') {
        const { value } = reply;
        if (!now.current.pictures.some((picture) => picture.key === key)) return;
        dispatch({ type: 'loaded', key, answer: value, url: pictureUrl(value.picture, value.mediaType) });
        count.current = value.posted?.of ?? null;
        if (value.posted !== null) add(0, value.posted.of);
        return;
      }
      const problem = problemOf(reply, texts);
      // A message of which nothing could be read yet has one more picture until it says that it hasn't.
      if (source.kind === 'posted' && count.current === null && source.index > 0 && problem.code === 'postedGone') return dispatch({ type: 'removed', key });
      dispatch({ type: 'failed', key, problem });
      if (source.kind === 'posted' && count.current === null && isAboutThePicture(problem)) add(source.index + 1, Math.min(source.index + 2, MOST_PICTURES));
    });
    // One at a time: what else it calls only speaks to the reducer.
  }, [next?.key, isBusy]);
}
