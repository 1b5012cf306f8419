import { useMemo } from 'react';
import type { GriffelRenderer } from '@fluentui/react-components';
import type { Language } from '../../../runtime/language';
import type { TeamsHost } from '../host/teamsHost';
import { HostPage } from '../HostPage';
import { ProblemStep } from '../parts/ProblemStep';
import { PhotoApp } from './PhotoApp';
import { createPhotoClient } from './photoClient';
import type { PhotoTask } from './photoTask';
import { PhotoWordsContext } from './PhotoWords';
import { textsFor, type PhotoTexts } from './textsFor';

interface RootProps {
  readonly renderer: GriffelRenderer;
  readonly host: () => Promise<TeamsHost>;
  readonly task: PhotoTask | null;
}

/** The dialog, once Teams has said who looks on. */
export function Root({ renderer, host, task }: RootProps) {
  return (
    <HostPage renderer={renderer} host={host} textsFor={textsFor}>
      {(page) => (task === null ? <ProblemStep texts={page.texts} message={page.texts.problem.noConversation} /> : <Dialog {...page} task={task} />)}
    </HostPage>
  );
}

interface DialogProps {
  readonly host: TeamsHost;
  readonly language: Language;
  readonly texts: PhotoTexts;
  readonly task: PhotoTask;
}

function Dialog({ host, language, texts, task }: DialogProps) {
  const client = useMemo(() => createPhotoClient(host, language), [host, language]);
  const words = useMemo(() => ({ language, texts }), [language, texts]);
  return (
    <PhotoWordsContext value={words}>
      <PhotoApp host={host} client={client} task={task} />
    </PhotoWordsContext>
  );
}
