import { say, type Digest } from './digest';

/** III.B.1 – III.B.4: how staff and students are in touch. */
export const staffContact: readonly Digest[] = [
  {
    id: 'III.B.1',
    title: { nl: 'Professioneel contact, ook voor stagiairs', en: 'Professional contact, interns included' },
    general: say(
      'Contact tussen een medewerker en een of meer leerlingen is altijd professioneel, binnen en buiten lestijd, zoals je van een goed werknemer mag verwachten. Voor stagiairs geldt dezelfde code; ook zij zijn een voorbeeld in verantwoord gebruik van social media. Voordat de stage begint, controleert elke stagiair wat er online over hem of haar te vinden is, en past dat aan waar nodig.',
      'Medewerkers praten altijd professioneel met leerlingen. Ook na de les. Voor stagiairs gelden dezelfde regels. Zij geven ook het goede voorbeeld. Voor de stage begint, kijkt een stagiair wat er online over hem of haar staat. Klopt er iets niet? Dan past hij of zij het aan.',
      'Contact between a member of staff and one or more students is always professional, in and outside lesson time, as may be expected of a good employee. The same code applies to interns; they too set an example in using social media responsibly. Before the internship starts, each intern checks what can be found online about him or her and corrects it where needed.',
      'Staff are always professional with students. Also after lessons. The same rules are for interns. They set a good example too. Before the internship starts, an intern checks what is online about him or her. Is something wrong? Then he or she changes it.',
    ),
    forRole: {
      staff: say(
        'Je contact met leerlingen is altijd professioneel, binnen én buiten lestijd, zoals je van een goed werknemer mag verwachten. Voor stagiairs geldt dezelfde code: ook zij geven het voorbeeld in verantwoord gebruik van social media. Laat je stagiair vóór de stage nalopen wat er online over hem of haar te vinden is en dat zo nodig bijwerken.',
        'Wees altijd professioneel tegen leerlingen. Ook na de les. Voor stagiairs gelden dezelfde regels. Zij geven ook het goede voorbeeld. Voor de stage begint, kijkt een stagiair wat er online over hem of haar staat. Klopt er iets niet? Dan past hij of zij het aan.',
        'Your contact with students is always professional, in and outside lesson time, as may be expected of a good employee. The same code applies to interns: they too set an example in using social media responsibly. Have your intern check before the internship what can be found online about him or her, and correct it where needed.',
        'Always be professional with students. Also after lessons. The same rules are for interns. They set a good example too. Before the internship starts, an intern checks what is online about him or her and changes it if needed.',
      ),
      intern: say(
        'Voor jou als stagiair geldt dezelfde gedragscode als voor medewerkers. Je contact met leerlingen is altijd professioneel, binnen én buiten lestijd, zoals je van een goed werknemer mag verwachten. Je hebt een voorbeeldrol in verantwoord gebruik van social media. Controleer vóór je stage begint wat er online over je te vinden is, en werk dat bij waar nodig.',
        'Voor stagiairs gelden dezelfde regels als voor medewerkers. Wees altijd professioneel tegen leerlingen. Ook na de les. Geef het goede voorbeeld. Kijk voor je stage begint wat er online over jou staat. Pas het aan als het nodig is.',
        'As an intern you fall under the same code of conduct as staff. Your contact with students is always professional, in and outside lesson time, as may be expected of a good employee. You set an example in using social media responsibly. Before your internship starts, check what can be found online about you and update it where needed.',
        'The same rules are for interns as for staff. Always be professional with students. Also after lessons. Set a good example. Before your internship starts, check what is online about you. Change it if needed.',
      ),
    },
    words: 'stagiair stagiaire stage lio lerarenopleiding online presence online aanwezigheid opschonen profiel professioneel contact toon emoji smiley joke buiten lestijd s avonds laat berichten voorbeeldrol goed werknemer intern internship trainee student teacher professional conduct online presence after hours',
  },
  {
    id: 'III.B.2',
    title: { nl: 'Privé en werk gescheiden; vrienden worden', en: 'Private and work apart; becoming friends' },
    general: say(
      'Medewerkers houden privé en professioneel gebruik van social media duidelijk uit elkaar. Het wordt afgeraden dat zij met hun privéaccount "vrienden" worden met leerlingen of hun ouders of verzorgers. Social media professioneel gebruiken voor het onderwijs mag wel vanuit het vakgebied, bijvoorbeeld met een apart professioneel kanaal, om kennis te delen met leerlingen op de school, in de regio of landelijk. Dan is altijd helder in welke rol de medewerker spreekt en weet de schoolleiding er aantoonbaar van.',
      'Medewerkers houden privé en werk uit elkaar op social media. Het is niet verstandig om met je eigen account vrienden te worden met leerlingen of hun ouders. Een apart account voor het vak mag wel, voor je eigen school of breder. Het moet dan duidelijk zijn wie er praat en in welke rol. En de schoolleiding moet het weten. Dat moet je kunnen laten zien.',
      'Staff keep private and professional use of social media clearly apart. They are advised against becoming "friends" with students or their parents or guardians through a private account. Using social media professionally for education is allowed from one\'s own subject, for instance with a separate professional channel, to share knowledge with students at the school, in the region or nationwide. Then it is always clear in which role the person speaks, and the school management (schoolleiding) demonstrably knows of it.',
      'Staff keep private and work apart on social media. It is not wise to become friends with students or their parents through your own account. A separate account for your subject is okay, for your own school or wider. It must be clear who speaks and in which role. And the schoolleiding must know. You must be able to show that.',
    ),
    forRole: {
      student: say(
        'Leraren houden privé en werk op social media uit elkaar. Hun wordt afgeraden om met hun privéaccount vrienden te worden met leerlingen of ouders. Accepteert je docent je verzoek niet, dan is dat dus niets persoonlijks. Een apart vakkanaal van een docent, op school of breder, mag je wel volgen; daar is duidelijk in welke rol hij of zij praat, en de schoolleiding weet ervan.',
        'Leraren kunnen beter geen vrienden worden met leerlingen of ouders op hun eigen account. Het is dus niet gemeen als je docent nee zegt. Een speciaal account voor het vak, op school of breder, mag je wel volgen. Daar is duidelijk in welke rol de docent praat. De schoolleiding weet daarvan.',
        'Teachers keep private and work apart on social media. They are advised against becoming friends with students or parents through their private account. So if your teacher does not accept your request, it is nothing personal. You may follow a teacher\'s separate subject channel, for the school or wider; there it is clear in which role he or she speaks, and the school management (schoolleiding) knows of it.',
        'Teachers should not become friends with students or parents on their own account. So it is not mean if your teacher says no. You may follow a special account for the subject, at school or wider. There it is clear in which role the teacher speaks. The schoolleiding knows about it.',
      ),
      guardian: say(
        'Medewerkers houden privé en werk op social media uit elkaar. Hun wordt afgeraden om met hun privéaccount vrienden te worden met leerlingen of met u als ouder of verzorger. Een apart professioneel kanaal voor hun vak, op school of breder, mag wel, als duidelijk is in welke rol zij spreken en de schoolleiding er aantoonbaar van weet.',
        'Een docent kan beter geen vrienden worden met leerlingen of ouders op het eigen account. Een apart account voor het vak, op school of breder, mag wel. Het moet duidelijk zijn in welke rol de docent praat. En de schoolleiding moet het weten.',
        'Staff keep private and work apart on social media. They are advised against becoming friends with students or with you as a parent or guardian through their private account. A separate professional channel for their subject, for the school or wider, is allowed if it is clear in which role they speak and the school management (schoolleiding) demonstrably knows of it.',
        'A teacher should not become friends with students or parents on a private account. A separate account for the subject, at school or wider, is okay. It must be clear in which role the teacher speaks. And the schoolleiding must know.',
      ),
    },
    words: 'toevoegen vrienden volgen volger volgverzoek vriendschapsverzoek accepteren insta instagram snap snapchat tiktok facebook linkedin connectie connecten privéaccount finsta werkaccount vakaccount youtubekanaal professioneel kanaal kanaal voor mijn vak privé en werk scheiden friend request follow follower add accept private account professional channel youtube channel',
  },
  {
    id: 'III.B.3',
    title: { nl: 'Contact met leerlingen: schoolsystemen, geen WhatsApp', en: 'Contact with students: school systems, not WhatsApp' },
    general: say(
      'Contact tussen medewerkers en leerlingen loopt in principe via de systemen van de school, zoals Magister en Microsoft Teams. WhatsApp wordt afgeraden voor werkcontact tussen medewerker en leerling, tenzij de schoolleiding uitdrukkelijk toestemming geeft; die toestemming moet aantoonbaar zijn gevraagd (zie ook III.B.9). Het contact gaat altijd over onderwijs en school en versterkt de gewone kanalen, als dat in het belang van de leerling is. Teams en de Hoy-app kunnen veilige alternatieven zijn.',
      'Leraren en leerlingen praten via Magister of Teams. WhatsApp kun je beter niet gebruiken. Het mag alleen als de schoolleiding duidelijk ja zegt. Je moet kunnen laten zien dat het is gevraagd (zie ook III.B.9). Praat alleen over school en onderwijs, als extra naast de gewone kanalen. Doe het alleen als het goed is voor de leerling. Teams en de Hoy-app zijn veiliger.',
      'Contact between staff and students in principle goes through the school\'s systems, such as Magister and Microsoft Teams. WhatsApp is discouraged for work contact between staff and student, unless the school management (schoolleiding) gives explicit permission; that permission must demonstrably have been asked (see also III.B.9). The contact is always about education and school and strengthens the usual channels, where that is in the student\'s interest. Teams and the Hoy app can be safe alternatives.',
      'Teachers and students talk through Magister or Teams. Better not use WhatsApp. Only if the schoolleiding clearly says yes. You must be able to show that it was asked (see also III.B.9). Talk only about school and education, beside the usual channels, and only if it is good for the student. Teams and the Hoy app are safer.',
    ),
    forRole: {
      staff: say(
        'Gebruik voor contact met leerlingen in principe de systemen van de school, zoals Magister en Microsoft Teams. WhatsApp wordt afgeraden voor werkcontact met leerlingen, tenzij de schoolleiding uitdrukkelijk toestemming geeft. Die toestemming moet je aantoonbaar hebben gevraagd, en denk dan ook aan de toestemming van leerlingen of ouders (III.B.9). Houd het altijd bij onderwijs en school, als versterking van de gewone kanalen en in het belang van de leerling. Teams en de Hoy-app kunnen veilige alternatieven zijn.',
        'Praat met leerlingen via Magister of Teams. Gebruik liever geen WhatsApp. Het mag alleen als de schoolleiding duidelijk ja zegt. Je moet kunnen laten zien dat je het hebt gevraagd. Vraag dan ook toestemming aan leerlingen of ouders (III.B.9). Praat alleen over school en onderwijs, als extra naast de gewone kanalen. Doe het alleen als het goed is voor de leerling. Teams of de Hoy-app is veiliger.',
        'For contact with students, in principle use the school\'s systems, such as Magister and Microsoft Teams. WhatsApp is discouraged for work contact with students, unless the school management (schoolleiding) gives explicit permission. You must demonstrably have asked for it, and then also think of the consent of students or parents (III.B.9). Keep it to education and school, to strengthen the usual channels and in the student\'s interest. Teams and the Hoy app can be safe alternatives.',
        'Talk to students through Magister or Teams. Better not use WhatsApp. Only if the schoolleiding clearly says yes. You must be able to show that you asked. Then also ask students or parents for consent (III.B.9). Talk only about school and education, beside the usual channels, and only if it is good for the student. Teams or the Hoy app is safer.',
      ),
      student: say(
        'Contact met je docent loopt via de systemen van school, zoals Magister en Teams. WhatsApp wordt afgeraden. Het kan alleen als de schoolleiding uitdrukkelijk toestemming gaf, en dat moet aantoonbaar zijn gevraagd (zie ook III.B.9). Het gaat dan altijd over onderwijs of school en moet in jouw belang zijn, als extra naast de gewone kanalen. Teams en de Hoy-app kunnen veilige alternatieven zijn. Stuurt een docent je berichten die niet goed voelen? Vertel het je mentor of de vertrouwenspersoon.',
        'Praat met je docent via Magister of Teams. Niet via WhatsApp. Dat mag alleen als de schoolleiding duidelijk ja heeft gezegd. De docent moet kunnen laten zien dat het is gevraagd (zie ook III.B.9). Het gaat alleen over school en onderwijs, als extra naast de gewone kanalen. Het moet goed zijn voor jou. Teams of de Hoy-app is veiliger. Voelt een bericht niet goed? Vertel het je mentor of de vertrouwenspersoon.',
        'Contact with your teacher goes through the school\'s systems, such as Magister and Teams. WhatsApp is discouraged. It is possible only if the school management (schoolleiding) gave explicit permission, demonstrably asked for (see also III.B.9). Then it is always about education or school and in your interest, beside the usual channels. Teams and the Hoy app can be safe alternatives. Does a teacher send you messages that do not feel right? Tell your mentor or the confidential adviser (vertrouwenspersoon).',
        'Talk to your teacher through Magister or Teams. Not through WhatsApp. Only if the schoolleiding clearly said yes. The teacher must be able to show that it was asked (see also III.B.9). It is only about school and education, beside the usual channels, and must be good for you. Teams or the Hoy app is safer. Does a message not feel right? Tell your mentor or the vertrouwenspersoon.',
      ),
    },
    words: 'appen appje whatsapp whatsappen wapp groepsapp klassenapp appgroep app-groep telefoonnummer 06 06-nummer nummer geven sms signal telegram discord messenger magister teams hoy hoy-app berichten kanaal excursie werkweek mentorklas whatsapp text message group chat phone number magister teams',
  },
  {
    id: 'III.B.4',
    title: { nl: 'E-mail: alleen met het schoolaccount', en: 'E-mail: school account only' },
    general: say(
      'Voor e-mail gebruikt een medewerker alleen het schoolaccount. Mailen tussen medewerker en leerlingen via een privéaccount van de medewerker mag niet, in geen van beide richtingen.',
      'Medewerkers mailen alleen met hun schoolmail. Mail tussen medewerker en leerling via de privémail van de medewerker mag niet. Ook niet andersom: leerlingen sturen niets naar die privémail.',
      'For e-mail a member of staff uses only the school account. E-mail between staff and students through a private account of the staff member is not allowed, in either direction.',
      'Staff only use their school e-mail. E-mail between staff and students through the private e-mail of the staff member is not allowed. Not the other way round either: students do not write to that private e-mail.',
    ),
    forRole: {
      staff: say(
        'Mail voor je werk alleen met je e-mailaccount van school. Mailen met leerlingen via je privéaccount mag niet, in geen van beide richtingen: stuurt een leerling iets naar je privéadres, antwoord dan vanuit je schoolaccount.',
        'Mail alleen met je schoolmail. Mail nooit met leerlingen via je privémail. Andersom mag ook niet. Mailt een leerling naar je privéadres? Antwoord dan met je schoolmail.',
        'Use only your school e-mail account for work. E-mailing with students through your private account is not allowed, in either direction: if a student writes to your private address, answer from your school account.',
        'Only use your school e-mail. Never e-mail students from your private account. The other way round is not allowed either. Does a student write to your private address? Answer from your school e-mail.',
      ),
      student: say(
        'Mail je docent op zijn of haar schooladres. Mailen via een privéaccount van een medewerker mag niet, in geen van beide richtingen: de docent mailt jou ook niet vanaf privé.',
        'Mail je docent op het schooladres. Niet naar de privémail van de docent. De docent mag jou ook niet mailen met privémail.',
        'E-mail your teacher at his or her school address. E-mail through a private account of a member of staff is not allowed, in either direction: the teacher does not write to you from a private account either.',
        'E-mail your teacher at the school address. Not at the private e-mail. The teacher may not e-mail you from private e-mail either.',
      ),
    },
    words: 'mail mailen e-mail email emailen gmail hotmail outlook privémail prive mail privéadres eigen mail schoolmail schoolaccount mailadres mailtje doorsturen naar huis gmail private email personal email school email address',
  },
];
