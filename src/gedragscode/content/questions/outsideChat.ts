import { readExamples } from '../readExamples';

/** The same voices about what the code doesn’t say. */
export const outsideChatQuestions = readExamples([], `
s hoe laat kan ik mn afgepakte telefoon ophalen
s telefoon gejat uit mn kluisje wie betaalt dat
s mag een leraar in mijn tas kijken
s mag een docent mijn telefoon ontgrendelen en erin zoeken
s wifi wachtwoord school
s discord is geblokkeerd op schoolwifi hoe krijg ik dat eraf
s vpn gebruiken op de schoollaptop mag dat
s hoe krijg ik mn insta terug is gehackt
s hoe blokkeer ik iemand op snap
s hoe report je een acc op tiktok
s mn snapstreak is weg kan dat terug
s hoe maak je een goede edit in capcut
s hoeveel volgers heeft school op insta
s chatgpt gebruiken voor mn verslag nederlands
s ziet een leraar dat iets met ai is geschreven
s fraude bij toets wat krijg je dan
s welke straf voor spijbelen
s 3x te laat gekomen moet ik nablijven
s mag je vapen buiten het hek
s crop top naar school mag dat
s magister wachtwoord vergeten
s teams doet t niet op mn laptop
s scherm van mn schoolchromebook is kapot wat kost dat
s hoe oud moet je zijn voor tiktok
s mag ik onder 13 op snap
s hoe lang per dag mag je eigenlijk op je telefoon volgens de dokter
s mn oortjes liggen bij gevonden voorwerpen denk ik waar is dat
s mn foto op mn schoolpas is lelijk kan die nieuw
s hoe kom ik in de leerlingenraad
s wanneer staan de cijfers van de toetsweek in magister
s hoe zet ik meldingen van magister uit
s hoe vraag je dyslexiepas aan
s hoe doe ik aangifte bij de politie
s word ik verslaafd aan reels
s hoe word je influencer en verdien je geld
s spotify luisteren tijdens zelfstandig werken, is daar iets over
s netflix doet t niet op school
s mag ik vrij voor een concert
s hangen er cameras in de gangen en wie kijkt die terug
s kan school zien welke sites ik bezoek op de laptop
s hoe zet ik locatie uit op snapmap
s waar kan ik mn fatbike parkeren
s hoeveel mb mag een bijlage in magister
s what's the wifi password
s how do i recover my hacked snapchat
s can i use chatgpt for my english essay
s how do i change my photo on my school card
s can the school see my search history on the laptop
g Wat is een goede leeftijd voor een eerste smartphone?
g hoeveel schermtijd is gezond voor een 13 jarige
g klacht indienen bij landelijke klachtencommissie hoe
g Mijn zoon gamet tot drie uur 's nachts. Waar vind ik hulp?
g ziekmelden kind
g inlog ouderportaal werkt niet
g Welke gegevens bewaart de school over mijn kind en hoe vraag ik die op?
g schoolfoto's bestellen inlogcode kwijt
g wanneer is de ouderavond over mediawijsheid
g verzekering laptop leerling
g moet ik een laptop kopen via school
g Mijn dochter heeft een kwaadaardige link aangeklikt in haar mail, nu is haar computer traag. Wat moeten we doen?
g vrijwillige ouderbijdrage
g hoe lang bewaart de school het dossier na vertrek
g Krijgen brugklassers les in nepnieuws herkennen?
g verlof buiten vakantie aanvragen
g bezwaar tegen niet overgaan
g is er een huiswerkklas op dinsdag
g Is er een pestcoördinator en hoe bereik ik die?
g Which laptop does my son need for year one?
g How do I report my daughter sick?
g parental controls on android
t datalek melden usb stick kwijt
t wie is de privacy officer
t bewaartermijn toetsen
t meldcode kindermishandeling stappen
t vermoeden van verwaarlozing bij ll, wie bel ik
t journalist belt, wie doet woordvoering
t huisstijl sjabloon powerpoint
t wachtwoord schoolinsta kwijt
t beste tijdstip om te posten op insta voor meer bereik
t budget voor advertenties open dag
t canva pro licentie
t ai nakijken toetsen
t ai detector welke betrouwbaar
t magister storing
t tweestapsverificatie nieuwe telefoon
t krijg ik een telefoon van de zaak
t vergoeding telefoonkosten
t nevenfunctie melden
t ziekmelden na 8 uur
t kan de directeur in mijn mailbox kijken
t bewaartijd camerabeelden fietsenstalling
t beamer lokaal kapot
t hoe zet ik ondertiteling aan in teams
t teams team aanmaken nieuwe klas
t rooster gastles mediawijsheid bureau halt
t ontslag tijdens proeftijd bij ziekte
t functioneringsgesprek voorbereiden
t how do I book a guest lesson about fake news
t teams keeps crashing
t who is our data protection officer
t how long is cctv footage kept
i stagevergoeding hoeveel
i vog aanvragen stage
i hoe krijg ik een account voor magister
i hoeveel uur moet ik lesgeven op stage
i waar parkeer ik maandag
i kan ik ook in de mediatheek printen
i wat trek ik aan op mijn eerste stagedag
i Who gives me my laptop and key card?
s moppie
s 6 7
s wat eten we vandaag
s wie wint de champions league
s hoe bereken je de oppervlakte van een cirkel
s hoofdstad van peru
s vertaal 'ik mis je' in het frans
s hoe krijg ik puistjes weg
s beste minecraft seed
s maak een gedicht over mijn kat
s hoeveel kost een rijbewijs
s bijbaan vanaf 14 waar
s hoe lang duurt een ei koken
s wanneer is de zomervakantie
s is pluto een planeet
s leuke cadeaus voor mn moeder
s how tall is mount everest
s best pizza topping
g regent het morgen
g recept lasagne
g Hoe krijg ik kauwgom uit een spijkerbroek?
g treinen haarlem storing
g Welke fietsroute is het mooist in de duinen?
g tandarts spoed zondag
g kamer huren voor student amsterdam
g Where can I buy second-hand hockey sticks?
t vakantiedagen belastingaangifte aftrek
t btw uitrekenen
t goede roman voor de kerst
t koffieautomaat ontkalken
t sudoku
t snelste weg naar zandvoort vanaf beverwijk
i goedkoop treinabonnement studenten
i hoe knoop je een stropdas
`);
