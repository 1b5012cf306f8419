import { ARTICLE_IDS, type ArticleId } from '../../src/gedragscode/articleId';
import { ASKER_ROLES, type AskerRole } from '../../src/gedragscode/askerRole';
import { DIGESTS, digestOf } from '../../src/gedragscode/content/digestOf';
import { EXAMPLES } from '../../src/gedragscode/content/examples';
import { questionLanguage } from '../../src/gedragscode/questionLanguage';

/** Whom each article must say something to in particular; everyone else gets the general text. */
type Checklist = Readonly<Record<ArticleId, { readonly mentions: readonly RegExp[]; readonly inEnglish: readonly RegExp[] }>>;

/** Every duty, exception and addressee of each article, as it must show in each Dutch and English text. */
const CHECKLIST: Checklist = {
  '0': { mentions: [/privacy/, /mening|vindt/, /netjes|fatsoen/, /iedereen/], inEnglish: [/privacy/, /think/, /polite|manners/, /everyone/] },
  'I.1': { mentions: [/leerling/, /ouder/, /verzorger/, /medewerkers/, /College van Bestuur/, /Raad van Toezicht/], inEnglish: [/students/, /parent/, /guardian/, /staff/, /College van Bestuur/, /Raad van Toezicht/] },
  'I.2': { mentions: [/school/, /privé|thuis/], inEnglish: [/school/, /private|home/] },
  'I.3': { mentions: [/Instagram/, /WhatsApp/, /Snapchat/, /TikTok/, /Facebook/, /Twitter/, /LinkedIn/, /groep/, /vrienden/, /nog moeten komen|nieuwe apps/], inEnglish: [/Instagram/, /WhatsApp/, /group/, /friends/, /still to come|New apps/] },
  'II.1': { mentions: [/SVOK/, /belangrijk/], inEnglish: [/SVOK/, /matter|important/] },
  'II.2': { mentions: [/goed/, /veilig/], inEnglish: [/good/, /safe/] },
  'II.3': { mentions: [/respect/, /waarde/, /Integriteitscode/, /AI/], inEnglish: [/respect/i, /dignity/, /Integrity Code/, /AI/] },
  'II.4': { mentions: [/leerlingen/, /ouders/, /medewerkers/, /school/, /SVOK/, /zelf/], inEnglish: [/students/, /parents/, /staff/, /school/, /SVOK/, /yourself/] },
  'II.5': { mentions: [/goede naam/, /SVOK/, /school/, /mensen|iedereen/], inEnglish: [/good name/, /SVOK/, /everyone/] },
  'III.A.1': { mentions: [/les/, /social media/, /schoolleiding/, /docent/, /telefoonbeleid/, /smartwatch/, /bril/], inEnglish: [/lesson/, /schoolleiding/, /teacher/, /phone policy/, /smartwatch/, /glasses/] },
  'III.A.2': { mentions: [/film|beeld/, /geluid/, /bewerken/, /delen/, /online les|videogesprek/, /III\.A\.3/], inEnglish: [/record/, /edit/, /share/, /online lesson|video chat/, /III\.A\.3/] },
  'III.A.3': { mentions: [/docent/, /schoolleiding/, /uitdrukkelijk|duidelijk/, /les|onderwijs|vak/i], inEnglish: [/teacher/, /schoolleiding/, /explicit|clear/] },
  'III.A.4': { mentions: [/docent/, /school/, /bewerken/, /social media/, /uitdrukkelijk|duidelijk ja/], inEnglish: [/teacher/, /edit/, /social media/, /explicit|clearly/] },
  'III.A.5': { mentions: [/delen/, /vertrouwelijk|geheim/, /perso/, /auteursrecht|rechten/, /school/], inEnglish: [/share/, /confidential|secret/, /personal|people/, /copyright|someone else/, /school/] },
  'III.A.6': { mentions: [/verantwoordelijk/], inEnglish: [/responsib/] },
  'III.A.7': { mentions: [/altijd/, /verwijderd|weghaalt/], inEnglish: [/for ever/, /delete/] },
  'III.A.8': { mentions: [/pesten/i, /kwetsen/, /stalken/, /bedreigen/, /zwartmaken/, /beschadig|schade/, /maatregel|doet de school/, /IV/], inEnglish: [/bullying/i, /hurt/, /stalking/, /threat/, /sland/, /harm/, /measures/, /IV/] },
  'III.B.0': { mentions: [/gezag|de baas/, /afhankelijk|nodig/, /afstand/], inEnglish: [/authority|in charge/, /depend|need/, /distance/] },
  'III.B.1': { mentions: [/professioneel/, /les/, /tagiair/, /voorbeeld/, /stage/, /online/], inEnglish: [/professional/, /lesson/, /intern/, /example/, /online/] },
  'III.B.2': { mentions: [/privé|eigen account/, /vrienden/, /leerlingen/, /ouder/, /vak/, /rol|wie er praat/, /schoolleiding/], inEnglish: [/private|own account/, /friends/, /parent/, /subject/, /role|who speaks/, /schoolleiding/] },
  'III.B.3': { mentions: [/Magister/, /Teams/, /WhatsApp/, /schoolleiding/, /aantoonbaar|kunnen laten zien/, /III\.B\.9/, /onderwijs/, /Hoy/, /belang|goed (?:is |zijn )?voor/], inEnglish: [/Magister/, /Teams/, /WhatsApp/, /schoolleiding/, /demonstrably|able to show/, /III\.B\.9/, /Hoy/, /interest|good for/] },
  'III.B.4': { mentions: [/mail/, /school/, /privé/, /leerling|jou/, /richting|[Aa]ndersom|mailt jou|jou ook niet/], inEnglish: [/e-mail/i, /school/, /private/, /direction|other way|either/] },
  'III.B.5': { mentions: [/school/, /SVOK/, /vertrouwelijk|geheime/, /persoonlijke/, /leerlingen/, /ouders/, /medewerkers/], inEnglish: [/school/, /SVOK/, /confidential|secret/, /personal/, /students/, /parents/] },
  'III.B.6': { mentions: [/SVOK/, /mening/, /persoonlijk|eigen/, /docent/, /nodig/], inEnglish: [/SVOK/, /opinion/, /teacher/, /needed/] },
  'III.B.7': { mentions: [/discussie|mee/, /SVOK/, /werk/], inEnglish: [/discussion|talk/, /SVOK/, /work/] },
  'III.B.8': { mentions: [/herkenbaar|Herken/, /mail/, /social media/, /andere manier|anders/, /vooraf/, /uitdrukkelijk|heel duidelijk/, /aantoonbaar|te bewijzen/, /16 (?:jaar )?of ouder|[Vv]anaf 16|16 jaar of ouder/, /ouders|beslist u|geeft u/, /elk jaar/i, /Magister/, /andere applicatie|ander programma/], inEnglish: [/recognis/, /e-mail/, /social media/, /any other way|another way/, /beforehand|first/, /explicit|very clear/, /shown|provable|demonstrable/, /16/, /parents|you decide|you give/i, /every year/i, /Magister/] },
  'III.B.9': { mentions: [/WhatsApp/, /vooraf/, /uitdrukkelijk|heel duidelijk/, /aantoonbaar|te bewijzen/, /16/, /ouders|beslist u/, /elk jaar/i, /Magister/, /andere applicatie|ander programma/], inEnglish: [/WhatsApp/, /beforehand|first/, /explicit|very clear/, /demonstrabl|provable/, /16/, /parents|you decide/i, /every year/i, /Magister/] },
  'III.B.10': { mentions: [/meteen|direct/, /leidinggevende/, /aanpak|wat (?:ze|je) doe[nt]|stappenplan/, /stappenplan/, /School & Veiligheid/], inEnglish: [/at once/, /supervisor/, /step plan/, /School & Veiligheid/] },
  'III.B.11': { mentions: [/[Tt]wijfel|niet zeker/, /leidinggevende/, /social mediacoach/], inEnglish: [/doubt|not sure/i, /supervisor/, /social media coach/] },
  'III.B.12': { mentions: [/privé/, /SVOK|werk/, /geloofwaardig|geloven/, /positie|werken/], inEnglish: [/private/, /credible|trust/, /position|working/] },
  'IV.1': { mentions: [/schoolleiding/, /College van Bestuur/, /aard|wat er is gebeurd/, /ernst|erg/, /personeelsdossier/, /Integriteitscode/, /hulp/, /grensoverschrijdend/], inEnglish: [/schoolleiding/, /College van Bestuur/, /nature|what happened/, /grav|how bad/, /staff file/, /Integrity Code/, /help/] },
  'IV.2': { mentions: [/maatregel/, /leerlingenstatuut/, /schorsing en verwijdering/], inEnglish: [/measure/, /student statute/, /suspension and expulsion/] },
  'IV.3': { mentions: [/cao/, /ernstig|heel erg/, /arbeidsovereenkomst|baan/], inEnglish: [/cao/, /serious|very bad/, /contract|job/] },
  'V.1': { mentions: [/GMR/, /2 december 2025/, /College van Bestuur/, /11 december 2025/], inEnglish: [/GMR/, /2 December 2025/, /College van Bestuur/, /11 December 2025/] },
  'V.2': { mentions: [/Gedragscode Social Media SVOK/], inEnglish: [/Gedragscode Social Media SVOK/] },
  'V.3': { mentions: [/14 december 2025/], inEnglish: [/14 December 2025/] },
  'V.4': { mentions: [/website/, /intranet/, /SVOK/, /scho(?:len|ol)/], inEnglish: [/website/, /intranet/, /SVOK/, /school/] },
  'V.5': { mentions: [/januari 2028/, /[Uu]iterlijk/], inEnglish: [/January 2028/, /at the latest/] },
};

const READERS: readonly (AskerRole | null)[] = [...ASKER_ROLES, null];

describe('the digests', () => {
  it('cover all 36 articles and both introductions, once each', () => {
    expect(ARTICLE_IDS).toHaveLength(38);
    expect(DIGESTS.map(({ id }) => id).sort()).toEqual([...ARTICLE_IDS].sort());
  });

  it.each(ARTICLE_IDS)('tell every duty, exception and addressee of %s to every reader', (id) => {
    for (const role of READERS) {
      for (const level of ['B1', 'A2'] as const) {
        for (const duty of CHECKLIST[id].mentions) expect(`${String(role)} ${level}: ${digestOf(id, role, 'nl', level).text}`).toMatch(duty);
        for (const duty of CHECKLIST[id].inEnglish) expect(`${String(role)} ${level}: ${digestOf(id, role, 'en', level).text}`).toMatch(duty);
      }
    }
  });

  it('keep sentences short in the easier version: twenty words at most, fewer than nine on average', () => {
    const lengths: number[] = [];
    for (const id of ARTICLE_IDS) {
      for (const role of READERS) {
        const sentences = digestOf(id, role, 'nl', 'A2').text.split(/(?<=[.?!:])\s+/);
        for (const sentence of sentences) {
          const words = sentence.split(/\s+/).length;
          lengths.push(words);
          expect(`${id} ${sentence} (${String(words > 20)})`).not.toMatch(/\(true\)$/);
        }
      }
    }
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThan(9);
  });

  it('speak of the student as "je" and of the parent as "u"', () => {
    expect(digestOf('III.B.8', 'student', 'nl', 'B1').text).toMatch(/Ben je 16 of ouder, dan beslis je zelf/);
    expect(digestOf('III.B.8', 'guardian', 'nl', 'B1').text).toMatch(/jonger dan 16 jaar, dan geeft u die/);
  });
});

describe('the example questions', () => {
  it.each(ARTICLE_IDS)('ask about %s in at least eight Dutch and three English ways', (id) => {
    const about = EXAMPLES.filter(({ articles }) => articles.includes(id));
    const english = about.filter(({ question }) => questionLanguage(question) === 'en');
    expect(about.length - english.length).toBeGreaterThanOrEqual(8);
    expect(english.length).toBeGreaterThanOrEqual(3);
  });

  it('never teach the same words two different answers', () => {
    const seen = new Map<string, string>();
    for (const { question, role, articles } of EXAMPLES) {
      const key = `${question.toLowerCase().replace(/[^a-z0-9 ]/g, '')}|${String(role)}`;
      expect(`${key} → ${seen.get(key) ?? articles.join('+')}`).toBe(`${key} → ${articles.join('+')}`);
      seen.set(key, articles.join('+'));
    }
  });
});
