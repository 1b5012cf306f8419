import type { RecordingState } from '../../../permissions/recordingPermission';
import type { Language } from '../../../runtime/language';
import { botTexts } from '../../../texts/texts';
import { card, container, execute, heading, openUrl, plain, text, type AdaptiveCard, type CardAction, type CardElement } from '../card';
import { dayWords } from './dayWords';
import { PICTURE_VERBS } from './pictureVerbs';

export interface RecordingRequestView {
  readonly permissionId: string;
  readonly state: RecordingState;
  readonly studentName: string;
  readonly messageLink: string | null;
}

/** For a teacher: a student says that a recording is for the lesson (III.A.3). The student's name is in it. */
export function recordingRequestCardForRecipient({ permissionId, state, studentName, messageLink }: RecordingRequestView, language: Language): AdaptiveCard {
  const t = botTexts(language).recording;
  const said = decided(state, language);
  const body: CardElement[] = [container([heading(t.title), plain(t.asks(studentName))], { style: said === null ? 'warning' : 'default', bleed: true })];
  if (said !== null) body.push(text(said));
  const data = { permissionId };
  const open: readonly CardAction[] = messageLink === null ? [] : [openUrl(t.open, messageLink)];
  const actions: readonly CardAction[] =
    state.status === 'asked'
      ? [
          execute(PICTURE_VERBS.grantRecording, t.grantOne, { ...data, whole: false }, { style: 'positive' }),
          execute(PICTURE_VERBS.grantRecording, t.grantDay, { ...data, whole: true }),
          execute(PICTURE_VERBS.refuseRecording, t.refuse, data),
          ...open,
        ]
      : [...open, ...(state.status === 'granted' ? [execute(PICTURE_VERBS.withdrawRecording, t.withdraw, data)] : [])];
  return card({ lang: language, fallbackText: t.fallback, body, actions });
}

/** For a teacher who told the conversation that students may record. */
export function recordingOfferCard(conversationId: string, language: Language): AdaptiveCard {
  const t = botTexts(language).recording;
  return card({
    lang: language,
    fallbackText: t.offerTitle,
    body: [heading(t.offerTitle), text(t.offer)],
    actions: [
      execute(PICTURE_VERBS.allowRecordings, t.offerDay, { conversationId, days: 1 }, { style: 'positive' }),
      execute(PICTURE_VERBS.allowRecordings, t.offerWeek, { conversationId, days: 7 }),
    ],
  });
}

/** The permission as it stands, with a way back. */
export function recordingGrantedCard(permissionId: string, state: RecordingState, language: Language): AdaptiveCard {
  const t = botTexts(language).recording;
  return card({
    lang: language,
    fallbackText: t.offerTitle,
    body: [heading(t.offerTitle), text(decided(state, language) ?? '')],
    actions: state.status === 'granted' ? [execute(PICTURE_VERBS.withdrawRecording, t.withdraw, { permissionId })] : [],
  });
}

function decided({ status, messageId, until }: RecordingState, language: Language): string | null {
  const t = botTexts(language).recording;
  switch (status) {
    case 'asked':
      return null;
    case 'granted':
      // Until the end of a day: that day itself still counts.
      return messageId !== null || until === null ? t.grantedOne : t.granted(dayWords(new Date(until.getTime() - 1), language));
    case 'refused':
      return t.refused;
    case 'withdrawn':
      return t.withdrawn;
  }
}
