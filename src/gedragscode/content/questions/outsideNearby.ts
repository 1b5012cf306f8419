import { readExamples } from '../readExamples';

/** Near the border: they use the words of the code for something on which the code is silent. */
export const outsideNearbyQuestions = readExamples([], `
s hoe kan ik een snap terugzien
s hoe weet ik of iemand mij geblokkeerd heeft op whatsapp
s waarom kan ik geen story plaatsen
s welke hashtags werken het best
s hoe maak ik een tweede account op instagram
s hoe verwijder ik mijn facebookaccount
s hoe krijg ik mijn streak terug
s wat is een goede gebruikersnaam
s hoe snel kan ik mijn volgers laten groeien
s kan je geld verdienen met snapchat
s hoe bewerk ik een filmpje in capcut
s welke app is goed om foto's te bewerken
s hoe groot mag een filmpje zijn op whatsapp
s mijn microfoon werkt niet in de online les
s mijn camera staat op zwart in teams
s teams zegt dat ik geen lid ben van deze groep
s ik krijg geen meldingen van magister op mijn telefoon
s hoe stuur ik een bijlage in de mail
s hoe zet ik mijn mail op mijn telefoon
s ik kan geen mail versturen want mijn mailbox zit vol
s hoe blokkeer ik een spambericht
s iemand belt mij steeds met een onbekend nummer uit het buitenland
s is telegram veiliger dan whatsapp
s vanaf hoe oud mag je tiktok volgens de wet
s mag je met 12 jaar al whatsapp hebben
s hoeveel schermtijd is gezond
s hoe stop ik met zoveel scrollen
s waarom is iedereen verslaafd aan tiktok
s wat vind jij van instagram
s welke youtuber is het grappigst
s ik wil influencer worden wat moet ik studeren
s hoe begin ik een podcast thuis
s welke microfoon moet ik kopen
s wat is het nieuwste model iphone
s mijn telefoon laadt niet op
s hoe vind ik mijn gestolen telefoon
s mijn airpods zijn gestolen uit mijn tas
s mag ik mijn telefoon opladen in de klas
s waar kan ik mijn laptop laten repareren
s wanneer komt de schoolfotograaf
s hoe laat moet ik op de foto voor de klassenfoto
s hoeveel kosten de fotos van de diploma uitreiking
s waar kan ik een pasfoto laten maken
s wie maakt het jaarboek dit jaar
s kan ik bij de schoolkrant
s is er een filmclub op school
s welke film kijken we bij nederlands
s wanneer is de filmavond
s hoe maak ik een goed filmverslag
s mag ik een presentatie over tiktok houden
s ik zoek een onderwerp voor mijn pws over social media
s hoeveel mensen gebruiken instagram
s wat zijn de nadelen van social media voor jongeren voor mijn betoog
s schrijf een betoog over telefoons in de klas
s wat betekent cyberpesten in het frans
s samenvatting van een boek over pesten
s ze lachen me uit in de kleedkamer
s een jongen gooit steeds mijn etui weg
s ik heb geen vrienden op school
s hoe maak ik vrienden in een nieuwe klas
s mijn vriendin en ik hebben ruzie over een jongen
s hoe zeg ik sorry tegen mijn vriend
s hoe vraag ik iemand verkering
s ik ben verliefd op iemand uit mijn klas wat moet ik appen
s wat moet ik terugsturen als hij haha stuurt
s ik durf geen spreekbeurt te houden
s hoe vraag ik mijn docent om hulp met wiskunde
s kan mijn docent mijn cijfer nog aanpassen
s mijn leraar is oneerlijk met cijfers
s docent geeft mij onterecht een onvoldoende
s mag een docent boos worden in de klas
s mag een docent je eruit sturen
s mag een leraar de toets niet teruggeven
s mag de docent een so onverwacht geven
s mag een docent te laat komen
s wat is het emailadres van mijn docent
s hoe bereik ik de leerlingadministratie
s wat is het telefoonnummer van de conciërge
s waar vind ik de mail van de decaan
s hoe neem ik contact op met de examencommissie
s mag ik een rekenmachine op mijn telefoon gebruiken bij de toets
s mag ik een woordenboek bij het examen
s mag mijn telefoon in mijn zak bij het examen
s wat als ik te laat ben op mijn examen
s wat gebeurt er als ik fraude pleeg bij een toets
s krijg ik een 1 als ik afkijk
s hoe vaak mag ik herkansen
s mag ik een toets met ai voorbereiden
s is het fraude als ik chatgpt gebruik
s hoe ziet een leraar dat iets met ai is gemaakt
s kan ai mijn samenvatting maken
s welke ai tool is het beste voor wiskunde
s mag ik een plaatje met ai maken voor mijn poster
s is er een regel over copilot
s wat is een deepfake eigenlijk
s hoe herken je nepnieuws
s hoe werkt een algoritme
s wat doet een hacker
s hoe maak ik een sterk wachtwoord
s wat is phishing
s ik heb op een phishinglink geklikt
s wat is de avg
s welke gegevens heeft de school van mij
s kan ik mijn dossier inzien
s mag school mijn locatie volgen via de laptop
s kan school zien wat ik op de wifi doe
s mag school mijn kluisje openmaken
s waarom hangen er camera's bij de ingang
s wie kijkt er naar de camerabeelden
s mag de school de cijfers ophangen in de klas
s mag een leraar mijn cijfer hardop zeggen
s wat zijn mijn rechten als leerling
s waar kan ik een klacht indienen over een cijfer
s hoe werkt de klachtencommissie
s wat staat er in het schoolplan
s wat zijn de regels in de mediatheek
s wat zijn de regels voor de kluisjes
s wat is de regel over te laat komen
s wat is het beleid voor spijbelen
s hoe vaak mag je te laat komen voor je straf krijgt
s krijg ik strafwerk als ik geen huiswerk heb
s moet ik nablijven als ik eruit gestuurd ben
s kan ik geschorst worden om vechten
s kun je van school gestuurd worden om slechte cijfers
s wat gebeurt er als je blowt op school
s mag ik handel drijven op school
s mag ik snoep verkopen op school
s mag ik flyers uitdelen op school
s mag ik een petitie beginnen tegen het nieuwe rooster
s mag ik mijn geloof uiten op school
s mag ik bidden op school
s mag ik een vlag ophangen
s is er een gebedsruimte
s is er een gsa op school
s mag ik een andere naam gebruiken in magister
s wie is de vertrouwenspersoon
s waar kan ik praten over thuis
s is er een schoolmaatschappelijk werker
s ik ben gestrest voor de toetsweek
s kan ik thuis les volgen als ik ziek ben
s wanneer is de volgende online les
s wat is de link van de teamsles
s staat de presentatie al in teams
s waar staan de opdrachten in teams
s waar vind ik de uitlegvideo over hoofdstuk 3
s welke video moet ik kijken voor biologie
s heb je een goed uitlegfilmpje over procenten
s hoeveel woorden moet mijn verslag zijn
s wanneer moet de vlog ingeleverd worden
s hoeveel punten krijg je voor de filmopdracht
s met wie moet ik samenwerken voor het project
s mag ik van groepje wisselen
s mijn groepsgenoot doet niks
s can i use a calculator on my phone in the exam
s how do i delete my instagram account
s why is whatsapp down
s what is the best editing app
s how many followers does messi have
s how do i join a teams meeting
s my mic does not work in teams
s can i get my grade changed
s is it cheating if i use ai
s what happens if i skip class
s can i be suspended for fighting
s who do i talk to when i feel stressed
s i lost my phone at school
s what is the email of my english teacher
s when is picture day
s how much are the school photos
s are there cameras in the toilets
s how old do you have to be for snapchat
s what is a good caption for a holiday pic
t hoe maak ik een klassenteam aan in teams
t hoe deel ik een bestand met mijn sectie
t hoe neem ik een les op in teams
t hoe knip ik een stukje uit een youtube video
t hoe zet ik ondertiteling onder mijn kennisclip
t welke camera is goed voor lesopnames
t heeft school een fototoestel te leen
t hoe maak ik een mooie nieuwsbrief
t wie beheert de website
t hoe kom ik in de redactie van de nieuwsbrief
t hoe plaats ik een bericht op het intranet
t hoe verander ik mijn profielfoto in outlook
t mijn schoolmail staat vol spam
t hoe zet ik een afwezigheidsmelding aan
t hoe stuur ik een mail naar alle ouders via magister
t hoe noteer ik absentie in magister
t waar zie ik de telefoonnummers van ouders
t hoe voer ik een oudergesprek
t een ouder wil het cijfer van zijn kind betwisten
t wat te doen bij een boze ouder aan de balie
t hoe schrijf ik een uitnodiging voor de ouderavond
t schrijf een mail aan ouders over de excursie
t kun je mijn brief aan ouders verbeteren
t verzin een linkedinpost over onze open dag
t maak een toets over de tachtigjarige oorlog
t geef vijf werkvormen voor mediawijsheid
t heb je een lesidee over cyberpesten
t welke methode is er voor mediawijsheid
t waar vind ik lesmateriaal over nepnieuws
t hoe leer ik leerlingen omgaan met ai
t mag ik leerlinggegevens in een ai tool zetten
t welke ai tools zijn goedgekeurd door school
t is er een ai-cursus voor docenten
t hoe herken ik een verslag uit chatgpt
t hoe lang bewaren we toetsen
t hoe lang blijven foto's op de server staan
t wanneer worden beelden vernietigd
t moet ik een verwerkersovereenkomst tekenen voor een app
t wie is de functionaris gegevensbescherming
t waar meld ik een datalek
t mijn usb-stick met leerlinggegevens is gestolen
t mag ik dossiers mee naar huis nemen
t mag ik met een ouder over een ander kind praten
t wie mag het leerlingdossier inzien
t wat is mijn meldplicht bij kindermishandeling
t leerling komt steeds met blauwe plekken
t een leerling eet al weken niet
t leerling heeft ruzie thuis en wil bij mij logeren
t mag ik een leerling thuis bijles geven
t mag ik een leerling troosten met een arm om hem heen
t mag ik een leerling vastpakken bij een vechtpartij
t mag ik de kluis van een leerling openen
t twee leerlingen vechten op het plein
t een leerling pest een ander in de gymles
t een leerling scheldt mij uit in de klas
t wat doe ik met een leerling die steeds te laat is
t hoe stuur ik een leerling de klas uit
t mag ik een leerling strafwerk geven
t wanneer schakel ik de leerplichtambtenaar in
t leerling heeft gespiekt met zijn telefoon bij het examen
t wat zijn de regels voor surveilleren met smartwatches
t hoe regel ik een uitje naar het museum
t hoeveel begeleiders moeten mee op kamp
t wat mag een excursie kosten
t mag ik alcohol drinken tijdens een schoolreis
t wie betaalt de bus voor de excursie
t krijg ik een telefoon van het werk
t vergoedt school mijn internet thuis
t mag ik mijn werklaptop privé gebruiken
t mag ik naast mijn baan bijles geven
t mag ik een tweede baan nemen
t wat is mijn opzegtermijn
t wanneer krijg ik een vast contract
t hoe werkt het functioneringsgesprek
t ik heb een conflict met mijn leidinggevende over mijn rooster
t een collega roddelt over mij in de koffiekamer
t een collega doet nooit zijn deel van het werk
t wie is de bedrijfsarts
t mag ik thuiswerken op mijn lesvrije dag
t wie zit er in de gmr
t wanneer vergadert de gmr
t hoe stel ik me kandidaat voor de medezeggenschap
t wat staat er in de integriteitscode over geschenken
t mag ik met leerlingen naar de kroeg
t mag een docent trouwen met een oud-leerling
t mag ik gaan stemmen onder werktijd
t wat is de procedure bij brand
t mag ik een gastspreker uitnodigen
t mag ik een politicus in de klas uitnodigen
t mag ik mijn mening over de verkiezingen geven in de les
t hoe behandel ik gevoelige onderwerpen in de klas
t what is the wifi password
t how do I set an out of office message
t can I use AI to grade essays
t who is the data protection officer
t how long do we keep exam papers
t how do I report a data breach
t a student cheated on a test
t two students are fighting in the yard
t how do I invite a guest speaker
t may I give private lessons to a pupil
t write an e-mail to parents about the trip
t where can I find the seating plan
g hoe stel ik de telefoon van mijn kind zo in dat hij niet op tiktok kan
g hoe zie ik met wie mijn kind chat
g mag ik de telefoon van mijn kind controleren
g hoeveel uur per dag mag een puber op zijn telefoon
g welke apps zijn veilig voor een kind van 12
g vanaf welke leeftijd geef je een kind een smartphone
g mijn kind is verslaafd aan gamen
g hoe praat ik met mijn kind over sociale media
g is er een ouderavond over mediawijsheid
g mijn zoon zit te veel op zijn telefoon thuis en maakt geen huiswerk
g ik maak me zorgen over de vrienden van mijn dochter
g mijn kind heeft geen aansluiting in de klas
g mijn zoon wordt in de gymles altijd als laatste gekozen
g mijn dochter wordt op de fiets lastiggevallen door jongens
g mijn kind wil niet meer naar school
g mijn zoon heeft een blauw oog van een vechtpartij
g mijn kind is bestolen in de kleedkamer
g ben ik verzekerd als mijn kind iets kapot maakt
g de telefoon van mijn dochter is op school gevallen, wie betaalt dat
g hoe kan ik de mentor bereiken
g wat is het mailadres van de afdelingsleider
g ik kan niet inloggen op het ouderportaal
g hoe wijzig ik mijn telefoonnummer in magister
g ik krijg de nieuwsbrief niet
g hoe meld ik mij af voor de nieuwsbrief
g hoe bestel ik de klassenfoto
g mag ik de camerabeelden van de fietsenstalling zien
g mag ik als moeder filmen bij het afscheid van de examenklas
g ik wil foto's maken van het kerstconcert van mijn zoon
g mogen ouders elkaar fotograferen tijdens de open avond
g kan ik foto's krijgen die op het kamp zijn gemaakt
g worden de toetsen van mijn kind bewaard
g hoe lang staan de gegevens van mijn kind in het systeem na het examen
g wie heeft toegang tot het dossier van mijn kind
g krijgt de nieuwe school het dossier van mijn kind
g deelt de school gegevens met de gemeente
g mijn ex mag geen informatie krijgen over ons kind
g welk niveau krijgt mijn kind
g hoe gaat de plaatsing na de brugklas
g mag mijn kind een klas overslaan
g ik ben het niet eens met het schooladvies
g hoe dien ik een klacht in over een docent
g de docent geeft slecht les
g er vallen veel lessen uit
g waarom hebben ze zoveel tussenuren
g mijn kind heeft te veel toetsen in een week
g krijgt mijn kind extra les
g mijn zoon heeft adhd, mag hij een koptelefoon op
g wat zijn de regels voor afwezigheid
g mag mijn kind op vakantie buiten de schoolvakantie
g mijn dochter is geschorst omdat ze heeft gespijbeld
g mijn kind moet nablijven omdat hij te laat was
g is de ouderbijdrage verplicht
g wat kost een laptop via school
g moet mijn kind een eigen laptop hebben
g mag mijn kind zijn eigen laptop gebruiken
g hoe kan ik lid worden van de ouderraad
g hoe wordt de klas ingedeeld
g gebruikt de school ai
g mag mijn zoon zijn verslag met chatgpt schrijven
g what age is appropriate for a smartphone
g how do I limit screen time
g my son hates school
g my daughter lost her jacket
g can I see the camera footage of the bike shed
g how do I contact the mentor
g may I film the christmas concert
g how long do you keep my son's file
g my child is bored in class
g is the school using AI
i welke opdrachten moet ik op mijn stage doen
i mijn stagebegeleider reageert niet op mijn mails
i hoe maak ik een lesvoorbereiding
i welke feedback kan ik vragen
i mag ik alleen voor de klas staan
i mag ik een toets nakijken
i mag ik eerder weg op stage
i krijg ik een pasje
i moet ik een vog hebben
i ik heb een onvoldoende voor mijn stage
i waar kan ik mijn fiets kwijt op mijn stageschool
i kan ik hier na mijn stage werken
i hoe ga ik om met een klas die niet luistert
i krijg ik een account voor magister
i hoe werkt het digibord
i mag ik kopietjes maken voor mijn les
i who grades my internship
i do I get paid for my internship
a wie is de eigenaar van tiktok
a wanneer is facebook opgericht
a hoeveel gebruikers heeft whatsapp
a wat betekent smh
a wat is een emoji
a waarom heet het internet internet
a welke socialmediacursus kan ik volgen
a is linkedin gratis
a hoe verwijder ik een app van mijn telefoon
a hoe lang duurt een film gemiddeld
a wat is de beste camera onder 500 euro
a wat staat er in de wet over abortus
a wat is artikel 1 van de grondwet
a hoe werkt de cao voor de bouw
a wat zijn de verkeersregels op een rotonde
a wat is de gedragscode van de voetbalclub
a hoe schrijf ik een sollicitatiebrief
a wat is het verschil tussen wetten en regels
a wie is de minister van onderwijs
a hoe oud is instagram
`);
