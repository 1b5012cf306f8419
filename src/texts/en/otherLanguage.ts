import type { otherLanguage as nl } from '../nl/otherLanguage';
import type { TextsOf } from '../textsOf';

export const otherLanguage = {
  button: 'English',
  understood: (words) => `I understood only these words: ${words}.`,
  check: 'Is that not it? Ask your question in English. For example:',
  how: 'Ask your question in English. A few words are enough. For example:',
  example: 'May I share a photo of the class?',
  words: {
    may: 'may I', forbidden: 'forbidden', permission: 'permission', punishment: 'punishment', rules: 'rules', picture: 'photo', filming: 'filming', recording: 'recording', screenshot: 'screenshot', secretly: 'secretly',
    sharing: 'sharing', sending: 'sending', deleting: 'deleting', adding: 'adding', following: 'following', calling: 'calling', phone: 'phone', message: 'message', email: 'email', groupChat: 'group chat',
    account: 'account', fakeAccount: 'fake account', website: 'website', internet: 'internet', whatsapp: 'WhatsApp', instagram: 'Instagram', snapchat: 'Snapchat', tiktok: 'TikTok', facebook: 'Facebook', youtube: 'YouTube',
    bullying: 'bullying', insulting: 'insulting', gossip: 'gossip', teacher: 'teacher', student: 'student', parents: 'parents', child: 'child', friend: 'friend', class: 'class', lesson: 'lesson', school: 'school',
    homework: 'homework', test: 'test', break: 'break', privacy: 'private', without: 'without',
  },
} satisfies TextsOf<typeof nl>;
