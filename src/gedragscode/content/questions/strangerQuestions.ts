import { readExamples } from '../readExamples';

/** Situations of one more writer, who had seen no other question. */
export const strangerQuestions = [
  ...readExamples(['0'], `
g Houden de scholen hun eigen kennis over nieuwe apps een beetje bij?
g Mijn zoon beweert dat hij op internet alles mag roepen omdat we in een vrij land wonen. Hoe kijkt de stichting daartegenaan?
t Why did the board bother writing this thing in the first place?
t Waarom staat er overal 'hij' in dat stuk? Er werken hier vooral vrouwen.
s is er hier nog wel vrije mening of mag je niks meer zeggen online
`),
  ...readExamples(['I.1'], `
t Moeten de bestuurders zich er zelf ook aan houden?
`),
  ...readExamples(['I.2'], `
g De ruzie begon in het weekend in een privéchat en gaat maandag op het schoolplein verder. Valt dat binnen het bereik van uw regels?
s Do these rules cover stuff I post that has zero to do with school?
`),
  ...readExamples(['I.2', 'III.B.12'], `
t Mijn vakantiekiekjes op Insta gaan de school toch niks aan?
`),
  ...readExamples(['I.3'], `
g En als er volgend jaar weer een nieuwe app populair wordt, hoort die er dan ook bij?
t linkedin ook?
`),
  ...readExamples(['II.1', '0'], `
s is de school tegen insta en tiktok ofzo
g Vindt de stichting sociale media eigenlijk wel iets goeds?
t Ziet het bestuur het nut van al dat online gedoe wel in?
`),
  ...readExamples(['II.2'], `
t Wat heeft zo'n document te maken met de sfeer en veiligheid in het gebouw?
`),
  ...readExamples(['II.3', 'IV.1'], `
`),
  ...readExamples(['II.4'], `
s wie wordt er eigenlijk beschermt met deze regels
g Mijn kind is nogal impulsief online. Beschermt de regeling hem ook tegen zijn eigen domme acties?
g Who is this meant to protect, us or the school?
`),
  ...readExamples(['II.5'], `
s Moet ik aan de reputatie van school denken als ik iets post?
`),
  ...readExamples(['II.5', 'III.A.5'], `
g Ik wil een slechte review over de school op Google plaatsen. Waar moet ik op letten?
`),
  ...readExamples(['III.A.1'], `
s mag ik onder wiskunde ff op snap
g Can my son text me during class if he feels unwell?
t Ik krijg tijdens het lesgeven soms een appje van thuis. Mag ik daar even op reageren?
s bro mag je smartwatch aanhouden in de les of niet
s als de leraar zegt dat het goed is, mag ik dan wel op insta onder de les
s Is an Apple Watch treated the same as a phone?
`),
  ...readExamples(['III.A.2'], `
s ik heb die video niet zelf gemaakt alleen een filter erover gedaan, ben ik dan ook fout
t Als conciërge zie ik ze in de aula voortdurend filmpjes van elkaar maken. Moet ik daar wat van zeggen?
s ik heb een filmpje van gym op mn story gezet is dat erg
t Een leerling van mij heeft stiekem mijn stem opgenomen en er een nummertje van gemaakt. Is daar iets over geregeld?
g Mijn zoon wil het gesprek met zijn mentor met zijn telefoon vastleggen als bewijs. Is dat toegestaan?
g Someone filmed my daughter in the changing room at PE. What do the rules say?
g kind maakt film van juf, is goed of niet goed?
s Tijdens een onlineles zag ik dat een jongen het scherm opnam met mij erop. Mag hij dat?
`),
  ...readExamples(['III.A.2', 'III.A.3'], `
s mag ik foto maken van het bord met huiswerk
`),
  ...readExamples(['III.A.2', 'III.A.8'], `
s deepfake van leraar
`),
  ...readExamples(['III.A.3'], `
s Is there any exception to the ban on filming, for instance for a media assignment?
t Ik geef drama en laat groepjes hun scène filmen. Volstaat stilzwijgend goedvinden of moet ik het duidelijk afspreken?
s we moeten voor ckv een korte film maken in het gebouw, kan dat zomaar
`),
  ...readExamples(['III.A.4'], `
t Een leerling heeft mijn flipping-the-classroomvideo in stukjes geknipt en op TikTok gezet. Mocht dat?
g Mag mijn dochter het lesfilmpje van haar docent doorsturen naar haar nichtje?
s me leraar maakt uitlegvideos kan ik daar een meme van maken
s mag ik de kennisclip van scheikunde op youtube zetten
`),
  ...readExamples(['III.A.5'], `
s welke info mag ik niet op social zetten
g Ik wil de klassenlijst met telefoonnummers in onze oudergroep op WhatsApp zetten, is dat goed?
s toetsvragen doorsturen naar de andere klas op whatapp
s mag ik iemand zn nummer en adres in de groep gooien
s rapportcijfers van een ander online zetten
`),
  ...readExamples(['III.A.6'], `
g Wie draait ervoor op als mijn kind iets verkeerds plaatst?
`),
  ...readExamples(['III.A.7'], `
s blijven mijn oude posts voor altijd staan
t Ik heb mijn reactie binnen een minuut weggehaald. Kan iemand die toch nog terugvinden?
s Does deleting a comment make it disappear for good?
`),
  ...readExamples(['III.A.8'], `
s mag je online brutaler zijn dan in het echt
t Een vader maakt mij met naam en toenaam uit voor rotte vis in een Facebookgroep. Treedt de school daartegen op?
g Hoe netjes moet ik blijven in de ouderapp?
t Een meisje uit mijn mentorklas wordt uitgelachen in de klassenapp. Is de school dan aan zet?
`),
  ...readExamples(['III.A.8', 'IV.1'], `
g Mijn dochter ontvangt dreigende berichten van een klasgenoot via Instagram en durft niet meer naar school. Wat doen jullie hieraan?
`),
  ...readExamples(['III.B.0'], `
t machtsverhouding docent leerling online
`),
  ...readExamples(['III.B.0', 'III.B.1'], `
s mijn mentor stuurt hartjes onder mijn fotos, is dat normaal
`),
  ...readExamples(['III.B.0', 'III.B.2'], `
t Waarom mag ik op internet niet gewoon maatjes zijn met mijn leerlingen?
`),
  ...readExamples(['III.B.1'], `
i Moet ik mijn oude instagramfoto's weghalen voordat ik bij jullie begin?
i Ik start maandag met mijn LIO. Moet ik vooraf iets met mijn profielen doen?
`),
  ...readExamples(['III.B.1', 'III.B.0'], `
s mijn docent stuurt me savonds laat flauwe grapjes via teams, hoort dat wel
`),
  ...readExamples(['III.B.10'], `
t Er gaat een naaktfoto van een leerling rond en het escaleert in alle appgroepen. Wat is mijn eerste stap?
t Is there a guide for dealing with an online incident?
`),
  ...readExamples(['III.B.11'], `
t Kan iemand even meekijken of mijn column door de beugel kan?
t Een collega plaatste iets waarvan ik me afvraag of het wel kan. Waar leg ik dat neer?
t Hebben wij een social mediacoach en wanneer ga ik daarnaartoe?
`),
  ...readExamples(['III.B.12'], `
t bijverdienen op onlyfans als leraar
t Can what I post on my own personal profile hurt my standing at school?
t Carnavalsfoto's waarop ik dronken ben staan openbaar. Is dat een probleem voor mijn baan?
t Ik ben in mijn vrije tijd politiek actief op X. Kan dat gevolgen hebben voor mijn werk?
`),
  ...readExamples(['III.B.2'], `
t Should I set up a separate account for my subject?
t mag ik 1 account gebruiken voor werk en prive
t Ik wil een YouTube-kanaal over natuurkunde beginnen voor mijn leerlingen. Wie moet dat weten?
t prive en werk scheiden online
`),
  ...readExamples(['III.B.3'], `
s mag de leraar mijn nummer hebben om te appen
t Is Telegram een goed alternatief voor contact met mijn klas?
t teams of whatsapp
t hoy app
t wich apps are ok to mesage my class
t via welk kanaal stuur ik mijn klas een bericht over een verzette toets
`),
  ...readExamples(['III.B.3', 'III.B.9'], `
t op werkweek wil ik met de leerlingen bereikbaar zijn via een appgroep, hoe regel ik dat
t Van wie moet ik een akkoord hebben om met mijn examenklas te appen?
`),
  ...readExamples(['III.B.4'], `
s mag ik me leraar mailen op zn eigen mail
g De docent van mijn dochter schrijft haar vanuit een Yahoo-adres. Is dat in orde?
i ik heb nog geen mailadres van school, mag ik leerlingen dan zolang vanaf mijn eigen mailen
t mijn schoolmial ligt eruit, kan ik de opdracht even vanaf hotmail sturen naar de klas
t Which email address do I use for writing to pupils?
`),
  ...readExamples(['III.B.5'], `
t Mag ik een anekdote over een leerling met naam en al op mijn blog zetten?
t Mag ik op LinkedIn vertellen wat er in het teamoverleg besproken is?
`),
  ...readExamples(['III.B.6'], `
t disclamer bij blog van docent
`),
  ...readExamples(['III.B.7'], `
t Er is op Facebook een gesprek gaande over onze nieuwbouw. Kan ik daar onder een schuilnaam op reageren?
t Moet ik mijn functie bekendmaken als ik in de buurtapp meepraat over overlast van onze leerlingen?
t ik ben concierge en wil onder een bericht over de school reageren moet ik zeggen wie ik ben
`),
  ...readExamples(['III.B.8'], `
t De leerlingen staan alleen met hun rug naar de camera. Moet ik het dan ook eerst vragen?
g Welk leeftijdscriterium hanteert u bij de vraag of de ouder dan wel de leerling zelf moet instemmen met publicatie van een portret?
t Ik wil op LinkedIn trots laten zien wat mijn brugklas heeft gemaakt, met de kinderen erbij. Wat moet ik doen?
s ik sta op de insta van school maar heb nooit ja gezegd
t Can I put pictures of the school trip on our Facebook page?
g Mag de school mijn kind herkenbaar op de website zetten zonder het te vragen?
s ik ben 16 mag ik zelf beslissen of ik op de site kom met me gezicht
i ik wil een les filmen en de beelden met de kinderen erop naar mijn opleiding sturen
`),
  ...readExamples(['III.B.9'], `
g Moet ik voor mijn zoon van 17 nog tekenen als de docent Snapchat wil gebruiken bij zijn vak?
t Ik wil Instagram inzetten bij mijn lessen Frans. Wat moet ik vooraf regelen?
t Do I need parental approval to use Snapchat for a history project with second-years?
t waar leg ik vast dat ouders akoord zijn met een app voor mijn vak
`),
  ...readExamples(['III.B.9', 'III.B.3'], `
g Wij hebben nooit iets getekend, maar de klas van onze dochter krijgt begeleiding via een Discordserver. Klopt dat wel?
`),
  ...readExamples(['IV.1'], `
g Wat gebeurt er als een ouder zich er niet aan houdt?
t Wie beslist er over een sanctie, de rector of het bestuur?
`),
  ...readExamples(['IV.2'], `
s can they expell me over a groupchat
s kan je geschorsd worden voor een flimpje
g Op grond van welk reglement kan aan onze zoon een sanctie worden opgelegd wegens zijn uitlatingen online?
s kan school mij eraf gooien om een snap
g Mijn dochter heeft een vernederend filmpje doorgestuurd. Wat hangt haar boven het hoofd?
`),
  ...readExamples(['IV.2', 'III.A.2'], `
s broer word je gelijk geschorst als ze je pakken met filmen in de klas
`),
  ...readExamples(['IV.3'], `
t Wat riskeer ik in het uiterste geval als ik me hier niet aan houd?
t Is a reprimand under the collective labour agreement possible?
`),
  ...readExamples(['V.1'], `
t datum gmr akkoord
`),
  ...readExamples(['V.2'], `
s hoe moet ik dit stuk noemen in me bronnenlijst
g Onder welke benaming dient in mijn bezwaarschrift naar de regeling te worden verwezen?
`),
  ...readExamples(['V.3'], `
g When did this come into force?
s ik had iets gepost in de kerstvakantie van 2025, golden de regels toen al
`),
  ...readExamples(['V.4'], `
g Waar kan ik het hele document nalezen?
s staan deze regels ook op onze site
t intranet link code
`),
  ...readExamples(['V.5'], `
t When will the rules be reviewed?
g Blijft dit voor altijd zo of wordt er nog eens naar gekeken?
t Ik vind een paar punten ouderwets. Wanneer wordt het herzien?
`),
];
