import { readExamples } from '../readExamples';

/** Introductions, scope (I), principles (II) and formalities (V). */
export const formalQuestions = [
  ...readExamples(['0'], `
a waarom is er een gedragscode voor social media
s waarom hebben we dit soort regels eigenlijk
t Wat is de aanleiding voor deze code?
g Wat wil de school bereiken met deze gedragscode?
t Geldt de vrijheid van meningsuiting ook voor docenten?
s ik heb toch vrijheid van meningsuiting??
s mag ik niet gewoon zeggen wat ik vind
g Hoe verhoudt dit zich tot de vrije meningsuiting?
t waarom staat er overal hij in de tekst
s waarom schrijven ze alleen hij en niet zij
t Is de code genderneutraal bedoeld?
g Staat er ook een inleiding in?
t wat staat er in de inleiding van de gedragscode
s wat is het nut van die code
t Zorgt de school dat medewerkers genoeg weten over social media?
t Wie zorgt ervoor dat onze kennis van social media op peil blijft?
s vertrouwt school ons wel met social media
a waar is de gedragscode voor bedoeld
t beperkt deze code mijn grondrecht om me te uiten
g Mag de school de mening van mijn kind inperken?
s is dit geen censuur
t wat is het doel van de gedragscode in een paar zinnen
s what is the point of these rules
t Why do we have a social media code?
t Does freedom of speech apply here?
s isn't this against free speech
g What is the purpose of the code of conduct?
t Why does the text only say he?
g mag je nog wel een eigen mening hebben
t hoever gaat de vrijheid om online iets te vinden van school
s tellen fatsoensregels online net zo als in het echt volgens de inleiding
`),
  ...readExamples(['I.1'], `
s geldt dit ook voor leerlingen
g Gelden de regels ook voor mij als ouder?
t Voor wie geldt de gedragscode?
s moeten leraren zich hier ook aan houden
s gelden die regels ook voor docenten of alleen voor ons
t Valt de Raad van Toezicht ook onder de code?
t geldt dit ook voor het bestuur
t Geldt de code ook voor invallers en onderwijsondersteunend personeel?
g vallen verzorgers ook onder deze code
g Moet ik me als vader aan deze gedragscode houden?
s is dit ook voor de conciërge
s voor wie is die code eigenlijk
a wie moet zich allemaal aan de gedragscode houden
t wie is de doelgroep
t vallen de bestuurders van SVOK er ook onder
g Is deze code alleen voor personeel of ook voor ouders?
s moet mn moeder zich hier ook aan houden
t geldt de gedragscode ook voor de conrector en de directie
t Zijn gastdocenten ook gebonden aan de code?
t vrijwilligers en hulpouders, geldt het voor hen ook
s Who do these rules apply to?
g Does the code apply to parents too?
s do teachers have to follow this as well
t Does the board fall under the code?
t Is the supervisory board covered by the code?
t is de directeur ook gebonden aan deze regels
s zijn deze regels voor iedereen
g zijn ook de opa's en oma's gebonden aan de code
`),
  ...readExamples(['I.2'], `
s gaat school over wat ik thuis post
s mag school zich bemoeien met mijn privé account
s geldt dit ook in het weekend
s geldt de code ook in de vakantie
t Geldt de code ook buiten werktijd?
t waar houdt de reikwijdte van de code op
g Gaat de code ook over wat mijn kind thuis online doet?
s als het niks met school te maken heeft geldt het dan ook
g Valt een ruzie op WhatsApp in het weekend onder de code?
t Over welk soort berichten gaat deze code?
s mn prive insta valt daar toch niet onder
s tellen dingen die ik savonds post ook mee
a geldt het alleen voor schoolgerelateerde berichten
t Wat als school en privé door elkaar lopen?
t valt een puur persoonlijk bericht onder de gedragscode
g Mag de school iets zeggen over berichten van buiten schooltijd?
s na school mag ik toch alles posten wat ik wil
s wat ik op mn eigen tijd doe gaat school niks aan toch
t wat is de reikwijdte van de code
s does this count at home too
s Do the rules apply at the weekend?
g Does the code cover what my child posts at home?
t Is something purely private covered by the code?
s can school say something about my private account
t is dit ook van toepassing op berichten zonder verband met school
g in hoeverre gaat school over het privéleven van mijn zoon op internet
`),
  ...readExamples(['I.3'], `
s valt discord onder social media
s is snapchat ook social media
t Wat verstaat de code onder social media?
g Wat wordt bedoeld met social media?
s telt een dm ook als social media
s is een groepsapp ook sociale media
t Valt YouTube ook onder de definitie?
t geldt dit ook voor privéberichten tussen twee mensen
s is whatsapp ook social media
g Hoort een besloten Facebookgroep er ook bij?
t geldt het ook voor een forum of een game-chat
s telt roblox ook mee
s hoort bereal erbij
t Welke platformen vallen onder de code?
s en als er een nieuwe app komt, telt die dan ook
a wat is de definitie van social media
t vallen 1-op-1 berichten eronder
s is fortnite chat ook social media volgens jullie
g Zijn sms'jes ook social media?
t Is LinkedIn ook social media volgens de code?
s Is Discord social media according to school?
s does a private message count as social media
t What counts as social media?
g Which apps fall under the code?
s is tiktok social media
t does the definition include messaging apps
s telt een prive story alleen voor vrienden ook mee als sosial media
t gaat de code alleen over openbare platforms of ook over besloten groepen
s hoort twitch er ook bij
t vallen toekomstige apps ook onder het begrip
`),
  ...readExamples(['II.1'], `
a is SVOK tegen social media
s vindt school social media slecht
t Wat is het standpunt van SVOK over social media?
t ziet SVOK het belang van social media in
g Vindt de school social media belangrijk?
s wil school social media verbieden
g Is de school tegen sociale media?
t erkent het bestuur dat social media nuttig zijn
s waarom zijn jullie zo anti social media
s vinden jullie tiktok iets positiefs of niet
t hoe kijkt SVOK aan tegen social media
t vindt de stichting social media belangrijk
s is school against social media
t Does SVOK think social media matter?
s do they want to ban social media completely
g Does the school see any value in social media?
`),
  ...readExamples(['II.2'], `
g Hoe draagt de code bij aan een veilige school?
t Draagt de gedragscode bij aan een veilig schoolklimaat?
s helpen deze regels om school veilig te maken
t wat betekent de code voor het onderwijsklimaat
g zorgt de school voor een veilige omgeving online
t welke rol speelt de code bij sociale veiligheid
s wordt school hier veiliger van
t hoe zorgt de code voor een goed klimaat
s is het doel een fijne sfeer op school
g Wat doet de gedragscode voor de veiligheid van leerlingen?
t Does the code contribute to a safe school climate?
g How does the code make school safer?
s do these rules make school safe
t code en een goed en veilig leerklimaat
`),
  ...readExamples(['II.3'], `
t Welke waarden moeten we uitdragen op social media?
s moet ik respect hebben voor school online
t Moet mijn communicatie passen bij de missie en visie van de school?
t wat heeft de integriteitscode met social media te maken
g Met welke houding moeten ouders op social media communiceren?
s hoezo moet ik iedereen in zijn waarde laten
t welke kernwaarden gelden bij online communicatie
t wat is de kern van de code als het om respect gaat
t past dit bij de visie van SVOK
g Hoe verwacht de school dat wij online met elkaar omgaan?
s wat betekent respect voor elkaar hebben online
t Sluit de gedragscode aan bij de missie van de school?
t What values should we show on social media?
t Does my posting have to fit the mission of the school?
s do i have to respect the school online
t verwijst de code naar de integriteitscode
t staat er iets over de visie van de school in de gedragscode
`),
  ...readExamples(['II.4'], `
s waar beschermt die code mij tegen
t Wie wordt door de gedragscode beschermd?
g Hoe beschermt de code mijn kind tegen de nadelen van social media?
s beschermen jullie me ook tegen mezelf
t Beschermt de code ook medewerkers?
t tegen welke negatieve gevolgen beschermt de code
g word ik als ouder ook beschermd door deze regels
s wat heb ik eraan als leerling, word ik beschermd
t wordt de school zelf ook beschermd
s wat bedoelen ze met tegen zichzelf beschermen
t Who is protected by the code?
g Does the code protect my child from the risks of social media?
s how do these rules protect me
t biedt de code bescherming aan docenten tegen social media
`),
  ...readExamples(['II.5'], `
s mag ik een slechte review over school schrijven
g Mag ik een negatieve recensie over de school plaatsen op Google?
t Moet ik rekening houden met de reputatie van de school?
s mag ik school afkraken op tiktok
g mag ik mijn klachten over school op facebook zetten
s mag ik zeggen dat het een kutschool is online
t hoe ga ik om met de goede naam van SVOK
t mag ik op social media iets plaatsen dat slecht is voor het imago van de school
s mag ik een grappig filmpje posten dat school voor gek zet
g mag ik op twitter schrijven dat de school het slecht doet
s mag je school belachelijk maken op een meme account
t wat zegt de code over het imago van school
g kan ik mijn onvrede over de school in een recensie kwijt
s 1 ster geven op google aan school mag dat
s can i write a bad review of the school
g Am I allowed to complain about the school on Facebook?
t Do I have to consider the reputation of the school?
s can i make fun of my school on tiktok
g slechte ervaring met school delen in een facebookgroep, mag dat
`),
  ...readExamples(['V.1'], `
t Heeft de GMR ingestemd met de code?
t Wie heeft de gedragscode vastgesteld?
s wie heeft deze regels bedacht
g Wanneer is de gedragscode vastgesteld?
t op welke datum ging de medezeggenschap akkoord
t is de code goedgekeurd door het college van bestuur
s wie heeft dit besloten
g Hebben ouders via de medezeggenschapsraad meegepraat over deze code?
t wanneer stemde de gmr in
t is deze regeling formeel aangenomen
s wie maakt die regels eigenlijk
g wie heeft de code opgesteld
t Did the participation council agree to the code?
t When was the code adopted?
s who made these rules
g Who approved the code of conduct?
t datum vaststelling gedragscode
t hebben leerlingen en personeel hier inspraak in gehad
`),
  ...readExamples(['V.2'], `
t Hoe heet de gedragscode officieel?
t Hoe moet ik naar deze code verwijzen?
t wat is de citeertitel
s hoe heet die code precies
t onder welke naam kan ik de regeling aanhalen
g Wat is de officiële naam van deze gedragscode?
s hoe noem ik de code in mijn bronnenlijst
t titel van de regeling
t welke naam gebruik ik in een brief als ik naar de code verwijs
t What is the official name of the code?
t How do I cite this code?
s what are these rules called
g under which title can I refer to the code
`),
  ...readExamples(['V.3'], `
a per wanneer gaat de gedragscode in
a op welke datum gaat dit in
a vanaf welke dag is de code van kracht
a gaat de code al in dit schooljaar
t Wanneer treedt de code in werking?
s sinds wanneer gelden deze regels
g Vanaf wanneer is de gedragscode van kracht?
t wat is de ingangsdatum
t per wanneer geldt dit
s sinds wnr is dit zo
g gold de code vorig jaar ook al
t is de gedragscode al ingegaan
s gelden de regels nu al
t vanaf welke datum moet ik me hieraan houden
t wanneer is dit van start gegaan
t When does the code take effect?
s since when do we have these rules
g From what date is the code in force?
t datum inwerkingtreding
s is die code al begonnen
`),
  ...readExamples(['V.4'], `
t Waar kan ik de gedragscode vinden?
s waar kan ik die regels lezen
g Waar staat de volledige tekst van de gedragscode?
g Kan ik de code ergens nalezen?
t staat de code op intranet
s heb je een link naar de code
g staat de gedragscode op de website van de school
t waar is de regeling gepubliceerd
t kan ik de gedragscode downloaden als pdf
s waar vind ik de hele tekst
g ik wil de complete gedragscode inzien
t waar staat dat document
t Where can I find the code of conduct?
g Is the code on the school website?
s where can i read the rules
t is het stuk ook op de schoolsite te vinden
`),
  ...readExamples(['V.5'], `
t Wanneer wordt de code geëvalueerd?
t hoe lang is deze code geldig
g Wordt de gedragscode nog eens herzien?
s worden de regels nog veranderd
t wanneer komt er een nieuwe versie
t wordt dit regelmatig bijgewerkt
s wanneer kijken jullie of de regels nog kloppen
g Wanneer bekijkt de school of de code nog voldoet?
t evaluatiedatum gedragscode
t in welk jaar wordt de regeling tegen het licht gehouden
s kunnen de regels nog aangepast worden en wanneer
t When will the code be evaluated?
g Will the code be reviewed?
s when do these rules get updated
t tot wanneer loopt deze gedragscode
`),
];
