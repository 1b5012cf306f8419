/**
 * Who is spoken to or about. An entry is one or more words in the spelling of `normaliseText`; `*` ends a stem,
 * `_` stands for up to three words in between. Entries are parted by commas.
 */
export const people = {
  you: 'jij, je, jou, jouw, jullie, jezelf, your, you, yourself, youre',
  formalYou: 'u, uw, uzelf, uwe',
  me: 'ik, mij, me, mijn, mezelf, i, my, myself, mine',
  they: 'hij, zij, ze, haar, hem, hen, hun, diens, she, he, her, him, they, them, his, their, die jongen, die gast, dat joch, die meid, dat kind, dat ventje, dat wijf, die gozer, die jongens, die meiden, this guy, this girl, that kid',
  we: 'wij, we, ons, onze, us, our',
  everyone: 'iedereen, allemaal, heel de klas, de hele klas, hele school, heel de school, heel 2*, heel 3*, heel 4*, alle leerlingen, met zijn allen, everyone, everybody, all of us, whole class, whole school, whole grade, heel het team, alle anderen, de rest, heel de bovenbouw, heel de onderbouw',
  nobody: 'niemand, geen mens, geen hond, nobody, no one, no1',
  kin: 'moeder, vader, mama, papa, ouders, broer, broers, broertje, zus, zusje, opa, oma, tante, oom, neef, nicht, mom, dad, mum, parents, brother, sister, gezin, familie, cousins, cousin, stiefvader, stiefmoeder',
  staffRole:
    'meneer, mevrouw, juf, meester, docent, docente, docenten, leraar, lerares, leraren, leerkracht, mentor, mentoren, stagiair, stagiaire, stagiairs, concierge, teamleider, afdelingsleider, rector, directeur, directrice, conrector, invaller, invalster, vervanger, coach, trainer, teacher, teachers, miss, sir, principal, gymleraar, begeleider, collega, collegas, decaan, coordinator, amanuensis, schoolleiding, headmaster',
  studentRole: 'leerling, leerlingen, klasgenoot, klasgenoten, meisje, meisjes, jongen, jongens, meid, meiden, kind, kinderen, girl, girls, boy, boys, student, students, brugklasser, brugklassers, brugpieper, brugpiepers, brugger, groepsgenoot, vriendin, vriend, vrienden, friends, bestie',
  support:
    'vertrouwenspersoon, zorgcoordinator, zorgteam, schoolarts, jeugdarts, jeugdverpleegkundige, psycholoog, psych, therapeut, therapie, huisarts, hulpverlen*, leerplicht*, maatschappelijk werk, counselor, therapist, wijkagent, veilig thuis, kindertelefoon, 113, meldpunt, zorggesprek, schoolmaatschappelijk*, jeugdzorg, leidinggevende',
  friendCall: 'bro, broer, broeder, gast, gozer, man, maat, mattie, matties, dude, bruh, sahbi, abi, fam, meid, girl, bestie, king, queen, koning, koningin, kanjer, topper, toppers, helden, held, heldin, legende, legend, lieverds, gekkie, gekken, gek ding',
} as const;
