import type { help as nl } from '../nl/help';
import type { TextsOf } from '../textsOf';

export const help = {
  title: {
    suicide: 'Şimdi biriyle konuş. Yalnız değilsin.',
    danger: 'Önce güvenlik',
    abuse: 'Kimse bunu tek başına taşımak zorunda değil',
    sextortion: 'Bunun için yardım var ve bu senin suçun değil',
    image: 'Bunun için yardım var ve bu senin suçun değil',
  },
  titleForAdults: {
    suicide: 'Yanından ayrılmayın ve hemen yardım isteyin',
    danger: 'Önce güvenlik',
    abuse: 'Hemen yardım isteyin',
    sextortion: 'Bunun için yardım var',
    image: 'Bunun için yardım var',
  },
  said: {
    suicide: 'Bunu söylemen çok iyi. 113’ü ara ya da onlara yaz: gece gündüz, ücretsiz, adını söylemen gerekmez. Şu an tehlikede misin? 112’yi ara. Güvendiğin birinin yanına git: mentorun, annen, baban ya da bir arkadaşın olabilir.',
    danger: 'Şu an tehlike var mı? Güvenli bir yere git ve 112’yi ara. Sonra bunu hemen okuldaki bir yetişkine anlat. Acil değilse polis de yardım eder.',
    abuse: 'Sen istemiyorsan kimse sana dokunamaz, kimse canını yakamaz. Veilig Thuis’i (ücretsiz, gece gündüz) ya da Kindertelefoon’u ara. Şu an tehlike var mı? 112’yi ara. Okulda mentoruna ya da güven danışmanına (vertrouwenspersoon) gidebilirsin.',
    sextortion: 'Para verme ve başka bir şey gönderme. Tehdit eden kişinin mesajlarını sakla, ama görüntüleri kimseye gönderme. Helpwanted sana yardım eder, görüntüleri internetten kaldırmak için de. Güvendiğin birine anlat.',
    image: 'Görüntüleri kimseye gönderme ve ekran görüntüsü alma. Nerede ve ne zaman gördüğünü yaz. Helpwanted görüntüleri internetten kaldırmaya yardım eder. Bunu bugün güvendiğin birine anlat, örneğin mentoruna.',
  },
  saidForAdults: {
    suicide: 'Konu bir öğrenci ya da çocuk mu? Onu yalnız bırakmayın. Acil tehlikede 112’yi arayın. 113 size de yol gösterir: gece gündüz, ücretsiz. Okulda hemen bakım koordinatörüne (zorgcoördinator) ve okul yönetimine (schoolleiding) haber verin. Konu siz misiniz? O zaman da 113’ü arayın.',
    danger: 'Şu an tehlike var mı? 112’yi arayın. Herkesin güvenli bir yerde olmasını sağlayın ve hemen okul yönetimine (schoolleiding) haber verin. Okula yönelik bir tehdidi okul yönetimi her zaman hemen polise bildirir.',
    abuse: 'Acil tehlikede 112’yi arayın. Veilig Thuis gece gündüz yol gösterir, isterseniz isim vermeden. Okulda bakım koordinatörüne (zorgcoördinator) ya da güven danışmanına (vertrouwenspersoon) başvurun. Konu okulda çalışan biri mi? Bunu hemen kurula (bestuur) bildirin; güven müfettişi (vertrouwensinspecteur) yardım eder.',
    sextortion: 'Para vermeyin, hiçbir şey göndermeyin. Mağdur mesajları saklasın; siz görüntüleri açmayın, saklamayın ve göndermeyin. Helpwanted yardım eder. Okulda okul yönetimine (schoolleiding) ve bakım koordinatörüne (zorgcoördinator) haber verin; polise şikâyette bulunulabilir.',
    image: 'Görüntülere bakmayın, onları saklamayın ve göndermeyin; ekran görüntüsü almayın. Neyi, nerede, kimde ve ne zaman gördüğünüzü yazın. Önce öğrenciyle ilgilenin. Helpwanted görüntüleri kaldırmaya yardım eder. Hemen okul yönetimine (schoolleiding) ve bakım koordinatörüne (zorgcoördinator) haber verin.',
  },
  contactWhy: {
    emergency: 'Acil tehlike: hemen ara',
    suicidePrevention: 'İntihar düşünceleri: gece gündüz, ücretsiz, isim vermeden',
    childHelpline: 'Çocuklar ve gençler için: ücretsiz, isim vermeden',
    helpwanted: 'Çıplak görüntüler, şantaj ya da internette başka bir istismar',
    safeAtHome: 'Şiddet ya da istismar: bilgi ve yardım, gece gündüz, ücretsiz',
    police: 'Polis, acil değilse',
    inspector: 'Okuldan birinin cinsel istismarı ya da sınırı aşan davranışı; hafta içi 8–17',
  },
  together: 'Hollandaca aramak zor mu? Güvendiğin birinden seninle birlikte aramasını iste.',

  next: 'Şimdi ne olur, bunu kim görür',
  unasked: 'Ben otomatik bir yardımcıyım. Bu sohbette yazdıklarını saklamam ve kimseye iletmem. Düğmeye basmadıkça okulda kimseye haber gitmez.',
  ifPressed: {
    suicide: 'Düğmeye basarsan okul yönetimine (schoolleiding) ve bakım koordinatörüne (zorgcoördinator) hemen haber gider. Adını ve konunun artık yaşamak istememek ya da kendine zarar vermek olduğunu görürler. Bana yazdıklarını görmezler.',
    other: 'Düğmeye basarsan okul yönetimine (schoolleiding) hemen haber gider. Adını ve birinin tehlikede olduğunu görürler. Bana yazdıklarını görmezler.',
  },
  agreed: 'Kural şu: on beş dakika içinde biri bakar; bakmazsa okuldaki sıradaki kişiye de haber gider. Okul kapalı mı? O zaman bekleme ve ara.',
  contactMe: 'Evet, okuldan biri benimle iletişim kurabilir',
  sent: (call) => `Haber verildi. Kimin gördüğünü ve kimin ilgilendiğini bu sohbette okursun (Hollandaca ya da İngilizce). Bekleyemiyor musun? Ara: ${call}.`,
  sentLater: (when, call) => `Haber verildi, ama okul şu an kapalı. Belki şu zamana kadar kimse okumaz: ${when}. Bekleyemiyor musun? Ara: ${call}.`,
  nobody: (call) => `Okulda bununla ilgilenebilecek kimse henüz bulunamadı. Sistem yöneticisine uyarı gider. Bekleme: güvendiğin birine git ya da ara: ${call}.`,
  unknown: (call) => `Seni bu okulda henüz tanımıyorum, bu yüzden haber veremem. Güvendiğin birine git ya da ara: ${call}.`,
  now: (emergency, prevention) => `Tehlike mi var? Ara: ${emergency}. İntiharı mı düşünüyorsun? Ara: 113 (${prevention}), gece gündüz.`,
  showIn: 'Türkçe',
} satisfies TextsOf<typeof nl>;
