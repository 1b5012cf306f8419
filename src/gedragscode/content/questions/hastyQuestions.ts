import { readExamples } from '../readExamples';

/** Typed in a hurry: short, with slips and slang. */
export const hastyQuestions = [
  ...readExamples(['III.A.1'], `
s mag tel in les
s ist oke om te appen in de les
s oortjes in onder wiskunde mag dat
s mobiel in tas of mag op tafel
s ff tiktokken in de les??
s mag k whatsapp lezen als mevr bezig is
s kunnen ze mn foon afpakken
t telefoon leerlingen tijdens les
t appen tijdens surveilleren
t smartwatch leerling
g telefoonverbod op school?
g mobiel mee naar school
s phone in lesson allowed?
t phones in class rules
`),
  ...readExamples(['III.A.2'], `
s leraar op snap gezet mag da
s filmen in pauze ok?
s fotos maken op sgool
s mag je meneer opneme
s ss van teams les delen
s klasgenoot gefilmt zonder dat ie t wist
s tiktok dansje op school filmen
s mag ik ff n filmpje maken in de kleedkamer
s spraakopname van leraar
t gefilmd door leerling
t foto van mij op snap door leerling
t leerling neemt gesprek op
g kind gefilmd op school
g foto van mijn zoon door klasgenoot
s film teacher ok?
s pics in the canteen
`),
  ...readExamples(['III.A.3'], `
s filmen voor schoolproject mag?
s vlog opdracht engels op school filmen
s docent vind t goed da we filmen
s interview opnemen voor pws
s toestemming filmen vragen aan wie
t filmopdracht klas
t les laten opnemen door leerling
g filmen voor werkstuk op school
s film for assignment ok?
`),
  ...readExamples(['III.A.4'], `
s lesfilmpje docent doorsture
s filmpie van meneer op tiktok
s uitlegvideo reposten
s mag k edit maken van les video
s video leraar van wie
t mijn kennisclip op tiktok van leerling
t eigenaar lesvideo
g lesvideo doorsturen
s sharing teachers video
`),
  ...readExamples(['III.A.5'], `
s antwoorden in groepsapp dele
s adres iemand doorsturen
s samenvating online zette
s toets gelekt in de app
s foto van boek op insta
s nr van iemand geven
t wat mag ik delen online
t methode scannen en delen
g klassenlijst in ouderapp
g prive info van kind gedeeld
s leak test in chat
`),
  ...readExamples(['III.A.6'], `
s mijn schuld of niet als ik t deel
s wie is schuldig doorgestuurd filmpje
s verantwoordlijk voor mn posts?
s gehackt account rare posts
t aansprakelijk voor post
g verantwoordelijk voor post kind
s my fault if i share?
`),
  ...readExamples(['III.A.7'], `
s snap weg = weg?
s verwijderde post terughalen door anderen
s story weg na 24u echt weg
s oude tiktoks nog te zien?
s gewist maar er is een ss van
t oude tweets vindbaar
g gewiste foto toch nog online
s deleted post still there?
`),
  ...readExamples(['III.A.8'], `
s gepest in app
s uitgeschelden op snap
s fake acc van mij
s roddels op insta over mij
s ze zeggen gemene dingen in de groeps app
s naar gedaan in discord server van klas
s haat onder mn tiktok
s sticker van mij zonder te vragen om mij te pesten
t online pesten in mijn klas
t leerling beledigt docent online
t nepaccount van collega
g zoon gepest op whatsapp
g dochter uit appgroep gezet
g ouders schelden in appgroep
s bullied on insta
s mean memes about me
`),
  ...readExamples(['III.B.0'], `
t te close met leerling online
t afstand leerlingen social media
t leerling wordt verliefd op mij via chat
s docent te persoonlijk in app
g leraar te vriendschappelijk in chat met kind
`),
  ...readExamples(['III.B.1'], `
i regels stagiair
i profiel opschonen voor stage
i insta op slot voor stage
i appen met leerlingen als stagiair
t stagiair en social media
t 's avonds berichten naar leerlingen
t toon in berichten aan leerlingen
i clean up socials before placement
`),
  ...readExamples(['III.B.2'], `
t leerling volgt mij
t leerling toevoege op facebook
t vriendschapsverzoek ouder
t eigen kanaal voor mijn vak
t vakaccount insta regels
t prive en werk account
t snap leerling accepteren?
s docent adden
s leraar volge op insta
s stagiair toevoegen snap
i volgverzoek leerling
g mentor toevoegen facebook
t student friend request
`),
  ...readExamples(['III.B.3'], `
t appen leerling mag dat
t whatapp met leerlign
t 06 geven aan leerlingen
t hoy app
t teams ipv whatsapp
t bericht aan leerling hoe
s docent appt mij
s nummer van mentor
s me leraar smst me
i nummer geven aan leerling
g docent appt kind
t text a student ok?
`),
  ...readExamples(['III.B.3', 'III.B.9'], `
t groepsapp met klas
t whatapp groep excursie
t appgroep mentorleerlingen
t klassenapp met mij erin
`),
  ...readExamples(['III.B.4'], `
t prive mail leerlingen
t mailen via gmail met leerling
t hotmail ipv schoolmail
t schoolmail doorsture naar prive
s docent mailt met hotmail
i eigen mail op stage
g gmail van docent
t private mail to student
`),
  ...readExamples(['III.B.5'], `
t blog over school
t iets over leerling online zetten
t linkedin post over school
t tweet over collega
t geheime info school delen
i stageblog
s leraar schrijft over mij online
t post about school ok?
`),
  ...readExamples(['III.B.6'], `
t op persoonlijke titel
t mijn mening of die van school
t disclaimer in bio
t politieke tweet als docent
t own opinion disclaimer
`),
  ...readExamples(['III.B.7'], `
t discussie over school op facebook
t anoniem reageren over school
t zeggen dat ik hier werk?
t meepraten in dorpsgroep over school
t comment on post about school say i work there
`),
  ...readExamples(['III.B.8'], `
t foto leerlingen op insta
t kampfotos delen met ouders
t klasfoto mailen
t filmpje leerlingen op site
t foto zonder toestemming gepost
t leerling herkenbaar in nieuwsbrief
t toestemming foto 17 jaar
i foto met stageklas posten
s foto van mij op schoolsite weg
s school plaatst mn foto zonder te vragen
g foto kind op website school
g geen toestemming fotos
g mijn kind herkenbaar op insta school
t class photo online consent
`),
  ...readExamples(['III.B.8', 'III.B.9'], `
t toestemming elk jaar?
t toestemming 16 plus
t waar toestemming vastleggen magister
g toestemming intrekken
g toestemming voor 15 jarige
s zelf toestemming geven leeftijd
`),
  ...readExamples(['III.B.9'], `
t toestemming whatsapp ouders
t instagram in de les gebruiken toestemming
t tiktok opdracht
g appgroep weigeren
g tiktok verplicht voor opdracht
s moet ik insta voor school
t consent for using social media in class
`),
  ...readExamples(['III.B.10'], `
t groepsapp escaleert
t ruzie klassenapp
t rel op facebook over school
t online incident stappen
t boze ouder op facebook wat nu
t filmpje gaat viral van school
s ruzie in klasapp
g klassenapp loopt uit de hand
t chat out of hand
`),
  ...readExamples(['III.B.11'], `
t twijfel over post
t iemand laten meekijken met bericht
t social media coach
i weet niet of post mag
t check my post first
`),
  ...readExamples(['III.B.12'], `
t prive post gevolgen werk
t feestfoto op mijn insta als leraar
t tinder als docent
t eigen tijd post baan
i prive account stage gevolgen
t private post job
`),
  ...readExamples(['IV.1'], `
t overtreding code wat dan
t dossier aantekening
s regels overtreden wat nu
g wie grijpt in bij overtreding
`),
  ...readExamples(['IV.2'], `
s straf filmpje docent
s geschorst om snap
s van school om tiktok
s wat krijg je voor nepaccount
g schorsing om filmpje
t straf leerling social media
s suspended for tiktok
`),
  ...readExamples(['IV.3'], `
t ontslag om post
t disciplinaire maatregel
t baan kwijt door tweet
s docent ontslagen om app
g leraar straf online
t fired over post
`),
  ...readExamples(['I.1'], `
s voor wie is dit
g ouders ook?
t geldt voor invallers?
t voor bestuur ook?
i stagiairs ook?
`),
  ...readExamples(['I.2'], `
s thuis ook?
s weekend ook geldig?
s prive acc ook?
t alleen schoolzaken of ook prive
g geldt t buiten school
`),
  ...readExamples(['I.3'], `
s discord ook?
s whatsapp social media?
s telt youtube mee
t wat is social media volgens de code
t linkedin ook?
s telegram ook socialmedia
`),
  ...readExamples(['II.5'], `
s school dissen op insta
g slechte review over school
t imago school
s school afzeiken op tiktok mag dat
`),
  ...readExamples(['V.3'], `
t ingangsdatum
s sinds wnr
g wanneer ingegaan
`),
  ...readExamples(['V.4'], `
t link gedragscode
s waar regels lezen
g hele tekst code
t pdf gedragscode
`),
  ...readExamples(['V.5'], `
t evaluatie code wanneer
g nieuwe versie wanneer
s blijft dit zo
`),
  ...readExamples(['V.1'], `
t gmr akkoord?
s wie bedacht dit
t vastgesteld door wie
`),
  ...readExamples(['V.2'], `
t citeertitel
t naam van de code
`),
  ...readExamples(['0'], `
s waarom deze regels
t vrijheid van meningsuiting
g doel van de code
s mag ik geen mening meer hebben
`),
];
