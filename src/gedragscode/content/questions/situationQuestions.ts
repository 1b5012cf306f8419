import { readExamples } from '../readExamples';

/** Asked from a situation, often without the words of the code. */
export const situationQuestions = [
  ...readExamples(['III.A.1'], `
s we hebben een invaller en iedereen zit te gamen op zn mobiel, is dat toegestaan
s mijn toets is af, mag ik dan even door mijn feed scrollen
s de docent ziet het niet als ik mn telefoon onder tafel hou
s onze mentor neemt altijd telefoons in, waar staat dat
s ik moet mijn moeder iets sturen tijdens scheikunde, kan dat
s bij frans mogen we muziek op en bij duits niet, hoe zit dat
s mijn laptop heb ik nodig voor de les maar whatsapp web staat open
s krijg ik mijn mobiel terug als die is afgepakt omdat ik zat te snappen
t Halverwege de instructie zitten er vier op TikTok, waar kan ik ze op wijzen?
t Ik moet bereikbaar zijn voor de crèche, mag mijn mobiel dan aan tijdens het lesgeven?
t De ene collega staat telefoons toe en de andere niet, wat is de lijn?
t Kan ik een quiz op Instagram doen met de klas tijdens de les?
t mag ik een berichtje van mijn man beantwoorden terwijl de klas aan het werk is
t Een jongen draagt een bril waar een camera in zit, hoe ga ik daarmee om in de les?
i Mag ik tijdens het observeren achterin de klas mijn telefoon gebruiken?
g Kan ik mijn kind appen als hij in de les zit?
g Mijn dochter zegt dat iedereen in de les op zijn telefoon zit, hoort dat zo?
g Op de oude school moest de telefoon thuisblijven, hoe doen jullie dat?
g mijn zoon heeft een horloge waarmee hij kan bellen, mag hij dat dragen op school
s what if i finish early, can i go on my phone
s my teacher took my phone because i was texting, is that fair
t Are pupils allowed to have their devices on the desk?
g Will my son be allowed to carry his mobile at school?
`),
  ...readExamples(['III.A.2'], `
s twee jongens waren aan het vechten en ik heb het gefilmd
s mijn vriendin deed gek in de kleedkamer en ik heb er een boomerang van
s ik wil een dansje doen met vriendinnen bij de kluisjes en dat op tiktok gooien
s we hebben een groepsfoto genomen op de laatste schooldag, mag die op insta
s mag ik de uitleg opnemen zodat ik het thuis terug kan luisteren
s ik heb mijn vriend in slaap gevallen in de les op de foto
s klasgenoot maakt stickers van mijn gezicht uit de klassenfoto
s ik wil bewijzen dat de leraar tegen me schreeuwt, mag ik dat opnemen
s onze klas doet een prank en iemand filmt het
s iemand zoomt in op mijn gezicht tijdens de les en maakt er een screenshot van
s mag je een bereal maken als die net onder schooltijd komt
s mag ik de spreekbeurt van mn bff filmen voor haar
s fotootje van het bord met de leraar erbij half in beeld
s ik ben gefilmd toen ik viel op de trap
s in de les op teams heeft iemand de juf opgenomen en een filter erop gezet
s mag ik voicememos opnemen in de pauze met klasgenoten erop
t Er circuleert een opname van mij terwijl ik boos word in de klas
t Ik zie leerlingen filmen in de gang, waar verwijs ik naar?
t Een leerling wil ons voortgangsgesprek opnemen met zijn mobiel
t Een groepje maakt TikTok-dansjes in de aula tijdens de pauze
t Ouders vragen of leerlingen elkaar mogen fotograferen op het plein
g Er is een filmpje van mijn zoon gemaakt in de kleedkamer
g Iemand heeft mijn kind op het schoolplein op de foto gezet en rondgestuurd, mag dat
g Mag mijn kind met zijn vrienden een filmpje opnemen op het schoolplein?
g mijn zoon wil de lessen opnemen om thuis terug te kijken
i Leerlingen hebben mij gefotografeerd toen ik voor de klas stond
s my friend filmed the teacher shouting at us
s we did a dance in the corridor and filmed it, is that a problem
s somebody screenshotted me in the teams call
t Can I forbid a pupil to record our conversation?
g Another child took a photo of my daughter at school without asking
`),
  ...readExamples(['III.A.3'], `
s bij gym moeten we onszelf filmen om onze techniek te zien
s de biologiedocent wil dat we foto's maken van planten op het plein
s ik maak een film voor ckv en wil in de school draaien
s voor engels nemen we een gesprekje op met onze telefoon
s de schoolkrant wil dat ik foto's maak op school
s leraar zegt ja, schoolleiding zegt nee, mag ik dan filmen
s ik heb een concentratieprobleem en wil de les graag opnemen, kan dat met toestemming
s voor ons eindproject interviewen we mensen op school met camera
s mag ik de toneelrepetitie filmen zodat we het kunnen terugzien
s hoef ik de klas niet te vragen als de docent het goed vindt dat ik film
t Ik wil leerlingen een stop-motion laten maken met hun telefoon
t Mag ik het filmverbod opheffen voor mijn eigen les?
t Voor het vak film en media draaien leerlingen in het schoolgebouw, wat moet ik regelen?
t Een leerling met dyslexie vraagt of hij mijn uitleg mag opnemen
t Mogen leerlingen elkaars practicumopstelling fotograferen?
i Voor mijn les laat ik leerlingen een rollenspel opnemen, bij wie moet ik zijn?
g Mijn kind moet voor school een interview op camera opnemen, is dat in orde?
g De docent laat de kinderen elkaar filmen voor een opdracht, mag dat?
s do i need permission from the teacher to film for homework
s our biology project needs photos from school, is that ok
t May students shoot a film in the building for my course?
g My daughter has to record an interview at school for a project
`),
  ...readExamples(['III.A.4'], `
s ik heb een grappig stukje uit de les van meneer geknipt en op tiktok gezet
s mijn neefje op een andere school wil de natuurkundefilmpjes van onze leraar
s mag ik de opgenomen les verkopen aan andere leerlingen
s er staat een les van mevrouw in teams en ik wil hem downloaden voor de hele klas
s mag ik muziek zetten onder het uitlegfilmpje en het posten
s onze docent maakt super goede uitleg, mag ik dat op mn eigen yt zetten
s memes maken van het lesfilmpje van de leraar mag dat
s mag ik een stukje kennisclip in mijn eigen filmpje gebruiken
s moet ik vragen of ik de les van mijn leraar verder mag sturen
t Mijn kennisclip duikt op in een edit met grappige muziek
t Mag een leerling mijn opgenomen uitleg doorsturen naar zijn bijlesgroep?
t Blijven de filmpjes van mij als ik van school wissel?
t ik heb mijn les opgenomen voor zieke leerlingen en nu staat die op internet
t Heeft de school rechten op het beeld dat ik thuis voor mijn les opnam?
i Wie is de eigenaar van de instructiefilm die ik op stage heb gemaakt?
g Mijn zoon heeft een les van zijn docent op YouTube gezet, is dat erg?
g Mag ik een opgenomen les doorsturen naar de bijlesdocent?
s i put my teachers lesson on tiktok with a funny sound
s can i send the recorded lesson to a friend who was sick
t A pupil edited my tutorial and posted it
g Are the videos teachers record for class free to share?
`),
  ...readExamples(['III.A.5'], `
s ik heb de vragen van het proefwerk en wil ze in de app zetten
s mag ik de klassenlijst met telefoonnummers rondsturen
s iemand deelt mijn rapport in de groepsapp
s mag ik het antwoordenboek uploaden zodat iedereen het heeft
s ik weet dat een klasgenoot naar de psycholoog gaat, mag ik dat appen
s mag ik een nieuwtje over school doorvertellen op mn story
s ik wil een account beginnen met uitleg over wiskunde voor anderen
s mag ik een gedicht uit ons leesboek op mijn account zetten
s een screenshot van een privégesprek in de groep zetten mag dat
s mag ik de mail van de teamleider op snap zetten
s mag je doorsturen wat iemand in vertrouwen appt
s iemand heeft mijn geboortedatum en adres op discord gezet
s mag ik plaatjes van google gebruiken in een post over school
t Mag ik een pagina uit de methode op mijn vakaccount plaatsen?
t Mag ik een krantenartikel scannen en delen in een openbare groep?
t Wat mag ik doorgeven op social media en wat niet?
t Een leerling zet het medische verhaal van een ander in de app
t Mag ik lesmateriaal delen in een Facebookgroep van vakgenoten?
g Mag ik de mail van de mentor doorsturen in de ouderapp?
g In de ouderapp wordt gesproken over de problemen van één kind, mag dat?
g Een andere moeder deelt de cijfers van kinderen in de app
g mag ik nuttige informatie van school doorplaatsen
s can i send the answer key to my class
s someone posted my grades in the chat
s is it ok to share a summary i made
t May I share a scan of a magazine in an open group?
g Can I pass on the teacher's email in the parents' chat?
`),
  ...readExamples(['III.A.6'], `
s mijn broertje heeft iets gepost met mijn telefoon
s ik stond erbij maar heb het niet zelf geplaatst
s ik heb alleen geliket, kan ik daar last mee krijgen
s iemand anders weet mijn wachtwoord en zet rare dingen op mijn account
s het was een grapje van mijn vriend maar het staat op mijn naam
s ik ben de beheerder van de groepsapp, is wat anderen zeggen mijn schuld
s ben ik de sjaak als ik iets deel van een ander account
s kan ik zeggen dat het niet mijn schuld is omdat iedereen het deelde
t Sta ik zelf in voor wat ik op X schrijf, of doet school dat?
t Ik heb een artikel gedeeld dat niet bleek te kloppen, kan mij dat verweten worden?
t Als beheerder van een groep, ben ik verantwoordelijk voor wat leden plaatsen?
g Is mijn dochter zelf verantwoordelijk of ben ik dat als ouder?
g Ik heb een bericht van een ander doorgestuurd, kan men mij daarop aanspreken?
i Ben ik als stagiair zelf verantwoordelijk voor mijn posts?
s my friend posted it from my phone, who gets the blame
s does it count if i only forwarded a message
t Do I answer for what I publish or does the school?
g Am I accountable for posts by my child?
`),
  ...readExamples(['III.A.7'], `
s ik had een stomme foto gepost in de brugklas, komt die ooit terug
s iemand heeft een screenshot gemaakt voor ik het weghaalde
s mijn account is verwijderd, zijn de fotos nu ook weg
s ik haal mn tiktok eraf dus niks aan de hand toch
s als ik later ga solliciteren zien ze dan mijn oude posts
s verdwijnende berichten op whatsapp zijn toch veilig
s in een privéstory kan niemand het later vinden
s hoe kan het dat mensen mijn verwijderde tweet nog hebben
s kan je iets op internet echt laten verdwijnen
t Leerlingen denken dat snaps verdwijnen, wat zegt de code daarover?
t Ik heb een ongelukkige reactie meteen weggehaald, is het daarmee opgelost?
t wat ik tien jaar geleden plaatste, kan dat nog boven komen
g Mijn zoon heeft spijt van een bericht en heeft het gewist, is dat genoeg?
g Kunnen toekomstige werkgevers zien wat mijn kind nu plaatst?
i Oude foto's van mijn studententijd staan nog online, zijn die nog te vinden?
s i took it down after a minute, is it gone
s can a future boss see my old tiktoks
g My daughter erased a post, can it come back?
t Does deleting a comment solve it?
`),
  ...readExamples(['III.A.8'], `
s in de groepsapp noemen ze me dik
s niemand reageert ooit op mijn berichten en ze maken een app zonder mij
s iemand heeft een poll gemaakt over wie de lelijkste is
s een jongen uit 4 vwo stuurt me steeds enge dms
s mijn ex zet leugens over mij op zijn story
s ze doen me na op tiktok
s in de klassenapp worden stickers van mij gestuurd
s ik krijg haatcomments onder mijn filmpjes van leerlingen van onze school
s iemand zegt kankerhomo in de app
s mag je iemand roasten als die erom lacht
s ik heb iemand pijn gedaan met een opmerking in de chat
s er is een anonieme pagina waar ze over leerlingen praten
s wat mag je wel en niet zeggen in de groep
s een klasgenoot maakt de hele tijd opmerkingen over mijn hoofddoek in de app
s ze hebben me uit de groep gegooid om mij te pesten
s is het erg als je een leraar dom noemt in de groepsapp
t In mijn klas gaat een lijst rond met de lelijkste meisjes
t Een leerling wordt online vernederd door klasgenoten, wat staat daarover in de code?
t Een ouder scheldt mij uit in de appgroep van ouders
t Een leerling heeft onder mijn naam een profiel gemaakt en zet er onzin op
t Leerlingen sturen haatberichten naar een collega
g Mijn dochter zit in een groepsapp waar ze haar zwart maken
g Klasgenoten hebben een account gemaakt om mijn zoon belachelijk te maken
g Mijn kind krijgt bedreigingen via Snapchat van iemand uit zijn klas
g er wordt gescholden in de klassenapp van mijn zoon, wat is de norm
g Een moeder roddelt in de ouderapp over een docent
i Leerlingen maken grapjes over mij op TikTok
s they made a poll about the ugliest girl
s a boy from my year keeps texting me nasty things
s they kicked me out of the group chat and laugh about me
g Classmates created a hate page about my son
t Students post insults about a colleague
`),
  ...readExamples(['III.A.8', 'IV.2'], `
s wat staat er op iemand online treiteren
s kan je geschorst worden als je iemand uitscheldt in de app
g Welke gevolgen heeft het voor de pester als hij online pest?
t Welke maatregel past bij een leerling die een ander online bedreigt?
s what do you get for bullying someone online
`),
  ...readExamples(['III.B.0'], `
t Een leerlinge vertelt mij via Insta alles over haar relatie
t een jongen uit mijn klas noemt me bro in de chat, hoe ver gaat dat
t Ik ben 24 en mijn examenleerlingen zijn 18, mag ik met ze omgaan als vrienden online?
t ik game 's avonds online met een paar leerlingen, kan dat
t Mijn leerlinge stuurt mij steeds complimentjes over mijn uiterlijk via de chat
t Hoe voorkom ik dat online contact met leerlingen te persoonlijk wordt?
s mijn leraar vertelt over zijn scheiding in de app, is dat normaal
s mijn docent stuurt hartjes en kusjes
s de trainer van school wil met mij chatten over privédingen
g De docent van mijn dochter deelt persoonlijke dingen met haar via de chat
g mijn zoon heeft een heel hecht contact met zijn mentor op whatsapp, is dat gepast
i Leerlingen zien mij als vriend, hoe bewaar ik online afstand?
i ik ken een paar leerlingen van de sportclub, mag ik gewoon met ze chatten
t What is a proper distance to keep from students online?
g A teacher is getting very friendly with my daughter on chat
s my teacher sends me hearts, is that okay
`),
  ...readExamples(['III.B.1'], `
i Volgende week start ik, moet ik eerst mezelf googelen?
i er staan nog festivalfoto's van mij online en ik ga stage lopen
i Ik ben tweedejaars lerarenopleiding, voor mij geldt dit toch niet?
i mag ik als stagiair gewoon op snap zitten met leerlingen
i Wat verwacht de school van mijn profielen voordat ik kom?
i hoe netjes moet ik zijn in de chat met leerlingen
t Ik begeleid een stagiaire met een openbaar TikTok-account, waar wijs ik haar op?
t Mag ik leerlingen op zondag nog een bericht sturen in Teams?
t Welke toon hoort bij een bericht aan een leerling?
t Mag ik emoji en straattaal gebruiken in berichten aan leerlingen?
t een collega stuurt leerlingen flauwe grappen in de chat
t Wat wordt bedoeld met een goed werknemer in contact met leerlingen?
s mag een stagiaire met leerlingen appen
s mijn leraar stuurt memes in onze chat, is dat professioneel
g De stagiaire heeft foto's van uitgaan openbaar staan
g Mag een leraar mijn dochter in de vakantie berichten sturen?
i I am here for teaching practice, do I follow the same rules as teachers?
i My instagram is public, should I change that before my placement?
t How should I write to pupils after school hours?
s can a trainee teacher chat with us like a friend
`),
  ...readExamples(['III.B.2'], `
t een brugklasser heeft mij gevonden op TikTok en blijft verzoeken sturen
t Ik ken een leerling van de voetbalclub en we zijn al vrienden op Facebook
t de buurvrouw is ook moeder van een leerling, mag zij mijn vriend zijn op facebook
t Ik wil recepten en proefjes delen op een account voor leerlingen
t wij hebben als sectie een instagrampagina, moet dat gemeld worden
t Is het handig om een aparte werkaccount te maken?
t Mijn TikTok over Nederlands heeft 50.000 volgers, mag dat naast mijn baan?
t Een leerling liket al mijn vakantiefoto's
t Mag ik LinkedIn-verzoeken van bovenbouwleerlingen aannemen?
t Hoe maak ik duidelijk dat een account van mij als docent is?
t Ik geef les via een livestream op Twitch voor examenleerlingen, wat moet de directie weten?
t na het examen volgen leerlingen mij op snap, kan dat nu wel
i Leerlingen vragen naar mijn Snap, geef ik die?
i ik volg twee leerlingen omdat het mijn buurkinderen zijn
s onze leraar heeft een openbare insta, mag ik hem volgen
s ik wil mn oude mentor adden op snap
s mag ik reageren op de story van mijn docent
g Mijn kind is op Instagram bevriend met zijn leraar
g Kan ik de docent van mijn kind toevoegen op LinkedIn?
g hoort een leraar mij als ouder op facebook te accepteren
t My student found my private TikTok and follows me
t I run a history account for pupils all over the country, what are the conditions?
s my teacher wont accept my follow request
g Should a teacher be friends with parents on Facebook?
`),
  ...readExamples(['III.B.3'], `
t Een leerling is verdwaald op excursie en ik heb alleen zijn mobiele nummer
t een leerling is onbereikbaar in Teams maar wel via WhatsApp
t leerlingen lezen Magister niet, mag het dan via een andere app
t ik wil een leerling even laten weten dat de les vervalt, hoe doe ik dat
t Mag ik leerlingen bereiken via Instagram DM?
t een leerling belt me steeds op mijn eigen mobiel
t wie moet akkoord geven als ik met een leerling wil appen
t Ik begeleid een examenkandidaat en we appen over zijn werkstuk
t Is Teams-chat wel in orde voor contact met leerlingen?
t Waarmee kan ik whatsapp vervangen voor contact met leerlingen?
t kan ik de klas snel een bericht sturen zonder whatsapp
i Mijn stageklas vraagt of ik in hun app kom
i Via welk systeem mag ik leerlingen een bericht sturen?
s de decaan appt mij gewoon, kan dat
s waarom mogen docenten ons niet appen
s kan ik mijn mentor bereiken via teams
s mn trainer van schoolvoetbal stuurt me dms
g De leraar Engels stuurt mijn kind berichten op haar privénummer
g Waarom gebruikt school Magister en geen WhatsApp voor berichten?
g Langs welke kanalen hoort een docent contact te hebben met mijn kind?
t A pupil texted my private number, what now?
t Which app is fine for chatting with students?
s can my mentor text me about my grades
g The coach sends WhatsApp messages to my son directly
`),
  ...readExamples(['III.B.3', 'III.B.9'], `
t Ik ga met 30 leerlingen op kamp en wil ze kunnen bereiken via een app
t schoolband wil een whatsappgroep met mij erin
t De debatclub heeft een appgroep, mag ik daar als begeleider in?
t profielwerkstukgroepje wil met mij appen
t leerlingenraad en ik in een groepsapp, moet ik iets regelen
i Mag ik met mijn stageklas een groepsapp beginnen?
g Er komt een appgroep met de mentor voor de buitenlandreis, is dat goed?
s onze mentor zit in de klassenapp, mag dat
t Group chat with the students I take to Rome, what do I arrange?
t can i be in the class whatsapp
`),
  ...readExamples(['III.B.4'], `
t Thuis kan ik niet bij mijn schoolmail, mag ik vanaf mijn eigen adres sturen?
t Een leerling mailt mij altijd op mijn Ziggo-adres
t kan ik een automatische doorstuur instellen van school naar mijn eigen mail
t Ik heb per ongeluk met mijn iCloud-account een leerling geantwoord
t leerling wil mijn persoonlijke mailadres voor een aanbevelingsbrief
t mag een leerling mij mailen vanaf zijn eigen gmail
t is outlook van school verplicht voor mail met leerlingen
i Mijn opleiding gaf mij een mailadres, mag ik daarmee leerlingen mailen?
i mail ik leerlingen met mijn hogeschoolmail
s mijn leraar geeft zijn eigen emailadres, mag ik dat gebruiken
s ik krijg mail van mn docent op een raar adres
s mag ik vanaf mijn eigen mail naar school mailen
g De docente mailde ons vanaf haar persoonlijke account
g Moet een leraar vanaf een schooladres mailen?
t My school inbox is full, may I answer a student from home mail?
s my teacher uses his own email to send us homework
g Is it fine that the mentor writes from a Hotmail address?
`),
  ...readExamples(['III.B.5'], `
t Ik word geïnterviewd door de regionale krant over onze aanpak, mag dat?
t een grappige uitspraak van een leerling op mijn tijdlijn zetten
t Kan ik op X iets zeggen over de nieuwe plannen van het bestuur?
t ik schrijf columns over het leven voor de klas
t Mag ik op LinkedIn trots zijn op de resultaten van onze examenklas?
t In een podcast vertel ik over een gezin dat het moeilijk heeft
t mag ik de notulen van de sectie delen met een vriend op een andere school
t er is een conflict in ons team, mag ik daar iets over posten
t welke dingen over school zijn te vertrouwelijk om te delen
t Mag ik een leuk bericht over onze open dag schrijven?
t kan ik een casus van een leerling bespreken in een online vakgroep
i Ik hou een stageblog bij, wat mag ik daarin zetten?
i Mag ik een vlog maken over mijn dagen op stage?
s mijn docent heeft iets over onze klas in een tweet gezet
g De leraar beschrijft mijn kind in zijn column
t May I post about a colleague's illness?
t I want to write an article about our teaching approach
i Can I describe my pupils in an online portfolio?
`),
  ...readExamples(['III.B.6'], `
t hoe voorkom ik dat mensen denken dat school achter mijn tweet staat
t In mijn bio staat dat ik leraar ben, moet daar nog iets bij?
t ik ben het niet eens met het bestuur en schrijf daarover, hoe doe ik dat netjes
t een opiniestuk insturen als rector van een andere locatie, namens wie spreek ik
t Welke zin zet ik onder mijn bericht zodat het persoonlijk is?
t ik heb een politiek account en ben ook docent
t wordt mijn mening gezien als de mening van SVOK
t Ik zit in de gemeenteraad en twitter over onderwijs
i Ik noem op LinkedIn mijn stageschool en geef mijn mening over onderwijs
g Is de mening van een docent op X ook die van de school?
s een leraar zegt op insta wat hij van de regering vindt, is dat namens school
t Do I need a line saying these are my own views?
t I'm interviewed as a teacher, do I speak for the school?
`),
  ...readExamples(['III.B.7'], `
t Op Facebook wordt onze school afgebrand, mag ik daar anoniem iets van zeggen?
t Ik reageer in een vakgroep op een vraag over SVOK
t onder een artikel over onze fusie wil ik een reactie plaatsen
t Een oud-leerling klaagt op X over ons, ik wil hem corrigeren
t in de dorpsapp gaat het over de overlast van onze leerlingen en ik wil meepraten
t als ik meedoe aan een debat over het onderwijsbeleid van SVOK, wat moet ik melden
t mag ik met een alias op een docentenforum over mijn school praten
t hoor ik te zeggen dat ik er werk als ik onze school aanraad online
i Ik lees onzin over mijn stageschool in een groep en wil reageren
g Moet een docent die in onze ouderdiscussie meedoet zeggen dat hij er werkt?
t People discuss our school on Reddit, may I join without saying I teach there?
t Should I be open about being an employee in a thread on our school?
`),
  ...readExamples(['III.B.8'], `
t We maken een aftermovie van de brugklasweek, wat heb ik nodig?
t ik wil de kampfoto's naar alle ouders sturen
t een leerling heeft een prijs gewonnen en we willen hem met foto in de krant
t mag ik een foto van leerlingen op mijn eigen telefoon in de familieapp zetten
t de fotograaf heeft foto's gemaakt van de diploma-uitreiking, mogen die online
t twee leerlingen staan niet op de lijst, mag de groepsfoto dan toch
t leerlingen herkenbaar in een wervingsfilm
t een meisje wordt zestien, wie beslist dan over haar foto
t ik heb de gezichten wazig gemaakt, mag de foto dan online
t een lesbezoek filmen voor mijn eigen ontwikkeling met leerlingen in beeld
t waar kijk ik of een leerling op de foto mag
t Kan ik foto's van het project op de muur in de hal hangen en op de site zetten?
i Voor mijn opleiding moet ik een les filmen, wat moet ik aan de ouders vragen?
i Ik wil een foto met mijn klas op LinkedIn als afscheid
s ik sta herkenbaar op een poster van school en heb nooit ja gezegd
s ik word volgende week 16, mag ik dan zelf kiezen voor fotos
s de leraar maakt fotos van ons op kamp en zet ze op facebook
s kan ik eisen dat school een filmpje van mij weghaalt
g Er hangt een filmpje van de sportdag online met mijn dochter erin
g Mijn ex heeft toestemming gegeven voor foto's en ik niet
g Mogen jullie foto's van mijn kind gebruiken in de folder?
g wij willen niet dat onze zoon zichtbaar is op de website
g Mijn dochter is 16 en wil zelf beslissen over foto's, mag dat?
t I made pictures at the sports day, can they go in the newsletter?
t A parent refused photos, may the group picture still be used?
s the school used my picture on a poster without asking
g I never signed for photos but my son is on the website
`),
  ...readExamples(['III.B.8', 'III.B.9'], `
t In september opnieuw om toestemming vragen, of telt die van vorig jaar nog?
t een leerling is net zestien geworden, telt de handtekening van de ouders nog
g Waar kan ik zien waarvoor ik toestemming heb gegeven?
g kan ik in magister aanpassen wat ik heb toegestaan
s mag ik zelf tekenen of moeten mijn ouders dat doen
t Where is consent recorded?
t From which age do students decide for themselves?
g Why do I get the consent form again?
`),
  ...readExamples(['III.B.9'], `
t Leerlingen moeten voor mijn vak een Pinterestbord maken, is daar toestemming voor nodig?
t ik wil discord gebruiken om met mijn klas aan een project te werken
t Mag ik een leerling verplichten om TikTok te installeren voor een opdracht?
t drie ouders hebben geen toestemming gegeven voor whatsapp, wat doe ik met die leerlingen
t Wat moet geregeld zijn voor ik YouTube-opdrachten geef?
t Een klassenaccount op Instagram laten beheren door leerlingen
i Ik wil met mijn stageklas een TikTokopdracht doen, wie geeft daarvoor toestemming?
s ik heb geen facebook en het moet voor een vak, wat nu
s mijn ouders vinden insta niet goed maar we moeten het voor school
g Mijn kind moet voor een opdracht iets op TikTok plaatsen en ik wil dat niet
g Waarom vraagt de school of mijn dochter van 14 mee mag doen in WhatsApp?
g ik krijg een formulier over social media in de les, wat teken ik
t Students have to make an Instagram post for my subject, whose consent do I need?
g My child has to use Discord for class, did I have to agree?
`),
  ...readExamples(['III.B.10'], `
t Een ouder dreigt op Facebook met een mediastorm tegen onze school
t Er staat een filmpje van een vechtpartij online en het gaat helemaal rond
t Mijn reactie in een groep heeft een lawine aan boze berichten losgemaakt
t in de mentorapp wordt nu om half elf 's avonds gescholden, moet ik direct iemand bellen
t er is een petitie tegen een collega en het wordt steeds vervelender online
t ouders hitsen elkaar op in de ouderapp over een docent
t welke stappen zet ik bij een online incident
t een journalist mailt over een filmpje dat rondgaat van onze school
t ik word online aangevallen door ouders, wie moet ik waarschuwen
i In de klassenchat begint het uit de hand te lopen, bij wie meld ik dat
s de klassenapp is een oorlog geworden en de juf doet niks
g In de klassenapp gaat het helemaal mis, wie op school pakt dat op?
g Er is een hetze tegen een leerling ontstaan in de groepsapp
t Angry parents are all over our Facebook page, what is the first step?
t The group chat turned nasty overnight, who must know?
i The class chat is getting out of control, what should I do?
`),
  ...readExamples(['III.B.11'], `
t Ik heb een tekst klaar maar durf hem niet te plaatsen
t Met wie overleg ik over een filmpje dat op het randje is?
t Is er iemand op school die verstand heeft van social media en kan adviseren?
t ik vraag me af of een collega met zijn bericht over de grens gaat, bij wie check ik dat
t mijn bericht staat al online maar ik begin te twijfelen
i ik weet niet of dit wel kan op mijn stage-account, wie vraag ik
i Wie helpt mij kiezen of ik iets wel of niet deel?
t Whom can I consult about a borderline post?
t I have second thoughts about my message
i Is there a social media coach I can ask?
`),
  ...readExamples(['III.B.12'], `
t Ik ben lid van een omstreden groep op Facebook, kan dat kwaad voor mijn werk?
t op mijn dating-profiel staan pikante foto's en leerlingen vonden het
t ouders spreken mij aan op wat ik privé over politiek schrijf
t ik heb in mijn eigen tijd een fel stuk over vluchtelingen gedeeld
t hoe privé is mijn eigen instagram als leraar
t Leerlingen lachen om een oud filmpje van mij in de kroeg
t heb ik als docent nog een privéleven online
t ik maak muziek met grove teksten onder een artiestennaam
i kan mijn finsta mij in de weg zitten als ik voor de klas sta
g Een docent plaatst in zijn vrije tijd complottheorieën, kan dat?
s ik zag een dronken foto van mn leraar op facebook, mag dat
t I shared a political meme in my own time, can that hurt my job?
t Pupils found my dating profile, does school mind?
`),
  ...readExamples(['IV.1'], `
t Mijn teamleider wil praten over een bericht van mij, wordt dat vastgelegd?
t Wie bepaalt welke maatregel er komt?
t Hoe gaat de school om met mensen die zich misdragen online?
g Kan ik als ouder ook een maatregel krijgen?
g Wat doet het bestuur als een docent de afspraken schendt?
s ik heb last van iemand die de regels breekt, helpt school dan
s wat doet de directie als iemand dit allemaal niet doet
i Wordt het op mijn opleiding gemeld als ik iets verkeerd doe op social media?
t Is there a record when somebody is spoken to about this?
g What will the school do if a parent ignores the code?
`),
  ...readExamples(['IV.2'], `
s ik heb een nepaccount van een leraar gemaakt en ben betrapt
s hoe lang kan je geschorst worden voor een filmpje
s moet ik van school af als ik een foto van de juf heb rondgestuurd
s wat is de ergste straf die je kan krijgen
s ik moet bij de teamleider komen om een tiktok, wat gaat er gebeuren
t Een leerling plaatste een vernederend filmpje, mag ik hem schorsen?
t welke straffen gelden voor leerlingen die toch filmen
g Mijn zoon heeft een docent gefilmd, wat hangt hem boven het hoofd?
g Volgens welke regels krijgt een leerling straf voor iets op social media?
s i made a fake account of a teacher, what will happen to me
g My son filmed a teacher, what punishment can he expect?
`),
  ...readExamples(['IV.3'], `
t ik heb geappt met leerlingen zonder toestemming, wat kan er gebeuren
t Een collega is berispt om een post, waar is dat op gebaseerd?
t wat zegt de cao over straf voor social media
t kan mijn contract beëindigd worden vanwege een filmpje
s wat gebeurt er met een leraar die een leerling uitscheldt online
g Een leraar heeft mijn kind online beledigd, kan hij zijn baan verliezen?
i kan ik van mijn stage gestuurd worden
t Which penalties can an employee get?
s could my teacher lose his job for texting students
`),
  ...readExamples(['I.1'], `
g Ben ik als pleegouder ook gebonden?
g ik heb geen kind meer op school, moet ik me er nog aan houden
t Vallen uitzendkrachten en vrijwilligers eronder?
t moet de rector zich er zelf ook aan houden
s geldt het ook voor brugklassers
s is het alleen voor de leraren
i Hoort een stagiair bij de doelgroep?
t Who is bound by the code?
g Are parents covered as well?
`),
  ...readExamples(['I.2'], `
s we hadden ruzie op xbox in het weekend, kan school daar iets mee
s mijn insta heeft niks met school te maken toch
s tot hoever gaat dit, ook in de zomervakantie
s is wat ik in mijn vriendengroep app ook iets van school
t Gaat de code over mijn privéberichten als die niets met school te maken hebben?
t wanneer is een bericht schoolgerelateerd
g Mijn zoon plaatste thuis iets over een klasgenoot, valt dat eronder?
s i posted it at home, is that still school business
t When is something school related?
`),
  ...readExamples(['I.3'], `
s is roblox ook social media
s telt magister chat als social media
s hoort een appje aan één iemand er ook bij
s ist ook voor bereal en snap
t Welke platforms worden genoemd?
t valt een reactie onder een nieuwsartikel onder social media
g Is de ouderapp ook social media volgens de code?
g Welke apps bedoelen jullie met social media?
s is roblox chat covered
t Are private messages counted as social media?
`),
];
