import { say, type Digest } from './digest';

export const scope: readonly Digest[] = [
  {
    id: 'I.1',
    title: { nl: 'Voor wie de code geldt', en: 'To whom the code applies' },
    general: say(
      'De code geldt voor alle leerlingen, hun ouders of verzorgers en alle medewerkers van SVOK. Ook het College van Bestuur en de Raad van Toezicht vallen eronder.',
      'De regels gelden voor iedereen bij de school: leerlingen, ouders, verzorgers, medewerkers, het bestuur (College van Bestuur) en de toezichthouders (Raad van Toezicht).',
      'The code applies to all students, their parents or guardians and all staff of SVOK. The executive board (College van Bestuur) and the supervisory board (Raad van Toezicht) fall under it too.',
      'The rules are for everyone at school: students, parents, guardians, staff, the board (College van Bestuur) and its supervisors (Raad van Toezicht).',
    ),
    forRole: {
      student: say(
        'Ja, de code geldt ook voor jou: hij is er voor alle leerlingen. En ook voor je ouders of verzorgers, alle medewerkers, het College van Bestuur en de Raad van Toezicht.',
        'De regels zijn ook voor jou. Ze gelden voor alle leerlingen, ouders, verzorgers en medewerkers. En ook voor het College van Bestuur en de Raad van Toezicht.',
        'Yes, the code applies to you: it is for all students. And also for your parents or guardians, all staff, the executive board (College van Bestuur) and the supervisory board (Raad van Toezicht).',
        'The rules are for you too. They are for all students, parents, guardians and staff. And for the College van Bestuur and the Raad van Toezicht.',
      ),
      guardian: say(
        'Ja, ook ouders en verzorgers van leerlingen vallen onder de code. Verder geldt hij voor alle leerlingen, alle medewerkers, het College van Bestuur en de Raad van Toezicht.',
        'De regels gelden ook voor u als ouder of verzorger. En voor alle leerlingen, alle medewerkers, het College van Bestuur en de Raad van Toezicht.',
        'Yes, parents and guardians of students fall under the code as well. It also applies to all students, all staff, the executive board (College van Bestuur) and the supervisory board (Raad van Toezicht).',
        'The rules are also for you as a parent or guardian. And for all students, all staff, the College van Bestuur and the Raad van Toezicht.',
      ),
    },
    words: 'doelgroep voor wie geldt iedereen leerlingen ouders verzorgers medewerkers bestuur raad van toezicht conciërge invaller vrijwilliger conrector directeur oop who applies everyone parents board janitor',
  },
  {
    id: 'I.2',
    title: { nl: 'Wat onder de code valt: school en privé', en: 'What the code covers: school and private life' },
    general: say(
      'De code gaat alleen over berichten die met school of SVOK te maken hebben, en over situaties waarin school, instelling, werk en privé door elkaar lopen. Puur privé, zonder enig verband met school, valt erbuiten.',
      'De regels gaan over berichten die met school of SVOK te maken hebben. Ook als school, werk en privé door elkaar lopen. Heeft het niets met school te maken? Dan gaan deze regels er niet over.',
      'The code is only about messages that have to do with school or SVOK, and about situations where school, institution, work and private life overlap. Something purely private, without any link to school, falls outside it.',
      'The rules are about messages that have to do with school or SVOK. Also when school, work and private life mix. Does it have nothing to do with school? Then these rules are not about it.',
    ),
    forRole: {
      student: say(
        'De code gaat alleen over berichten die met school of SVOK te maken hebben, en over situaties waarin school en privé door elkaar lopen. Dus ook \'s avonds of in het weekend kan hij gelden, bijvoorbeeld als het over klasgenoten of docenten gaat. Iets dat echt los van school staat, valt erbuiten.',
        'Gaat je bericht over school, je klas of een docent? Dan gelden de regels, ook thuis of in het weekend. Heeft het niets met school te maken? Dan gaan deze regels er niet over.',
        'The code is only about messages that have to do with school or SVOK, and situations where school and private life overlap. So it can also apply in the evening or at the weekend, for instance when it is about classmates or teachers. Something that truly has no link to school falls outside it.',
        'Is your message about school, your class or a teacher? Then the rules count, also at home or at the weekend. Does it have nothing to do with school? Then these rules are not about it.',
      ),
    },
    words: 'reikwijdte privé privéleven vrije tijd thuis weekend vakantie avond buiten schooltijd na schooltijd overlap prive account schoolgerelateerd bemoeien scope private spare time outside school weekend holiday at home',
  },
  {
    id: 'I.3',
    title: { nl: 'Wat social media zijn', en: 'What counts as social media' },
    general: say(
      'De code neemt social media ruim, omdat het om (meestal minderjarige) leerlingen gaat: alle online middelen en apps waarmee je met elkaar kunt communiceren. Voorbeelden zijn Facebook, Twitter, Instagram, WhatsApp, LinkedIn, Snapchat en TikTok, maar ook platforms die nog moeten komen. Openbaar, half openbaar (bijvoorbeeld alleen voor "vrienden") en directe berichten, 1-op-1 of in een groep: het telt allemaal mee.',
      'Alle apps en sites waarmee je met elkaar praat, zijn social media. Dus Instagram, WhatsApp, Snapchat, TikTok, Facebook, Twitter en LinkedIn. En ook nieuwe apps. Open voor iedereen, alleen voor vrienden, in een groep of met z\'n tweeën: het telt allemaal.',
      'The code takes social media broadly, because it concerns (mostly under-age) students: every online tool or app with which people can communicate. Examples are Facebook, Twitter, Instagram, WhatsApp, LinkedIn, Snapchat and TikTok, but also platforms still to come. Public, semi-public (for instance only for "friends") and direct messages, one-to-one or in a group: all of it counts.',
      'All apps and sites where you talk to each other are social media. So Instagram, WhatsApp, Snapchat, TikTok, Facebook, Twitter and LinkedIn. New apps too. Open for everyone, only for friends, in a group or just two people: it all counts.',
    ),
    words: 'definitie wat is social media sociale media begrip discord twitch youtube telegram signal bereal x twitter threads pinterest reddit roblox fortnite gamechat forum snap tiktok insta facebook linkedin groepsapp dm privébericht platform app openbaar semi-openbaar definition counts as social media platform gaming chat',
  },
];
