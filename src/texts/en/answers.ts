import type { answers as nl } from '../nl/answers';
import type { TextsOf } from '../textsOf';

export const answers = {
  roleNames: { student: 'student', staff: 'member of staff', intern: 'intern', guardian: 'parent or guardian' },

  citedTitle: (title: string) => title,
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

  urgentTitle: {
    suicide: 'Talk to someone now. You are not alone.',
    danger: 'Safety first',
    abuse: 'Nobody has to carry this alone',
    sextortion: 'There is help for this, and it is not your fault',
    image: 'There is help for this, and it is not your fault',
  },
  urgentTitleForAdults: {
    suicide: 'Stay with them and get help now',
    danger: 'Safety first',
    abuse: 'Get help now',
    sextortion: 'There is help for this',
    image: 'There is help for this',
  },
  urgent: {
    suicide: {
      B1: 'It is good that you say this. Call or chat with 113: day and night, free, and you do not have to give your name. Are you in danger now? Call 112. Go to someone you trust, such as your mentor, a parent or a friend.',
      A2: 'It is good that you say this. Call 113: 0800-0113. It is free, day and night. Is there danger now? Call 112. Go to someone you trust.',
    },
    danger: {
      B1: 'Is there danger now? Go to a safe place and call 112. Then tell an adult at school at once. If it is not acute, the police can help on 0900-8844.',
      A2: 'Is there danger now? Get away and call 112. Tell an adult at school at once.',
    },
    abuse: {
      B1: 'Nobody may hurt you or touch you if you do not want that. Call Veilig Thuis (0800-2000, free, day and night) or the Kindertelefoon (child helpline). Is there danger now? Call 112. At school you can go to your mentor or the confidential adviser (vertrouwenspersoon).',
      A2: 'Nobody may hurt you. Call Veilig Thuis: 0800-2000. It is free. Is there danger now? Call 112. Talk to your mentor or the vertrouwenspersoon.',
    },
    sextortion: {
      B1: 'Do not pay and send nothing more. Keep the messages of whoever threatens you, but do not pass pictures on. Helpwanted helps you at once, also to get pictures taken down. Tell someone you trust.',
      A2: 'Do not pay. Send nothing more. Keep the messages. Do not pass pictures on. Call Helpwanted: 020-261 52 75. Tell someone you trust.',
    },
    image: {
      B1: 'Do not pass the pictures on and do not take a screenshot. Write down where you saw them and when. Helpwanted helps to get them taken down. Tell someone you trust today, such as your mentor.',
      A2: 'Do not pass it on. Do not take a screenshot. Write down where you saw it. Call Helpwanted: 020-261 52 75. Tell your mentor.',
    },
  },
  urgentForAdults: {
    suicide: {
      B1: 'Is it about a student or child? Do not leave them alone. Call 112 if there is direct danger. 113 thinks along with you: day and night, free. At school, call in the care coordinator (zorgcoördinator) and the school management (schoolleiding) at once. Is it about yourself? Call 113 then too.',
      A2: 'Do not leave the student or child alone. Is there danger? Call 112. Call 113 for help: 0800-0113. Call in the zorgcoördinator and the schoolleiding. Is it about you? Call 113 then too.',
    },
    danger: {
      B1: 'Is there danger now? Call 112. Make sure that everyone is in a safe place and warn the school management (schoolleiding) at once. The schoolleiding always reports a threat to the school to the police immediately.',
      A2: 'Is there danger now? Call 112. Make sure everyone is safe. Warn the schoolleiding at once.',
    },
    abuse: {
      B1: 'Call 112 if there is direct danger. Veilig Thuis (0800-2000, day and night) gives advice, without a name if you wish. At school, call in the care coordinator (zorgcoördinator) or the confidential adviser (vertrouwenspersoon). Is it about someone who works at school? Report it to the board at once; the inspectorate\'s confidential inspector (0900-111 3 111) helps.',
      A2: 'Is there danger? Call 112. Call Veilig Thuis for advice: 0800-2000. Talk to the zorgcoördinator or the vertrouwenspersoon. Is it about someone who works at school? Tell the board at once.',
    },
    sextortion: {
      B1: 'Do not pay, send nothing back. Have the victim keep the messages, but do not open, keep or send pictures yourself. Helpwanted helps at once. Call in the school management (schoolleiding) and the care coordinator (zorgcoördinator); the police take reports.',
      A2: 'Do not pay. Send nothing. Keep the messages, but do not look at the pictures. Call Helpwanted: 020-261 52 75. Call in the schoolleiding.',
    },
    image: {
      B1: 'Do not look at, keep or send the pictures, and take no screenshot. Write down what, where, who and when. Look after the student first. Helpwanted helps to get pictures taken down. Call in the school management (schoolleiding) and the care coordinator (zorgcoördinator) at once.',
      A2: 'Do not look further and pass nothing on. Write down where it is. Help the student first. Call Helpwanted: 020-261 52 75. Call in the schoolleiding.',
    },
  },
  contactWhy: {
    emergency: 'Direct danger: call at once',
    suicidePrevention: 'Thoughts of suicide: day and night, free, no name needed',
    childHelpline: 'For children and young people: free, no name needed',
    helpwanted: 'Nude pictures, blackmail or other online abuse',
    safeAtHome: 'Violence or abuse: advice and help, day and night, free',
    police: 'Police, when it is not acute',
    inspector: 'Sexual abuse or transgressive behaviour by someone at school; workdays 8 am–5 pm',
  },
  urgentWhoSees: {
    B1: 'I am an automated assistant: I cannot see how you are and I do not pass this on unasked. So please talk to a person.',
    A2: 'I am a computer. I do not pass this on unless you ask. Please talk to a person.',
  },
  whatTheCodeSays: 'What the code says about it',

  source: (articles: string, title: string, version: string) => `${articles}, ${title}, version of ${version}`,
  summaryNotice: (articles: string) => `${articles}. This is a summary; the school's own text has not been imported yet.`,
  article: (id: string) => (id === '0' ? 'Introduction' : id === 'III.B.0' ? 'Introduction to III.B' : `Article ${id}`),
} satisfies TextsOf<typeof nl>;
