import { readExamples } from '../readExamples';

/** III.A: for everyone. */
export const everyoneQuestions = [
  ...readExamples(['III.A.1'], `
s mag ik op me telefoon in de les
s mag ik insta checken tijdens de les
s mag k ff snappen in de les
s mag mijn smartwatch aan tijdens de les
s mag ik whatsappen onder de les als ik klaar ben
s mag ik tiktok kijken in een tussenuur
t Mag ik als docent onder de les op Facebook?
t mag ik tijdens mijn les even op whatsapp kijken
t Wie beslist of leerlingen hun telefoon mogen gebruiken in de les?
t Mag ik leerlingen in de les Instagram laten gebruiken?
g Wat is het telefoonbeleid van de school?
g Mag mijn kind zijn mobiel meenemen naar school?
g mag mijn dochter haar smartwatch om in de klas
s mogen we mobieltjes gebruiken op school
s waarom moet mn telefoon in de telefoontas
s mag ik een slimme bril op in de klas
s mag mn laptop open voor discord tijdens wiskunde
s mogen leraren wel op hun telefoon
s mag je op je tel in de pauze
s mn docent vindt het goed dat ik op insta zit, mag het dan
s mag mijn ipad aan in de les
s krijg ik straf als ik onder de les app
t heb ik toestemming nodig om onder lestijd te twitteren
i mag ik op stage tijdens de les op mijn telefoon
s mag ik muziek luisteren op mn telefoon in de klas
g Mogen leerlingen in de les op social media?
s mgo ik me tel gebruiken bij wiskunde
s Can I use my phone in class?
s am i allowed to check snapchat during lessons
g What is the phone policy?
t May I use social media during my lesson?
s can i wear my apple watch in class
s are smart glasses allowed at school
s zijn smartwatches toegestaan
t mogen leerlingen met een meta rayban bril de klas in
s mag ik mn mobiel pakken als de docent ff weg is
`),
  ...readExamples(['III.A.2'], `
s mag ik mn docent filmen
s mag k me leraar filmen
s mag ik een foto maken van mn klasgenoten in de pauze
s mag ik een tiktok maken op school
s mag ik stiekem opnemen wat de juf zegt
s mag ik filmen in de gang
s mag ik een snap maken in de kantine
s mag ik een foto van een klasgenoot op mn story zetten
s mag ik een sticker maken van mijn leraar
s mag ik een meme maken van meneer de vries
s mag ik het geluid opnemen in de les
s mag ik een screenshot maken van de teams les
s mag ik de online les opnemen
s is het oke om een filmpje van een vechtpartij op school te posten
s mogen we een selfie maken in de klas
s mag ik een livestream doen vanaf school
s iemand filmt mij in de les mag dat
s er is een foto van mij gemaakt zonder dat ik het wist op school
g Mag mijn zoon op school filmpjes maken?
g mag een leerling foto's maken van mijn kind op school
g Mogen klasgenoten filmpjes van mijn dochter maken?
t Een leerling filmt mij tijdens de les, mag dat?
t leerlingen maken stiekem foto's van mij
t mogen leerlingen in de klas filmen
t Mag een leerling een geluidsopname maken van een gesprek met mij?
t Mogen leerlingen screenshots maken van een videocall?
s mag ik een foto van een toets maken
s mag ik fotos bewerken van andere leerlingen
s mag je op het schoolplein filmen
s mag ik een vlog maken over mn schooldag
s mag ik mijn vriendinnen filmen tijdens gym
s magk foto maken vd docent
s mag ik een opname van een videochat delen
s Can I film my teacher?
s may I take pictures at school
s can i record an online lesson
s is it ok to take a photo of my classmate without asking
g May students make videos at school?
t A student is recording me in class, is that allowed?
s can i make a tiktok at school
s someone took a video of me in the canteen is that allowed
s mag je elkaar op de foto zetten in de aula
s snap van de leraar maken en doorsturen kan dat
i leerlingen filmen mij op mijn stageschool, mag dat
s foto van mn vriend in de klas naar de groepsapp sturen
`),
  ...readExamples(['III.A.3'], `
s mag ik filmen voor een opdracht
s we moeten een vlog maken voor nederlands mag dat op school
s voor mn profielwerkstuk wil ik interviews opnemen
s wanneer mag ik wel filmen op school
s wie moet toestemming geven als ik wil filmen voor een project
s mogen we een filmpje maken voor de les als de docent het goed vindt
s mag ik de les opnemen omdat ik dyslexie heb
s mag ik geluid opnemen als de leraar het oke vindt
s is er een uitzondering op het filmverbod
t Mag ik leerlingen een filmopdracht geven?
t Kan ik toestemming geven om de les op te nemen?
t Mogen leerlingen voor een practicum foto's maken?
t wie mag toestemming geven voor opnames in de les
t Ik laat leerlingen een presentatie filmen voor beoordeling, mag dat?
g Mag mijn dochter filmen op school voor een werkstuk?
g mijn kind moet een video maken voor een vak, mag dat wel
t is afwijken van het opnameverbod mogelijk voor onderwijsdoeleinden
s docent zegt dat we mogen filmen, mag het dan
s voor de les een podcast opnemen op school toegestaan?
s foto's maken van het proefje bij scheikunde mag dat
i Mag ik leerlingen laten filmen voor een lesopdracht tijdens mijn stage?
i mag ik mijn les filmen voor mijn opleiding
s Can I film for a school project?
s is recording allowed if my teacher says yes
t Can I let students make a video for an assignment?
t Who can give permission to record a lesson?
s when am i allowed to record at school
s mag ik toestemming vragen om te filmen in de klas
t mag ik leerlingen met hun telefoon een experiment laten vastleggen
s hoe krijg ik toestemming om op school te filmen
`),
  ...readExamples(['III.A.4'], `
s mag ik het lesfilmpje van mn docent delen
s mag ik een filmpje van de leraar doorsturen aan een vriend op een andere school
s mag ik de uitlegvideo van wiskunde op youtube zetten
s mag ik een remix maken van het filmpje van mevrouw
s van wie is een lesvideo
s mag ik de video van mijn docent op tiktok zetten
s mag ik stukjes uit een instructiefilmpje knippen en posten
s mag ik de opgenomen les van de docent downloaden en delen
t Mogen leerlingen mijn kennisclips delen?
t Een leerling heeft mijn instructievideo op TikTok gezet, mag dat?
t Van wie zijn de filmpjes die ik voor mijn les opneem?
t wie is eigenaar van mijn uitlegvideo's
t leerlingen hebben mijn opgenomen les bewerkt tot een meme
g Mag mijn kind de lesvideo van een docent doorsturen?
g wie is eigenaar van de lesvideo's
s mag ik het filmpje dat de docent in teams zette op insta plaatsen
s is het filmpje van meneer auteursrecht ofzo
s docent heeft les opgenomen, mag ik die opname gebruiken voor een tiktok
s heb ik toestemming nodig om een clip van mn docent te gebruiken
s Can I share my teacher's video?
s who owns the lesson videos
s can i repost the explanation video of my teacher
t May students edit my recorded lessons?
t Who owns the videos I make for my lessons?
s mag ik een kennisclip van school bewerken en uploaden
t zijn de rechten van mijn instructiefilmpjes van school of van mij
`),
  ...readExamples(['III.A.5'], `
s mag ik antwoorden van het boek in de groepsapp zetten
s mag ik een samenvatting delen op insta
s mag ik bladzijdes uit het boek delen met mn klas
s mag ik de toets delen online
s mag ik het adres van iemand delen
s mag ik het nummer van een klasgenoot doorgeven in de groepsapp
s mag ik iemands cijfers in de groepsapp zetten
s iemand heeft mijn adres gedeeld op snap
s mag je uitwerkingen uit een antwoordenboek posten
s mag ik mijn aantekeningen online zetten
g Mag ik een telefoonlijst van de klas delen in de ouderapp?
g mag ik informatie van school delen op facebook
g mag ik een mail van de mentor op social media zetten
t Mag ik kennis over mijn vak delen op social media?
t Welke informatie mag je wel en niet delen?
t mag ik een hoofdstuk uit de methode op youtube bespreken
s mag ik persoonsgegevens van anderen posten
s is het toegestaan om een scan van het boek te verspreiden
g mag een andere ouder de gegevens van mijn kind delen
s mag ik een bericht van mn docent doorsturen in de klassenapp
s is samenvattingen delen oke
s Can I share test answers in the group chat?
s may i post my notes online
g Can I share the class phone list?
s is it allowed to post pages from the textbook
t What information may be shared on social media?
s someone shared my home address online is that allowed
s mag ik muziek met copyright gebruiken in mn video over school
g mag ik vertrouwelijke info van een ouderavond online zetten
s foto van de toets in de app zetten zodat anderen de vragen weten
s mag ik het rooster van een docent delen
`),
  ...readExamples(['III.A.6'], `
s wie is verantwoordelijk voor wat ik post
s ben ik verantwoordelijk als iemand anders mijn telefoon gebruikt
s is het mijn schuld als ik iets doorstuur
s ben ik schuldig als ik alleen maar een bericht deel van iemand anders
t Ben ik persoonlijk aansprakelijk voor wat ik publiceer?
g Ben ik verantwoordelijk voor wat mijn kind online zet?
t wie is er verantwoordelijk voor een tweet van een collega
s wat als mn account gehackt is en er dingen op staan
s kan ik de schuld krijgen van een bericht in de groepsapp
g Is de school verantwoordelijk voor wat leerlingen posten?
s ik heb het alleen gereposst ben ik dan verantwoordelijk
t draag ik zelf de verantwoordelijkheid voor mijn posts
s als ik iets anoniem post ben ik dan nog verantwoordelijk
s moet ik zelf opdraaien voor wat ik op insta zet
s Who is responsible for what I post?
t Am I personally liable for my posts?
g Who is responsible for what my child publishes?
s is it my fault if i only shared it
t is de school aansprakelijk voor mijn bericht of ikzelf
s wie krijgt de schuld als er iets fouts op mijn account staat
`),
  ...readExamples(['III.A.7'], `
s als ik een post verwijder is ie dan echt weg
s kan iemand een verwijderd bericht nog terugvinden
s hoe lang blijft een foto online staan
s mijn oude posts, kunnen die nog gevonden worden
s een story is na 24 uur toch weg
s snap verdwijnt toch vanzelf
g Kan een bericht van mijn kind later nog opduiken?
g blijft alles wat mijn zoon plaatst voor altijd op internet
t Blijft een tweet bestaan als ik hem wis?
t Moet ik rekening houden met oude berichten?
s is gewist ook echt gewist
s ik heb iets stoms gepost en weer weggehaald kan school het nog zien
s hoe krijg ik iets voorgoed van internet af
s blijft wat ik post altijd zichtbaar
s kan je iets terughalen dat al gedeeld is
t waarom moet ik nadenken over berichten die ik later verwijder
s is a deleted message really gone
s how long do my posts stay online
g Can something my child deleted still be found?
t Do posts remain public after I delete them?
s do snaps disappear forever
s kunnen mensen over tien jaar nog zien wat ik nu plaats
g een bericht is verwijderd, is het daarmee ook echt van internet
`),
  ...readExamples(['III.A.8'], `
s iemand pest mij online wat kan ik doen
s wat als iemand me uitscheldt op snap
s mag je iemand uitschelden in de groepsapp
s ze roddelen over mij in een appgroep
s er is een nepaccount van mij gemaakt
s mag ik een roddelaccount van school beginnen
s iemand maakt memes van mij
s is iemand uit de groepsapp gooien pesten
s mag je een leraar belachelijk maken online
s ik word buitengesloten in de klassenapp
s wat is online pesten volgens de code
s mag ik grappen maken over iemand in de app
g Mijn kind wordt gepest via WhatsApp, wat zegt de code?
g Mijn dochter wordt gepest op Snapchat, wat doet de school?
g mijn zoon wordt uitgescholden in de klassenapp
g Doet de school iets tegen cyberpesten?
t Wat doet de school bij online pesten?
t een leerling scheldt een andere leerling uit op TikTok
t Welke fatsoensnormen gelden online?
t leerlingen hebben een haataccount over een klasgenoot
t een leerling maakt mij zwart op instagram
s gelden dezelfde regels online als in het echt
s mag ik iets gemeens zeggen als het een grapje is
s iemand stalkt een meisje uit mijn klas op insta
s wat gebeurt er als ik een klasgenoot bedreig op snap
s wat valt onder pesten
s is uitlachen in een groepsapp ook pesten
s iemand zegt racistische dingen in de app
s mag je haatreacties plaatsen
g Wat als ouders elkaar uitschelden in de ouderapp?
s someone is bullying me online
s What happens if you bully someone on Snapchat?
g My child is being bullied in the group chat
s is it allowed to make fun of someone in the class app
t What does the code say about cyberbullying?
s someone made a fake account of me
s er is een account dat mensen exposed van onze school
s ze lachen me uit op tiktok
s mag ik een nep profiel van mijn docent maken
`),
  ...readExamples(['III.A.8', 'IV.2'], `
s wat gebeurt er als je pest via whatsapp
s krijg je straf voor online pesten
s wat krijg ik als ik iemand uitscheld in de app
s wat zijn de gevolgen als ik een klasgenoot bedreig
g Welke straf krijgt een leerling die online pest?
s what happens to me if i bully someone in the app
`),
];
