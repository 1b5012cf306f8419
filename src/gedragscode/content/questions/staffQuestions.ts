import { readExamples } from '../readExamples';

/** III.B: for staff; students, interns and parents ask about the same things from their side. */
export const staffQuestions = [
  ...readExamples(['III.B.0'], `
t Hoeveel afstand moet ik houden tot leerlingen online?
t Mag ik vriendschappelijk omgaan met een leerling op social media?
t wat is professionele afstand
t waarom mag ik niet te amicaal zijn met leerlingen in de app
t Wat betekent de gezagsrelatie voor mijn gebruik van social media?
t een leerling vertelt mij via dm over zijn privéleven, hoe houd ik afstand
t waar ligt de grens in online contact met leerlingen
s mag een leraar te close zijn met een leerling online
s mn docent stuurt me hartjes is dat normaal
s is het raar als een docent heel persoonlijk met me chat
g Mag een docent vriendschappelijk met mijn kind chatten?
g hoe persoonlijk mag het contact tussen leraar en leerling zijn
i hoe close mag ik zijn met leerlingen die bijna even oud zijn
i ik ben maar vier jaar ouder dan mijn leerlingen, hoeveel afstand online
t gezags- en afhankelijkheidsrelatie uitleg
t leerling is van mij afhankelijk, wat betekent dat online
t How much distance should I keep from students online?
t Where is the boundary in online contact with students?
s is it okay that my teacher sends me hearts
g How personal may a teacher get with my child online?
t naar welk artikel van de gedragsregels verwijst het deel voor medewerkers
t mag ik een hechte band hebben met een leerling via social media
`),
  ...readExamples(['III.B.1'], `
i gelden deze regels ook voor stagiairs
i Moet ik mijn Instagram opschonen voor mijn stage?
i wat moet ik doen voordat mijn stage begint
i mag ik als stagiair met leerlingen appen
i moet ik mijn social media checken voor ik stage ga lopen
i val ik als lio ook onder de gedragscode
i ben ik als stagiaire ook een voorbeeld
i gaat school mij googelen
i moeten mijn profielen op privé voor de stage
i mijn oude foto's staan nog online, moet dat weg voor mijn stage
t Vallen stagiaires ook onder deze code?
t Wat moet mijn stagiair controleren voor de start?
t Onze nieuwe stagiair heeft een openbaar profiel, wat zegt de code?
t Mag ik een emoji sturen naar een leerling?
t mag ik leerlingen 's avonds laat een bericht sturen
t Welke toon moet ik gebruiken in berichten aan leerlingen?
t geldt professionaliteit ook buiten lestijd
t Mag ik in het weekend op berichten van leerlingen reageren?
t hoe hoor ik met leerlingen te communiceren
t is een grapje maken in een bericht aan een leerling professioneel
s moeten stagiairs zich aan dezelfde regels houden
s mag een stagiaire mij appen
s een docent stuurt me om 23 uur nog berichtjes
s moet een leraar altijd professioneel doen in berichten
g Moet een docent zich ook buiten schooltijd professioneel gedragen tegenover mijn kind?
g Gelden de regels ook voor stagiairs die lesgeven?
g een docent stuurt mijn dochter 's avonds berichten
i Do these rules apply to interns?
i Do I have to clean up my social media before my internship?
i what should I check before I start
t Do student teachers fall under the code?
t Can I send messages to students late at night?
t Does professionalism apply outside lesson time?
i staat er iets over stage in de code
i moet ik mijn online aanwezigheid nakijken
s mag een leraar smileys sturen naar leerlingen
t hoe professioneel moet contact met een leerling zijn na schooltijd
`),
  ...readExamples(['III.B.2'], `
t mag ik leerlingen volgen op insta
t leerling stuurt vriendschapsverzoek
t een leerling wil me toevoegen op snapchat, mag ik accepteren
t Mag ik vrienden zijn met ouders op Facebook?
t Mag ik een volgverzoek van een leerling accepteren?
t mag ik een leerling als connectie op linkedin hebben
t Mag ik een vakaccount op Instagram beginnen?
t Mag ik een YouTube-kanaal voor mijn vak maken?
t Ik wil een TikTok-account voor mijn sectie starten, wat moet ik regelen?
t moet de schoolleiding weten van mijn vakaccount
t mag ik mijn privé-account gebruiken om leerlingen iets te laten zien
t Moet ik privé en werk scheiden op social media?
t mag ik oud-leerlingen toevoegen
t mijn leerlingen hebben mijn privé insta gevonden en volgen me
t mag ik een leerling terugvolgen
t mag ik snapchatten met leerlingen via mijn eigen account
t ouder van een leerling stuurt mij een vriendschapsverzoek op facebook
i mag ik leerlingen toevoegen op snap
i een leerling van mijn stageklas volgt mij op tiktok
i leerlingen sturen me volgverzoeken, accepteren?
s mag ik mn docent toevoegen op insta
s mag ik mijn mentor volgen op tiktok
s waarom accepteert me leraar mijn verzoek niet
s mn leraar volgt mij op insta is dat normaal
s mag ik vrienden zijn met een docent op snap
s heeft mijn docent een account dat ik mag volgen
g Mag ik de mentor van mijn kind toevoegen op Facebook?
g mag een docent mijn kind volgen op instagram
g De leraar van mijn zoon heeft hem toegevoegd op Snapchat, mag dat?
g kan ik met een docent bevriend zijn op social media
t Can I accept a friend request from a student?
t A student follows me on Instagram, what now?
t May I start a YouTube channel for my subject?
t Can I be friends with parents on Facebook?
s can i add my teacher on snapchat
s my teacher follows me on tiktok is that ok
g May a teacher follow my child on Instagram?
i students keep sending me follow requests
t twee accounts, eentje voor werk en eentje privé, moet dat
t hoe houd ik werk en privé gescheiden op instagram
t mag ik een podcast over mijn vak maken voor leerlingen in het hele land
t mag ik een leerling ontvolgen of blokkeren op mijn eigen account
t streaks houden met leerlingen op snap, kan dat
t mag ik likes geven op posts van leerlingen met mijn privéaccount
`),
  ...readExamples(['III.B.3'], `
t Via welke kanalen mag ik met leerlingen communiceren?
t mag ik mijn 06 aan leerlingen geven
t mag ik een leerling appen dat de les uitvalt
t moet ik contact met leerlingen via Teams doen
t mag ik via Instagram dm met een leerling praten over huiswerk
t Is de Hoy-app een goed alternatief voor WhatsApp?
t Wie geeft toestemming voor WhatsApp met leerlingen?
t mag ik sms'en met een leerling
t waarom is whatsapp met leerlingen afgeraden
t moet ik toestemming aan de schoolleiding vragen om te appen
t hoe vraag ik toestemming aan voor whatsapp
t leerling appt mij op mijn privénummer, mag ik antwoorden
t wat is een veilig alternatief voor whatsapp
t mag ik signal of telegram gebruiken met leerlingen
t een leerling heeft mijn nummer en stuurt me appjes
s mag ik mn mentor appen
s mag mijn docent mij appen
s mag ik het nummer van mijn leraar vragen
s hoe mag ik contact opnemen met een docent
s docent stuurt mij whatsappjes mag dat
s kan ik mn leraar een berichtje sturen op insta over het huiswerk
s mag ik me leraar dmen
s via welke app moet ik mn docent een vraag stellen
g Mag een docent mijn kind appen?
g Via welk systeem communiceert de school met leerlingen?
g de mentor appt met mijn kind, is dat toegestaan
g Mag een leraar het mobiele nummer van mijn kind hebben?
i mag ik mijn nummer geven aan leerlingen
i hoe moet ik contact houden met leerlingen tijdens mijn stage
t Can I text my students?
t May I use WhatsApp with students?
t Which channels should I use to contact students?
s can my teacher text me on whatsapp
s how should i contact my teacher
g May a teacher message my child on WhatsApp?
t is contact via magister of teams verplicht
t chatten met een leerling over iets anders dan school, mag dat via teams
t mag ik een leerling op zijn mobiel bellen of appen als hij te laat is
`),
  ...readExamples(['III.B.3', 'III.B.9'], `
t mag ik appen met leerlingen
t appen met leerlingen voor excursie
t Mag ik een groepsapp maken met mijn mentorklas?
t Mag ik WhatsApp gebruiken op werkweek?
t ik wil een appgroep voor de Romereis
t mag ik een klassenapp beginnen met 3 havo
t Mag ik in een whatsappgroep met leerlingen zitten?
t whatsapp groep voor schoolreis maken
t mentorgroep op whatsapp, wat moet ik regelen
t kan ik mijn examenklas in een groepsapp zetten
t appgroep met leerlingen voor de musical
i mag ik in de groepsapp van mijn stageklas
t Can I make a WhatsApp group with my class?
t May I use WhatsApp with students on a field trip?
s mag onze docent in de klassenapp
s mag de mentor een groepsapp maken met ons
g Mag de mentor een WhatsApp-groep met de leerlingen maken?
t mag ik met brugklassers een groepsapp maken voor kamp
t wat heb ik nodig om whatsapp te gebruiken met mijn leerlingen
t mag ik mijn leerlingen appen tijdens een uitje
`),
  ...readExamples(['III.B.4'], `
t Mag ik leerlingen mailen vanaf mijn privémail?
t mag ik mijn hotmail gebruiken voor werk
t Een leerling mailt naar mijn privéadres, wat doe ik?
t mag ik vanuit mijn eigen email antwoorden
t welk mailadres moet ik gebruiken voor contact met leerlingen
t mag ik schoolmail doorsturen naar gmail
t is mailen met een leerling via outlook van school verplicht
t mijn schoolmail doet het niet, mag ik even via privé mailen
t mag een leerling naar mijn persoonlijke mail schrijven
t mag ik mijn thuismail geven aan leerlingen
s mag ik mn leraar mailen op zn gmail
s naar welk adres moet ik mijn docent mailen
s docent mailt mij vanaf zn privé mail mag dat
s mag ik mijn werkstuk naar de eigen mail van mn docent sturen
g Mag een docent mijn kind mailen vanaf een privéadres?
g De leraar mailt mijn kind via Gmail, klopt dat?
i mag ik met mijn mail van de hogeschool naar leerlingen mailen
i mag ik als stagiair mijn eigen e-mailadres gebruiken
t Can I e-mail students from my Gmail?
t May I use my private email account for students?
s can i mail my teacher on his private email
g My child's teacher uses a private e-mail address, is that allowed?
t privé e-mailaccount gebruiken met leerlingen
t leerling stuurde verslag naar mijn hotmail
i welk emailadres gebruik ik op stage
`),
  ...readExamples(['III.B.5'], `
t Mag ik een blog schrijven over mijn school?
t Mag ik iets over mijn school op LinkedIn zetten?
t mag ik een grappige anekdote over een leerling twitteren
t mag ik over een leerling schrijven zonder naam te noemen
t mag ik een artikel publiceren over ons onderwijs
t mag ik iets delen uit een vergadering
t mag ik een grappig toetsantwoord van een leerling delen op twitter
t mag ik in een podcast vertellen over mijn werk op school
t welke informatie over school mag ik niet publiceren
t mag ik vertellen over een collega op social media
t mag ik iets over ouders van leerlingen posten
t Mag ik publiceren over SVOK?
t mag ik vertrouwelijke informatie van school delen
t mag ik een boek schrijven over mijn ervaringen als docent
t mag ik een linkedin post doen over het open podium op school
i mag ik op mijn blog schrijven over mijn stage
i mag ik iets posten over mijn stageschool
i mag ik in mijn reflectieverslag online over leerlingen schrijven
s mag een docent over mij schrijven op twitter
s mn leraar heeft een verhaal over mij op linkedin gezet mag dat
g Mag een docent iets over mijn kind op social media schrijven?
t May I write a blog about my school?
t Can I tweet a funny story about a student?
t What may I publish about the school?
i can I post about my internship
t mag ik iets schrijven over wat er in de teamvergadering is besproken
t school trots in de krant zetten met een column, mag dat
`),
  ...readExamples(['III.B.6'], `
t Moet ik een disclaimer in mijn bio zetten?
t moet ik erbij zeggen dat het mijn eigen mening is
t mag ik als docent mijn mening geven op twitter
t spreek ik namens de school als ik iets post
t Mag ik mijn politieke mening geven als docent?
t Moet ik schrijven op persoonlijke titel?
t Hoe maak ik duidelijk dat dit niet het standpunt van de school is?
t ik sta als docent in de krant, is dat namens school
t mag ik op linkedin mijn mening geven over het onderwijsbeleid
t Mag ik publiekelijk iets vinden van het beleid van SVOK?
t wat zet ik in mijn profiel zodat men weet dat het mijn eigen mening is
t zijn mijn tweets standpunten van de school
t ik schrijf een opiniestuk als leraar, moet ik iets vermelden
i moet ik als stagiair erbij zetten dat het mijn mening is
t mag ik zeggen wat ik van de nieuwe rector vind op twitter
t eigen mening of die van school
g Is een tweet van een docent het standpunt van de school?
s is wat mn leraar op twitter zegt de mening van school
t Do I need a disclaimer that opinions are my own?
t Can I give my political opinion as a teacher?
t Am I speaking on behalf of the school when I post?
t in welke gevallen moet ik een toelichting op persoonlijke titel geven
t voorbeeldzin persoonlijke titel
`),
  ...readExamples(['III.B.6', 'III.B.5', 'III.B.12'], `
t mag ik kritiek op school hebben op linkedin
t Mag ik op Facebook klagen over mijn school?
t mag ik op twitter zeggen dat ik het niet eens ben met het bestuur
t kan ik online klagen over mijn werkgever
t mag ik kritisch zijn over SVOK op social media
t May I criticise my school on Twitter?
t mag ik negatief zijn over mijn school op mijn eigen account
`),
  ...readExamples(['III.B.7'], `
t Moet ik zeggen dat ik op deze school werk als ik reageer op een nieuwsbericht?
t mag ik anoniem meepraten over school op een forum
t moet ik in een Facebookgroep vermelden dat ik docent ben
t ik wil reageren in een buurtgroep over onze school
t mag ik onder een andere naam reageren in een discussie over SVOK
t er is een discussie over school op facebook, mag ik meedoen
t wanneer moet ik vermelden waar ik werk
t moet ik me bekendmaken als medewerker in een online discussie
t mag ik me mengen in een twitterdiscussie over onze school
t mag ik met een nepaccount de school verdedigen
t moet ik erbij zeggen dat ik medewerker ben van SVOK
t ouders discussiëren op facebook over school en ik wil reageren
i moet ik als stagiair zeggen dat ik daar stage loop in een discussie
t anoniem reageren op een artikel over mijn school
g Moet een docent in een discussie zeggen dat hij bij de school werkt?
t Do I have to say that I work here when I join a discussion?
t Can I comment anonymously in a thread about my school?
t I want to reply to a post about our school, must I mention my job?
t in een comment over de school vermelden dat ik er werk
t meepraten in een groep over SVOK
`),
  ...readExamples(['III.B.8'], `
t mag ik de klassenfoto mailen
t Mag ik een foto van mijn klas op Instagram zetten?
t mag ik foto's van de excursie delen
t mag ik een filmpje van leerlingen op de website zetten
t Welke toestemming heb ik nodig voor een foto van leerlingen?
t mag ik een foto van een leerling van 16 plaatsen
t leerling is 15, wie moet toestemming geven voor een foto
t leerling wordt morgen 16, wie beslist over de foto
t mag ik foto's van het schoolfeest in de nieuwsbrief
t mag ik foto's van leerlingen via whatsapp naar ouders sturen
t Mag ik een groepsfoto posten als een leerling geen toestemming heeft?
t waar staat of een leerling op de foto mag
t een leerling is alleen op de rug te zien mag die foto online
t mag ik een foto delen als de gezichten onherkenbaar zijn
t ouder heeft nee gezegd tegen foto's, wat nu
t is toestemming van vorig jaar nog geldig voor foto's
t mag ik een foto van leerlingen naar een collega sturen
t mag ik een filmpje van de sportdag in teams zetten
t heb ik toestemming nodig voor foto's in de schoolgids
t pasfoto van een leerling doorsturen
t ik heb een foto zonder toestemming geplaatst
i mag ik foto's van leerlingen maken voor mijn portfolio
i mag ik een foto van mijn stageklas op insta zetten
i mag ik lesopnames met leerlingen in beeld delen met mijn opleiding
s mag school een foto van mij op insta zetten
s mag mijn docent een foto van mij posten zonder te vragen
s er staat een foto van mij op de site van school die ik niet wil
s hoe kan ik mijn toestemming voor fotos intrekken
s ik ben 16 mag ik zelf beslissen over fotos
s mag de leraar de klassenfoto rondsturen
s ik wil niet op de foto voor school
s kan school een video van mij plaatsen als mn ouders nee zeggen
g Mag de school zonder toestemming foto's van mijn kind plaatsen?
g Hoe trek ik mijn toestemming voor foto's in?
g wij zijn gescheiden, wie geeft toestemming voor foto's
g Mijn ex heeft toestemming gegeven voor foto's maar ik niet
g mijn zoon is 17, moet ik nog tekenen voor foto's
g Er staat een foto van mijn dochter in de nieuwsbrief zonder toestemming
g Moet ik elk jaar opnieuw toestemming geven voor beeldmateriaal?
g waar wordt mijn toestemming voor foto's vastgelegd
g Kan ik bezwaar maken tegen foto's van mijn kind op de website?
g mag mijn kind in het jaarboek zonder dat ik akkoord geef
g mag een docent foto's van mijn kind op zijn eigen telefoon zetten en delen
t Can I post a picture of my class?
t May I e-mail the class photo to parents?
t Do I need consent to share photos of students?
s can school post my picture without asking
s i dont want my photo on the school website
g Can the school publish photos of my child without permission?
g How do I withdraw consent for pictures?
t student is 16, do parents still need to consent to photos
t fotootje van de klas in de app zetten kan dat
t beeldmateriaal leerlingen avg
t mag ik leerlingen taggen op een foto
t mag een gefilmde presentatie van leerlingen naar de jury gemaild worden
`),
  ...readExamples(['III.B.8', 'III.B.9'], `
g Vanaf welke leeftijd beslist mijn kind zelf over toestemming?
g tot hoe oud moet ik toestemming geven
s hoe oud moet ik zijn om zelf toestemming te geven
t wanneer mag een leerling zelf toestemming geven
g Hoe kan ik mijn toestemming weer intrekken?
t waar leg ik de toestemming vast
t hoe lang is toestemming geldig
t moet toestemming elk schooljaar opnieuw gevraagd worden
t wie geeft toestemming onder de 16
s ik word 16, moet ik nu zelf tekenen
t How often do we have to ask for consent?
g From what age can my child give consent?
t waar vind ik of er toestemming is
t is mondelinge toestemming genoeg
g beide ouders moeten toestemming geven?
t staat de toestemming in magister
`),
  ...readExamples(['III.B.9'], `
t Mag ik Instagram inzetten in mijn les?
t Welke toestemming heb ik nodig om social media te gebruiken in de les?
t Mag ik leerlingen een TikTok laten maken voor mijn vak?
t Moet ik ouders toestemming vragen voor een WhatsAppgroep?
t mag ik discord gebruiken met mijn klas voor een project
t hoe vraag ik toestemming voor social media in het onderwijs
t ouder geeft geen toestemming voor de klassenapp, wat nu
t is toestemming van ouders nodig om leerlingen in een app te zetten
t leerling van 16 mag zelf beslissen over whatsapp?
t waar registreer ik de toestemming voor whatsapp
t mag ik leerlingen verplichten om een instagramaccount te maken voor een opdracht
t facebookgroep maken voor mijn lessen
t ik wil een social media project doen in de brugklas
g Moet ik toestemming geven voor een groepsapp van de klas?
g mijn kind moet whatsapp hebben voor een vak, mag dat
g ik wil niet dat mijn kind in een appgroep van school zit
g Mag de school WhatsApp gebruiken met mijn kind zonder dat ik het weet?
g mijn kind moet een account aanmaken op instagram voor school
s moet ik whatsapp hebben voor een vak
s mag ik weigeren om in de groepsapp van school te gaan
s ik ben 15 mogen mn ouders beslissen over de klassenapp
s moet ik instagram nemen voor een opdracht
i heb ik toestemming nodig om een instagram opdracht te doen met mijn klas
t Do I need consent to use WhatsApp in class?
t Can I use social media in my lessons?
t May I have students make a TikTok for class?
g Do I have to give permission for a class WhatsApp group?
s do i have to join the whatsapp group of my class
t jaarlijks toestemming vragen voor inzet van social media
t social media inzetten voor het onderwijs, wat moet vooraf
t mag ik snapchat gebruiken bij mijn vak
`),
  ...readExamples(['III.B.10'], `
t Een ouder scheldt mij uit in de app, wat moet ik doen?
t de groepsapp van mijn klas escaleert
t ik krijg boze berichten van een ouder op facebook
t Er ontstaat ruzie in het Teams-kanaal van mijn klas
t Wie moet ik bellen als een online discussie uit de hand loopt?
t er gaat een screenshot rond van mijn bericht
t ik word aangevallen op twitter om iets wat ik zei
t een leerling bedreigt een andere leerling in de klassenapp, wat is de procedure
t welk stappenplan gebruiken we bij een online incident
t de sfeer in de mentorapp wordt grimmig
t een filmpje van mij gaat viral onder leerlingen
t Moet ik dit melden bij mijn leidinggevende of zelf oplossen?
t ouders gaan los op facebook over een collega
t hoe handel ik als het ontspoort op social media
t er wordt in de appgroep een leerling gepest, wat doe ik als mentor
t het loopt uit de klauwen in de klassenapp
t wat is het stappenplan omgaan met online incidenten
t moet ik meteen mijn teamleider inlichten bij een ruzie online
i leerlingen maken ruzie in de groepsapp waar ik in zit
i ik krijg vervelende berichten van een leerling wat nu
s de groepsapp loopt uit de hand wat moet ik doen
s er is mega ruzie in de klassenapp wie kan ik dat vertellen
s wat doet een docent als het mis gaat in de app
g De klassenapp escaleert, bij wie kan ik terecht?
g In de ouderapp is ruzie ontstaan over een docent
t A discussion with a parent is getting out of hand
t The class group chat is escalating, what should I do?
t Which step plan do we follow for online incidents?
s the group chat is out of control who do i tell
t leerlingen gaan helemaal los tegen elkaar op snap
t ik word door leerlingen lastiggevallen op instagram
t het gesprek met een boze vader via whatsapp dreigt mis te gaan
t shitstorm over onze school op twitter
`),
  ...readExamples(['III.B.11'], `
t Ik twijfel of ik dit mag posten
t Bij wie kan ik terecht met een vraag over een bericht?
t weet niet zeker of deze post kan
t wie is de social mediacoach
t met wie overleg ik als ik twijfel over een publicatie
t kan iemand meekijken met mijn bericht voor ik het plaats
t aan wie vraag ik advies over social media
t is mijn post in strijd met de code?
t ik weet niet of mijn tweet wel door de beugel kan
t moet ik het aan mijn leidinggevende vragen als ik twijfel
t heeft de school een social media coach
t kan ik mijn artikel vooraf laten checken
t bij twijfel, wat doe ik dan
i wie kan ik vragen of mijn bericht oké is
i ik weet niet of ik dit mag plaatsen, bij wie kan ik dat nagaan
t wie kan beoordelen of mijn bericht past bij de regels
t Who can I ask if I am not sure about a post?
t I doubt whether my message is okay
t Is there a social media coach?
i not sure if i can post this who do i ask
t mag dit wel of niet, ik ben er niet uit
t randgeval, met wie kan ik sparren
s een docent weet niet of iets gepost mag worden, aan wie vraagt hij het
`),
  ...readExamples(['III.B.12'], `
t Kan een privébericht gevolgen hebben voor mijn werk?
t mag ik vakantiefoto's in bikini op mijn insta zetten
t mag ik dronken feestfoto's plaatsen op mijn privéaccount
t wat ik privé post gaat school toch niet aan
t leerlingen hebben mijn oude feestfoto's gevonden
t mag ik op tinder als docent
t mag ik privé politieke dingen delen
t kan mijn privéaccount mijn positie op school schaden
t kan school iets zeggen over mijn eigen facebook
t mag ik op mijn privé twitter schelden
t heeft wat ik in mijn vrije tijd post invloed op mijn baan
t geldt de code voor docenten ook privé
t mag ik een dating profiel hebben met mijn foto
i kunnen mijn privé posts gevolgen hebben voor mijn stage
i mag ik feestfoto's op insta laten staan
t kan mijn geloofwaardigheid lijden onder privéberichten
t een privé-uiting van mij wordt besproken op school
t mag ik meedoen met een demonstratie en daar foto's van delen
t Can my private posts affect my job?
t Can I post party pictures on my own account?
t Does the school care about my private Facebook?
i can my private instagram affect my internship
t foto met een biertje op mijn eigen profiel, is dat een probleem als leraar
t mag ik privé online over alles mijn zegje doen of heeft dat consequenties
`),
];
