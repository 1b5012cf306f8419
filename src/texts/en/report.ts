import type { report as nlReport } from '../nl/report';
import type { TextsOf } from '../textsOf';

export const report = {
  fallback: 'Houvast: tell what is going on.',
  step: (number, total) => `Step ${number} of ${total}`,
  next: 'Next',
  back: 'Back',
  stop: 'Rather not',
  stopped: 'Fine, nothing was sent and nothing was kept. Do you want to tell it later after all? Then type *report*.',
  nothingYet: 'Nothing is sent until you press Send.',

  kindTitle: 'What is going on?',
  kindIntro: 'It is good that you tell it. After this you choose who reads it.',
  kindLabel: 'Choose what comes closest',
  kindPlaceholder: 'Choose…',
  kindMissing: 'First choose what it is. Not sure? Then choose Something else.',
  talk: 'I want to talk first',

  toTitle: 'Who may read this?',
  toTitleTalk: 'Whom do you want to talk with?',
  toAbout: 'Is it about one of these people? Then choose somebody else.',
  to: { mentor: 'My mentor', zorgcoordinator: 'The care coordinator', vertrouwenspersoon: 'The confidential counsellor', school: 'Let the school choose' },
  toWho: {
    mentor: 'The teacher who belongs to your class.',
    zorgcoordinator: 'Arranges help when things are not going well.',
    vertrouwenspersoon: 'Listens and thinks along. Only that person reads this: nobody else at school, not the school management and not the administrator.',
    school: 'It goes to whoever picks this up at school.',
  },
  reads: (who) => `Who gets it: ${who}.`,
  readsNobody: 'Nobody is set for this yet. The administrator gets an alarm.',

  wordsTitle: 'Tell it in your own words',
  wordsLabel: 'What, where, who and when? (may stay empty)',
  wordsHint: 'Words only: send no pictures, videos or links.',
  talkTitle: 'Ask for a conversation',
  talkWhat: 'Whoever gets it reads only who you are and that you want to talk. Not what about.',
  acute: (who) => `Because it is acute, it also goes to: ${who}.`,
  passedOn: 'If nobody responds in time, it goes to the next person at school.',
  sealed: 'This is sealed. Only the confidential counsellor reads it, nobody else at school. If somebody is in danger, the counsellor cannot always keep it to themselves.',
  orTalk: 'Rather talk first? Then that person reads only that you want to talk, not what you chose or typed here.',
  send: 'Send',
  sendTalk: 'Send my request',

  notAvailable: 'It cannot reach this person right now. Nothing was sent. Go back and choose somebody else.',
  gone: 'Something went wrong here. Nothing was sent. Type *report* to begin again.',
} satisfies TextsOf<typeof nlReport>;
