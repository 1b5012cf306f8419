import { readExamples } from '../readExamples';

/** What people ask a school all day, and on which this code is silent. */
export const outsideSchoolQuestions = readExamples([], `
s Mag ik eerder naar huis als ik hoofdpijn heb?
s Hoe vraag ik een nieuwe schoolpas aan?
s Waar kan ik mijn telefoon inleveren als ik er een gevonden heb?
s Wat is het wachtwoord voor de schoollaptop?
s Hoe krijg ik toegang tot Teams?
s Moet ik mijn camera aanhebben als mijn internet traag is?
s Krijg ik een vrije dag op mijn verjaardag?
s Wanneer worden de cijfers in Magister gezet?
s Kan ik mijn profielwerkstuk alleen maken?
s Hoeveel uur maatschappelijke stage moet ik doen?
s Mag ik een toets inhalen op een andere dag?
s Wie moet ik mailen voor een herkansing?
s mag ik mn mentor een cadeau geven
s waarom heet deze school zo
s mag je vapen achter de gymzaal
s hoe duur is de reis naar berlijn
s wie zijn er mee met de excursie naar het museum
s mag ik mijn hond meenemen op excursie
s met wie zit ik op de kamer op kamp
s moet ik een paspoort mee naar londen
s hoe ver fietsen is het naar de gym locatie
s ik ben mijn zwemspullen kwijt
s kan ik een ander boek kiezen voor mijn leeslijst
s is er een tweedehands boekenmarkt
s mag ik in de les een kruk gebruiken
s zijn de wcs genderneutraal
s krijgen we vrij als het te warm is
s is er morgen een tropenrooster
s wat als de brug open staat en ik te laat kom
s kan ik mijn absentie laten wissen
s hoe verwijder ik een bestand uit onedrive
s hoe krijg ik mijn verwijderde foto's terug op mijn iphone
s mijn account op magister is geblokkeerd
s mijn insta is gehackt hoe krijg ik hem terug
s hoe maak ik een groepsapp aan
s hoe verlaat ik een groep zonder dat iemand het ziet
s hoe weet ik of mijn bericht gelezen is
s hoe zet ik een timer op mijn telefoon
s hoe maak ik een screenshot op een chromebook
s hoe neem ik mijn scherm op met een ipad
s hoe film ik in slow motion
s hoe lang mag een reel zijn
s hoeveel mensen kunnen er in een whatsappgroep
s wat is de beste tijd om te posten
s kan je zien wie je story bekijkt
s waarom verdwijnen mijn snaps
s welke taal spreken ze in brazilie
s hoe groot is nederland
s wat is het langste woord
s wie heeft de gloeilamp uitgevonden
s wat is een metafoor
s noem een synoniem voor mooi
s bereken de omtrek van een cirkel
s hoe werkt een batterij
s wat is zwaartekracht
s wie was anne frank
s wanneer was de franse revolutie
s is een tomaat een fruit
s geef tips voor een spreekbeurt over honden
s maak een quiz over de romeinen
s maak een planning voor mijn toetsweek
s wat zal ik vanavond kijken
s geef een leuke naam voor mijn hamster
s wat kost een rijbewijs
s kan ik met 16 al autorijden
s hoe vraag ik een id kaart aan
s hoe open ik een bankrekening
s hoeveel verdien je bij de supermarkt
s hoe leer ik gitaar spelen
s wat zijn goede oefeningen voor mijn buik
s hoeveel slaap heb je nodig
s helpt koffie tegen moeheid
s how do i apply for university
s what is a good topic for my speech
s how do i cite a website
s can you check my essay
s can you do my maths
s what is the best laptop for school
s is there a dress code
s can i get a locker
s who is the head of year
s what do i do if i miss the bus
s how do i sign up for football
s what is on the menu today
s do i need a visa for the trip
s how do i unblock someone on snapchat
t Waar vraag ik een nieuw toegangspasje aan?
t Wanneer moet ik mijn cijfers ingevoerd hebben?
t Hoeveel toetsen mag ik per periode geven?
t Mag ik een toets schrappen?
t Mag ik een klas samenvoegen met die van een collega?
t Mag ik leerlingen in de pauze laten nablijven?
t Mag ik huiswerk geven in de vakantie?
t Mag ik een leerling een laag cijfer geven voor inzet?
t Mag ik eten en drinken toestaan in het lokaal?
t Mag ik mijn eigen lokaal inrichten?
t Mag ik een cursus onder werktijd volgen?
t Mag ik een dag ruilen?
t Hoe vraag ik een schorsing van een leerling om geweld aan?
t Hoe meld ik een ongeval?
t Hoe maak ik een incidentmelding over een kapotte stoel?
t Wie is er BHV'er?
t Wat doe ik als het brandalarm gaat?
t Hoe regel ik een vervanger voor mijn examensurveillance?
t Hoe schrijf ik een aanbevelingsbrief?
t Hoe lang duurt de proeftijd?
t Hoeveel vakantiedagen heb ik opgebouwd?
t Hoe werkt de werkkostenregeling?
t Waar kan ik terecht met een burn-out?
t Wie helpt mij met mijn pensioen?
t Hoe kom ik aan een parkeerkaart?
t Wat staat er in de cao over overuren?
t Waar vind ik het verzuimprotocol?
t Waar staat het protocol medisch handelen?
t Wat is het pestprotocol van de school?
t Wat is het beleid voor passend onderwijs?
t Hoe stel ik een ontwikkelingsperspectief op?
t Een leerling heeft epilepsie, wat moet ik weten?
t Een leerling loopt steeds weg uit de les
t Een leerling huilt in de les
t Ouders zijn gescheiden, wie nodig ik uit voor het gesprek?
t Een ouder komt zijn afspraken over betalen niet na
t Hoe deel ik de klas in groepen in?
t Hoe maak ik een quiz in Forms?
t Hoe zet ik een opdracht klaar in Teams?
t Hoe nodig ik ouders uit voor een videogesprek?
t Hoe bewerk ik een foto in Word?
t Hoe maak ik een filmpje kleiner?
t Waar bewaar ik mijn lesvideo's, in OneDrive of SharePoint?
t Welk programma is handig om een podcast te maken?
t Welke headset kan ik bestellen?
t Kan ICT mijn telefoon koppelen aan de wifi?
t Hoe vaak moet ik mijn wachtwoord wijzigen?
t Ik krijg spam op mijn werkmail
t Mijn account is vergrendeld
t Is er een handleiding voor het nieuwe systeem?
t Mag ik ChatGPT gebruiken voor rapportcommentaar?
t Hoe zet ik Copilot uit?
t How do I reset a student's password?
t How do I book the bus for a field trip?
t What is the procedure for a fire drill?
t Who do I call when the heating fails?
t How many lessons do I teach next year?
t Can I swap my lesson with a colleague?
t Where is the first aid kit?
g Hoe laat moet mijn kind op school zijn?
g Waar kan ik de schoolkosten betalen?
g Mag mijn kind naar huis als hij zich niet lekker voelt?
g Mag mijn dochter een uur eerder weg voor een afspraak?
g Hoe kan ik mijn adres laten wijzigen?
g Krijgt mijn kind een schoolpas?
g Kan mijn kind in de pauze warm eten?
g Hoeveel huiswerk krijgt een brugklasser?
g Wat doet de school tegen pesten op het plein?
g Mijn zoon wordt geslagen in de pauze, wie kan ik bellen?
g Mijn kind durft niet meer naar gym
g Mijn dochter heeft liefdesverdriet
g Hoe help ik mijn kind met leren?
g Mag ik een les bijwonen?
g Mag ik de docent een bos bloemen geven?
g Mag ik helpen bij de bibliotheek?
g Hoe word ik lid van de MR?
g Wanneer is het volgende oudergesprek?
g Komt er een informatieavond over het examen?
g Waar vind ik de schoolgids?
g Welke telefoon is geschikt voor een brugklasser?
g Mijn kind is zijn telefoon kwijt, waar kan ik bellen?
g Is mijn kind verzekerd op reis?
g Wat moet ik doen als mijn kind de reis niet kan betalen?
g Mijn zoon heeft zijn laptop laten vallen
g Hoe weet ik of mijn kind spijbelt?
g Hoe vraag ik inzage in het dossier van mijn kind?
g Met wie deelt de school de adresgegevens voor de boeken?
g Is de ouderapp gratis?
g Hoe installeer ik de Magister-app?
g Ik krijg geen toegang tot de ouderportal
g How do I report my child sick?
g When does the new school year start?
g Is there after-school care?
g How do I change my phone number in the system?
g My daughter was pushed on the stairs
g How much homework is normal?
g Can my son take an extra subject?
i Hoe laat begint de docentenvergadering op mijn stageschool?
i Mag ik een proefwerk maken voor de klas?
i Hoe beoordeel ik een toets?
i Hoe houd ik orde?
i Wie tekent mijn stagecontract?
i Kan ik mijn stage verlengen?
i Mag ik zelf de klas indeling maken?
i Is er een werkplek voor stagiairs?
i Hoe vraag ik een verklaring omtrent gedrag aan?
i Hoeveel vergoeding krijgt een stagiair?
i Can I get a reference letter after my internship?
a wat is de oudste boom ter wereld
a hoe bak ik brood
a wat is de btw op boeken
a wanneer is het vaderdag
a hoe teken ik een paard
a wat is de hoogste berg van europa
a hoe werkt een stembureau
a waar kan ik een fiets huren
`);
