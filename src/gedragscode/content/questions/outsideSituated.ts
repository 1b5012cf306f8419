import { readExamples } from '../readExamples';

/** Close to the code and not in it: what people around a school ask. */
export const outsideSituatedQuestions = readExamples([], `
s wifi wachtwoord gasten
s Mijn telefoon is bij gym uit mijn tas gestolen. Betaalt school een nieuwe?
g Vanaf welke leeftijd mag een kind wettelijk op TikTok?
g Hoe zet ik ouderlijk toezicht op de iPad van mijn zoon?
s mag de conciërge in mijn telefoon kijken wat erop staat
g Hoe lang bewaart school de verzuimgegevens van mijn dochter?
g Ik wil inzage in het dossier dat school over mijn kind heeft. Hoe vraag ik dat op?
t Er hangen camera's in de gang. Wie mag die beelden terugkijken?
t Ik heb een usb-stick met leerlinggegevens in de trein laten liggen. Binnen hoeveel uur moet een datalek gemeld worden?
s Magister zegt dat mijn wachtwoord verlopen is
g Hoe krijg ik als gescheiden vader een eigen ouderaccount in Magister?
g Mijn ex krijgt wel de rapporten en ik niet. Heb ik daar recht op?
t Hoe herken ik dat een werkstuk door AI is geschreven?
t Welk programma gebruiken wij om plagiaat te controleren?
g Wat kost de laptop die mijn dochter in de brugklas nodig heeft?
g Is het scherm verzekerd als mijn zoon zijn schooltablet laat vallen?
s kluisje kapot
s Hoe krijg ik mijn Teams-melding uit?
t Teams-vergadering opzetten voor de ouderavond, waar klik ik?
g Hoeveel uur schermtijd is gezond voor een kind van twaalf?
g Mijn zoon gamet tot drie uur 's nachts. Bij welke hulpverlener kan ik terecht?
t Wanneer vergadert de medezeggenschapsraad dit jaar?
t Wie zit er op dit moment in het College van Bestuur?
t Staat er een vacature open bij de Raad van Toezicht?
g Waar kan ik het leerlingenstatuut downloaden?
g Binnen hoeveel dagen kan ik bezwaar maken tegen een schorsing?
t Na hoeveel jaar wordt een brief uit mijn personeelsdossier gehaald?
g Wie is de vertrouwenspersoon op de vestiging van mijn dochter en wat is haar nummer?
g Wat is het adres van de landelijke klachtencommissie onderwijs?
g Mag de voetbalclub de teamfoto van mijn zoon op hun site zetten?
g Kan de basisschool van mijn jongste eisen dat wij een app installeren?
g Hoe stap ik stilletjes uit de buurtapp zonder dat iedereen het ziet?
g Wie kan ik bellen als mijn buurman camerabeelden van de straat deelt?
s Hoe zet je je insta op privé?
s hoe krijg ik meer volgers
s Mijn account is gehackt, hoe krijg ik het terug van Instagram?
s hoe verwijder je een groepsapp waar je geen beheerder van bent
s Welke telefoon is het beste onder de 300 euro?
s oplader vergeten, kan ik er een lenen bij de balie
t Moet ik in het weekend mails van ouders beantwoorden?
t Hoeveel dagen thuiswerken mag ik per week?
t Moet ik mijn bijbaan in een winkel melden bij mijn werkgever?
i Heb ik een VOG nodig voordat ik begin?
i Hoeveel uur moet ik voor de klas staan voor mijn minor?
i Wie beoordeelt mijn stageverslag en wanneer moet het binnen zijn?
g Mag school medicijnen geven aan mijn kind zonder handtekening?
g Moet ik toestemming geven voor vervoer in de auto van een andere ouder?
g Hoe meld ik mijn dochter ziek via de app?
g Hoe bestel ik extra afdrukken van de portretfoto?
s jaarboek, hoe duur
g Waarom krijg ik de nieuwsbrief niet meer in mijn mail?
t Kan de website van school sneller? De pagina met het rooster laadt niet.
t Hoe maak ik een kennisclip met ondertitels, welk programma is handig?
t Waar leen ik een goede camera en microfoon?
t Welke lesmethode mediawijsheid is geschikt voor klas 1?
g Krijgen de kinderen les in nepnieuws?
s wat voor straf staat er volgens de wet op het doorsturen van naaktfotos
g Welke rechter gaat over smaad?
g Moet ik aangifte doen bij de politie in mijn woonplaats of kan het ook online?
g Hoe schakel ik een advocaat in met rechtsbijstand?
s mag je op 15 een tattoo
s Ik kwam te laat omdat de bus niet reed. Krijg ik een briefje?
s Hoeveel keer te laat voordat ik me moet melden?
s mag je petje op in de klas
s Energydrink in de kantine?
s wordt er gecontroleerd op vapen op de wc
s Ik ben betrapt op spieken met een briefje. Wat nu?
g Mijn dochter is blijven zitten. Kunnen we dat aanvechten?
g Mijn kind wordt op het plein geslagen. Waar is het protocol fysiek geweld?
t Hoe meld ik een vermoeden van mishandeling bij Veilig Thuis?
t Krijg ik een vergoeding voor mijn eigen telefoonabonnement?
t Wanneer krijgen wij een nieuwe werklaptop?
t Hoe stel ik tweestapsverificatie in?
t Hoe deel ik een bestand in SharePoint met de hele sectie?
t phishingmail gekregen, naar wie doorsturen
g Kan de school zien welke sites mijn zoon thuis op zijn schoollaptop bezoekt?
g Mag de school een vingerafdruk vragen voor de kantinekassa?
g Ik heb een AirTag in de rugzak van mijn dochter gedaan. Kan dat kwaad?
g Hoe geef ik een adreswijziging door nu onze pleegzoon verhuist?
g Wie tekent er voor de inschrijving als de ouders geen gezag hebben?
g Is er een ouderbijdrage en moet ik die betalen?
t Welke artikelen staan er in onze gedragsregels over lichamelijk contact?
t Wanneer wordt het pestprotocol geëvalueerd?
t Op welke datum is de nieuwe cao vo ingegaan?
g Welke krant heeft vorige week over de school geschreven?
s How do I reset my Magister password?
g At what age should I give my daughter her first phone?
g Which parental control app works best on Android?
g How do I request a copy of the data the school keeps on my son?
g Does the school have security cameras at the gate and how long is footage stored?
t How do I book the recording studio for my podcast lesson?
t How many sick days can I take?
s can i use ai to write my essay
s my phone screen broke in pe, who pays
g How do I appeal my son's exam grade?
i Will I get paid for my internship hours?
t Who do I contact to get a new staff laptop?
g How do I leave a neighbourhood WhatsApp group quietly?
s whats the guest wifi code
g Mijn dochter wil influencer worden. Welke vervolgopleiding past daarbij?
s Mag ik de krant rondbrengen als ik 13 ben?
t Moet ik auteursrecht betalen als ik kopieën uitdeel op papier aan de hele jaarlaag?
s Hoe schrijf ik een stukje voor de schoolkrant, en wie is de hoofdredacteur?
g Hoe laat begint de wedstrijd van Oranje?
s hoe bak je pannenkoeken zonder ei
t Welke band past op een Gazelle van 28 inch?
s wat is de hoofdstad van peru
s stelling van pythagoras uitleggen
t leuk hotelletje op Texel met hond
g Hoe krijg ik rode wijn uit een witte bank?
s Wie won het songfestival in 1975?
t Wat eten we vanavond?
i Goedkoopste treinkaartje naar Groningen
s hoeveel is 17 keer 23
g Wanneer moet ik mijn tulpenbollen planten?
g belastingaangifte uitstel
s mop over een kip
t Mijn rug doet pijn bij het opstaan, welke oefening helpt?
g Hoe vraag ik een nieuw paspoort aan?
s vertaal 'ik heb honger' in het italiaans
i Kamer huren in Beverwijk, wat is normaal?
t recept linzensoep
g Mijn kat eet niet meer
s hoe oud is de zon
t Wat is een mooie tekst voor op een kaart bij een begrafenis?
g Welke zonnebrandcrème is goed voor een gevoelige huid?
s sneakers schoonmaken
i Hoe schrijf ik een motivatiebrief voor een bijbaan in de horeca?
g Wat is het verschil tussen een hypotheek met vaste en variabele rente?
t Kun je een sinterklaasgedicht maken?
t test test
s asdfgh
g bedankt!
s whats the capital of australia
t Best pizza place near the beach?
g How do I descale a coffee machine?
s tell me a joke about penguins
g What time does the supermarket close on Sunday?
t Convert 70 miles to kilometres
s ben jij een robot
g Hoe laat gaat de pont?
`);
