import { say, type Digest } from './digest';

export const everyone: readonly Digest[] = [
  {
    id: 'III.A.1',
    title: { nl: 'Social media en telefoon tijdens de les', en: 'Social media and phones in lessons' },
    general: say(
      'Tijdens lessen zijn medewerkers en leerlingen niet actief op social media. Er is één uitzondering: met toestemming. Medewerkers krijgen die van de schoolleiding, leerlingen van de docent. Daarnaast heeft elke school een eigen telefoonbeleid met regels voor apparaten op school: telefoon, laptop, tablet, smartwatch, slimme bril en dergelijke.',
      'In de les mag je niet op social media. Het mag wel met toestemming: een leerling vraagt de docent, een medewerker vraagt de schoolleiding. Elke school heeft ook eigen regels voor telefoon, laptop, tablet, smartwatch en slimme bril. Kijk naar het telefoonbeleid van je school.',
      'During lessons staff and students are not active on social media. There is one exception: with permission. Staff get it from the school management (schoolleiding), students from the teacher. Each school also has its own phone policy with rules for devices at school: phone, laptop, tablet, smartwatch, smart glasses and so on.',
      'No social media in lessons. It is okay with permission: students ask the teacher, staff ask the school management (schoolleiding). Each school also has its own rules for phones, laptops, tablets, smartwatches and smart glasses. Look at your school\'s phone policy.',
    ),
    forRole: {
      student: say(
        'Tijdens de les ben je niet actief op social media, tenzij je docent het goedvindt. Voor medewerkers geldt hetzelfde; zij hebben toestemming van de schoolleiding nodig. Je school heeft ook een eigen telefoonbeleid. Daarin staat wanneer en waar je apparaten mag gebruiken: telefoon, laptop, tablet, smartwatch of slimme bril.',
        'Niet op social media in de les. Het mag alleen als je docent ja zegt. Leraren mogen het ook niet zomaar: zij vragen het aan de schoolleiding. Kijk ook in het telefoonbeleid van je school. Daar staat wat mag met je telefoon, laptop, tablet, smartwatch of slimme bril.',
        'You are not active on social media during lessons, unless your teacher agrees. The same holds for staff; they need permission from the school management (schoolleiding). Your school also has its own phone policy. It says when and where you may use devices: phone, laptop, tablet, smartwatch or smart glasses.',
        'No social media in lessons. Only if your teacher says yes. Teachers may not just do it either: they ask the schoolleiding. Also look at your school\'s phone policy. It says what you may do with your phone, laptop, tablet, smartwatch or smart glasses.',
      ),
      staff: say(
        'Tijdens je les ben je niet actief op social media, tenzij de schoolleiding je toestemming gaf. Voor leerlingen beslis jij als docent of het mag. Daarnaast heeft elke school een eigen telefoonbeleid met regels voor apparaten: telefoon, laptop, tablet, smartwatch, slimme bril en dergelijke.',
        'Jij mag in de les niet op social media. Het mag wel als de schoolleiding ja zegt. Mogen leerlingen het? Dat beslis jij als docent. Kijk ook in het telefoonbeleid van de school, voor telefoon, laptop, tablet, smartwatch en slimme bril.',
        'During your lesson you are not active on social media, unless the school management (schoolleiding) gave you permission. For students you decide, as their teacher. Each school also has its own phone policy with rules for devices: phone, laptop, tablet, smartwatch, smart glasses and so on.',
        'You may not use social media in lessons. It is okay if the schoolleiding says yes. May students? You decide, as the teacher. Also look at the school\'s phone policy for phones, laptops, tablets, smartwatches and smart glasses.',
      ),
    },
    words: 'telefoon mobiel gsm mobieltje telefoonbeleid telefoonzakkie telefoontas telefoonhotel smartwatch smartbril camerabril laptop tablet ipad device in de les tijdens de les onder de les pauze kluisje whatsappen snappen scrollen insta phone mobile smartwatch smart glasses during class lesson',
  },
  {
    id: 'III.A.2',
    title: { nl: 'Geen opnames door leerlingen', en: 'No recordings by students' },
    general: say(
      'Leerlingen mogen op school geen beeld- of geluidsopnames maken, bewerken en delen. Bij online lessen mogen ze geen opnames maken van een videogesprek met docenten en medeleerlingen. Alleen voor het onderwijs kan het anders, met uitdrukkelijke toestemming (III.A.3).',
      'Leerlingen mogen op school geen foto, film of geluid opnemen, bewerken of delen. Ook niet van een online les of videogesprek. Het mag alleen voor een les of opdracht, met toestemming (III.A.3).',
      'Students may not make, edit and share pictures, video or sound recordings at school. In online lessons they may not record video chats with teachers and fellow students. Only for education can this be different, with explicit permission (III.A.3).',
      'Students may not take photos, film or record sound at school, or edit or share it. Not in an online lesson or video call either. Only for a lesson or task, with permission (III.A.3).',
    ),
    forRole: {
      student: say(
        'Op school mag je geen foto\'s, filmpjes of geluid opnemen, bewerken en delen. Dus ook niet van je docent of klasgenoten. Heb je online les? Dan mag je het videogesprek niet opnemen. Is het voor een opdracht of les? Vraag dan eerst uitdrukkelijk toestemming (III.A.3).',
        'Je mag op school geen foto\'s, filmpjes of geluid maken, bewerken of delen. Ook niet van een online les. Is het voor een opdracht? Vraag het eerst aan je docent (III.A.3).',
        'At school you may not take photos, film or record sound, edit it and share it. So not of your teacher or classmates either. In an online lesson you may not record the video chat. Is it for a task or lesson? Then first ask for explicit permission (III.A.3).',
        'At school you may not take photos, make videos or record sound, edit it or share it. Not in an online lesson either. Is it for a task? Ask your teacher first (III.A.3).',
      ),
      guardian: say(
        'Leerlingen mogen op school geen beeld- of geluidsopnames maken, bewerken en delen, en bij online lessen het videogesprek met docenten en medeleerlingen niet opnemen. Dat geldt ook voor uw kind. Een uitzondering is er alleen voor het onderwijs, met uitdrukkelijke toestemming (III.A.3).',
        'Uw kind mag op school geen foto, film of geluid opnemen, bewerken of delen. Ook een online les mag niet worden opgenomen. Het mag alleen voor een les, met toestemming (III.A.3).',
        'Students may not make, edit and share pictures, video or sound recordings at school, and may not record video chats with teachers and fellow students in online lessons. That goes for your child too. The only exception is for education, with explicit permission (III.A.3).',
        'Your child may not take photos, film or record sound at school, or edit or share it. An online lesson may not be recorded either. Only for a lesson, with permission (III.A.3).',
      ),
    },
    words: 'filmen filmpje foto fotos opnemen opname geluidsopname stiekem snap tiktokje tiktok maken screenshot schermopname selfie meme sticker bewerken docent filmen leraar filmen klasgenoot online les teams-les videochat videobellen livestream record film video photo sneaky secretly edit online lesson screen recording',
  },
  {
    id: 'III.A.3',
    title: { nl: 'Opnames voor het onderwijs, met toestemming', en: 'Recordings for education, with permission' },
    general: say(
      'Voor het onderwijs mag worden afgeweken van het opnameverbod (III.A.2), als er uitdrukkelijk toestemming voor is gegeven: door de schoolleiding of door de docent.',
      'Is een opname nodig voor de les of een opdracht? Dan mag het soms wel. De schoolleiding of de docent moet dan duidelijk ja zeggen.',
      'For education, the ban on recordings (III.A.2) may be set aside if explicit permission was given: by the school management (schoolleiding) or by the teacher.',
      'Do you need a recording for a lesson or task? Then it is sometimes okay. The schoolleiding or the teacher must clearly say yes.',
    ),
    forRole: {
      student: say(
        'Moet je voor een vak of opdracht filmen, fotograferen of geluid opnemen? Dan mag dat als je docent of de schoolleiding daar uitdrukkelijk toestemming voor geeft. Vraag het dus vooraf. Zonder een duidelijk ja geldt het verbod van III.A.2.',
        'Moet je filmen voor een les of opdracht? Vraag het eerst. Je docent of de schoolleiding moet duidelijk ja zeggen. Geen ja? Dan mag het niet (III.A.2).',
        'Do you have to film, take pictures or record sound for a subject or task? You may, if your teacher or the school management (schoolleiding) gives explicit permission. So ask beforehand. Without a clear yes, the ban of III.A.2 holds.',
        'Do you have to film for a task? Ask first. Your teacher or the schoolleiding must clearly say yes. No yes? Then you may not (III.A.2).',
      ),
      staff: say(
        'Voor onderwijsdoelen mag je van het opnameverbod voor leerlingen (III.A.2) afwijken, mits er uitdrukkelijk toestemming is: van de schoolleiding of van de docent. Zeg dus duidelijk wat leerlingen mogen opnemen en waarvoor.',
        'Wil je dat leerlingen iets opnemen voor de les? Dat kan. De docent of de schoolleiding moet daar duidelijk ja op zeggen.',
        'For educational purposes you may set aside the ban on recordings by students (III.A.2), provided there is explicit permission: from the school management (schoolleiding) or the teacher. So say clearly what students may record and for what.',
        'Do you want students to record something for a lesson? You can. The teacher or the schoolleiding must clearly say yes to it.',
      ),
    },
    words: 'voor een opdracht voor school vlog maken project presentatie filmen profielwerkstuk practicum filmopdracht interview lesopdracht toestemming om te filmen uitzondering opname assignment project vlog permission to film for class exception record the lecture',
  },
  {
    id: 'III.A.4',
    title: { nl: 'Filmpjes van de docent', en: 'Videos made by the teacher' },
    general: say(
      'Filmpjes die een docent voor het onderwijs opneemt, zijn van de school of van de docent. Leerlingen mogen ze niet gebruiken om te bewerken of zelf via social media te delen, behalve met uitdrukkelijke toestemming van de mensen om wie het gaat.',
      'Een lesfilmpje is van de docent of van de school. Leerlingen mogen het niet bewerken of op social media delen. Het mag alleen als de mensen om wie het gaat duidelijk ja zeggen.',
      'Videos that a teacher records for education belong to the school or the teacher. Students may not use them to edit or to share on social media themselves, except with explicit permission from those concerned.',
      'A lesson video belongs to the teacher or the school. Students may not edit it or share it on social media. Only if the people concerned clearly say yes.',
    ),
    forRole: {
      student: say(
        'Een lesfilmpje van je docent is van de docent of de school, niet van jou. Je mag het bekijken, maar niet bewerken of zelf op social media delen. Dat mag alleen als de mensen om wie het gaat daar uitdrukkelijk toestemming voor geven.',
        'Het filmpje is van je docent of van de school. Je mag het niet bewerken of op social media zetten. Het mag alleen als de mensen om wie het gaat duidelijk ja zeggen.',
        'A lesson video by your teacher belongs to the teacher or the school, not to you. You may watch it, but not edit it or share it on social media yourself. You may do so only if those concerned give explicit permission.',
        'The video belongs to your teacher or the school. You may not edit it or put it on social media. Only if the people concerned clearly say yes.',
      ),
    },
    words: 'lesfilmpje instructiefilmpje instructievideo uitlegfilmpje uitlegvideo filmpje van de docent filmpje van meneer filmpje van mevrouw doorsturen delen youtube remix eigendom rechten kennisclip lesopname teacher video lesson video explanation clip share repost ownership rights',
  },
  {
    id: 'III.A.5',
    title: { nl: 'Kennis en informatie delen', en: 'Sharing knowledge and information' },
    general: say(
      'Je mag kennis en informatie delen via social media. Niet als het vertrouwelijk is, als het persoonsgegevens of andere persoonlijke informatie zijn, of als er auteursrecht op rust. En het mag andere betrokkenen en het beeld van de school niet schaden.',
      'Je mag informatie delen op social media. Maar niet: geheime informatie, gegevens over personen (zoals namen, cijfers, adressen) of werk waar een ander de rechten op heeft. En maak anderen of de school niet zwart.',
      'You may share knowledge and information on social media. Not if it is confidential, if it is personal data or other personal information, or if it is protected by copyright. And it may not harm others involved or the image of the school.',
      'You may share information on social media. But not: secret information, data about people (like names, marks, addresses) or work that belongs to someone else. And do not harm others or the school.',
    ),
    words: 'informatie delen kennis delen vertrouwelijk persoonsgegevens adres telefoonnummer cijfers rooster auteursrecht auteursrechtelijk copyright antwoorden uitwerkingen toets delen boek pdf scan doxen gegevens van anderen cijferlijst share information confidential personal data copyright test answers leak address phone number',
  },
  {
    id: 'III.A.6',
    title: { nl: 'Je bent zelf verantwoordelijk', en: 'You are responsible yourself' },
    general: say(
      'Je bent persoonlijk verantwoordelijk voor alles wat je op social media plaatst.',
      'Wat jij online zet, is jouw verantwoordelijkheid. Van niemand anders.',
      'You are personally responsible for everything you publish on social media.',
      'What you put online is your responsibility. Nobody else\'s.',
    ),
    words: 'verantwoordelijk aansprakelijk eigen schuld wie is verantwoordelijk schuld mijn account gehackt doorgestuurd retweet namens mij responsible accountable liable whose fault blame',
  },
  {
    id: 'III.A.7',
    title: { nl: 'Wat online staat, kan blijven', en: 'What is online may stay' },
    general: say(
      'Wees je ervan bewust dat je teksten en andere uitlatingen voor altijd openbaar kunnen blijven, ook nadat je het bericht hebt verwijderd.',
      'Wat je online zet, kan altijd zichtbaar blijven. Ook als je het weghaalt. Denk dus na voor je iets plaatst.',
      'Be aware that your texts and other statements may stay public for ever, even after you delete the message.',
      'What you put online may stay visible for ever. Even if you delete it. So think before you post.',
    ),
    words: 'verwijderen verwijderd weghalen wissen deleten voor altijd hoe lang online internet vergeet niet terughalen oude posts oud bericht delete deleted remove forever erase permanent old posts',
  },
  {
    id: 'III.A.8',
    title: { nl: 'Gedraag je online netjes', en: 'Behave decently online' },
    general: say(
      'Online gelden dezelfde fatsoensnormen als daarbuiten, voor iedereen. Wie over de grens gaat, bijvoorbeeld met pesten, kwetsen, stalken, bedreigen, zwartmaken of op een andere manier beschadigen, krijgt te maken met passende maatregelen van de school of SVOK (zie deel IV).',
      'Doe online net zo normaal als in het echt. Niet pesten, kwetsen, stalken, bedreigen of zwartmaken. Niemand schade doen. Doe je dat toch? Dan neemt de school of SVOK een maatregel (deel IV).',
      'The same good manners apply online as offline, for everyone. Whoever crosses the line, for instance by bullying, hurting, stalking, threatening, slandering or otherwise harming people, will face fitting measures by the school or SVOK (see part IV).',
      'Behave online as in real life. No bullying, hurting, stalking, threatening or slander. Do not harm anyone. If you do, the school or SVOK takes measures (part IV).',
    ),
    forRole: {
      student: say(
        'Online gelden dezelfde fatsoensnormen als daarbuiten. Pesten, kwetsen, stalken, bedreigen, zwartmaken of iemand op een andere manier beschadigen mag niet, ook niet in een groepsapp of met een nepaccount. Gebeurt het toch, dan neemt de school of SVOK passende maatregelen (deel IV). Overkomt het jou? Vertel het je mentor of iemand anders die je vertrouwt.',
        'Doe online net zo normaal als in het echt. Niet pesten, kwetsen, stalken, bedreigen of zwartmaken. Doe niemand schade. Doe je dat toch? Dan doet de school of SVOK er iets aan (deel IV). Gebeurt het bij jou? Vertel het je mentor.',
        'The same good manners apply online as offline. Bullying, hurting, stalking, threatening, slandering or harming someone in another way is not allowed, not in a group chat or with a fake account either. If it happens, the school or SVOK takes fitting measures (part IV). Is it happening to you? Tell your mentor or someone else you trust.',
        'Behave online as in real life. No bullying, hurting, stalking, threatening or slander. Do not harm anyone. If you do, the school or SVOK takes measures (part IV). Is it happening to you? Tell your mentor.',
      ),
      guardian: say(
        'Online gelden dezelfde fatsoensnormen als daarbuiten, ook voor ouders. Bij pesten, kwetsen, stalken, bedreigen, zwartmaken of ander beschadigend gedrag neemt de school of SVOK passende maatregelen (deel IV). Heeft uw kind er last van? Neem contact op met de mentor.',
        'Online moet iedereen net zo netjes zijn als in het echt, ook ouders. Niet pesten, kwetsen, stalken, bedreigen of zwartmaken. Doe niemand schade. Gebeurt het toch? Dan neemt de school of SVOK een maatregel (deel IV). Heeft uw kind er last van? Bel de mentor.',
        'The same good manners apply online as offline, for parents too. In case of bullying, hurting, stalking, threatening, slander or other harmful behaviour, the school or SVOK takes fitting measures (part IV). Does your child suffer from it? Get in touch with the mentor.',
        'Everyone must be as polite online as in real life, parents too. No bullying, hurting, stalking, threatening or slander. Do not harm anyone. If it happens, the school or SVOK takes measures (part IV). Does your child suffer from it? Call the mentor.',
      ),
    },
    words: 'pesten cyberpesten online pesten uitschelden schelden roddelen haatberichten bedreigen stalken zwartmaken nepaccount fake account buitensluiten belachelijk maken gemeen roast exposen groepsapp haat discrimineren fatsoen normaal doen bully bullying cyberbullying hate insult threaten stalking gossip fake account mean decency manners',
  },
];
