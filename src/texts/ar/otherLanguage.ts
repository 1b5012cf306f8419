import { ltr } from '../ltr';
import type { OtherLanguageTexts } from '../otherLanguageTexts';

export const otherLanguage: OtherLanguageTexts = {
  title: 'بالهولندية أم بالإنجليزية؟',
  intro: 'أرى أن سؤالك بالعربية. أنا أجيب بالهولندية أو بالإنجليزية. الاختيار لك:',
  understood: (words) => `فهمت هذه الكلمات فقط: ${words}.`,
  how: 'يمكنك كتابة السؤال بالهولندية أو بالإنجليزية. تكفي بضع كلمات. مثال:',
  person: `يمكنك أيضاً سؤال أحد في المدرسة: المرشد (${ltr('mentor')}) أو شخص بالغ آخر موضع ثقة.`,
  numbers: 'هل الأمر عاجل، أو هل من المفيد الحديث مع أحد؟',
  words: {
    may: 'هل يمكن', forbidden: 'ممنوع', permission: 'إذن', punishment: 'عقوبة', rules: 'قواعد', picture: 'صورة', filming: 'تصوير', recording: 'تسجيل', screenshot: 'صورة شاشة', secretly: 'سراً',
    sharing: 'نشر', sending: 'إرسال', deleting: 'حذف', adding: 'إضافة', following: 'متابعة', calling: 'اتصال', phone: 'هاتف', message: 'رسالة', email: 'بريد إلكتروني', groupChat: 'مجموعة',
    account: 'حساب', fakeAccount: 'حساب مزيف', website: 'موقع', internet: 'إنترنت', whatsapp: 'واتساب', instagram: 'إنستغرام', snapchat: 'سناب شات', tiktok: 'تيك توك', facebook: 'فيسبوك', youtube: 'يوتيوب',
    bullying: 'تنمر', insulting: 'إهانة', gossip: 'نميمة', teacher: 'معلم', student: 'طالب', parents: 'الوالدان', child: 'طفل', friend: 'صديق', class: 'صف', lesson: 'درس', school: 'مدرسة',
    homework: 'واجب', test: 'امتحان', break: 'استراحة', privacy: 'خاص', without: 'بدون',
  },
};
