import { Phrases } from '../../phrase';
import type { LanguageSignals } from './languageSignals';

const WANT = '(biddi|bedi|beddi|baddi|bdi|bede|3ayez|3ayza|3awez|3awza|aayez|bghit|abgha|abgha|ureed|oreed|orid|arid|nebghi|7abeb|rah|ra7|raye7)';
const RELATIVE = '(baba|abi|abouya|abooy|abuy|abouy|bba|mama|ommi|omi|ummi|khali|3ammi|3ami|akhi|khoya|jouz|zoj|ustaz|ostaz|l2estez)';
const HITS = '(*drebni|*drobni|*drabni|*drebnii|*darabni|*derbni|*darbni|*drbni)';
const PICTURE = '(sowar|sowari|souar|souwar|sewar|suwar|suwari|swar|swari|tsawer|tsaweri|tsawri|tasawer|tasaweri|video|videoyet)';

const THREATENS = '(yhadedni|yhaddedni|byhadedni|byhaddedni|bihadedni|bihaddedni|kayhadedni|kayhaddedni|kayheddedni|yehadedni|yehaddedni|hadadni|haddadni|hadedni|haddedni|hadidni|hadidouni|hadadouni|kayhededni|kihaddedni|yhedidni|thaddedni|bthaddedni)';

/** Arabic in Latin letters and digits, as it is typed on a phone. Only what can hardly be anything else. */
export const arabizi: LanguageSignals = {
  language: 'ar',
  manners: new Phrases(`
    (mt|met|mot|amout|amoot|bmout|bmoot|nmout|mayet|mayta) .. (mn|men|min) .. (d7k|da7k|de7k|dahk|eddahk|dde7k|dohk|jou3|joo3|bard|bared|shob|7ar|malal)
  `),
  signals: [
    [
      'suicide',
      new Phrases(`
        ${WANT} .. (amoot|amout|amut|mout|nmout|nmoot|mot|emoot|anti7er|antiher|anta7er|ntaher|nta7er|entihar|inti7ar|antihir)
        (ma|mish|mesh|mush|mo) (beddi|biddi|bedi|baddi|3ayez|3ayza|abgha) .. (3ish|a3ish|a3eesh|e3ish|3eesh)
        (mabghitch|mabghitsh|mabaghich|mab9itch) .. (n3ich|n3ish|n3eesh|le7yat|l7ayat)
        (a2tol|a2tel|ba2tol|ba2tel|aqtol|aqtul|aktol|n9tel|ne9tel|no9tol|nqtel|n9tl) (nafsi|7ali|hali|rou7i|ro7i|rasi)
        (inti7ar|enti7ar|entihar)
        (kreht|krehet|kre7t|te3bet|t3ebt|3yit) .. (7ayati|hayati|l7ayat|lhayat|el7ayet|ed-denya)
      `),
    ],
    ['sextortion', new Phrases(`
        ${THREATENS} .... ${PICTURE}
        ${PICTURE} .... ${THREATENS}
        (yebtazzni|byebtazzni|yabtazzoni|ibtizaz|ebtizaz)
        (yefda7ni|yfda7ni|byefda7ni|yfdahni|yefdahni)
      `)],
    ['abuse', new Phrases(`
        ${RELATIVE} .. ${HITS}
        (kaydrebni|kaydarbni|kaydrabni|kidrebni|kidarbni|byodrobni|byidrobni|bydrobni|byidrebni|yodrobni|yidrobni|bidrebni) .. ${RELATIVE}?
        (ta7arroch|ta7arosh|taharosh|yta7arash|byet7arrash|tharrech|t7errech)
        (ightasabni|ghtasebni|ightisab|eghtesab)
      `)],
    ['image', new Phrases(`
        ${PICTURE} (3aryan*|3eryan*|aryana|3arya|3aryin)
        (nashro|nachro|nashrou|sharro|wazza3o) .. ${PICTURE}
      `)],
    ['danger', new Phrases(`
        (ma3o|ma3ah|m3ah|m3ahom|3ndo|3endo|3ando|jayeb|jab) .. (sekkin|sekkina|sikkin|sikkine|sekin|sikin|mousse|sla7|slah|msaddas|mousaddas|fard)
        ${THREATENS}
        (y2tolni|ye2tolni|by2tolni|yaqtolni|y9telni|ye9telni|y9tlni|i9telni|ye2tlouni|y9telouni)
      `)],
  ],
};
