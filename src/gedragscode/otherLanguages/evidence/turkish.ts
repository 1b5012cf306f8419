import { wordSet } from './wordSet';

/** Words that say Turkish by themselves, without diacritics. */
export const TURKISH: ReadonlySet<string> = wordSet(`
bir cok hic yardim yardima imdat degil icin nasil neden nicin niye hangi kadar sonra once zaman simdi bugun yarin hicbir herkes kimse birisi birkac baska boyle soyle oyle cunku belki lutfen tesekkur tesekkurler merhaba gunaydin yasak yasaktir serbest gerekiyor gerekir lazim
istiyorum istiyor istemiyorum istiyoruz biliyorum bilmiyorum biliyor yapiyor yapmak yapabilir yapabilirim olur olmak olarak olacak benim senin onun bizim sizin onlarin bana sana bize onlara beni seni onu bizi sizi onlari benden senden ondan kendi kendim kendimi
burada surada orada nerede nereye misin miyim muyum miyiz muyuz midir mudur musun misiniz musunuz hakkinda birlikte tarafindan uzerinde icinde altinda yaninda arkadasim arkadasimi arkadaslarim okulda okula okuldan okulun derste dersten sinifta sinifin sinifimin
evde evden kizim oglum annem annemi babam babami kardesim hocam hocamin hocami cekmek cekebilir cekiyor gonderdi gondermek paylasmak paylasti kullanmak kullanabilir konusmak guzel kotu buyuk kucuk daha hicbirsey eger hayir seyi fotografi fotografimi fotografini
ogretmen ogretmenim ogretmenimi ogretmenin ogretmene ogrenci ogrenciler ogrencinin telefonu telefonumu mesaj mesajlar
`);

/** Ordinary words in many forms: what their letters look like is what other words are compared with. */
export const TURKISH_LETTERS = `
bu bir ve ben sen biz siz ne var yok ama gibi her kim hem ki gun yer adam kadin cocuk cocuklar ev okul sinif ders oda el goz yil ay saat para su olsa ise iken diye gore kendine az fazla artik hala yine tekrar biraz bunu sunu bunun onunla benimle
iki uc dort bes alti yedi sekiz dokuz hoca arkadas arkadaslarla komsu aile anne baba kardes abla dede teyze amca kedi kopek araba otobus tren kitap kitabi kalem masa kapi kapiyi pencere sokak sehir koy ulke dunya dunyanin deniz dag agac cicek yemek ekmek
gelmek geldi geldim geliyor geliyorum gelecek gelir gelmedi gelmis gelen gelince gitmek gitti gittim gidiyor gidiyorum gidecek gider gitmedi gitmis gormek gordu gordum goruyor gorecek gorur gorunuyor bakmak bakti bakiyor bakar soylemek soyledi soyluyor soyler soylemedi
demek dedi dedim diyor der almak aldi aldim aliyor alacak alir alamadim vermek verdi verdim veriyor verecek verir verilmez yapti yaptim yapar yapacak yapmadi yapilir yapmis yapmali yapalim etmek etti ettim ediyor eder edecek etmedi edersin edebilir olmus oldugu oldugunu oldugundan olan olanlar olmadi olsun
bilmek bildi bilir bilmez bilmedi istedi ister isterim isteyen istemedi istemez yazmak yazdi yaziyor yazar okumak okudu okuyor okur konustu konusuyor konusur calismak calisti calisiyor calisir calisan dusunmek dusundu dusunuyorum dusunur sanirim anlamak anladi anliyorum anlamadim anlatti
beklemek bekledi bekliyor bekler baslamak basladi basliyor bitti bitirdi kalmak kaldi kaliyor kalir oturmak oturdu oturuyor durmak durdu duruyor kosmak kosuyor yurumek yurudu uyumak uyudu uyuyor uyandi kalkti yemek yedi yiyor icmek icti iciyor sevmek sevdi seviyor seviyorum sever sevmez
acmak acti aciyor kapatmak kapatti kapali acik girmek girdi giriyor cikmak cikti cikiyor cikardi dusmek dustu vurmak vurdu kirdi kirildi kaybetti buldu bulmak bulamadim aradi ariyor arar sordu soruyor sorular cevap cevapladi unutma unuttu hatirliyor hatirlamiyorum ogrenmek ogrendi ogreniyor ogretmek
yasamak yasiyor yasadi olmek oldu yardim yardimci ediyorum tutmak tuttu birakmak birakti atmak atti atiyor cekti ceken cekilen silmek sildi silebilir eklemek ekledi ekleyebilir izin izinsiz izni izinli gizlice sakladi kaydetmek kaydetti kaydi indirdi yukledi yayinlamak yayinladi paylasabilir paylasilir
sevgili mutlu mutlulugu uzgun kizgin yorgun hasta hastane doktor polis hakli dogru yanlis kolay zor sicak soguk yeni eski genc yasli uzun kisa hizli yavas yavasladi temiz kirli zengin fakir onemli gerekli mumkun imkansiz kesinlikle gercekten gercek sadece bile ancak henuz hemen genellikle bazen bazi asla daima
insan insanlar insanlarin herhangi hicbiri digerleri onlar bunlar sunlar sizinle bizimle seninle kendisi kendisini kendini birbirine ikisi hepsi hepimiz cogu baskasi tanidigim soyledigin yaptigin yaptigim gordugum istedigin bildigim dedigin olmadigini yapmadigini soylemedigini edemezsin olcemezsin gidemezsin
yapamam yapamaz gelemem gelemez bilemem diyemem zorundasin zorunda zorundayim gitmelisin yapmalisin olmali olmaliydi isterdim yapardim gelirdi olurdu giderdi ediyordu yapiyordu geliyordu yapiyordunuz gelseydi olsaydi bilseydim etseydi yapsam gelsem gitsem etse yapinca gorunce bitince gelmeden gitmeden yapmadan
evi evim evimiz evler evlerin evinde evine odasi odasinda odama masanin ustunde kapisi arabasi arabayi arabalar arabalari kitaplari kitabim elini elleri gozleri gozlerini adi adini adim ismi ismin yasinda yilinda gunu gunler gunlerde saatler saatte zamanda zamanlar sabah aksam gece ogle hafta haftaya aylar
sabahleyin dun once sonraki gelecek gecen gectigimiz birinci ikinci sonuncu sonunda sonuc sonucun hesabini neredeyse hic cikolata haberi duydunuz duydum niteliklere sahip sahibiz televizyon izler izledi misafir dilin dili dillerde turkce ingilizce almanca turkiye istanbul ankara hollanda hollandaca
bilgisayar bilgisayarim internet internette sifre hesap hesabim hesabimi grup grubu gruba grubunda sinav sinavda odev odevim notlar notum teneffus mudur mudurun veli veliler velilere ebeveyn ebeveynler kural kurallar kurallari ceza cezasi yasaklandi zorbalik zorba hakaret kufur dalga alay tehdit sahte takip etmek
`;

/** Words that Turkish shares with its neighbours here: they say nothing, or little. */
export const TURKISH_SHARED: ReadonlySet<string> = wordSet('ben sen ne bu de da en on o ya mi mu var bile su at an al ama her kim ile iki ki ok biz siz ay el foto video film telefon internet insta instagram snap snapchat tiktok whatsapp app teams tamam');
