import type { OtherLanguageTexts } from '../otherLanguageTexts';

export const otherLanguage: OtherLanguageTexts = {
  title: 'Hollandaca mı, İngilizce mi?',
  intro: 'Türkçe yazdığını görüyorum. Ben Hollandaca ya da İngilizce cevap veriyorum. Birini seç:',
  understood: (words) => `Yalnızca şu kelimeleri anladım: ${words}.`,
  how: 'Sorunu Hollandaca ya da İngilizce yaz. Birkaç kelime yeter. Örnek:',
  person: 'Okulda birine de sorabilirsin: mentoruna ya da güvendiğin başka bir yetişkine.',
  numbers: 'Acil bir durum mu var, ya da biriyle konuşmak mı istiyorsun?',
  words: {
    may: 'izin var mı', forbidden: 'yasak', permission: 'izin', punishment: 'ceza', rules: 'kurallar', picture: 'fotoğraf', filming: 'film çekmek', recording: 'kaydetmek', screenshot: 'ekran görüntüsü', secretly: 'gizlice',
    sharing: 'paylaşmak', sending: 'göndermek', deleting: 'silmek', adding: 'eklemek', following: 'takip etmek', calling: 'aramak', phone: 'telefon', message: 'mesaj', email: 'e-posta', groupChat: 'grup',
    account: 'hesap', fakeAccount: 'sahte hesap', website: 'internet sitesi', internet: 'internet', whatsapp: 'WhatsApp', instagram: 'Instagram', snapchat: 'Snapchat', tiktok: 'TikTok', facebook: 'Facebook', youtube: 'YouTube',
    bullying: 'zorbalık', insulting: 'hakaret', gossip: 'dedikodu', teacher: 'öğretmen', student: 'öğrenci', parents: 'anne baba', child: 'çocuk', friend: 'arkadaş', class: 'sınıf', lesson: 'ders', school: 'okul',
    homework: 'ödev', test: 'sınav', break: 'teneffüs', privacy: 'özel', without: 'olmadan',
  },
};
