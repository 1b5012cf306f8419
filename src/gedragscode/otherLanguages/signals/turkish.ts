import { Phrases } from '../../phrase';
import type { LanguageSignals } from './languageSignals';

const PICTURE = '(foto*|resim*|resm*|video*|görüntü*|selfi*|ekran|kayd*|kayıt*)';
const RELATIVE = '(babam|babamın|annem|abim|ağabeyim|ablam|amcam|dayım|dedem|enişte*|kuzenim|kocam|sevgilim|ailem|hocam|hoca|öğretmenim|öğretmen|antrenör*|müdür)';

export const turkish: LanguageSignals = {
  language: 'tr',
  manners: new Phrases(`
    (açlıktan|susuzluktan|gülmekten|sıcaktan|soğuktan|meraktan|utancımdan|utançtan|utanctan|sıkıntıdan|can|yorgunluktan|uykusuzluktan|korkudan|heyecandan|aşktan|stresten|sevinçten|mutluluktan|özlemden) .. (öl*|bay*|gebe*|nefes|kendimi)
    (öldüm|ölüyorum|öleceğim|ölücem|ölmek|öldük|bayıldım) .. (gülmekten|açlıktan|sıcaktan|sıkıntıdan|meraktan|yorgunluktan|utançtan|utancımdan)
    (ödev*|sınav*|ders*|okul|merak|sıcak*|hava|iş|matematik|stres) .. beni öldür*
    (annem|annemler) .. (beni|bizi) öldür*
    (oyun*|fortnite*|roblox*|minecraft*|pubg*|valorant*|brawl*|gta*|fifa*|lol) .. (öldür*|bıçak*|silah*|vur*|bomba*)
    (filmde|kitapta|dizide|romanda) .. (öldür*|bıçak*|silah*|intihar*|tecavüz*)
    (kimse|hiç|hiçkimse) .. (tehdit|taciz|istismar) (edilmiyor*|etmiyor*|edilmedi*|etmedi*)
    (şehirde|evde|köyde|ülkede|burada|sokakta|mahallede|hollandada|odada|onunla|onlarla) yaşamak istemiyor*
  `),
  signals: [
    [
      'suicide',
      new Phrases(`
        ölmek (istiyo*|istio*|istiyr*|istyo*|istedim|istediğim*|istediğini|isterim|isterdim|isteyen)
        (ölümü|ölmeyi) .. (düşünüyo*|istiyo*|bekliyo*|dilıyo*)
        keşke .. (ölsem|ölseydim|ölsek|doğmasaydım|doğmamış|olmasaydım|olmasam)
        (ölsem|ölürsem|olmasam) .. (kimse*|daha|fark|üzül*|özle*)
        (hiç) .. (doğmasaydım|doğmamış)
        yaşamak .. (istemiyo*|istemio*|istemiyr*|istemyo*|istemez|istemediğ*)
        (yaşamaktan|hayattan|hayatımdan|canımdan) .. (bıktım|bıkt*|yoruldum|usandım|nefret|bezdim)
        (yaşamanın|hayatın|hayatımın|yaşamamın) .. (anlamı|değeri|sebebi|amacı) .. (yok|kalmadı|kalmamış)
        yaşamak için .. (sebeb*|neden*|nedenim) .. (yok|kalmadı)
        (hayatıma|hayatına|yaşamıma|canıma|canına) .. (son|kıy*)
        hayatımı .. (sonlandır*|bitir*)
        kendimi .. (öldür*|asaca*|asıca*|asmak|asarım|kesiyo*|kestim|kesece*|kesmek|keserim|jilet*|yaral*|yaktım|zehirle*|camdan|köprüden)
        kendini .. (öldür*|asaca*|asmak|astı|kesiyo*|kesti|yaral*|jilet*)
        kendi* zarar ver*
        (bileklerim*|kollarım*|kolumu|bileğimi) .. (kes*|jilet*|çiz*)
        intihar*
        (trenin|köprüden|çatıdan|balkondan|camdan|damdan|pencereden) .. (atlaya*|atlamak|atlıca*|ataca*|atmak|atıca*|atarım)
        (kutu|bütün|çok|tüm|avuç) .. (hap*|ilaç*|ilac*) .. (iç*|yut*|al*)
        (bir) daha .. uyanmak istemiyo*
        (hiç|asla) uyanmak istemiyo*
        (yok|ortadan) (olmak|kaybolmak) .. istiyo*
        (ben) olmasam .. (daha|iyi|mutlu|rahat)
        kimse .. (beni) .. (özlemez|özlemeyecek|umursamaz|fark)
        gebermek istiyo*
        veda mektub*
        ^ (ben)? (artık)? (dayanamıyorum|dayanamıyom|katlanamıyorum) (artık)? $
        (hayata|bu) .. dayanamıyor* .. (ölmek|artık|yaşamak) $
      `),
    ],
    [
      'sextortion',
      new Phrases(`
        şantaj*
        ${PICTURE} .... (tehdit|tehdid*|yayaca*|yaymakla|yayarım|yayıca*|yayacakmış)
        (tehdit|tehdid*) .... ${PICTURE}
        (göndermezsem|atmazsam|ödemezsem|vermezsem|yapmazsam|yollamazsam|göndermezsen|ödemezsen) .... ${PICTURE}
        ${PICTURE} .... (ödemezsem|vermezsem)
        ${PICTURE} .... para ist*
        (çıplak|nude*|soyun*|açık) .. ${PICTURE} .. (istiyo*|istedi|zorlu*|zorla*|göndermemi|atmamı|yollamamı)
        (benden|bana) .. (çıplak|nude*) .. (istiyo*|istedi|at*|gönder*|yolla*)
      `),
    ],
    [
      'abuse',
      new Phrases(`
        ${RELATIVE} .. (bana|beni|bize|bizi|annemi|kardeşimi|ablamı) .. (vuruyo*|vurdu*|vurur|dövüyo*|dövdü*|döver|dövmüş|tokat*|tekme*|taciz|dokunuyo*|dokundu*|istismar|şiddet|elliyo*|elledi|öptü|boğ*)
        (bana|beni|bizi) .. ${RELATIVE} .. (dövüyo*|dövdü*|vuruyo*|vurdu*|taciz|dokunuyo*)
        beni .. (dövüyo*|dövdü*|dövüyorlar)
        (evde|sürekli|hergün|gün) .. dayak
        dayak (yiyorum|yedim|yiyo*|atıyo*|attı*)
        şiddet (görüyo*|gördüm|uyguluyo*|uyguladı)
        (taciz|istismar) (ediliyo*|edildim|edildi|ediyo*|etti*|edilen)
        (tacize|istismara|şiddete|tecavüze) (uğra*|uğru*|maruz)
        (tecavüz*|ensest)
        zorla .. (evlendir*|evlenmek|evleniyor*)
        (eve|evime) .. (gitmekten|dönmekten|gitmeye|dönmeye|gitmek|dönmek) .. (korkuyo*|korkarım)
        (babamdan|annemden|abimden|amcamdan|dayımdan|dedemden|öğretmenimden|hocamdan) .. (korkuyo*|korkarım)
        evde .. güvende .. değil*
        (biri|birisi|adam|adamın|kuzenim|komşu*) .. (bana|beni) .. (dokunuyo*|dokundu*|elledi|elliyo*)
        (odaya|odama|eve) kilitl*
      `),
    ],
    [
      'image',
      new Phrases(`
        (çıplak|müstehcen|uygunsuz|cinsel) .. ${PICTURE}
        (nudeum*|nudelar*|nudeler*|nudesim*)
        (ifşa*|ifşaland*) (oldum|ettiler|edildim|etti*|ediyo*|olmuş)
        ifşalan*
        (fotoğrafım*|resmim*|videom*|görüntülerim*|fotom*|fotoğraflarım*) .. (yayıl*|dolaş*|herkese|sızdı*|sızdır*|yaydı*|yaymış*|yayıyo*|elden|herkeste)
        (özel|gizli) ${PICTURE} .... (yay*|dolaş*|sız*|herkese)
        deepfake* .. (beni|benim|bana|yüzüm*)
        (benim|yüzümle|yüzümü|fotoğrafımla) .. deepfake*
      `),
    ],
    [
      'danger',
      new Phrases(`
        (bıçak*|bıçağ*|silah*|tabanca*|muşta*) .. (getir*|var|taşıyo*|çekti*|çekiyo*|gösterdi*|çıkardı*|almış)
        (silah*|bıçak*|bıçağ*|bomba*|tabanca*) .. (okula|okulda|okulumuz*|sınıfa|sınıfta)
        (okula|okulda|okulumuz*|sınıfta) .. (silah*|bıçak*|bıçağ*|bomba*|tabanca*)
        bıçakla*
        (beni|bizi|onu|kardeşimi|arkadaşımı|herkesi) .. (öldürece*|öldürüce*|öldürür*|öldürmek|öldürmekle|bıçaklı*|vuraca*|dövece*|dövücek*|dövmek)
        tehdit .. (ediyo*|ediliyo*|edildim|etti*|alıyorum|aldım)
        ölüm tehdi*
        güvende (değil*|hissetmiyo*)
        tehlikede*
        (evden) (kaçtım|kaçıyorum|kaçacağım|kaçtı)
        kaçırıl* .. (kız|çocuk|arkadaş*)?
        (nefes) alamıyo* .. (bayıl*|kan*|yardım|arkadaş*)
        (kan) kaybediyo*
      `),
    ],
  ],
};
