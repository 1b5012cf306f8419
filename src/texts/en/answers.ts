import type { answers as nl } from '../nl/answers';
import type { TextsOf } from '../textsOf';

export const answers = {
  alsoNeeded: 'Also think of',
  seeAlso: 'See also',
  unsureTitle: 'I am not sure',
  unsure: {
    B1: 'I am not sure which article you mean. These come closest. Not right? Ask in other words, or ask a person.',
    A2: 'I am not sure. This looks like it. Not right? Ask in other words. Or ask a person.',
  },
  empty: {
    B1: 'I do not see a question yet. Type for instance: "May I e-mail the class photo?"',
    A2: 'I see no question. Type your question in plain words.',
  },
  noWords: {
    B1: 'I cannot read a question in that. Could you type it in a few words? Are you not doing well? Call the Kindertelefoon (child helpline, 0800-0432) or talk to your mentor.',
    A2: 'I do not understand this. Type your question in words. Not doing well? Call the Kindertelefoon (child helpline): 0800-0432.',
  },
  tooLong: {
    B1: 'That is too long for a question. Put it in one or two sentences and I will find the article.',
    A2: 'This is too long. Make your question short.',
  },
  notInCodeTitle: 'That is not in the code',
  notInCode: {
    B1: 'The code of conduct is about social media and says nothing about this. I will not guess.',
    A2: 'The rules are about social media. This is not in them. I will not guess.',
  },
  notInCodeTopic: {
    B1: (topic: string) => `The code of conduct says nothing about ${topic}. I will not guess.`,
    A2: (topic: string) => `The rules say nothing about ${topic}. I will not guess.`,
  },
  askAPerson: {
    B1: 'Do you still want to know? Ask a person at school.',
    A2: 'Do you still want to know? Ask a person at school.',
  },

  urgentEasier: {
    suicide: 'It is good that you say this. Call 113. It is free, day and night. Is there danger now? Call 112. Go to someone you trust.',
    danger: 'Is there danger now? Get away and call 112. Tell an adult at school at once.',
    abuse: 'Nobody may hurt you. Call Veilig Thuis. It is free. Is there danger now? Call 112. Talk to your mentor or the vertrouwenspersoon.',
    sextortion: 'Do not pay. Send nothing more. Keep the messages. Do not pass pictures on. Call Helpwanted. Tell someone you trust.',
    image: 'Do not pass it on. Do not take a screenshot. Write down where you saw it. Call Helpwanted. Tell your mentor.',
  },
  urgentForAdultsEasier: {
    suicide: 'Do not leave the student or child alone. Is there danger? Call 112. Call 113 for help. Call in the zorgcoördinator and the schoolleiding. Is it about you? Call 113 then too.',
    danger: 'Is there danger now? Call 112. Make sure everyone is safe. Warn the schoolleiding at once.',
    abuse: 'Is there danger? Call 112. Call Veilig Thuis for advice. Talk to the zorgcoördinator or the vertrouwenspersoon. Is it about someone who works at school? Tell the board at once.',
    sextortion: 'Do not pay. Send nothing. Keep the messages, but do not look at the pictures. Call Helpwanted. Call in the schoolleiding.',
    image: 'Do not look further and pass nothing on. Write down where it is. Help the student first. Call Helpwanted. Call in the schoolleiding.',
  },
  urgentWhoSeesEasier: 'I am a computer. I do not pass this on unless you ask. Please talk to a person.',

  source: (articles: string, title: string, version: string) => `${articles}, ${title}, version of ${version}`,
  asAdopted: (text) => `The school’s code says, in Dutch: ${text}`,
  summaryNotice: (articles: string) => `${articles}. This is a summary; the school's own text has not been imported yet.`,
  article: (id: string) => (id === '0' ? 'Introduction' : id === 'III.B.0' ? 'Introduction to III.B' : `Article ${id}`),
} satisfies TextsOf<typeof nl>;
