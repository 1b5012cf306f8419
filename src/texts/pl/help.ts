import type { help as nl } from '../nl/help';
import type { TextsOf } from '../textsOf';

export const help = {
  title: {
    suicide: 'Porozmawiaj teraz z kimś. Nie musisz radzić sobie w pojedynkę.',
    danger: 'Najpierw bezpieczeństwo',
    abuse: 'Nikt nie musi dźwigać tego w pojedynkę',
    sextortion: 'Jest na to pomoc i to nie twoja wina',
    image: 'Jest na to pomoc i to nie twoja wina',
  },
  titleForAdults: {
    suicide: 'Proszę zostać przy tej osobie i od razu wezwać pomoc',
    danger: 'Najpierw bezpieczeństwo',
    abuse: 'Proszę od razu poprosić o pomoc',
    sextortion: 'Jest na to pomoc',
    image: 'Jest na to pomoc',
  },
  said: {
    suicide: 'Dobrze, że to mówisz. Zadzwoń pod 113 albo napisz do nich na czacie: przez całą dobę, bezpłatnie, bez podawania imienia. Jesteś teraz w niebezpieczeństwie? Zadzwoń pod 112. Idź do osoby, której ufasz: do mentora, rodzica albo kogoś z przyjaciół.',
    danger: 'Jest teraz niebezpiecznie? Idź w bezpieczne miejsce i zadzwoń pod 112. Potem od razu powiedz o tym dorosłej osobie w szkole. Jeśli to nie jest pilne, pomoże policja.',
    abuse: 'Nikomu nie wolno robić ci krzywdy ani cię dotykać, jeśli tego nie chcesz. Zadzwoń do Veilig Thuis (bezpłatnie, przez całą dobę) albo do Kindertelefoon. Jest teraz niebezpiecznie? Zadzwoń pod 112. W szkole możesz iść do mentora albo do osoby zaufania (vertrouwenspersoon).',
    sextortion: 'Nie płać i nic więcej nie wysyłaj. Zachowaj wiadomości od osoby, która grozi, ale zdjęć i filmów nikomu nie przesyłaj. Helpwanted ci pomoże, także usunąć je z internetu. Powiedz o tym komuś, komu ufasz.',
    image: 'Nie przesyłaj tego dalej i nie rób zrzutów ekranu. Zapisz, gdzie i kiedy to było widać. Helpwanted pomaga usunąć takie zdjęcia i filmy z internetu. Powiedz o tym jeszcze dziś komuś, komu ufasz, na przykład mentorowi.',
  },
  saidForAdults: {
    suicide: 'Chodzi o ucznia, uczennicę lub dziecko? Proszę nie zostawiać tej osoby samej. W razie bezpośredniego zagrożenia proszę zadzwonić pod 112. 113 doradzi: przez całą dobę, bezpłatnie. W szkole proszę od razu zawiadomić koordynatora opieki (zorgcoördinator) i dyrekcję (schoolleiding). Chodzi o Pana lub Panią? Wtedy też proszę zadzwonić pod 113.',
    danger: 'Jest teraz niebezpiecznie? Proszę zadzwonić pod 112, zadbać o to, by wszyscy byli w bezpiecznym miejscu, i od razu zawiadomić dyrekcję (schoolleiding). Groźby wobec szkoły dyrekcja zawsze od razu zgłasza policji.',
    abuse: 'W razie bezpośredniego zagrożenia proszę zadzwonić pod 112. Veilig Thuis doradza przez całą dobę, także anonimowo. W szkole proszę zwrócić się do koordynatora opieki (zorgcoördinator) lub osoby zaufania (vertrouwenspersoon). Chodzi o kogoś, kto pracuje w szkole? Proszę od razu zgłosić to zarządowi (bestuur); pomoże inspektor zaufania (vertrouwensinspecteur).',
    sextortion: 'Proszę nie płacić i niczego nie wysyłać. Osoba poszkodowana powinna zachować wiadomości, ale zdjęć i filmów proszę nie otwierać, nie zapisywać i nie przesyłać. Helpwanted pomaga. W szkole proszę zawiadomić dyrekcję (schoolleiding) i koordynatora opieki (zorgcoördinator); sprawę można zgłosić policji.',
    image: 'Proszę nie oglądać, nie zapisywać i nie przesyłać zdjęć ani filmów i nie robić zrzutów ekranu. Proszę zapisać co, gdzie, kto i kiedy. Najpierw proszę zająć się uczniem lub uczennicą. Helpwanted pomaga usunąć materiały z internetu. Proszę od razu zawiadomić dyrekcję (schoolleiding) i koordynatora opieki (zorgcoördinator).',
  },
  contactWhy: {
    emergency: 'Bezpośrednie zagrożenie: dzwoń od razu',
    suicidePrevention: 'Myśli samobójcze: przez całą dobę, bezpłatnie, anonimowo',
    childHelpline: 'Dla dzieci i młodzieży: bezpłatnie, anonimowo',
    helpwanted: 'Nagie zdjęcia, szantaż lub inna przemoc w internecie',
    safeAtHome: 'Przemoc lub wykorzystywanie: porada i pomoc, przez całą dobę, bezpłatnie',
    police: 'Policja, gdy to nie jest pilne',
    inspector: 'Wykorzystywanie seksualne lub przekraczanie granic przez kogoś w szkole; dni robocze 8–17',
  },
  together: 'Trudno ci dzwonić po niderlandzku? Poproś kogoś, komu ufasz, żeby zadzwonił razem z tobą.',

  next: 'Co będzie dalej i kto to zobaczy',
  unasked: 'Jestem automatycznym asystentem. Tego, co piszesz w tym czacie, nie zapisuję i nie przekazuję dalej. Nikt w szkole nie dostanie o tym wiadomości, chyba że naciśniesz przycisk.',
  ifPressed: {
    suicide: 'Jeśli naciśniesz przycisk, dyrekcja szkoły (schoolleiding) i koordynator opieki (zorgcoördinator) od razu dostaną wiadomość. Zobaczą twoje imię i nazwisko oraz to, że chodzi o niechęć do życia lub robienie sobie krzywdy. Nie zobaczą tego, co do mnie piszesz.',
    other: 'Jeśli naciśniesz przycisk, dyrekcja szkoły (schoolleiding) od razu dostanie wiadomość. Zobaczy twoje imię i nazwisko oraz to, że ktoś jest w niebezpieczeństwie. Nie zobaczy tego, co do mnie piszesz.',
  },
  agreed: 'Ustalone jest, że ktoś zajrzy w ciągu kwadransa; jeśli nie, wiadomość dostanie też kolejna osoba w szkole. Szkoła jest zamknięta? Wtedy nie czekaj i zadzwoń.',
  contactMe: 'Tak, ktoś ze szkoły może się ze mną skontaktować',
  sent: (call) => `Przekazane. W tym czacie przeczytasz (po niderlandzku lub angielsku), kto to widzi i kto się tym zajmie. To nie może czekać? Zadzwoń: ${call}.`,
  sentLater: (when, call) => `Przekazane, ale szkoła jest teraz zamknięta. Może nikt nie przeczyta tego wcześniej niż: ${when}. To nie może czekać? Zadzwoń: ${call}.`,
  nobody: (call) => `W szkole nie ma jeszcze nikogo, kto może się tym zająć. Administrator dostanie o tym alarm. Nie czekaj: idź do kogoś, komu ufasz, albo zadzwoń: ${call}.`,
  unknown: (call) => `Nie znam cię jeszcze w tej szkole, więc nie mogę tego przekazać. Idź do kogoś, komu ufasz, albo zadzwoń: ${call}.`,
  now: (emergency, prevention) => `Jest niebezpiecznie? Zadzwoń: ${emergency}. Myślisz o samobójstwie? Zadzwoń: 113 (${prevention}), przez całą dobę.`,
  showIn: 'Polski',
} satisfies TextsOf<typeof nl>;
