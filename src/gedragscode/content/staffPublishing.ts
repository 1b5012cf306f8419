import { say, type Digest } from './digest';

/** III.B.5 – III.B.12: what staff publish, consent, and what to do when it goes wrong. */
export const staffPublishing: readonly Digest[] = [
  {
    id: 'III.B.5',
    title: { nl: 'Publiceren over de school', en: 'Publishing about the school' },
    general: say(
      'Medewerkers mogen publiceren over onderwerpen die met de school of SVOK te maken hebben. Dat mag niet met vertrouwelijke of persoonlijke informatie over de school, SVOK, medewerkers, leerlingen, ouders of verzorgers of andere betrokkenen.',
      'Medewerkers mogen over de school of SVOK schrijven. Ze mogen geen geheime of persoonlijke informatie delen over de school, SVOK, medewerkers, leerlingen, ouders, verzorgers of andere mensen.',
      'Staff may publish on subjects that have to do with the school or SVOK. Not with confidential or personal information about the school, SVOK, staff, students, parents or guardians or others involved.',
      'Staff may write about the school or SVOK. They may not share secret or personal information about the school, SVOK, staff, students, parents, guardians or other people.',
    ),
    forRole: {
      staff: say(
        'Je mag publiceren over onderwerpen die met de school of SVOK te maken hebben. Deel daarbij geen vertrouwelijke of persoonlijke informatie over de school, SVOK, medewerkers, leerlingen, ouders of verzorgers of andere betrokkenen.',
        'Je mag over de school of SVOK schrijven. Maar deel geen geheime of persoonlijke informatie. Niet over de school, SVOK, medewerkers, leerlingen, ouders, verzorgers of andere mensen.',
        'You may publish on subjects that have to do with the school or SVOK. Share no confidential or personal information about the school, SVOK, staff, students, parents or guardians or others involved.',
        'You may write about the school or SVOK. But share no secret or personal information. Not about the school, SVOK, staff, students, parents, guardians or other people.',
      ),
    },
    words: 'publiceren schrijven over school blog blogpost artikel column linkedin post podcast boek anekdote leerling bespreken vertrouwelijk vergadering collega namen noemen grappig verhaal toetsantwoord leerling publish blog post about school confidential anecdote podcast article column',
  },
  {
    id: 'III.B.6',
    title: { nl: 'Je eigen mening, niet die van de school', en: 'Your own opinion, not the school\'s' },
    general: say(
      'Publiceert een medewerker over SVOK of de school, of als docent of in een andere rol, dan zijn de standpunten en meningen daarin persoonlijk. Ze staan los van officiële standpunten van de school of SVOK. Waar nodig zegt de medewerker er kort bij dat het op persoonlijke titel is en welke functie hij of zij heeft.',
      'Schrijft een medewerker over de school of SVOK, of als docent? Dan is dat de eigen mening. Het is niet de mening van de school of SVOK. Als het nodig is, staat dat er kort bij: "dit vind ik zelf".',
      'When staff publish about SVOK or the school, or as a teacher or in another role, the views and opinions in it are personal. They stand apart from official positions of the school or SVOK. Where needed, a short note says that it is in a personal capacity and what the person\'s job is.',
      'Does someone of the staff write about the school or SVOK, or as a teacher? Then it is their own opinion. It is not the opinion of the school or SVOK. If needed, a short line says so: "this is what I think myself".',
    ),
    forRole: {
      staff: say(
        'Publiceer je over SVOK of de school, of als docent of in een andere rol? Besef dan dat standpunten en meningen van jezelf zijn en los staan van officiële standpunten van de school of SVOK. Maak dat waar nodig duidelijk met een korte zin: noem je functie en zeg dat je op persoonlijke titel schrijft.',
        'Schrijf je over de school of SVOK, of als docent? Dan is het jouw eigen mening. Niet die van de school of SVOK. Zet dat erbij als het nodig is. Bijvoorbeeld: "Ik werk op deze school. Dit is mijn eigen mening."',
        'Do you publish about SVOK or the school, or as a teacher or in another role? Be aware that views and opinions are your own and stand apart from official positions of the school or SVOK. Where needed, make that clear in one short sentence: name your job and say that you write in a personal capacity.',
        'Do you write about the school or SVOK, or as a teacher? Then it is your own opinion. Not that of the school or SVOK. Say so if needed. For example: "I work at this school. This is my own opinion."',
      ),
    },
    words: 'eigen mening persoonlijke titel op persoonlijke titel disclaimer standpunt namens de school officieel standpunt docent wiskunde bio twitter profiel politiek politieke mening demonstratie staking personal capacity own opinion disclaimer views are my own on behalf of the school political',
  },
  {
    id: 'III.B.7',
    title: { nl: 'In een discussie: zeg dat je er werkt', en: 'In a discussion: say that you work here' },
    general: say(
      'Een medewerker die meedoet aan een discussie die op een of andere manier over de school of SVOK gaat, vermeldt dat hij of zij daar werkt.',
      'Praat een medewerker online mee over de school of SVOK? Dan zegt hij of zij erbij: ik werk daar.',
      'A member of staff who takes part in a discussion that in any way concerns the school or SVOK says that he or she works there.',
      'Does someone of the staff join an online talk about the school or SVOK? Then they say: I work there.',
    ),
    forRole: {
      staff: say(
        'Doe je mee aan een discussie die op een of andere manier over de school of SVOK gaat? Vermeld dan dat je er werkt.',
        'Praat je online mee over de school of SVOK? Zeg dan dat je daar werkt. Dat moet altijd.',
        'Do you take part in a discussion that in any way concerns the school or SVOK? Then say that you work there.',
        'Do you join an online talk about the school or SVOK? Then say that you work there. Always.',
      ),
    },
    words: 'discussie meepraten reageren reactie comment forum facebookgroep buurtgroep nieuwsbericht vermelden dat ik hier werk kenbaar maken anoniem reageren nepnaam pseudoniem debat thread discussion comment reply forum mention that I work here anonymous pseudonym neighbourhood group',
  },
  {
    id: 'III.B.8',
    title: { nl: 'Foto\'s en filmpjes van leerlingen', en: 'Photos and videos of students' },
    general: say(
      'Beelden waarop leerlingen herkenbaar zijn, worden niet gepubliceerd of verstuurd zonder toestemming: niet per e-mail, niet via social media en ook niet op een andere manier. De toestemming is er vooraf, is uitdrukkelijk en moet aantoonbaar zijn. Een leerling van 16 jaar of ouder geeft die zelf; onder de 16 doen de ouders dat. De toestemming wordt elk jaar vastgelegd in Magister of een andere applicatie.',
      'Is een leerling herkenbaar op een foto of filmpje? Dan mag de school die niet delen zonder toestemming. Niet met e-mail, niet op social media en ook niet anders. De toestemming moet er vooraf zijn, heel duidelijk zijn en te bewijzen zijn. Ben je 16 of ouder? Dan beslis je zelf. Jonger? Dan beslissen je ouders. Elk jaar komt dit in Magister of een ander programma.',
      'Pictures in which students can be recognised are not published or sent without consent: not by e-mail, not on social media and not in any other way. Consent comes beforehand, is explicit and can be shown. A student of 16 or older gives it personally; below 16 the parents do. Consent is registered every year in Magister or another application.',
      'Can you recognise a student in a photo or video? Then the school may not share it without consent. Not by e-mail, not on social media, not in another way. Consent must come first, be very clear and be provable. Are you 16 or older? Then you decide. Younger? Then your parents decide. Every year this goes into Magister or another program.',
    ),
    forRole: {
      staff: say(
        'Deel geen foto of filmpje waarop leerlingen herkenbaar zijn zonder toestemming: niet per e-mail, niet via social media en ook niet op een andere manier. De toestemming moet er vooraf zijn, uitdrukkelijk en aantoonbaar. Een leerling van 16 jaar of ouder geeft die zelf; voor jongere leerlingen geven de ouders die. De toestemming wordt elk jaar vastgelegd in Magister of een andere applicatie: kijk daar dus eerst.',
        'Is een leerling herkenbaar op een foto of filmpje? Deel het dan niet zonder toestemming. Niet met e-mail, niet op social media en ook niet anders. De toestemming moet er vooraf zijn, heel duidelijk zijn en te bewijzen zijn. Is de leerling 16 of ouder? Dan beslist de leerling zelf. Jonger? Dan beslissen de ouders. Kijk in Magister of een ander programma. Dat wordt elk jaar opnieuw ingevuld.',
        'Do not share a photo or video in which students can be recognised without consent: not by e-mail, not on social media and not in any other way. Consent must come beforehand, be explicit and be demonstrable. A student of 16 or older gives it personally; for younger students the parents do. Consent is registered every year in Magister or another application: so look there first.',
        'Can you recognise a student in a photo or video? Do not share it without consent. Not by e-mail, not on social media, not in another way. Consent must come first, be very clear and be provable. Is the student 16 or older? Then the student decides. Younger? Then the parents decide. Look in Magister or another program. It is filled in again every year.',
      ),
      student: say(
        'School mag geen beelden waarop jij herkenbaar bent publiceren of versturen zonder toestemming: niet per e-mail, niet via social media en ook niet op een andere manier. Die toestemming is er vooraf, is uitdrukkelijk en moet aantoonbaar zijn. Ben je 16 of ouder, dan beslis je zelf. Ben je jonger, dan beslissen je ouders. Het wordt elk jaar vastgelegd in Magister of een andere applicatie.',
        'Herken je jezelf op een foto of filmpje? Dan mag school die niet delen zonder toestemming. Niet met e-mail, niet op social media en ook niet anders. De toestemming moet er vooraf zijn, heel duidelijk zijn en te bewijzen zijn. Ben je 16 of ouder? Dan beslis jij. Jonger? Dan beslissen je ouders. Elk jaar komt dit in Magister of een ander programma.',
        'School may not publish or send pictures in which you can be recognised without consent: not by e-mail, not on social media and not in any other way. Consent comes beforehand, is explicit and can be shown. Are you 16 or older, then you decide. Are you younger, then your parents decide. It is registered every year in Magister or another application.',
        'Can you recognise yourself in a photo or video? Then school may not share it without consent. Not by e-mail, not on social media, not in another way. Consent must come first, be very clear and be provable. Are you 16 or older? You decide. Younger? Your parents decide. Every year this goes into Magister or another program.',
      ),
      guardian: say(
        'De school publiceert of verstuurt geen beelden waarop uw kind herkenbaar is zonder toestemming: niet per e-mail, niet via social media en ook niet op een andere manier. De toestemming is er vooraf, is uitdrukkelijk en moet aantoonbaar zijn. Is uw kind jonger dan 16 jaar, dan geeft u die. Vanaf 16 jaar beslist uw kind zelf. De toestemming wordt elk jaar vastgelegd in Magister of een andere applicatie.',
        'Is uw kind herkenbaar op een foto of filmpje? Dan mag de school die niet delen zonder toestemming. Niet met e-mail, niet op social media en ook niet anders. De toestemming moet er vooraf zijn, heel duidelijk zijn en te bewijzen zijn. Is uw kind jonger dan 16? Dan beslist u. Is uw kind 16 of ouder? Dan beslist uw kind zelf. Elk jaar komt dit in Magister of een ander programma.',
        'The school does not publish or send pictures in which your child can be recognised without consent: not by e-mail, not on social media and not in any other way. Consent comes beforehand, is explicit and can be shown. If your child is younger than 16, you give it. From 16 on your child decides. Consent is registered every year in Magister or another application.',
        'Can you recognise your child in a photo or video? Then the school may not share it without consent. Not by e-mail, not on social media, not in another way. Consent must come first, be very clear and be provable. Is your child younger than 16? You decide. 16 or older? Your child decides. Every year this goes into Magister or another program.',
      ),
    },
    words: 'klassenfoto klasfoto foto fotos filmpje video beeldmateriaal beeld herkenbaar portret pasfoto groepsfoto schoolfoto sfeerfoto excursiefoto nieuwsbrief website schoolgids jaarboek instagram van school facebook mailen sturen delen toestemming 16 jaar ouders avg picture photo class photo recognisable newsletter yearbook publish consent sixteen parents',
  },
  {
    id: 'III.B.9',
    title: { nl: 'Toestemming voor social media in het onderwijs', en: 'Consent for social media in teaching' },
    general: say(
      'Wil een medewerker social media inzetten voor het onderwijs, bijvoorbeeld WhatsApp, dan wordt daarvoor elk jaar vooraf toestemming gevraagd, uitdrukkelijk en aantoonbaar. Een leerling van 16 jaar of ouder geeft die zelf; onder de 16 doen de ouders dat. De toestemming wordt elk jaar vastgelegd in Magister of een andere applicatie.',
      'Wil een docent social media gebruiken voor de les? Bijvoorbeeld WhatsApp? Dan moet daar elk jaar vooraf toestemming voor zijn. Die moet heel duidelijk zijn en te bewijzen zijn. Leerlingen van 16 of ouder beslissen zelf. Voor jongere leerlingen beslissen de ouders. Elk jaar komt dit in Magister of een ander programma.',
      'To use social media for teaching, for instance WhatsApp, consent is asked beforehand every year, explicitly and demonstrably. A student of 16 or older gives it personally; below 16 the parents do. Consent is registered every year in Magister or another application.',
      'Does a teacher want to use social media for lessons? For example WhatsApp? Then there must be consent first, every year. It must be very clear and provable. Students of 16 or older decide themselves. For younger students the parents decide. Every year this goes into Magister or another program.',
    ),
    forRole: {
      staff: say(
        'Wil je social media inzetten voor het onderwijs, bijvoorbeeld WhatsApp? Vraag daarvoor elk jaar vooraf toestemming, uitdrukkelijk en aantoonbaar: aan de leerling zelf als die 16 jaar of ouder is, anders aan de ouders. De toestemming wordt elk jaar vastgelegd in Magister of een andere applicatie. Voor WhatsApp heb je ook toestemming van de schoolleiding nodig (III.B.3).',
        'Wil je social media gebruiken voor je les? Bijvoorbeeld WhatsApp? Vraag dan elk jaar vooraf toestemming. Die moet heel duidelijk zijn en te bewijzen zijn. Is de leerling 16 of ouder? Vraag het aan de leerling. Jonger? Vraag het aan de ouders. Elk jaar komt dit in Magister of een ander programma. Voor WhatsApp moet ook de schoolleiding ja zeggen (III.B.3).',
        'Do you want to use social media for teaching, for instance WhatsApp? Ask for consent beforehand every year, explicitly and demonstrably: from the student if 16 or older, otherwise from the parents. Consent is registered every year in Magister or another application. For WhatsApp you also need permission from the school management (schoolleiding) (III.B.3).',
        'Do you want to use social media for your lessons? For example WhatsApp? Then ask for consent first, every year. It must be very clear and provable. Is the student 16 or older? Ask the student. Younger? Ask the parents. Every year this goes into Magister or another program. For WhatsApp the schoolleiding must also say yes (III.B.3).',
      ),
      student: say(
        'Wil je docent social media gebruiken voor het onderwijs, zoals een klassenapp op WhatsApp? Dan wordt daar elk jaar vooraf toestemming voor gevraagd, uitdrukkelijk en aantoonbaar. Ben je 16 of ouder, dan beslis je zelf. Ben je jonger, dan beslissen je ouders. Het wordt elk jaar vastgelegd in Magister of een andere applicatie. Je mag dus ook nee zeggen.',
        'Wil je docent WhatsApp of een andere app gebruiken voor de les? Dan moet dat elk jaar vooraf worden gevraagd. De toestemming moet heel duidelijk zijn en te bewijzen zijn. Ben je 16 of ouder? Dan beslis jij. Jonger? Dan beslissen je ouders. Elk jaar komt dit in Magister of een ander programma. Nee zeggen mag.',
        'Does your teacher want to use social media for teaching, such as a class chat on WhatsApp? Then consent is asked beforehand every year, explicitly and demonstrably. Are you 16 or older, then you decide. Are you younger, then your parents decide. It is registered every year in Magister or another application. So you may also say no.',
        'Does your teacher want to use WhatsApp or another app for lessons? Then you must be asked first, every year. Consent must be very clear and provable. Are you 16 or older? You decide. Younger? Your parents decide. Every year this goes into Magister or another program. You may say no.',
      ),
      guardian: say(
        'Wil een medewerker social media inzetten voor het onderwijs, zoals een klassenapp op WhatsApp? Dan wordt daar elk jaar vooraf toestemming voor gevraagd, uitdrukkelijk en aantoonbaar. Is uw kind jonger dan 16 jaar, dan beslist u. Vanaf 16 jaar beslist uw kind zelf. De toestemming wordt elk jaar vastgelegd in Magister of een andere applicatie.',
        'Wil een docent WhatsApp of een andere app gebruiken voor de les? Dan moet dat elk jaar vooraf worden gevraagd. De toestemming moet heel duidelijk zijn en te bewijzen zijn. Is uw kind jonger dan 16? Dan beslist u. Is uw kind 16 of ouder? Dan beslist uw kind zelf. Elk jaar komt dit in Magister of een ander programma.',
        'Does a member of staff want to use social media for teaching, such as a class chat on WhatsApp? Then consent is asked beforehand every year, explicitly and demonstrably. If your child is younger than 16, you decide. From 16 on your child decides. Consent is registered every year in Magister or another application.',
        'Does a teacher want to use WhatsApp or another app for lessons? Then you must be asked first, every year. Consent must be very clear and provable. Is your child younger than 16? You decide. 16 or older? Your child decides. Every year this goes into Magister or another program.',
      ),
    },
    words: 'toestemming inzetten in de les gebruiken voor de les whatsappgroep klassenapp appgroep groepsapp mentorgroep discord server instagram opdracht tiktok opdracht padlet jaarlijks elk jaar opnieuw vragen formulier ouders 16 jaar excursie buitenlandreis consent use in class whatsapp group every year permission parents social media assignment school trip',
  },
  {
    id: 'III.B.10',
    title: { nl: 'Als het online dreigt te ontsporen', en: 'When it threatens to derail online' },
    general: say(
      'Dreigt contact via social media te ontsporen? Dan neemt een medewerker meteen contact op met zijn of haar leidinggevende om samen de aanpak te bespreken. Het stappenplan voor online incidenten van School & Veiligheid geeft scholen daarbij houvast.',
      'Gaat het online mis? Dan praat een medewerker meteen met zijn of haar leidinggevende. Samen kiezen ze wat ze doen. Het stappenplan van School & Veiligheid helpt de school daarbij.',
      'Does contact on social media threaten to derail? Then a member of staff gets in touch with his or her supervisor at once, to discuss the approach. The step plan for online incidents by School & Veiligheid helps schools with that.',
      'Is it going wrong online? Then staff talk to their supervisor at once. Together they choose what to do. The step plan of School & Veiligheid helps the school.',
    ),
    forRole: {
      staff: say(
        'Dreigt het op social media te ontsporen? Neem direct contact op met je leidinggevende en bespreek samen de aanpak. Ga er niet alleen op door. Het stappenplan voor online incidenten van School & Veiligheid geeft scholen daarbij houvast.',
        'Gaat het online mis? Praat meteen met je leidinggevende. Samen kies je wat je doet. Los het niet alleen op. Het stappenplan van School & Veiligheid helpt de school.',
        'Does it threaten to derail on social media? Get in touch with your supervisor at once and discuss the approach together. Do not carry on alone. The step plan for online incidents by School & Veiligheid helps schools with that.',
        'Is it going wrong online? Talk to your supervisor at once. Together you choose what to do. Do not solve it alone. The step plan of School & Veiligheid helps the school.',
      ),
      student: say(
        'Loopt het online uit de hand? Vertel het een docent of je mentor. Een medewerker neemt dan direct contact op met zijn of haar leidinggevende om de aanpak te bespreken. Het stappenplan voor online incidenten van School & Veiligheid helpt de school daarbij. Jij hoeft het niet alleen op te lossen.',
        'Gaat het online mis? Vertel het je mentor of een docent. Die praat meteen met de leidinggevende. Samen kiezen ze wat ze doen. Het stappenplan van School & Veiligheid helpt de school. Je hoeft het niet alleen te doen.',
        'Is it getting out of hand online? Tell a teacher or your mentor. Staff then get in touch with their supervisor at once to discuss the approach. The step plan for online incidents by School & Veiligheid helps the school with that. You do not have to solve it alone.',
        'Is it going wrong online? Tell your mentor or a teacher. They talk to their supervisor at once. Together they choose what to do. The step plan of School & Veiligheid helps the school. You do not have to do it alone.',
      ),
    },
    words: 'ontsporen ontspoort uit de hand loopt escaleert escaleren ruzie in de app groepschat uitgescholden door ouder boze ouder boze berichten bedreigd haatcomments rel viral screenshot gaat rond stappenplan online incident leidinggevende melden incident escalate derail out of hand angry parent incident step plan supervisor heated',
  },
  {
    id: 'III.B.11',
    title: { nl: 'Twijfel je? Vraag het', en: 'In doubt? Ask' },
    general: say(
      'Twijfelt een medewerker of een uitlating of andere publicatie bij de code past? Dan neemt hij of zij contact op met de leidinggevende en waar mogelijk met de social mediacoach.',
      'Weet een medewerker niet zeker of een bericht mag? Dan vraagt hij of zij het aan de leidinggevende of aan de social mediacoach, als die er is.',
      'Does a member of staff doubt whether a statement or other publication fits the code? Then he or she asks the supervisor and, where possible, the social media coach.',
      'Is someone of the staff not sure if a message is okay? Then they ask their supervisor or the social media coach, if there is one.',
    ),
    forRole: {
      staff: say(
        'Twijfel je of een uitlating of andere publicatie bij de code past? Neem contact op met je leidinggevende en/of, waar mogelijk, met de social mediacoach.',
        'Weet je niet zeker of je bericht mag? Vraag het aan je leidinggevende. Is er een social mediacoach? Dan kun je het ook daar vragen.',
        'Do you doubt whether a statement or other publication fits the code? Ask your supervisor and/or, where possible, the social media coach.',
        'Not sure if your message is okay? Ask your supervisor. Is there a social media coach? Then you can ask there too.',
      ),
    },
    words: 'twijfel twijfelen onzeker weet niet zeker mag dit wel kan dit wel social mediacoach mediacoach leidinggevende overleggen bij wie vragen meekijken checken advies doubt unsure not sure whom to ask social media coach advice',
  },
  {
    id: 'III.B.12',
    title: { nl: 'Ook privé-uitingen kunnen gevolgen hebben', en: 'Private posts can have consequences too' },
    general: say(
      'Het deel voor medewerkers gaat over berichten die met school of SVOK te maken hebben en over situaties waarin school, instelling, werk en privé overlappen. Toch kan ook wat een medewerker privé online zet, gevolgen hebben voor de geloofwaardigheid en de houdbaarheid van diens positie op school.',
      'De regels gaan over school, werk en alles waar dat met privé door elkaar loopt. Maar ook iets wat een medewerker privé online zet, kan gevolgen hebben. Misschien geloven mensen hem of haar dan minder, of kan hij of zij niet goed blijven werken op school.',
      'The part for staff is about messages that have to do with school or SVOK and situations where school, institution, work and private life overlap. Even so, what staff put online privately can affect how credible and how tenable their position at school is.',
      'The rules are about school, work and where these mix with private life. But something that staff post privately can have effects too. People may trust them less, or they may not be able to keep working well at school.',
    ),
    forRole: {
      staff: say(
        'De code gaat over berichten die met school of SVOK te maken hebben en over situaties waarin school, instelling, werk en privé overlappen. Toch kan ook wat je puur privé online zet, gevolgen hebben voor je geloofwaardigheid en voor de houdbaarheid van je positie op school. Bedenk dus wie het kan zien.',
        'De regels gaan over school, werk en alles waar dat met privé door elkaar loopt. Maar ook iets wat je privé online zet, kan gevolgen hebben. Misschien geloven mensen je dan minder, of kun je niet goed blijven werken op school. Denk na wie het ziet.',
        'The code is about messages that have to do with school or SVOK and situations where school, institution, work and private life overlap. Even so, what you put online in private can affect how credible and how tenable your position at school is. So think of who may see it.',
        'The rules are about school, work and where these mix with private life. But something you post privately can have effects too. People may trust you less, or you may not be able to keep working well at school. Think of who sees it.',
      ),
    },
    words: 'privé posten privéaccount vakantiefoto bikini dronken feestfoto drank festival dating tinder onlyfans politieke post privéleven gevolgen voor mijn baan geloofwaardigheid positie mijn eigen account wat ik thuis doe private post party photo drunk private life credibility position own account dating',
  },
];
