import { readExamples } from '../readExamples';

/** About the code itself: why it is there, for whom, how far it goes, what it stands on, what follows, when. */
export const principleQuestions = [
  ...readExamples(['0'], `
t Mag een school mijn vrije meningsuiting beperken?
s ik mag toch zeggen wat ik wil op internet
g Waar komt deze code ineens vandaan?
t Wat zegt de inleiding over privacy van leerlingen?
t Houdt de school haar eigen kennis van social media bij?
s waarom vertrouwen ze ons niet gewoon
t Waarom wordt er in de tekst alleen over hem en hij gesproken?
g Botst dit niet met het recht op een eigen mening?
t Hoe weegt de code vrijheid af tegen het belang van leerlingen?
g Why does the school need rules for social media?
s isn't this against free speech
t Why does the text only say he?
a wat willen jullie met deze gedragscode bereiken
`),
  ...readExamples(['I.1'], `
g Wij zijn opa en oma en halen onze kleinzoon vaak op, gaat dit ook over ons?
t Moeten leden van de raad van toezicht zich eraan houden?
t Ik werk in de kantine, val ik eronder?
s hoeven leraren zich hier niet aan te houden dan
s waarom moet ik het wel en zij niet
t Zijn ouders er net zo goed aan gebonden als leerlingen?
g Ben ik verplicht dit te volgen als moeder?
t Geldt de code ook voor het college van bestuur?
s are parents supposed to follow this too
t I work at the front desk, does this concern me?
`),
  ...readExamples(['I.2'], `
t Wat als ik privé iets post dat over school gaat?
t Waar ligt de grens tussen school en privé in deze code?
s ik zat in een spel te chatten met iemand uit mn klas, is dat school
s telt het als ik op vakantie ben
s mijn account is prive dus school heeft er niks mee te maken
g Mijn kind zat gewoon op zijn kamer toen hij dat stuurde, gaat dat school aan?
g Vallen familiefoto's van ons buiten deze regels?
t Over welke berichten gaan deze regels en over welke niet?
i Geldt dit ook op dagen dat ik geen stage heb?
s does it matter if i wrote it in the summer break
g It happened in our living room, is it the school's business?
`),
  ...readExamples(['I.3'], `
s een chat in een game telt die
s is een google doc waar we in chatten social media
s en telegram dan
g Horen Signal en Messenger er ook bij?
t Valt een blog of forum onder het begrip?
t Zijn ook directe berichten tussen twee mensen bedoeld?
t Geldt het ook voor apps die er nu nog niet zijn?
s is twitch chat social media
g What do you mean by social media exactly?
t Is a closed group also covered by the term?
`),
  ...readExamples(['II.1'], `
s mogen we van school eigenlijk wel op social media
g Is de school tegen TikTok en zo?
t Ziet de stichting ook het nut van social media?
t Hoe kijkt SVOK aan tegen social media?
g Hoe staat de school tegenover Instagram in het algemeen?
s does school even like social media
`),
  ...readExamples(['II.2'], `
g Draagt de code bij aan een prettig klimaat op school?
t Wat heeft de code te maken met sociale veiligheid?
s word ik hierdoor veiliger op school
t Hoe helpt dit bij een goed onderwijsklimaat?
g Does this make the school a safer place?
`),
  ...readExamples(['II.3'], `
t Hoe verhouden mijn berichten zich tot de missie van de school?
g Hoe moeten ouders en school online met elkaar omgaan?
s wat bedoelen ze met iedereen in zijn waarde laten
t Wat is het verband met de integriteitscode?
t Sluit dit aan op onze kernwaarden?
s moet ik altijd respectvol zijn op insta
g What does the school mean by respect online?
t Is there a link with the integrity code?
`),
  ...readExamples(['II.4'], `
s hoezo moet ik tegen mezelf beschermd worden
t Beschermt de code ook medewerkers?
g Beschermt dit mijn kind tegen de gevaren van internet?
t Tegen wat voor gevolgen wil de code ons behoeden?
s who is this protecting
`),
  ...readExamples(['II.5'], `
g Ik ben boos op school en wil dat op Google zetten
s mag ik een tiktok maken over hoe slecht de kantine is
s een account met grappige dingen over onze school, kan dat
g Mag ik negatieve ervaringen met deze school in een ouderforum delen?
t Hoe ver mag ik gaan als mijn bericht slecht is voor de naam van school?
s mag ik zeggen dat deze school kut is op insta
g mag ik een slechte beoordeling geven
t Is kritiek schadelijk voor de goede naam?
s can i roast my school online
g I want to post a one star review of the school
`),
  ...readExamples(['IV.1'], `
g Wat doet school als een andere ouder zich niet aan de code houdt?
t Wat als een collega zich er niks van aantrekt?
t Wordt er altijd meteen gestraft of eerst gepraat?
s wie helpt mij als iemand de regels niet volgt en ik er last van heb
t komt elk gesprek hierover in mijn dossier
t Waar hangt een maatregel van af?
a wat is het gevolg als je de gedragscode niet volgt
s is there help for people who suffer from this
t Who takes measures when the code is broken?
`),
  ...readExamples(['IV.2'], `
s ik heb een filmpje gedeeld en nu moet ik bij de conrector komen
s krijg ik een strafblad op school voor een snap
s worden mijn ouders gebeld als ik iemand heb gefilmd
g Kan de school mijn kind straffen voor iets op TikTok?
g Mijn zoon is weggestuurd om een groepsapp, waar staat dat dat mag?
t Kan ik een leerling naar huis sturen om een online post?
t Mag een leerling verwijderd worden om een deepfake van een docent op internet?
s how bad is the punishment for posting a fight
g On what ground can you suspend my son for a post?
`),
  ...readExamples(['IV.3'], `
t Ik ben op mijn vingers getikt door de rector om een tweet, kan het erger worden?
t Kan ik op straat komen te staan door een filmpje op mijn account?
t Wat is de zwaarste maatregel voor personeel?
s mijn docent heeft iets heel stoms gepost, moet hij nu weg
g Wordt een docent ook aangepakt als hij iets fouts plaatst?
i Kan de school mijn stage stoppen om een post?
t Can the school end my contract over this?
g What happens to a teacher who posts something bad?
`),
  ...readExamples(['V.1'], `
t Is de code goedgekeurd door het bestuur?
g Hebben ouders hierover mee kunnen praten in de raad?
t Op welke dag is dit besloten?
s heeft de leerlingenraad dit goedgekeurd
t Who approved this code?
s when was this decided
`),
  ...readExamples(['V.2'], `
t Hoe noem ik deze regeling in een brief?
t Onder welke naam verwijs ik naar dit stuk?
g Hoe heet de regeling voluit?
t How do I cite this document?
`),
  ...readExamples(['V.3'], `
g Gold dit al toen mijn zoon dat bericht plaatste in oktober?
t Per welke datum is de regeling van kracht?
s moet ik me er nu al aan houden
t is de nieuwe code al actief
s since when is this a rule
t From which day does it apply?
`),
  ...readExamples(['V.4'], `
g Is dit ergens na te lezen?
t Kun je mij het hele document sturen?
s waar staat dat allemaal
s ik wil het zelf lezen waar kan dat
t is de code openbaar gepubliceerd
g Is the text on the website?
t Send me the document please
`),
  ...readExamples(['V.5'], `
t Is er een datum waarop de code opnieuw bekeken wordt?
g Tot wanneer blijft dit zo?
s gaat dit nog veranderen
t Wanneer wordt gekeken of de regels werken?
t When is the next review of the code?
g Will these rules change?
`),
];
