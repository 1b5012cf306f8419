import { Phrases } from '../../phrase';
import type { LanguageSignals } from './languageSignals';

const PICTURE = '(zdjęci*|zdjęć|fotk*|foto*|film*|nagrani*|screen*|selfi*|wideo|video)';
const NAKED = '(nagie|nagich|nagi|nagą|naga|nago|gołe|gołych|gołą|rozbieran*|intymn*|roznegliż*|nudes*|nudesy|nudesów)';
const RELATIVE = '(tata|tato|mama|ojciec|matka|ojczym|macocha|brat|wujek|dziadek|rodzice|chłopak|partner|mąż|trener|nauczyciel|nauczycielka|ciotka|kuzyn|starzy|stary)';
const HITS = '(bije|biją|bił|biła|bili|uderzył*|uderza*|pobił*|zbił*|kopie|kopnął|krzywdzi*|maltret*|znęca*|szarpie|dusi|dusił)';
const TOUCHES = '(dotyka*|dotknął|molest*|gwałc*|zgwałc*|obmacuj*|obmacyw*|obmacał*)';

export const polish: LanguageSignals = {
  language: 'pl',
  manners: new Phrases(`
    (umieram|umrę|umrzeć|umrzemy|umieramy|zdycham|zdechnę|konam|padam|padnę|umarłam|umarłem|ginę|zdechnąć|umiera|umierać) .. (ze|z) (śmiechu|nudów|nudy|głodu|gorąca|zimna|ciekawości|wstydu|zmęczenia|tęsknoty|strachu|stresu|zażenowania|pragnienia|przerażenia|upału|żenady)
    (ze|z) (śmiechu|nudów|głodu|gorąca|zimna|ciekawości|wstydu|zmęczenia|tęsknoty|strachu|stresu|zażenowania|pragnienia|upału) .. (umr*|umier*|zdech*|zdych*|padn*|padam|kon*|zabij*)
    (mama|matka) .. mnie .. (zabije|zabiją|zabić)
    (zabije|zabijesz) mnie (mama|matka|śmiechem)
    (lekcja|lekcje|zadanie|upał|szkoła|matma|nuda|test|klasówka|sprawdzian|praca) .. mnie .. (zabij*|dobij*|wykończ*)
    zabi* czas
    (grze|grach|gra|fortnite|minecraft*|roblox*|csgo|cs|gta|fifa|książce|filmie|serialu) .. (zabi*|nóż*|noże*|strzel*|broń|samobój*)
    nikt .. nie (bije|bił|grozi|groził|krzywdzi|szantażuje|dotyka)
    (nie) jestem (bity|bita)
    (co|ile|jaka|jaką) .. grozi
    grozi .. (kara|kary|zawieszenie|wyrzucenie|nagana|uwaga|mandat)
    nie (chcę|chce) .. żyć (w|we|na|z|ze) (mieście|miastem|kraju|wsi|polsce|holandii|nim|nią|nimi)
    nie (chcę|chce) .. żyć w tym (mieście|kraju|domu|mieszkaniu)
  `),
  signals: [
    [
      'suicide',
      new Phrases(`
        nie (chcę|chce|chcem|chciał*) .. (żyć|istnieć|życ)
        (żyć|istnieć) .. nie (chcę|chce)
        (odechciewa|odechciało) .. żyć
        nie mam .. (ochoty|siły|sił|po|dla|chęci) .. żyć
        nie (widzę|ma) .. sensu .. (żyć|życia|życie)
        (chcę|chce|chciałbym|chciałabym|wolę|wolałbym|wolałabym|chciał|chciała) .. (umrzeć|zginąć|zdechnąć|nieżyć|zniknąć)
        (chcę|chce|wolę|wolałbym|wolałabym) .. nie żyć
        gdybym .. (nie) (żył|żyła|istniał|istniała)
        gdybym .. (umarł|umarła|zniknął|zniknęła)
        gdyby mnie .. nie było
        (lepiej|łatwiej) .. (beze|bez) mnie
        nikt .. (nie) (zatęskni|tęsknił*|tęskni|zauważy*|płakał*|będzie) .. (za|że|jak|mną|mnie|po)
        nikt .. za mną nie
        samobój*
        (odebrać|odbiorę|odbierze|odebrał*|odbiera) .. (sobie|życie) .. życie?
        (zabić|zabiję|zabije|zabijam|powiesić|powieszę|potnę|pociąć|tnę|tnie|ciąć|cięłam|ciąłem|pocięłam|pociąłem|okaleczam|okalecza|okaleczać|zabijesz) się
        się .. (zabić|zabiję|zabije|powiesić|powieszę|potnę|pociąć|tnę|tnie|ciąć|cięłam|ciąłem|pocięłam|pociąłem|okaleczam|okalecza|okaleczać)
        samookalecz*
        (robię|robi|zrobię|zrobić) (sobie|se) krzywdę
        skończ* .. (ze|z) (sobą|życiem|tym)
        (ze|z) (sobą|życiem) skończ*
        (skocz*|rzuc*) .. (pociąg|mostu|dachu|balkonu|okna)
        (dość|dosyć) .. życia
        nienawidzę .. (życia|żyć)
        (myślę|mysle|myśleć|marzę) .. śmierci
        (życie) .. (nie)? (ma|bez) sensu
        (połkn*|łykn*|nałyka*|wezmę|wziął*|wzięł*|wziąć) .. (wszystkie|całe|opakowanie|garść|dużo|mnóstwo) .. (tabletek|tabletki|leków|leki|piguł*|prosz*)
        list* pożegnaln*
        nie chcę .. obudzić
        (chcę|chce|chciałbym|chciałabym) .. (nie|nigdy) .. obudzić
        ^ (ja|mam)? (już)? (mam)? (dość|dosyć) (wszystkiego|życia|już)? $
        ^ (ja)? (już)? nie (dam|daję|daje) (już)? rady (już|dłużej|więcej)? $
      `),
    ],
    [
      'sextortion',
      new Phrases(`
        szantaż*
        (grozi|grożą|groził*|groźb*|straszy|straszą|straszył*) .... ${PICTURE}
        (grozi|grożą|groził*|straszy|straszą) .... ${NAKED}
        ${PICTURE} .... (grozi|grożą|groził*|szantaż*|straszy|straszą)
        (jeśli|jak|jeżeli) nie .. (zapłac*|wyśl*|dam|prześl*) .... (wyśl*|udostępn*|opublikuj*|wrzuc*|roześl*|pokaż*)
        (wyśl*|udostępn*|opublikuj*|wrzuc*|roześl*|pokaż*) .... (jeśli|jak|jeżeli) nie .. (zapłac*|wyśl*|dam|prześl*)
        (chce|chcą|prosi|żąda|każe|namawia|zmusza|wymusza) .. ${NAKED}
      `),
    ],
    [
      'abuse',
      new Phrases(`
        ${RELATIVE} .. (mnie|nas|mi|mamę|siostrę|brata) .. ${HITS}
        ${RELATIVE} .. (mnie|nas|siostrę|brata) .. ${TOUCHES}
        ${RELATIVE} .. ${HITS} .. (mnie|nas|mamę|siostrę|brata)
        ${RELATIVE} .. ${TOUCHES} .. (mnie|nas|siostrę|brata)
        (mnie|nas) .. (bije|biją|pobił*|zbił*|molest*|zgwałc*|gwałc*|maltret*) .. ${RELATIVE}?
        (bije|biją|pobił*|pobili|molest*|zgwałcił*|obmac*|dotyka|dotykał|dotykają) (mnie|nas)
        jestem .. (bity|bita|molestowan*|maltretowan*|krzywdzon*|gwałcon*)
        (byłam|byłem|zostałam|zostałem) .. (bita|bity|molestowan*|zgwałcon*|pobit*)
        (zgwałc*|gwałt|gwałtu|molestow*|kazirodz*|pedofil*)
        przemoc* .. (domu|domow*|seksualn*)
        domu .. przemoc*
        wykorzyst* .. seksualn*
        (boję|boje) się .. (wracać|wrócić|iść) .. domu
        (boję|boje) się .. (ojca|taty|ojczyma|matki|mamy|wujka|brata|trenera)
        w domu .. (niebezpiecz*|bije|biją|bity|bita)
        zmusz* .. (ślubu|małżeństwa|seksu)
      `),
    ],
    [
      'image',
      new Phrases(`
        ${NAKED} ${PICTURE}
        ${PICTURE} .. ${NAKED}
        nudes*
        (krąży|krążą|rozsyła*|rozesłał*|wyciekł*|wyciekło|rozprzestrzenia*|roześl*) .. (moje|moja|mój|mnie|mną|koleżanki|kolegi)? .. ${PICTURE}
        ${PICTURE} .. (ze)? (mną|mnie|moje|koleżanki|kolegi|uczennicy|ucznia)? .. (krąży|krążą|rozsyła*|rozesłał*|wyciekł*|wyciekło|rozprzestrzenia*)
        deepfake* .. (mną|mnie|moją|moja|koleżank*)
        (moją|moja|moje) .. deepfake*
        (seksting*|sekstaśm*|sextape*)
      `),
    ],
    [
      'danger',
      new Phrases(`
        (ma|miał|miała|mają|przyniósł|przyniosła|przynosi|przyniesie|wyciągnął|wyciągnęła|nosi) .. (nóż|noża|broń|pistolet*|maczet*|kastet*|siekier*)
        (grozi*|groził*|rzucił*) .. nożem
        (grozi|grożą|groził|groziła|grozili) .. (mi|nam|mnie|śmiercią|pobiciem|że)
        (zabije|zabiją|zabić|potnie|zadźga|zastrzel*|pobić|pobije|pobiją|wykończ*|zajebie|zajebią) .. (mnie|nas|go|ją|cię|wszystkich)
        (mnie|nas|go|ją|cię|wszystkich) .. (zabije|zabiją|zabić|potnie|zadźga|zastrzel*|pobić|pobije|pobiją|zajebie|zajebią)
        (strzelanin*|bomb*|zamach*) .. (szkol*|szkoł*)
        (szkol*|szkoł*) .. (strzelanin*|bomba|bombę|bomby|bombow*)
        alarm bombowy
        groźb* .. (śmierc*|karaln*)
        niebezpieczeństwie
        nie (czuję|jestem|czuje) .. bezpieczn*
        (krwawi*|nieprzytomn*)
        nie oddycha
        (uciekłam|uciekłem|uciekł*|ucieknę) z domu
        porwał* .. (mnie|koleżankę|kolegę|dziecko|siostrę)
      `),
    ],
  ],
};
