import { readExamples } from '../readExamples';

/** Everyday school life and everything else: nothing to do with the code. */
export const outsideDailyQuestions = readExamples([], `
s wrm hebben we zo lang les op dinsdag
s wnr krijgen we de uitslag van de examens
s welke boeken moet ik voor engels lezen
s heb ik morgen de eerste twee uur vrij
s komt er een invaller bij aardrijkskunde
s waar is de nooduitgang
s is de kantine open in de tussenuren
s zijn er nog vegetarische broodjes
s wat eten we op kamp
s hoe laat vertrekt de bus naar de efteling
s mag ik met een step naar school
s mijn fietssleutel is afgebroken
s ik heb mijn gymspullen vergeten
s mag ik gym overslaan met een zere knie
s ik heb koorts
s hoe krijg ik een pleister
s kan ik naar de schoolarts
s mag ik een bijbaan onder schooltijd
s wat voor werk kan ik doen met mijn diploma
s welk profiel past bij mij
s hoe kies ik tussen natuur en economie
s kan ik na vmbo naar havo
s wat is het verschil tussen havo en vwo
s welke hbo opleiding is leuk
s wanneer is de profielmarkt
s ik wil stoppen met latijn
s hoeveel onvoldoendes mag je staan
s ben ik over met twee vijven
s hoe bereken je een gemiddelde
s telt tekenen mee voor mijn eindlijst
s wat als ik mijn examen niet haal
s wnr is de toetsweek
s wat moet ik leren voor het proefwerk biologie
s uitleg over de citroenzuurcyclus
s wat is een bijvoeglijk naamwoord
s los deze vergelijking op
s wie schreef max havelaar
s wat is 12 procent van 340
s hoe zeg ik ik ben moe in het duits
s waar ligt de kilimanjaro
s wat is de hoofdstad van brazilie
s waarom is de zee zout
s hoe oud wordt een schildpad
s wat eten egels
s kan je een mop vertellen
s schrijf een rap over maandag
s ik verveel me
s wat ben jij voor iets
s ben je een mens of een computer
s ok bedankt
s haha leuk
s test
s wat is jouw lievelingskleur
s hou je van voetbal
s wie wordt kampioen
s hoe laat speelt oranje
s wanneer komt gta 6 uit
s wat is de beste game
s hoe krijg ik v bucks
s welke schoenen zijn nu in
s wat moet ik aan naar het eindfeest
s wat voor cadeau geef ik mn mentor
s hoe laat begint het feest
s mag ik een introducé meenemen naar het feest
s waar koop ik een kaartje voor de musical
s wie doet er mee aan de musical
s wanneer zijn de audities
s hoe meld ik me aan voor het debatteam
s is er een schaakclub
s kan ik bijles krijgen van een oudere leerling
s waar kan ik rustig leren
s hoe lang is de bieb open
s mijn kluisje gaat niet open
s mn tas is gejat
s wie heeft mijn jas gezien
s er is een raam kapot in het lokaal
s het is veel te warm in de klas
s de wc is vies
s er is geen zeep
s waarom is de aula dicht
s mag ik in de pauze naar de supermarkt
s mag ik in de pauze van het terrein af
s mag ik op het grasveld zitten
s mag ik een bal meenemen
s mag ik kauwgom in de les
s mag ik een hoodie op
s mag ik een hoofddoek dragen
s mag ik een trainingspak aan
s mag ik mijn haar groen verven
s mag ik mn skateboard mee naar binnen
s mag ik slapen in de les
s mag ik mn eten opwarmen
s mag ik vroeger weg voor voetbal
s mag ik vrij voor het suikerfeest
s mag ik bij een andere klas les volgen
s hoe schrijf ik een motivatiebrief
s hoe maak ik een bronvermelding
s hoeveel bladzijdes moet mijn werkstuk
s mijn opdracht is kwijt uit de elo
s mn laptop is kapot
s ik kan niet printen
s de wifi ligt er weer uit
s mijn scherm is zwart
s hoe verander ik mijn wachtwoord van school
s office doet het niet op mn macbook
s waar is de helpdesk
s when do we get our report cards
s how do i change my timetable
s can i eat in the library
s is there a chess club
s who is my tutor
s what page is the homework
s explain the french revolution
s what is 15 times 12
s translate good luck into dutch
s tell me a joke
s i am bored
s where is the gym
s i forgot my lunch
s can i leave school at lunch
s may i wear a hijab
s i feel sick
s how do i get a bus pass
s do we have school on friday
s which subjects should i pick
s what grade do i need to pass
s can i retake the test
s i was late, what now
s my bike got stolen
s my laptop is broken
t welke taken heb ik dit jaar
t hoe laat begint de teamvergadering
t in welk lokaal zit ik morgen
t wie is mijn vervanger op vrijdag
t hoe vraag ik een invaller aan
t hoe lever ik mijn toetsen in
t waar staat de jaarplanning
t wanneer zijn de rapportvergaderingen
t hoe werkt de kopieermachine
t mijn sleutel past niet
t waar kan ik parkeren
t is er koffie in de personeelskamer
t de beamer in 1.12 doet het niet
t ik heb een nieuwe laptop nodig
t hoe vraag ik toegang tot een map aan
t wat is mijn personeelsnummer
t waar vind ik mijn loonstrook
t hoeveel verlofuren heb ik nog
t hoe regel ik betaald ouderschap
t wanneer ga ik met pensioen
t hoe kom ik in een hogere schaal
t wat verdien ik in lc
t hoe declareer ik boeken
t mag ik een dag vrij voor een begrafenis
t ik ben mijn pas kwijt
t hoe bestel ik schoolboeken
t wie is de examensecretaris
t hoe stel ik de norm vast
t hoe maak ik een pta
t hoe vul ik een groepsplan in
t hoe begeleid ik een leerling met autisme
t welke aanpassingen krijgt een dyslectische leerling
t wie is de zorgcoordinator
t hoe meld ik een leerling aan bij het zorgteam
t een leerling heeft een paniekaanval
t leerling wil van profiel wisselen
t leerling is zwanger
t hoe motiveer ik mijn klas
t wat doe ik met vroege leerlingen
t tips om sneller na te kijken
t een leuke openingsopdracht voor 2 havo
t hoe leg ik breuken uit
t kun je een rubric maken
t what time is the staff meeting
t where do I park
t the projector is broken
t how do I order books
t how many sick days do I have
t when is my appraisal
t who covers my class tomorrow
t how do I support a dyslexic pupil
g wat kost de brugklasreis
g wanneer is de kennismakingsavond
g hoe laat is mijn kind uit
g waar kan ik een rapport inzien
g hoe vraag ik een gesprek aan met de teamleider
g mijn zoon moet naar de orthodontist
g mijn dochter heeft de griep
g mijn kind heeft een allergie, wie moet dat weten
g mijn kind zit in een rolstoel
g kan mijn dochter in de klas bij haar vriendin
g mijn zoon wil van school wisselen
g hoe laat gaat de kantine open
g welke rekenmachine heeft mijn kind nodig
g waar koop ik gymkleding
g waar haal ik de boeken op
g wat moet mee op kamp
g wie begeleidt de skireis
g wanneer zijn de schoolexamens
g mijn kind staat een vijf voor wiskunde
g blijft mijn kind zitten
g krijgt mijn zoon extra tijd bij het examen
g is er huiswerkbegeleiding
g hoe veilig is de fietsroute
g mag mijn kind met de scooter
g ik wil mijn kind afmelden van school
g hoe regel ik de overstap naar een andere school
g heeft de school een gezonde kantine
g wordt er gerookt op school
g zijn er drugs op school
g wat doet de school aan leesvaardigheid
g wie zit er in de ouderraad
g is er nog plek in de brugklas
g where is the school located
g my son is ill today
g when are the holidays
g what books does my daughter need
g is there a school bus
g how do I pay the school trip
g my child has dyslexia
g can my daughter move to another class
i op welke dagen loop ik stage
i wie is mijn werkplekbegeleider
i waar moet ik me melden op mijn eerste dag
i mag ik een les van een ander vak bezoeken
i hoeveel lessen moet ik geven
i mijn stage-uren kloppen niet
i ik ben ziek op mijn stagedag
i hoe schrijf ik een reflectieverslag
i krijg ik lunch op mijn stage
i where do I report on my first day
i how many lessons do I have to teach
a hoe laat is het
a wat is het weer morgen
a hoe maak ik pannenkoeken
a wat kost een postzegel
a wie is de koning van spanje
a hoe ver is het naar de zon
a hoe snel is het licht
a wat is een goede verzekering
a hoe vul ik mijn belasting in
a ik zoek een baan
a wat is de openingstijd van de gemeente
a hoe repareer ik een lekke band
a waar kan ik goedkoop tanken
a wat is de zin van alles
a bla bla bla
a qwerty
a 12345 test
a hallo is daar iemand
a goeiemorgen allemaal
a help me
a wat doe jij
`);
