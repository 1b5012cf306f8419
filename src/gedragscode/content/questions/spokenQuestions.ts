import { readExamples } from '../readExamples';

/** The same needs again, as they are typed in a hurry. */
export const spokenQuestions = [
  ...readExamples(['III.A.1'], `
s kan ik me foon pakken onder geschiedenis
s mogen we op onze telefoons als we klaar zijn
s is een smartwatch ook verboden
s docent zit zelf op zn mobiel in de les mag dat
g waarom moet de mobiel van mijn zoon in de kluis
t een leerling zit te scrollen onder mijn les, wat zegt de code
s can we use our phones in french
`),
  ...readExamples(['III.A.2'], `
s ik heb een foto van de juf gemaakt is dat erg
s mag je zomaar iemand op de foto zetten op school
s wat als ik per ongeluk iemand film op het plein
s mag ik fotos van de klas op mn bereal
s ze hebben mij gefilmd in de gang
s iemand nam mijn spreekbeurt op met zijn mobiel
g Een klasgenoot heeft een opname van mijn zoon in de klas gemaakt
g Kan het dat leerlingen elkaar op school filmen?
t ik ontdekte dat een leerling mijn les heeft opgenomen
s is it against the rules to film a fight at school
s am i allowed to take a pic of my teacher
`),
  ...readExamples(['III.A.3'], `
s voor drama moeten we een scene filmen is dat ok
s we maken een documentaire voor maatschappijleer, bij wie vraag ik of het mag
t hoe regel ik dat leerlingen voor mijn vak mogen filmen
s my teacher told us to make a video, is that allowed
`),
  ...readExamples(['III.A.4'], `
s mag ik een video van mn leraar in een edit stoppen
s die uitleg van meneer op youtube mag ik die reposten
t een leerling verspreidt mijn instructiefilm zonder te vragen
`),
  ...readExamples(['III.A.5'], `
s antwoorden van de so doorsturen in de groep, mag dat
s mag ik het telefoonnummer van mn vriend aan anderen geven
s mag ik scans van het werkboek delen
g iemand heeft ons adres in de ouderapp gezet
`),
  ...readExamples(['III.A.6'], `
s ik drukte alleen op delen, heb ik dan ook schuld
s wie draait op voor een bericht op mijn account
t is een bericht dat ik plaats mijn eigen verantwoordelijkheid
`),
  ...readExamples(['III.A.7'], `
s blijft een snap ergens bewaard
s ik heb het al gewist dus dan is er niks meer toch
g kan iets dat mijn dochter verwijderd heeft haar later nog achtervolgen
s does stuff i delete stay online
`),
  ...readExamples(['III.A.8'], `
s een meisje in mn klas praat slecht over me op snap
s ze maken me zwart in een appgroep
s iemand doet zich voor als mij op insta
s mag je iemand voor gek zetten in de groepsapp
g mijn zoon krijgt nare berichten van klasgenoten
g een kind uit de klas verspreidt roddels over mijn dochter op tiktok
t leerlingen maken een collega belachelijk op snapchat
s people are spreading rumours about me online
s my classmates are being mean to me on whatsapp
`),
  ...readExamples(['III.B.1'], `
i tellen de regels ook als je nog student bent op de pabo of hogeschool
i moet ik mn tiktoks weghalen voor ik begin op stage
t is het netjes om leerlingen na tienen nog te antwoorden
t mag ik informeel doen in chats met leerlingen
i what should interns do with their profiles before starting
`),
  ...readExamples(['III.B.2'], `
t leerling wil vrienden worden op insta
t mag ik een oudere leerling op mn prive facebook hebben
t een vader wil mij toevoegen op linkedin
s mag ik de stagiair volgen op insta
s mn gymleraar heeft mij geadd
t account beginnen om filmpjes over economie te maken voor leerlingen
t moet mijn directeur weten dat ik een leskanaal heb
t should I accept follow requests from students
`),
  ...readExamples(['III.B.3'], `
t leerlingen willen mijn nummer
t kan ik leerlingen beter via teams of via whatsapp bereiken
t berichtje naar een leerling via mijn eigen mobiel
s mag mn coach mij een appje sturen
s onze docent wil dat we hem appen
g de coach van mijn dochter stuurt haar whatsappberichten
t can I WhatsApp a student about homework
`),
  ...readExamples(['III.B.3', 'III.B.9'], `
t whatsappgroep met de leerlingen van mijn reisgroep
t ik wil appcontact met mijn leerlingen tijdens de Londenreis
t mag de hele klas in een appgroep met mij
t group chat on WhatsApp with my students for a trip
`),
  ...readExamples(['III.B.4'], `
t leerling stuurt werkstuk naar mijn eigen gmail
s mag ik naar de hotmail van mn docent mailen
t mailen met mijn eigen account omdat outlook plat ligt
`),
  ...readExamples(['III.B.5'], `
t verhaaltje over mijn klas op linkedin
t mag ik iets kwijt over een vergadering op social media
t mag ik herkenbare situaties uit mijn klas beschrijven in een blog
`),
  ...readExamples(['III.B.6'], `
t hoe laat ik zien dat iets mijn mening is en niet van school
t ik geef mijn mening in een krant als leraar van deze school
t are my tweets seen as the view of the school
`),
  ...readExamples(['III.B.7'], `
t iemand liegt online over onze school, mag ik reageren en hoe
t moet ik mijn functie noemen als ik reageer op een post over school
t hoor ik te melden dat ik in dienst ben als ik meediscussieer
`),
  ...readExamples(['III.B.8'], `
t foto's van het kamp op facebook zetten
t mag ik een leerling in beeld brengen in de schoolkrant
t kiekjes van de diploma-uitreiking in de nieuwsbrief
t mag er een portret van een leerling in een presentatie voor ouders
t filmpje van de open dag met leerlingen erop
t ouder trekt toestemming voor foto's in
s ik wil dat mijn foto van de schoolsite gaat
s school heeft een filmpje van mij op tiktok gezet
s mogen mijn ouders bepalen of ik op de foto mag
g ik geef geen toestemming voor foto's, hoe regel ik dat
g mijn kind staat ongevraagd op de instagram van school
g wie beslist over beelden van mijn dochter van 15
g can the school use pictures of my son on the website
t sending pictures of students to a newspaper
t may I use a photo of a student in a presentation
`),
  ...readExamples(['III.B.9'], `
t leerlingen laten posten op insta voor mijn vak, welke toestemming
t mag ik social media verplicht stellen in mijn lessen
g de docent wil een appgroep met de klas en ik wil dat niet
s moet je tiktok hebben voor een opdracht
t asking parents for permission for a class chat
`),
  ...readExamples(['III.B.10'], `
t de discussie onder onze schoolpost loopt helemaal scheef
t ik krijg dreigende appjes van een ouder
t er is heibel in de klassenapp en ik weet niet wat ik moet doen
t leerlingen keren zich tegen een docent op tiktok
t het gaat fout in de groepsapp, wie bel ik
t an argument in the group chat is escalating
s er is gedoe in de klassenapp
g de ruzie in de appgroep van de klas wordt steeds erger
`),
  ...readExamples(['III.B.11'], `
t zou iemand even naar mijn bericht willen kijken voor ik het post
t ik weet niet zeker of deze foto mag, wie kan ik vragen
i met wie bespreek ik of mijn post past
t who can check my post before I publish it
`),
  ...readExamples(['III.B.12'], `
t mag ik als leraar op een protestfoto staan op mijn eigen account
t leerlingen zien mijn prive posts, kan dat problemen geven
t wat ik buiten werktijd op facebook roep, kan dat mijn positie raken
t my party photos are online, is that a problem as a teacher
`),
  ...readExamples(['IV.1'], `
a wat doet school met mensen die de code negeren
t krijg ik een aantekening als ik mij niet aan de code houd
g wat kan de schoolleiding doen bij een overtreding
`),
  ...readExamples(['IV.2'], `
s kan ik eruit vliegen om een filmpje
s wat voor straf staat er op iemand filmen
g kan mijn dochter geschorst worden om iets op snapchat
s will i get suspended for posting a video of a teacher
`),
  ...readExamples(['IV.3'], `
t op staande voet ontslagen om een facebookpost, kan dat
s wordt een leraar gestraft als hij de regels breekt
t which sanctions are there for employees
`),
  ...readExamples(['I.1'], `
s is dit alleen voor leerlingen of ook voor docenten
g is deze gedragscode voor ouders bindend
`),
  ...readExamples(['I.2'], `
s ik zat gewoon thuis te appen, mag school daar iets van vinden
g hoort een ruzie na schooltijd ook bij de code
`),
  ...readExamples(['I.3'], `
s is een groepsgesprek in een game ook social media
t vallen telegram en signal onder social media
`),
  ...readExamples(['II.5'], `
s mag ik zeggen dat school slecht is op tiktok
g mag ik online mijn beklag doen over school
`),
  ...readExamples(['0'], `
s waarom bemoeit school zich met social media
g waarom is deze code er gekomen
`),
  ...readExamples(['V.3'], `
s geldt die code nu al of pas later
t when did the code start
`),
  ...readExamples(['V.4'], `
s stuur me de gedragscode
t waar vind ik de regels terug
`),
  ...readExamples(['V.5'], `
t wanneer is de volgende herziening
g veranderen deze regels binnenkort
`),
];
