import { readExamples } from '../readExamples';

/** Questions on which the code is silent: near ones first, far ones after. */
export const outsideQuestions = readExamples([], `
s mag ik chatgpt gebruiken voor mijn verslag
s mag ik ai gebruiken bij mn huiswerk
t Mag ik leerlingen ChatGPT laten gebruiken?
t mag ik AI gebruiken om toetsen na te kijken
s is een deepfake maken strafbaar
t wat zijn de regels voor copilot in de les
g Mag mijn kind AI gebruiken voor een werkstuk?
s can i use chatgpt for my essay
t Is AI allowed in assignments?
s mag ik een ai plaatje maken voor mn presentatie
t mag ik lesmateriaal maken met gemini
g Mogen ouders foto's maken op het schoolfeest?
g mag ik filmen bij de musical van mijn dochter
g mag ik zelf foto's maken tijdens de diploma-uitreiking
g Mag ik een foto van mijn eigen kind op school maken?
g mogen andere ouders foto's maken op de sportdag
g may parents take photos at the school play
t Hoe lang bewaart de school foto's van leerlingen?
g Hoe lang worden de gegevens van mijn kind bewaard?
t wat is de bewaartermijn van beeldmateriaal
g how long does the school keep pictures of my child
s hoe lang worden camerabeelden bewaard
g Hangen er camera's op school?
t mag de school cameratoezicht hebben
s hangen er camera's in de gang
s mag ik roken op het plein
s mag ik vapen bij de fietsenstalling
s mag ik kauwgom in de les
s mag ik eten in de les
s mag ik een pet op in de klas
s mag ik een korte broek aan
s mag ik een hoodie dragen op school
s mag ik met mn fiets het plein op
s mag ik tijdens de pauze van het terrein af
s mag ik mn jas aan in de les
s mag ik energydrank meenemen
s mag ik naar de wc tijdens de les
s mag ik eerder weg vandaag
s mag ik naast mn vriend zitten bij wiskunde
s mag ik een rekenmachine bij de toets
s mag ik mijn huisdier mee naar school nemen
s kan ik mijn kluisje ruilen
s hoe laat begint de les
s hoe laat is de pauze
s wanneer is het herfstvakantie
s wanneer hebben we toetsweek
s hoeveel minuten duurt een lesuur
s in welk lokaal heb ik nu les
s welk uur heb ik gym
s hoe laat moet ik morgen op school zijn
s valt het eerste uur uit
s heb ik morgen vrij
g Wanneer zijn de tienminutengesprekken?
g hoe laat is de informatieavond
g op welke dagen is de school dicht
g Wanneer is de open dag?
g wanneer krijgt mijn kind zijn rapport
g Hoe meld ik mijn kind ziek?
g hoe vraag ik verlof aan voor een bruiloft
g mijn zoon moet naar de tandarts, hoe geef ik dat door
g Hoe hoog is de ouderbijdrage?
g wat kost de reis naar Londen
g kan ik de schoolkosten in termijnen betalen
g Welke boeken heeft mijn dochter nodig?
g hoe schrijf ik mijn kind in voor de brugklas
g Wat is het aannamebeleid van de school?
g kan mijn kind extra tijd krijgen bij toetsen
g Biedt de school huiswerkbegeleiding?
g mijn kind heeft dyslexie, welke hulp is er
g kan mijn zoon van havo naar vwo
g wie is de mentor van mijn kind
g hoe bereik ik de administratie telefonisch
g mijn kind komt niet mee met wiskunde, wat nu
g heeft de school een ouderraad
g Kan ik een gesprek aanvragen met de decaan?
g welke bus gaat naar school
s ik ben mn boek kwijt
s ik heb mijn gymtas laten liggen, waar is gevonden voorwerpen
s hoe reset ik mijn wachtwoord
s de wifi doet het niet
s hoe print ik op school
s mn laptop is kapot wat nu
s hoe log ik in bij magister
s magister doet het niet
s hoe stel ik mijn handtekening in outlook in
t hoe deel ik mijn scherm in teams
t hoe maak ik een vergadering aan in teams
t de beamer in lokaal 12 doet het niet
t hoe koppel ik mijn laptop aan het digibord
t hoe zet ik cijfers in magister
t hoe boek ik een lokaal
t Hoeveel vakantiedagen heb ik?
t hoe vraag ik ouderschapsverlof aan
t wanneer krijg ik mijn salaris
t kan ik reiskosten declareren
t wat verdient een docent in schaal LB
t hoe zit het met mijn pensioen
t wie vervangt mij als ik ziek ben
t hoe meld ik me ziek
t wat is mijn taakuur
t wanneer is de studiedag
t wanneer moet ik cijfers inleveren
t hoe solliciteer ik op een interne vacature
t heb ik recht op een parkeerplek
t kan ik een cursus volgen op kosten van school
t hoeveel lesuren heb ik bij een fulltime baan
t Wanneer is de personeelsborrel?
t wat staat er in de cao over werkdruk
t hoe schrijf ik een handelingsplan
t hoe geef ik een leerling een time-out
t hoe ga ik om met een drukke klas
t wat doe ik met een leerling die altijd te laat komt
t leerling spijbelt steeds, wat is de procedure
t hoe maak ik een goede toets
t welke methode gebruiken we voor engels
i hoeveel uur moet ik stage lopen
i krijg ik een stagevergoeding
i wie is mijn stagebegeleider
i hoe laat moet ik op mijn stageschool zijn
i hoe maak ik een lesplan
i krijg ik een sleutel van het lokaal
i moet ik een vog aanvragen
i wanneer is mijn beoordelingsgesprek
s hoeveel herkansingen heb ik
s wat moet ik staan om over te gaan
s hoe bereken ik mijn gemiddelde
s wanneer krijgen we onze cijfers
s ik heb een onvoldoende voor duits
s wanneer moet het verslag ingeleverd worden
s wat is het huiswerk voor morgen
s kun je mijn huiswerk maken
s kun je me overhoren
s geef me de antwoorden van de toets
s maak een samenvatting van hoofdstuk 3
s schrijf een boekverslag over de aanslag
s schrijf een gedicht over school
s schrijf een liefdesbrief voor me
s vertel een mop
s vertel een verhaal over een draak
s wat is de hoofdstad van spanje
s wat is de hoofdstad van Frankrijk
s wie is de koning van nederland
s wie is de president van amerika
s hoeveel is 12 keer 14
s wat is de wortel van 81
s hoe werkt fotosynthese
s wat is de stelling van pythagoras
s wanneer was de tweede wereldoorlog
s wie schilderde de nachtwacht
s wat betekent ubiquitous
s vertaal dit naar het frans
s hoe schrijf je onmiddellijk
s is het gebeurd of gebeurt
s wat voor weer wordt het morgen
s gaat het regenen vandaag
s wie wint het wk
s heeft ajax gewonnen
s wat eten we vandaag in de kantine
s hoe duur is een broodje in de kantine
s wat is een lekker recept voor pannenkoeken
s welke film moet ik kijken
s wat is jouw lievelingskleur
s hoe oud ben jij
s ben je een robot
s wie heeft jou gemaakt
s hoe gaat het
s hoi
s hallo
s goedemorgen
s dankjewel
s doei
s test
s asdfghjkl
s ik verveel me
s ben je verliefd
s welk profiel moet ik kiezen
s is natuur en gezondheid moeilijk
s welke studie past bij mij
s hoe word ik dokter
s wanneer is het gala
s waar kan ik kaartjes kopen voor het schoolfeest
s wanneer is de sportdag
s zijn er nog bijbaantjes
s hoe laat gaat de mediatheek dicht
s hoe kan ik lid worden van de leerlingenraad
s hoe kan ik van klas wisselen
s mijn docent geeft te veel huiswerk
s mijn docent is oneerlijk met cijfers geven
s ik heb ruzie met mn ouders over mn kamer
s hoe krijg ik een vriendin
s ik moest eruit gestuurd worden wat nu
s ik ben te laat waar moet ik me melden
s hoe vraag ik vrijstelling aan voor gym
s moet ik mijn schoolpas laten zien
s hoeveel kost een kluisje
s wanneer komt de schoolfotograaf
g hoe laat begint de ouderavond
g wanneer is de schoolfotograaf er
g Hoe oud moet mijn kind zijn voor een eigen telefoon?
g hoeveel schermtijd is goed voor een kind
g hoe stel ik ouderlijk toezicht in op een iphone
g welke laptop moet ik kopen
g wat vindt u een goede bijlesorganisatie
g is er een fietsenstalling
g wat is het telefoonnummer van de school
g wat is het adres van de school
g hoe kom ik in de medezeggenschapsraad
g hoe dien ik een klacht in over een docent
g mijn kind krijgt te veel strafwerk
g wat is de beste middelbare school in haarlem
s what time does school start
s when is the test week
s what is the capital of germany
s can you do my homework
s write a poem about autumn
s tell me a joke
s how do i calculate my average
s who won the game yesterday
s can i wear a cap in class
s can i eat in class
s may i leave early today
s what is for lunch
s the wifi is not working
s i lost my jacket
s hello
s thanks
s are you a robot
s what is the weather like tomorrow
s how do i become a doctor
s translate this into english
t how do I request leave
t when do I get paid
t how do I book a room
t the printer is broken
t how many holidays do I have
g how do I report my child sick
g when is the parents' evening
g how much is the parental contribution
g which books does my child need
g how can I enrol my son
i how many hours is my internship
i do I get paid for my internship
a wat is de zin van het leven
a hoeveel kilo weegt een olifant
a hoe ver is de maan
a wie ben jij
a wat kun je allemaal
a waar ligt groningen
a hoeveel inwoners heeft haarlem
a hoe maak ik lasagne
a wat is bitcoin waard
a hoe laat is het
a welke dag is het vandaag
a geef me een tip voor een cadeau
a wat is de snelste auto
a wat doet de burgemeester
a hoe vraag ik een paspoort aan
a beste restaurant in haarlem
a wanneer gaat de zomertijd in
a hoe begin ik een bedrijf
a hoe word ik rijk
a wat is liefde
a kun je python code schrijven
a schrijf een programma dat getallen sorteert
t wat zijn de regels voor een schoolreis naar het buitenland
t wat is het protocol bij brand
t mag ik een leerling uit de klas sturen
t mag ik een leerling laten nablijven
t mag ik mijn hond meenemen naar school
t mag ik een cadeau van een ouder aannemen
t mag ik een leerling een lift geven met de auto
t mag ik een leerling aanraken om te troosten
t mag ik geld aannemen voor bijles aan mijn leerling
t mag ik privéles geven aan een leerling van school
t moet ik lid worden van een vakbond
t hoe werkt het formatieplan
s mag ik op de gang zitten in een tussenuur
s mag ik thuis werken vandaag
s mag ik stoppen met duits
s mag ik mijn examen overdoen
s mag ik bijverdienen naast school
s mag ik mijn lunch in de aula opeten
s mag mijn vriendin van een andere school mee naar het feest
s moet ik een schooluniform aan
s moet ik mijn fiets in het rek zetten
s wie is de baas van de school
s waarom is school zo saai
s waarom moeten we gym hebben
s hoe lang duurt de brugklas
s wat is een pta
s welke instagram filters zijn leuk
s hoe krijg ik meer volgers op tiktok
s hoe zet ik mn insta op privé
s wie heeft snapchat bedacht
s hoe maak ik een goede tiktok
s hoeveel likes is veel
s welke telefoon is beter iphone of samsung
s hoe verwijder ik whatsapp van mn telefoon
s hoe maak ik een back-up van mijn foto's
s hoe bewerk ik een video in capcut
s hoe fotografeer je met weinig licht
s which phone is the best
s how do i get more followers
t hoe maak ik een mooie instagram post
t hoe monteer ik een video
t welke app is handig voor quizzen
t hoe zet ik een filmpje in powerpoint
t wat is een goede camera
t hoe schrijf ik een goede mail aan ouders
t hoe snel moet ik op een mail van een ouder antwoorden
g hoe vaak kijkt de mentor in zijn mail
g op welk mailadres bereik ik de administratie
g ik krijg geen mails van de school
g hoe pas ik mijn mailadres aan in magister
g ik ben mijn wachtwoord van magister kwijt
s hoe verander ik mijn profielfoto in teams
s waarom doet teams het niet op mijn telefoon
s mijn telefoon is gestolen
s mijn telefoon is gevallen scherm kapot
s hoe laat gaat de bel
s hoe laat zijn we uit vandaag
s hebben we vandaag een verkort rooster
s wie geeft er les in lokaal 204
s waar is het lokaal van biologie
s waar kan ik mijn fiets zetten
s mag ik mn scooter op het plein zetten
s mag ik alcohol meenemen naar het gala
s mag ik een vape bij me hebben
s mag ik een mes voor de kookles meenemen
s mag ik een hoofddoek dragen
s mag ik korte mouwen in de winter
s mag ik gel nagels
s mag ik make-up dragen op school
s mag ik slippers aan
s mag ik een piercing
s mag ik mijn hond meenemen
s mag ik in de lift
s mag ik naar huis als ik hoofdpijn heb
s mag ik een uur later komen
s mag ik naar buiten in de pauze
s mag ik met mijn scooter naar school
s mag ik mijn eigen eten opwarmen
s mag ik water drinken in de les
s mag ik slapen in de les
s mag ik op de tafel zitten
s mag ik een andere mentor
s mag ik een vak laten vallen
s mag ik naar een andere klas
s mag ik mijn toets inzien
s mag ik een woordenboek gebruiken bij het examen
s mag ik spieken
s mag ik verkleed naar school met carnaval
s mag ik mijn verjaardag vieren in de klas
s mag ik trakteren
s mag ik skippen vandaag
s krijg ik vrij voor een rouwadvies
s krijg ik straf als ik te laat kom
s krijg ik straf als ik spijbel
s krijg ik straf als ik mijn boek vergeet
s wat gebeurt er als ik blijf zitten
s wat gebeurt er als ik spijbel
s wat gebeurt er als ik mn huiswerk niet heb
s wat gebeurt er als ik eruit word gestuurd
s kan ik van school gestuurd worden om slechte cijfers
s kan ik geschorst worden om spijbelen
s wie bepaalt of ik overga
s wie controleert de absentie
s hoe oud is de school
s hoeveel leerlingen zitten er op deze school
s hoeveel docenten werken hier
s wie is de conrector
s wie is mijn mentor
s wat is de naam van de gymdocent
s hoe heet de directeur
s hoe heet de conciërge
s waar is het examenrooster
s waar vind ik mijn cijfers
s waar vind ik de boekenlijst
s waar vind ik het pta
s wanneer begint de zomervakantie
s wanneer is het carnaval
s wanneer start het nieuwe schooljaar
s vanaf wanneer kan ik me inschrijven voor de skireis
s wanneer gaat de kantine open
s sinds wanneer bestaat deze school
s welke taal is het makkelijkst
s is havo 4 moeilijk
s wat is het verschil tussen havo en vwo
s wat betekent pws
s hoe maak ik een goede powerpoint
s hoe leer ik beter
s hoe onthoud ik franse woordjes
s hoe maak ik een planning
s hoe schrijf ik een sollicitatiebrief
s wat is het antwoord op vraag 4
s help me met wiskunde
s leg uit wat osmose is
s los deze vergelijking op
s noem drie oorzaken van de eerste wereldoorlog
s wie schreef de ontdekking van de hemel
s zeg iets grappigs
s ken je een goed boek
s weet je een leuke serie op netflix
s wat vind je van ronaldo
s wie is de beste rapper
s welk liedje staat op 1
s hoeveel weegt een liter water
s hoe groot is de zon
s hoe hoog is de eiffeltoren
s wat is 15 procent van 240
s wat is de vertaling van hond in het duits
s is een tomaat fruit
s waarom is de lucht blauw
s wat is de betekenis van mijn naam
s wat moet ik aan naar het gala
s hoe kom ik van puistjes af
s hoe word ik langer
s hoe vertel ik mijn ouders dat ik een onvoldoende heb
s hoe krijg ik mn ex terug
s ik ben verliefd op iemand uit mijn klas
s ik kan niet slapen
s ik heb geen zin in school
s mijn rooster klopt niet
s mijn schoolpas is kwijt
s mijn fiets is gestolen
s mijn account van magister is geblokkeerd
s mijn oplader is kwijt
s mijn ipad laadt niet op
s kan iemand mijn laptop maken
s hoe installeer ik word
s hoe krijg ik geluid op mijn chromebook
s hoe zoom ik in op mijn scherm
s wat is de code van de wifi
s wat is de code van mn kluisje
s hoe werkt itslearning
s hoe lever ik iets in via teams
s hoe kan ik een video inleveren
s hoe maak ik een account voor woordjesleren
s hoe verwijder ik mijn zoekgeschiedenis
s hoe kan ik zien wie mijn story bekijkt
s hoe krijg ik een blauw vinkje op insta
s wat is de beste tijd om te posten
s wie heeft de meeste volgers op instagram
s hoeveel mensen gebruiken tiktok
s wie is de baas van facebook
s wanneer is youtube opgericht
s waarom ligt whatsapp eruit
s is snapchat gratis
s wat kost een iphone
s hoe maak ik een sticker in whatsapp op android
s welke camera hebben youtubers
s hoe word ik influencer
s hoe verdien ik geld met youtube
s welke vpn is goed
t hoe laat is de vergadering
t waar is de teamvergadering
t wie is de vertrouwenspersoon voor personeel en hoe maak ik een afspraak
t wie zit er in de mr
t wanneer zijn de mr-verkiezingen
t hoe word ik lid van de gmr
t wat is het ziekteverzuim op onze school
t hoeveel fte heeft onze sectie
t hoe vraag ik scholingsgeld aan
t hoe declareer ik een lunch
t hoe vraag ik een laptop aan
t mijn laptop start niet op
t ik kan niet inloggen in magister
t mijn teams microfoon doet het niet
t hoe maak ik een kanaal aan in teams
t hoe verwijder ik een team in teams
t hoe neem ik mijn scherm op in powerpoint
t hoe maak ik een toets in woots
t hoe bereken ik een cesuur
t hoe voer ik absenten in
t hoe schrijf ik een rapportvergadering uit
t welke leerlingen zitten in 3h2
t wat is het adres van de ouders van een leerling
t wat doe ik bij brandalarm
t wat is het beleid rond toetsing
t wat is het beleid bij te laat komen
t wat zijn de regels voor surveillance
t wat is de normjaartaak
t hoe hoog is de eindejaarsuitkering
t krijg ik een dertiende maand
t wanneer moet mijn taakbeleid binnen zijn
t hoe regel ik een gastspreker
t hoe organiseer ik een excursie
t wat kost een bus voor de excursie
t mag ik mijn les ruilen met een collega
t mag ik een dag vrij voor een verhuizing
t mag ik parttime werken
t mag ik met leerlingen naar de film
t mag ik een film laten zien in de les
t mag ik een leerling een hand geven
t mag ik een leerling fouilleren
t mag ik een tas van een leerling doorzoeken
t mag ik een boek kopieren voor de klas
t mag ik een toets verplaatsen
t mag ik leerlingen laten eten in de les
t mag ik roken achter het gebouw
t moet ik surveilleren bij het examen
t moet ik op de open dag werken
t kan ik worden ontslagen als ik lang ziek ben
t kan mijn tijdelijke contract verlengd worden
t hoeveel opzegtermijn heb ik
t wat is de opzegtermijn in de cao
t een leerling kopieert werk van internet
t een leerling heeft chatgpt gebruikt bij een verslag
t een leerling weigert zijn jas uit te doen
t leerling maakt huiswerk niet
t leerling heeft steeds buikpijn
t ouder is boos over een cijfer
t ouder komt niet opdagen bij gesprek
t hoe voer ik een oudergesprek
t hoe differentieer ik in de les
t hoe maak ik een rubric
t tips voor klassenmanagement
t leuke energizer voor de brugklas
t tips voor een goede eerste les
g hoe laat gaat de school open
g hoe vraag ik een kopie van het diploma aan
g wat zijn de slagingspercentages
g hoe groot zijn de klassen
g wat als mijn kind blijft zitten
g wat zijn de overgangsnormen
g mag mijn kind eerder naar huis
g mag mijn kind een dag vrij voor een bruiloft
g mag mijn kind een andere klas kiezen
g mag mijn kind zijn examen spreiden
g mag mijn kind buiten het schoolplein in de pauze
g moet mijn kind een laptop aanschaffen
g moet ik de vrijwillige ouderbijdrage betalen
g kan ik betalen in delen
g hoe ziek is te ziek voor school
g wie belt mij als mijn kind niet op school is
g is er een schoolarts
g is er een leerplichtambtenaar
g wanneer is de kennismakingsavond
g wanneer begint de kerstvakantie
g hoe meld ik mij aan als hulpouder
g hoe kan ik de mentor spreken
g wat is het emailadres van de administratie
g wat zijn de inloggegevens van magister voor ouders
g kan mijn dochter bijles krijgen
g heeft de school een lift voor rolstoelen
g is mijn kind verzekerd op school
g mijn kind is zijn jas kwijt
g mijn zoon is gevallen bij gym
g mijn zoon heeft ruzie met zijn zus
g hoe help ik mijn kind met plannen
g hoe krijg ik mijn kind van zijn telefoon af
g hoe laat moet mijn kind naar bed
g welke sport is goed voor kinderen
g vanaf welke leeftijd mag mijn kind werken
g vanaf welke leeftijd mag mijn kind op een scooter
g vanaf welke leeftijd mag mijn kind alleen thuis blijven
g hoe beveilig ik de wifi thuis
g mag ik mijn kind volgen via gps
g hoeveel toetsen mag een school per week geven
g kan ik met korting naar de musical
g hoe kan ik een foto van de schoolfotograaf bestellen
g waar kan ik de schoolfoto's kopen
s waar kan ik de klassenfoto bestellen
s wanneer is de klassenfoto
s wat kost de schoolfoto
i hoe schrijf ik een stageverslag
i welke competenties moet ik halen
i hoeveel lessen moet ik geven
i mag ik koffie pakken in de docentenkamer
i mag ik mee op werkweek
i moet ik een verzekering hebben
i waar moet ik mij melden op de eerste dag
i wat moet ik aan op mijn stage
i hoe spreken leerlingen mij aan
i krijg ik reiskosten
i hoe vraag ik feedback aan mijn begeleider
a wat is het telefoonnummer van de gemeente
a hoeveel dagen heeft een jaar
a hoe kook ik een ei
a wat is de beste smartphone
a wie heeft de telefoon uitgevonden
a wie heeft de camera uitgevonden
a hoe werkt een camera
a wat is de geschiedenis van facebook
a wat is een goede film
a vertel eens wat over jezelf
a kun je een plaatje voor me tekenen
a kun je een mail voor me schrijven
a wat is de dollarkoers
a waar kan ik parkeren in haarlem
a hoe laat gaat de trein naar amsterdam
a hoeveel is een kilometer in mijl
a wie won het songfestival
a wat zijn de symptomen van griep
a recept voor appeltaart
a goed restaurant
a asdf
a blabla
a lorem ipsum dolor
a 12345 test
s when is the summer holiday
s where is room 204
s how many resits do i have
s what do i need to pass this year
s can i go home early
s can i smoke on the playground
s am i allowed to chew gum
s can you write my essay
s what is photosynthesis
s who is the president of the usa
s how tall is the eiffel tower
s what is 12 times 14
s how old are you
s do you like pizza
s i forgot my password
s my laptop is broken
s where is the lost and found
s what is my timetable
s can i change classes
s how do i make a good tiktok video
s who invented instagram
t where is the staff meeting
t how do I call in sick
t what is the salary scale for teachers
t how do I enter grades
t can I get a parking space
t how do I share my screen in teams
t is there money for a course
g what time does the school open
g how do I apply for leave for my son
g which laptop should I buy
g when will we get the report
g can my child get tutoring
g how big are the classes
g is there a school doctor
i do I need a certificate of conduct
i how do I write a lesson plan
`);
