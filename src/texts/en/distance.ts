import type { distance as nlDistance } from '../nl/distance';
import type { TextsOf } from '../textsOf';

export const distance = {
  fallback: 'Houvast: a tip about your message, for you only.',
  onlyYou: 'Only you see this.',
  better: 'Better',
  kinds: {
    otherChannel: {
      title: 'Contact with students outside school',
      says: 'Your message seems to invite students to WhatsApp, Snapchat or another channel. That first needs permission of the school management (schoolleiding).',
      better: 'Use a channel of the school. Is another one really needed, on a trip for instance? Ask the schoolleiding, and have it registered. For a class, students or parents must consent as well (III.B.9).',
    },
    privateContact: {
      title: 'Your own e-mail or number',
      says: 'Your message seems to hold your private address or own number. With students you use your school account only. Calls and chats go through school too (III.B.3).',
      better: 'Take it out and give your school address, or have students message you in Teams. Do you have to be within reach on a trip? Ask school for a travel phone.',
    },
    friendRequest: {
      title: 'Friends with students',
      says: 'Your message is about being friends or following with your own account. The code advises against that, with students and with parents.',
      better: 'Say kindly that you do so with nobody. Would you like to do something online with your subject? Make a professional channel and tell the schoolleiding.',
    },
    studentData: {
      title: 'Data of a student in a group',
      says: 'Your message seems to hold something personal about a student, such as a mark, health or an address. Everybody in this conversation can read it.',
      better: 'Delete the message, or leave the name out. A mark belongs in Magister; what is personal you discuss with the student alone.',
    },
    recording: {
      title: 'A recording at school',
      says: 'Your message is about a photo, video or sound recording of school. You may not make and share those, not of an online lesson either.',
      better: 'Don’t share it, and take away what is there already. Do you need it for a lesson? Ask your teacher for a clear yes (III.A.3).',
    },
    lateHours: {
      title: 'A late message to one student',
      says: 'It is outside the hours in which your school has staff write to a student one to one. That keeps contact professional, and gives the student rest.',
      better: 'Write it tomorrow, or schedule your message. Does the student need you now? Then do go on helping. In immediate danger call 112.',
    },
  },
  schoolChannels: (names: string) => `At your school you can use: ${names}.`,
  article: (name: string) => `Article ${name}`,
  mayBeWrong: 'Houvast can be mistaken: you know what you meant. Nobody else gets to see this, nothing is counted, and you won’t hear it again today.',
  openMessage: 'Go to your message',
} satisfies TextsOf<typeof nlDistance>;
