import type { OtherLanguageTexts } from '../otherLanguageTexts';

/** Who writes Russian reads this as well, so it doesn't say which of the two somebody writes. */
export const otherLanguage: OtherLanguageTexts = {
  title: 'Нідерландською чи англійською?',
  intro: 'Українською чи російською я ще не відповідаю. Я відповідаю нідерландською або англійською. Обери:',
  understood: (words) => `Мені зрозумілі лише ці слова: ${words}.`,
  how: 'Напиши запитання нідерландською або англійською. Вистачить кількох слів. Наприклад:',
  person: 'Можна також запитати когось у школі: ментора чи іншу дорослу людину, якій довіряєш.',
  numbers: 'Це терміново або хочеться з кимось поговорити?',
  words: {
    may: 'чи можна', forbidden: 'заборонено', permission: 'дозвіл', punishment: 'покарання', rules: 'правила', picture: 'фото', filming: 'знімати відео', recording: 'записувати', screenshot: 'знімок екрана', secretly: 'таємно',
    sharing: 'поширювати', sending: 'надсилати', deleting: 'видаляти', adding: 'додавати', following: 'стежити', calling: 'телефонувати', phone: 'телефон', message: 'повідомлення', email: 'електронна пошта', groupChat: 'група',
    account: 'акаунт', fakeAccount: 'фальшивий акаунт', website: 'сайт', internet: 'інтернет', whatsapp: 'WhatsApp', instagram: 'Instagram', snapchat: 'Snapchat', tiktok: 'TikTok', facebook: 'Facebook', youtube: 'YouTube',
    bullying: 'цькування', insulting: 'образи', gossip: 'плітки', teacher: 'вчитель', student: 'учень', parents: 'батьки', child: 'дитина', friend: 'друг', class: 'клас', lesson: 'урок', school: 'школа',
    homework: 'домашнє завдання', test: 'контрольна', break: 'перерва', privacy: 'приватне', without: 'без',
  },
};
