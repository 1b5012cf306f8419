import type { Language } from '../../runtime/language';
import type { SendTo, StepExtra, TextToSend } from '../stappenplan';

type Words = Readonly<Record<Language, string>>;

/** By the step in which somebody sends it. */
type BranchTexts = Readonly<Record<string, Partial<Readonly<Record<SendTo, Words>>>>>;

/**
 * Texts that a person sends, for each sort of incident; in our own words, without names and without details that lead to
 * somebody. What stands here is a beginning: whoever sends it makes it their own.
 */
const TEXTS = {
  acute: {
    parents: {
      parents: {
        nl: 'Beste ouders en verzorgers,\n\nVandaag was er op school een situatie waarin de veiligheid van leerlingen in gevaar was. Iedereen die hulp nodig had, heeft die gekregen. Wij werken samen met de hulpdiensten. Uit zorg voor wie het aangaat, vertellen wij geen bijzonderheden. Wilt u vragen van uw kind rustig beantwoorden en geen berichten of beelden doorsturen? Hebt u zorgen over uw eigen kind? Neem dan contact op met de mentor.',
        en: 'Dear parents and guardians,\n\nToday there was a situation at school in which the safety of students was at risk. Everyone who needed help has received it. We work together with the emergency services. Out of care for those concerned we give no details. Please answer your child’s questions calmly and do not pass on messages or pictures. Are you worried about your own child? Then contact the mentor.',
      },
    },
    inform: {
      class: {
        nl: 'Vandaag is er op school iets ernstigs gebeurd. Er is hulp gekomen en je bent hier nu veilig. Wij vertellen geen bijzonderheden, uit respect voor wie het aangaat. Stuur niets door en zet niets online. Zit je ermee? Kom praten met je mentor of de zorgcoördinator, of bel de Kindertelefoon: 0800-0432.',
        en: 'Something serious happened at school today. Help has come and you are safe here now. We give no details, out of respect for those concerned. Pass nothing on and put nothing online. Is it on your mind? Come and talk with your mentor or the care coordinator, or call the Kindertelefoon: 0800-0432.',
      },
      team: {
        nl: 'Collega’s, vandaag was er een acute situatie op school. De hulpdiensten zijn betrokken en de schoolleiding heeft de leiding. Praat er niet over in groepsapps. Vragen van ouders of de pers gaan naar de schoolleiding. Houd leerlingen in het oog die stil of onrustig zijn, en meld zorgen bij de zorgcoördinator. Na schooltijd praten wij samen na.',
        en: 'Colleagues, today there was an acute situation at school. The emergency services are involved and the school management leads. Do not talk about it in group chats. Questions of parents or the press go to the school management. Keep an eye on students who are quiet or restless, and take worries to the care coordinator. After school we talk it over together.',
      },
    },
  },
  selfHarm: {
    parents: {
      parents: {
        nl: 'Beste ouders en verzorgers,\n\nWij maken ons zorgen over hoe het met uw kind gaat, en willen daar graag vandaag met u over praten. Wij hebben met uw kind afgesproken dat wij u bellen. Samen kijken wij wat nu helpt. Is er direct gevaar, bel dan 112. Praten kan dag en nacht bij 113: bel 113 of 0800-0113.',
        en: 'Dear parents and guardians,\n\nWe are worried about how your child is doing, and would like to talk with you about it today. We agreed with your child that we would call you. Together we look at what helps now. Is there direct danger, then call 112. Somebody to talk to is there day and night: call 113 or 0800-0113.',
      },
    },
    inform: {
      team: {
        nl: 'Collega’s, over een leerling van onze school zijn zorgen. De zorgcoördinator en de mentor zijn ermee bezig. Wie iets moet weten om goed les te geven, hoort dat van de mentor. Praat er verder niet over, ook niet met leerlingen. Merk je iets op? Ga dan meteen naar de zorgcoördinator.',
        en: 'Colleagues, there are worries about a student of our school. The care coordinator and the mentor are dealing with it. Whoever has to know something to teach well hears it from the mentor. Do not talk about it otherwise, also not with students. Do you notice something? Then go to the care coordinator at once.',
      },
    },
  },
  threat: {
    parents: {
      parents: {
        nl: 'Beste ouders en verzorgers,\n\nEr is een dreigend bericht bij ons gemeld. Wij nemen zoiets altijd serieus en hebben het met de politie besproken. Op dit moment kunnen de lessen doorgaan; verandert dat, dan hoort u het meteen van ons. Stuur het bericht niet door: dat maakt leerlingen bang en helpt de politie niet. Hoort of ziet u iets? Bel dan de school of de politie.',
        en: 'Dear parents and guardians,\n\nA threatening message was reported to us. We always take that seriously and have discussed it with the police. At the moment lessons can go on; if that changes you hear it from us at once. Please do not pass the message on: it scares students and does not help the police. Do you hear or see something? Then call the school or the police.',
      },
    },
    inform: {
      class: {
        nl: 'Er is een dreigend bericht rondgegaan. De school weet ervan en de politie kijkt mee. Stuur het niet door en reageer er niet op. Weet je er meer van, of kreeg je het zelf? Laat het aan je mentor weten. Dat is geen klikken, dat is zorgen dat iedereen veilig is.',
        en: 'A threatening message went round. The school knows and the police are looking into it. Do not pass it on and do not react to it. Do you know more, or did you get it yourself? Tell your mentor. That is not telling tales, it is making sure that everybody is safe.',
      },
      team: {
        nl: 'Collega’s, er is een bedreiging gemeld. De schoolleiding heeft contact met de politie en bepaalt wat er op school verandert. Antwoord niet zelf op het bericht. Zie of hoor je iets dat ermee te maken heeft? Bel de schoolleiding, bij direct gevaar 112. Vragen van ouders of de pers gaan naar de schoolleiding.',
        en: 'Colleagues, a threat was reported. The school management is in contact with the police and decides what changes at school. Do not answer the message yourself. Do you see or hear something about it? Call the school management, and 112 in direct danger. Questions of parents or the press go to the school management.',
      },
    },
  },
  intimateImage: {
    parents: {
      parents: {
        nl: 'Beste ouders en verzorgers,\n\nEr gaat beeld rond van een jongere, dat nooit gedeeld had mogen worden. Wij vragen u om hulp. Praat met uw kind: kijk er niet naar, stuur het niet door en verwijder het. Zulk beeld van een minderjarige bewaren of delen is strafbaar. Maak geen schermafbeelding, ook niet als bewijs. Heeft uw kind het gekregen, of is uw kind bang dat het zelf iets overkomt? Bel de mentor, of Helpwanted: 020-261 52 75.',
        en: 'Dear parents and guardians,\n\nAn image of a young person is going round that should never have been shared. We ask for your help. Talk with your child: do not look at it, do not pass it on, and delete it. Keeping or sharing such an image of a minor is a crime. Take no screenshot, also not as proof. Did your child get it, or is your child afraid of something like it? Call the mentor, or Helpwanted: 020-261 52 75.',
      },
    },
    inform: {
      class: {
        nl: 'Er gaat beeld rond dat nooit gedeeld had mogen worden. Heb je het? Kijk er niet naar, stuur het niet door en verwijder het. Doorsturen is strafbaar, ook als je het zelf kreeg. Zeg er niets over tegen of over wie je denkt dat het is. Vind je het lastig of weet je meer? Je mentor luistert, en Helpwanted helpt je ook: helpwanted.nl.',
        en: 'An image is going round that should never have been shared. Do you have it? Do not look at it, do not pass it on, and delete it. Passing it on is a crime, also when somebody sent it to you. Say nothing to or about who you think it is. Is it hard for you, or do you know more? Your mentor listens, and Helpwanted helps you too: helpwanted.nl.',
      },
      team: {
        nl: 'Collega’s, er gaat seksueel beeld van een minderjarige rond. Laat het je niet tonen, ook niet even. Maak geen schermafbeelding en bewaar niets: dat is strafbaar, ook met goede bedoelingen. Ziet een leerling het? Zeg dat het weg moet en dat doorsturen strafbaar is. Noem geen namen en zoek niet zelf uit wie het was. Alles wat je hoort, gaat naar wie de leiding heeft.',
        en: 'Colleagues, a sexual image of a minor is going round. Do not have it shown to you, not even for a moment. Take no screenshot and keep nothing: that is a crime, also with good intentions. Does a student see it? Say that it has to go and that passing it on is a crime. Mention no names and do not find out yourself who did it. All that you hear goes to who leads.',
      },
    },
  },
  bullying: {
    parents: {
      parents: {
        nl: 'Beste ouders en verzorgers,\n\nIn de klas van uw kind lukt het nu niet iedereen om prettig met elkaar om te gaan, ook online. Wij zijn daar met de klas mee bezig. U kunt helpen: vraag uw kind hoe het in de klas en in de groepsapp gaat, luister zonder meteen te oordelen, en spreek af dat niemand buitengesloten wordt. Ziet of hoort u iets? Zoek niet zelf andere ouders of leerlingen op, maar bel de mentor.',
        en: 'Dear parents and guardians,\n\nIn your child’s class not everyone manages to be pleasant to each other at the moment, online as well. We are working on it with the class. You can help: ask your child how things go in class and in the group chat, listen without judging at once, and agree that nobody is left out. Do you see or hear something? Please do not approach other parents or students yourself, but call the mentor.',
      },
    },
    inform: {
      class: {
        nl: 'Iedereen hoort er in deze klas bij, ook in de groepsapp. De laatste tijd lukt dat niet altijd. Wij gaan samen afspraken maken over wat we wel en niet doen. Lach niet mee, stuur niets door en haal niemand uit een groep. Zie je dat iemand alleen staat? Ga erbij zitten of stuur iets aardigs. Is het voor jou niet fijn? Kom naar je mentor.',
        en: 'Everyone belongs in this class, in the group chat too. Lately that has not always worked. Together we will agree on what we do and do not do. Do not laugh along, pass nothing on and take nobody out of a group. Do you see somebody on their own? Sit with them or send something kind. Is it not nice for you? Come to your mentor.',
      },
      team: {
        nl: 'Collega’s, in een van onze klassen wordt gepest of buitengesloten, ook online. De mentor heeft de leiding. Let in je les op wie alleen zit en wie de toon zet. Stop kwetsende opmerkingen meteen, zonder er een gesprek voor de klas van te maken. Kies zelf de groepjes. Meld wat je ziet dezelfde dag bij de mentor.',
        en: 'Colleagues, in one of our classes there is bullying or leaving out, online as well. The mentor leads. Watch in your lesson who is alone and who sets the tone. Stop hurtful remarks at once, without making it a discussion before the class. Make the groups yourself. Tell the mentor the same day what you see.',
      },
    },
  },
  incident: {
    parents: {
      parents: {
        nl: 'Beste ouders en verzorgers,\n\nOnline is iets gedeeld dat kwetsend is voor een of meer jongeren van onze school. Wij zijn ermee bezig en helpen wie erdoor geraakt is. Wilt u met uw kind praten: niet doorsturen, niet reageren, en laten verwijderen wat er nog staat? Uit zorg voor wie het aangaat, geven wij geen bijzonderheden. Vragen of zorgen? Bel de mentor.',
        en: 'Dear parents and guardians,\n\nSomething was shared online that hurts one or more young people of our school. We are dealing with it and help those who were hurt. Please talk with your child: do not pass it on, do not react, and have removed what is still there. Out of care for those concerned we give no details. Questions or worries? Call the mentor.',
      },
    },
    inform: {
      class: {
        nl: 'Online is iets gedeeld dat mensen pijn doet. Heb je het? Stuur het niet door en verwijder het. Reageer niet en ga niet raden over wie het gaat. De school is ermee bezig. Gaat het over jou, of weet je meer? Ga naar je mentor of de vertrouwenspersoon.',
        en: 'Something was shared online that hurts people. Do you have it? Do not pass it on and delete it. Do not react, and do not guess whom it is about. The school is dealing with it. Is it about you, or do you know more? Go to your mentor or the confidential counsellor.',
      },
      team: {
        nl: 'Collega’s, online gaat iets rond dat kwetsend is voor leerlingen of collega’s. Deel het niet, ook niet om het te laten zien. Zie je het bij een leerling? Zeg dat doorsturen moet stoppen en meld het bij wie de leiding heeft. Noem geen namen in de klas of in groepsapps.',
        en: 'Colleagues, something is going round online that hurts students or colleagues. Do not share it, also not to show it. Do you see it with a student? Say that passing it on has to stop and tell who leads. Mention no names in class or in group chats.',
      },
    },
  },
  fakeAccount: {
    parents: {
      parents: {
        nl: 'Beste ouders en verzorgers,\n\nEr is een account gemaakt dat doet alsof het van iemand van onze school is. Wat daar staat, komt niet van die persoon. Wij laten het account weghalen. Vraag uw kind het niet te volgen, niet te reageren en niets door te sturen. Kreeg uw kind er een bericht van, of is uw kind zelf nagemaakt? Bel de mentor; Helpwanted helpt met weghalen: 020-261 52 75.',
        en: 'Dear parents and guardians,\n\nAn account was made that pretends to be of somebody of our school. What it says does not come from that person. We are having the account removed. Please ask your child not to follow it, not to react and to pass nothing on. Did your child get a message from it, or is your child imitated? Call the mentor; Helpwanted helps to remove it: 020-261 52 75.',
      },
    },
    inform: {
      class: {
        nl: 'Er is een nepaccount dat doet alsof het iemand van school is. Volg het niet, reageer niet en stuur niets door. Meld het in de app als "doet zich voor als iemand anders": hoe meer mensen dat doen, hoe sneller het weg is. Weet je wie het maakte? Vertel het je mentor. Stoppen kan nu nog, en dat telt mee.',
        en: 'There is a fake account that pretends to be somebody of school. Do not follow it, do not react and pass nothing on. Report it in the app as "pretending to be somebody else": the more people do, the sooner it is gone. Do you know who made it? Tell your mentor. Stopping is still possible, and it counts.',
      },
      team: {
        nl: 'Collega’s, er is een nepaccount in omloop. Ga niet in op berichten of verzoeken ervan, ook niet om uit te zoeken wie erachter zit. Meld het account bij het platform. Krijg je er een bericht van? Noteer datum, tijd en adres van het account en geef dat aan wie de leiding heeft.',
        en: 'Colleagues, a fake account is about. Do not go into its messages or requests, also not to find out who is behind it. Report the account to the platform. Do you get a message from it? Write down date, time and address of the account and give that to who leads.',
      },
    },
  },
  challenge: {
    parents: {
      parents: {
        nl: 'Beste ouders en verzorgers,\n\nOnder jongeren gaat online een uitdaging rond die gevaarlijk kan zijn. Wij noemen de naam niet, om er geen reclame voor te maken. Vraag uw kind open wat het online tegenkomt en of anderen iets proberen. Spreek af: nooit meedoen om erbij te horen, en meteen iemand roepen als het misgaat. Is uw kind misselijk, suf of gewond? Bel de huisarts, bij gevaar 112.',
        en: 'Dear parents and guardians,\n\nAn online challenge is going round among young people that can be dangerous. We do not give its name, so as not to advertise it. Ask your child openly what they meet online and whether others try things. Agree: never join in to belong, and call somebody at once when it goes wrong. Is your child sick, drowsy or hurt? Call the doctor, and 112 in danger.',
      },
    },
    inform: {
      class: {
        nl: 'Soms gaat er online iets rond dat stoer lijkt en gevaarlijk is. Nee zeggen is ook stoer. Doe niet mee, film het niet en deel het niet. Gaat het mis? Blijf erbij en roep een volwassene, of bel 112. Je krijgt nooit straf omdat je hulp haalt.',
        en: 'Sometimes something goes round online that looks tough and is dangerous. Saying no is tough too. Do not join in, do not film it and do not share it. Does it go wrong? Stay there and call an adult, or call 112. You are never punished for getting help.',
      },
      team: {
        nl: 'Collega’s, er gaat een gevaarlijke uitdaging rond. Noem de naam niet in de klas en laat geen filmpjes zien. Let op leerlingen die zich anders gedragen, suf zijn of pijn hebben. Bij gevaar: 112, en blijf erbij. Vraag rustig wat er gebeurd is en meld het bij wie de leiding heeft.',
        en: 'Colleagues, a dangerous challenge is going round. Do not give its name in class and show no videos. Watch for students who behave differently, are drowsy or in pain. In danger: 112, and stay there. Ask calmly what happened and tell who leads.',
      },
    },
  },
  recording: {
    parents: {
      parents: {
        nl: 'Beste ouders en verzorgers,\n\nOp school is iemand gefilmd of opgenomen die dat niet wilde of niet wist. Op school mag dat niet zonder toestemming. Wilt u uw kind vragen de opname niet te delen en te verwijderen als het die heeft? Wij praten met wie het aangaat en geven verder geen bijzonderheden.',
        en: 'Dear parents and guardians,\n\nAt school somebody was filmed or recorded who did not want that or did not know. At school that is not allowed without permission. Please ask your child not to share the recording, and to delete it if they have it. We talk with those concerned and give no further details.',
      },
    },
    inform: {
      class: {
        nl: 'Er is een opname gemaakt van iemand die dat niet wilde. Op school film je alleen met toestemming, en delen mag alleen als iedereen die erop staat ja zegt. Heb je de opname? Verwijder hem en stuur hem niet door. Zit je ermee? Praat met je mentor.',
        en: 'A recording was made of somebody who did not want it. At school you film with permission only, and sharing is allowed only when everyone in it says yes. Do you have the recording? Delete it and do not pass it on. Is it on your mind? Talk with your mentor.',
      },
      team: {
        nl: 'Collega’s, er gaat een opname rond die zonder toestemming op school is gemaakt. Bekijk en deel die niet. Zeg in de klas nog eens wat de afspraak is: filmen alleen met toestemming. Hoor je wie de opname heeft? Meld het bij wie de leiding heeft; doorzoek geen telefoons.',
        en: 'Colleagues, a recording is going round that was made at school without permission. Do not watch or share it. Say once more in class what the rule is: filming with permission only. Do you hear who has it? Tell who leads; do not search phones.',
      },
    },
  },
  staffInvolved: {
    parents: {
      parents: {
        nl: 'Beste ouders en verzorgers,\n\nBij het bestuur is een zorg gemeld over het gedrag van iemand die bij ons werkt. Het bestuur volgt de stappen die de wet vraagt en laat zich adviseren. Zolang dat loopt, geven wij geen bijzonderheden; dat beschermt iedereen. Heeft uw kind iets meegemaakt, of wilt u praten? De vertrouwenspersoon van school luistert, en u kunt de vertrouwensinspecteur bellen: 0900-111 3 111.',
        en: 'Dear parents and guardians,\n\nA concern was reported to the board about the behaviour of somebody who works with us. The board follows the steps that the law asks for and takes advice. While that goes on we give no details; that protects everybody. Did your child experience something, or would you like to talk? The school’s confidential counsellor listens, and you can call the inspector for confidential matters: 0900-111 3 111.',
      },
    },
    inform: {
      class: {
        nl: 'Misschien hoor je verhalen over iemand die op school werkt. Wij kunnen daar nu niets over vertellen, en vragen je er niet over te raden of iets online te zetten. Heb je zelf iets meegemaakt dat niet goed voelde? Het is niet jouw schuld. Je kunt altijd naar de vertrouwenspersoon, of bel de Kindertelefoon: 0800-0432.',
        en: 'You may hear stories about somebody who works at school. We cannot tell you anything about that now, and ask you not to guess or put things online. Did you experience something yourself that did not feel right? It is not your fault. You can always go to the confidential counsellor, or call the Kindertelefoon: 0800-0432.',
      },
      team: {
        nl: 'Collega’s, het bestuur onderzoekt een zorg over het gedrag van iemand die bij ons werkt. Doe zelf geen onderzoek, vraag leerlingen niet uit en praat er niet over met elkaar of met ouders. Hoor je iets van een leerling? Luister, beloof geen geheimhouding en meld het meteen bij het bestuur: dat moet van de wet.',
        en: 'Colleagues, the board is looking into a concern about the behaviour of somebody who works with us. Do not investigate yourself, do not question students and do not talk about it with each other or with parents. Do you hear something from a student? Listen, promise no secrecy and tell the board at once: the law demands it.',
      },
    },
  },
  parent: {
    talk: {
      parents: {
        nl: 'Dank voor uw bericht. Ik lees dat u zich zorgen maakt en wil er graag de tijd voor nemen. Dat gaat beter in een gesprek dan in berichten. Kunt u mij laten weten wanneer ik u kan bellen, of wanneer u naar school kunt komen? Tot die tijd ga ik in de groep niet verder op dit onderwerp in.',
        en: 'Thank you for your message. I read that you are worried and would like to take time for it. That goes better in a talk than in messages. Could you let me know when I can call you, or when you can come to school? Until then I will not go on about this in the group.',
      },
      team: {
        nl: 'Collega’s, er loopt een gesprek met een ouder over iets dat die ouder hoog zit. Het contact gaat nu via één persoon. Krijg je er een bericht over? Antwoord kort dat je het doorgeeft, en ga niet op de inhoud in. Stuur geen berichten van ouders door in groepsapps.',
        en: 'Colleagues, a talk is going on with a parent about something that weighs on them. Contact goes through one person now. Do you get a message about it? Answer briefly that you pass it on, and do not go into it. Do not forward parents’ messages in group chats.',
      },
    },
  },
  derailing: {
    talk: {
      class: {
        nl: 'In onze chat ging het er de laatste tijd hard aan toe. Zo praten we niet met elkaar. De chat is voor school: schrijf wat je ook hardop in de klas zou zeggen. Ben je boos op iemand? Praat samen, of vraag je mentor erbij. Wie spijt heeft van een bericht, haalt het zelf weg.',
        en: 'Things got rough in our chat lately. That is not how we talk with each other. The chat is for school: write what you would also say out loud in class. Are you angry with somebody? Talk together, or ask your mentor to join. Whoever regrets a message removes it.',
      },
      team: {
        nl: 'Collega’s, een gesprek in een van onze groepen liep hoog op. Wij praten erover met wie erbij was, niet in de groep. Reageer er daar niet meer op. Merk je dat het elders doorgaat? Meld het bij de leidinggevende (artikel III.B.10).',
        en: 'Colleagues, a conversation in one of our groups ran high. We talk about it with those who were in it, not in the group. Please do not react there any more. Do you notice that it goes on elsewhere? Tell the supervisor (article III.B.10).',
      },
    },
  },
  privacy: {
    tellConcerned: {
      parents: {
        nl: 'Beste ouders en verzorgers,\n\nGegevens of beelden van leerlingen zijn zichtbaar geweest voor mensen voor wie ze niet bedoeld waren. Daarvoor onze excuses. Wij hebben ze weggehaald en zoeken uit hoe het kon gebeuren. Hebt u of heeft uw kind iets ontvangen dat niet voor u bedoeld was? Wilt u het verwijderen en ons dat laten weten? Met vragen kunt u terecht bij onze privacy officer.',
        en: 'Dear parents and guardians,\n\nData or pictures of students were visible to people for whom they were not meant. We apologise. We have removed them and are finding out how it could happen. Did you or your child receive something that was not meant for you? Please delete it and let us know. With questions you can turn to our privacy officer.',
      },
      class: {
        nl: 'Er waren foto’s of gegevens van leerlingen te zien op een plek waar dat niet mocht. Dat vinden wij vervelend en wij hebben het weggehaald. Heb je er iets van bewaard? Verwijder het en stuur het niet door. Staat er iets van jou bij en zit je daarmee? Zeg het tegen je mentor.',
        en: 'Pictures or data of students could be seen in a place where that was not allowed. We are sorry and have removed it. Did you keep some of it? Delete it and do not pass it on. Is something of yours among it, and is it on your mind? Tell your mentor.',
      },
      team: {
        nl: 'Collega’s, gegevens of beelden van leerlingen stonden waar ze niet hoorden. De privacy officer heeft de leiding en beoordeelt of het gemeld moet worden. Heb je ze ontvangen of gedeeld? Verwijder ze, ook uit je downloads, en laat de privacy officer weten wat je had en wanneer.',
        en: 'Colleagues, data or pictures of students stood where they did not belong. The privacy officer leads and assesses whether it must be reported. Did you receive or share them? Delete them, also from your downloads, and let the privacy officer know what you had and when.',
      },
    },
  },
} satisfies Readonly<Record<string, BranchTexts>>;

/** What comes on top in the steps of a branch, with the texts of that sort of incident. */
export function withTexts(sort: keyof typeof TEXTS, extra: Readonly<Record<string, StepExtra>> = {}): Readonly<Record<string, StepExtra>> {
  const texts: BranchTexts = TEXTS[sort];
  const added = Object.entries(texts).map(([step, byAudience]) => {
    const own = extra[step];
    return [step, { ...own, nl: { ...own?.nl, send: inLanguage(byAudience, 'nl') }, en: { ...own?.en, send: inLanguage(byAudience, 'en') } }] as const;
  });
  return { ...extra, ...Object.fromEntries(added) };
}

function inLanguage(byAudience: BranchTexts[string], language: Language): readonly TextToSend[] {
  return (Object.entries(byAudience) as [SendTo, Words][]).map(([to, words]) => ({ to, text: words[language] }));
}
