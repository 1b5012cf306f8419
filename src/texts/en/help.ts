import type { help as nl } from '../nl/help';
import type { TextsOf } from '../textsOf';

export const help = {
  title: {
    suicide: 'Talk to someone now. You are not alone.',
    danger: 'Safety first',
    abuse: 'Nobody has to carry this alone',
    sextortion: 'There is help for this, and it is not your fault',
    image: 'There is help for this, and it is not your fault',
  },
  titleForAdults: {
    suicide: 'Stay with them and get help now',
    danger: 'Safety first',
    abuse: 'Get help now',
    sextortion: 'There is help for this',
    image: 'There is help for this',
  },
  said: {
    suicide: 'It is good that you say this. Call or chat with 113: day and night, free, and you do not have to give your name. Are you in danger now? Call 112. Go to someone you trust, such as your mentor, a parent or a friend.',
    danger: 'Is there danger now? Go to a safe place and call 112. Then tell an adult at school at once. If it is not acute, the police can help.',
    abuse: 'Nobody may hurt you or touch you if you do not want that. Call Veilig Thuis (free, day and night) or the Kindertelefoon (child helpline). Is there danger now? Call 112. At school you can go to your mentor or the confidential adviser (vertrouwenspersoon).',
    sextortion: 'Do not pay and send nothing more. Keep the messages of whoever threatens you, but do not pass pictures on. Helpwanted helps you, also to get pictures taken down. Tell someone you trust.',
    image: 'Do not pass the pictures on and do not take a screenshot. Write down where you saw them and when. Helpwanted helps to get them taken down. Tell someone you trust today, such as your mentor.',
  },
  saidForAdults: {
    suicide: 'Is it about a student or child? Do not leave them alone. Call 112 if there is direct danger. 113 thinks along with you: day and night, free. At school, call in the care coordinator (zorgcoördinator) and the school management (schoolleiding) at once. Is it about yourself? Call 113 then too.',
    danger: 'Is there danger now? Call 112. Make sure that everyone is in a safe place and warn the school management (schoolleiding) at once. The schoolleiding always reports a threat to the school to the police immediately.',
    abuse: "Call 112 if there is direct danger. Veilig Thuis (day and night) gives advice, without a name if you wish. At school, call in the care coordinator (zorgcoördinator) or the confidential adviser (vertrouwenspersoon). Is it about someone who works at school? Report it to the board at once; the inspectorate's confidential inspector helps.",
    sextortion: 'Do not pay, send nothing back. Have the victim keep the messages, but do not open, keep or send pictures yourself. Helpwanted helps. Call in the school management (schoolleiding) and the care coordinator (zorgcoördinator); the police take reports.',
    image: 'Do not look at, keep or send the pictures, and take no screenshot. Write down what, where, who and when. Look after the student first. Helpwanted helps to get pictures taken down. Call in the school management (schoolleiding) and the care coordinator (zorgcoördinator) at once.',
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
  together: 'Is calling hard? Ask someone you trust to call with you.',

  next: 'What happens now, and who sees this',
  unasked: 'I am an automated assistant. What you type in this chat I do not keep and do not pass on. Nobody at school gets a message about this, unless you press the button. Do you want to choose who reads it? Then type: report.',
  ifPressed: {
    suicide: 'If you press the button, the school management (schoolleiding) and the care coordinator (zorgcoördinator) get a message at once. They see your name, and that it is about not wanting to live or about self-harm. They do not see what you wrote to me.',
    other: 'If you press the button, the school management (schoolleiding) gets a message at once. They see your name, and that somebody is in danger. They do not see what you wrote to me.',
  },
  agreed: 'The agreement is that somebody looks within fifteen minutes; otherwise the next person at school gets a message too. Is the school closed? Then do not wait, and call.',
  contactMe: 'Yes, somebody at school may contact me',
  sent: (call) => `It has been passed on. You read in this chat who sees it and who picks it up. Can’t you wait? Call ${call}.`,
  sentLater: (when, call) => `It has been passed on, but the school is closed now. Perhaps nobody reads it before ${when}. Can’t you wait? Call ${call}.`,
  nobody: (call) => `Nobody at school has been found yet who can pick this up. The administrator gets an alarm about that. Do not wait: go to someone you trust, or call ${call}.`,
  unknown: (call) => `I do not know you at this school yet, so I cannot pass it on. Go to someone you trust, or call ${call}.`,
  now: (emergency, prevention) => `Is there danger? Call ${emergency}. Are you thinking of suicide? Call 113 (${prevention}), day and night.`,
  showIn: 'English',
} satisfies TextsOf<typeof nl>;
