import { readExamples } from '../readExamples';

/** Asked sideways: the subject of the article is only hinted at. */
export const sidewaysQuestions = [
  ...readExamples(['III.A.1'], `
s mijn vriend stuurt me reels terwijl we duits hebben
s is het erg als mijn scherm oplicht onder de les
s docent zegt dat ik mijn horloge af moet doen omdat er apps op zitten
t De klas wil muziek van YouTube tijdens het werken, mag dat
t Ik post soms een story tussen twee lessen door
g Ik wil mijn dochter overdag kunnen bereiken, kan dat op haar mobiel?
g Wat is er afgesproken over mobieltjes in het lokaal?
`),
  ...readExamples(['III.A.2'], `
s de hele klas heeft een clip waarin ik over mijn woorden struikel
s ik wil een herinnering vastleggen met mijn vriendinnen op school
s ze maken gifjes van mij in de kantine
s een jongen hield zijn telefoon onder de tafel op mij gericht
s mag ik bewijs verzamelen met mijn camera als iemand mij duwt
s onze klas zette de online les van de docent als meme op discord
t Een leerling had tijdens het oudergesprek stiekem de recorder aan
t Ik hoor dat er beelden van mijn les op TikTok staan
t Bij het brandalarm stond iedereen te filmen
g Mijn kind staat in een filmpje dat een ander in de klas maakte
g Mijn dochter vlogt graag, mag dat op het schoolterrein?
i Een leerling zoomde met zijn camera op mij in
s they took pictures of me while i was changing for gym
g A boy took a video of my daughter in the changing room corridor
`),
  ...readExamples(['III.A.3'], `
s mag ik mijn proef bij scheikunde vastleggen voor mijn verslag
s we krijgen een cijfer voor een filmpje, maar school is toch verboden voor camera's
s mag de leerling met een gebroken hand de aantekeningen fotograferen
t Voor muziek neem ik optredens van leerlingen op met hun eigen mobiel
t Mijn collega geeft leerlingen vrij spel om te filmen, mag hij dat beslissen?
g Op het rooster staat filmproject, mogen ze dan wel camera's gebruiken?
`),
  ...readExamples(['III.A.4'], `
s mn vriend van een andere klas wil de opgenomen instructie van onze docent hebben
s de kennisclips zijn zo goed dat ik ze aan iedereen stuur
s ik heb de stem van meneer uit zijn video onder een liedje gezet
t Een leerling verkoopt toegang tot mijn video's
t Wat als mijn filmpjes zonder te vragen op een ander platform staan
g Mag ik de uitleg van de docent op film doorgeven aan een nichtje?
`),
  ...readExamples(['III.A.5'], `
s ik heb per ongeluk de presentielijst gekregen en wil die laten zien in de app
s mag ik in een tiktok vertellen wat we bij biologie leren
s mag je de naam en het adres van een docent posten
s iemand stuurde een foto van het antwoordmodel rond
t Ik wil een handige site met vakgenoten delen
t Een leerling heeft foto's van mijn toets gedeeld
g Een ouder plaatste een lijst met wie er dyslexie heeft in de app
g Wat mag ik doorsturen uit een mail van school?
s someone shared our teachers phone number
`),
  ...readExamples(['III.A.6'], `
s mijn zusje heeft een gemene reactie gezet met mijn account
s ik drukte per ongeluk op delen
s ik zat alleen maar in de groep en zei niks, ben ik ook fout
t Ik heb nepnieuws geliket, mag ik daarop aangesproken worden
g Ben ik aansprakelijk als mijn kind iemand online beledigt?
`),
  ...readExamples(['III.A.7'], `
s ik schaam me voor wat ik twee jaar terug op insta had staan
s iemand heeft mijn story opgeslagen voor hij weg was
s is een besloten account veilig als je later spijt krijgt
t Een leerling denkt dat hij alles kan terugdraaien met een klik
g Mijn zoon solliciteert straks, komen zijn oude filmpjes nog tevoorschijn?
`),
  ...readExamples(['III.A.8'], `
s in de app stemmen ze wie er weg moet uit de klas
s ze sturen elke dag kotsende smileys onder mijn foto
s mijn vriend wordt online kapot gemaakt door een groepje
s een meisje zegt in de groep dat ik stink
s iemand zet bij elke post van mij een gemene opmerking
t Leerlingen hebben een playlist gemaakt om een klasgenoot belachelijk te maken op Spotify
t Er wordt een collega zwartgemaakt in een openbare groep
g Mijn kind huilt elke avond om wat er in de groepsapp wordt gezegd
g Klasgenoten maken nepberichten in naam van mijn dochter
g Wat is de grens tussen een grapje en pesten in de app?
s a girl in my class posted lies about me
`),
  ...readExamples(['III.B.1'], `
i Mag ik straattaal gebruiken als ik met leerlingen chat?
i Ze kunnen op mijn TikTok zien dat ik uitga, en ik begin na de vakantie
t Een leerling stuurt me midden in de nacht een vraag, hoe ga ik daarmee om
t Is een knipoog-emoji naar een leerling in de haak?
g Is het gewoon dat de docent om elf uur nog met mijn kind chat?
`),
  ...readExamples(['III.B.2'], `
t Een leerlinge uit 5 vwo heeft mij een verzoek gestuurd op BeReal
t Mag mijn openbare hobby-account gevolgd worden door leerlingen?
t Ik zet mijn lessen op YouTube en heb er duizenden kijkers
t We zijn met drie ouders bevriend op Facebook, is dat handig?
i Ik train de hockeymeisjes van deze school en zit met ze op Snap
s mijn docent staat bij mij in de vriendenlijst
g De gymleraar reageert op foto's van mijn dochter
t Pupils keep sending me requests, what is advised?
`),
  ...readExamples(['III.B.3'], `
t Een leerling stuurt haar huiswerk naar mijn eigen WhatsApp
t Ik wil een zieke mentorleerling even vragen hoe het gaat
t Leerlingen sturen mij spraakberichtjes op mijn privételefoon
t Een leerling vraagt of hij me mag bellen als hij vastloopt
i Ze vragen mij om mijn snapnaam of nummer voor vragen over huiswerk
s kan ik mn leraar een vraag stellen via insta
g De trainer-docent heeft het nummer van mijn dochter, is dat normaal?
g Mijn zoon krijgt huiswerk via WhatsApp, hoort dat?
t What do I do when a pupil messages my own phone?
`),
  ...readExamples(['III.B.4'], `
t Mijn Gmail staat op mijn telefoon en daar antwoord ik leerlingen mee
t Een leerling vraagt zijn cijfer na via mijn thuisadres
i Ik heb van school geen account gekregen en mail nu vanaf mijn eigen adres
g De docent vraagt mijn kind om foto's naar haar Hotmail te sturen
`),
  ...readExamples(['III.B.5'], `
t Op verjaardagen vertel ik wel eens iets, mag dat ook op Facebook?
t Ik wil onze fusie bespreken in een openbare groep
t Ik heb een grappig antwoord van een leerling in een toets, mag dat op mijn tijdlijn
t Mag ik iets positiefs over mijn team op social media zetten?
g Een lerares zet grappige uitspraken van kinderen online
i Ik wil mijn ervaringen op deze school delen op Instagram
`),
  ...readExamples(['III.B.6'], `
t Ik schrijf ingezonden brieven en onderteken als docent geschiedenis
t Leerlingen denken dat de school het met mijn tweets eens is
t Moet er een zinnetje in mijn profiel dat het niet van school komt?
`),
  ...readExamples(['III.B.7'], `
t Iemand zegt op Nextdoor dat onze school slecht is en ik wil dat rechtzetten
t Ik doe mee aan een poll over het nieuwe schoolgebouw van SVOK
t Moeten anderen weten dat ik docent op deze school ben als ik meepraat?
`),
  ...readExamples(['III.B.8'], `
t De fotograaf stuurt een album van de projectdag, wat mag ik ermee?
t Ik maakte een leuke selfie met mijn examenklas
t De sportvereniging vraagt om een foto van onze winnende leerlingen
t Mag een werkstuk met een pasfoto van de leerling op de site?
i Mijn opleiding wil lesopnames met leerlingen erop
s op de flyer van de open dag sta ik groot in beeld
s ik wil niet dat de school mijn gezicht laat zien
g Ik zag mijn dochter terug in een reclamefilmpje van de school
g Op Facebook van de school staat onze jongste met naam en foto
t The local paper wants pictures of my students
g I saw my son in an Instagram reel of the school
`),
  ...readExamples(['III.B.9', 'III.B.8'], `
t Hoe houd ik bij welke ouders akkoord zijn?
t Het formulier van twee jaar geleden ligt nog in de kast, telt dat?
g Ik ben van gedachten veranderd over het formulier
`),
  ...readExamples(['III.B.9'], `
t Voor mijn les wil ik dat leerlingen iets twitteren
t We willen met de klas een Instagrampagina bijhouden, wat moet er vooraf
g Ons kind mag van ons geen WhatsApp, maar de mentor wil een groep
s mijn ouders willen niet dat ik tiktok gebruik voor school
`),
  ...readExamples(['III.B.10'], `
t Onder het filmpje van de open dag staan honderden nare reacties
t Mijn telefoon ontploft door appjes van boze ouders
t Een ruzie uit de klas gaat 's nachts verder op Snapchat
t Er is een filmpje uitgelekt en de pers belt
i De klas maakt ruzie in een chat waar ik in zit
g Het loopt in de app van de klas totaal uit de hand
`),
  ...readExamples(['III.B.11'], `
t Ik zou graag willen dat iemand mijn stukje leest voor het online gaat
t Is het slim om dit te plaatsen? Met wie kan ik overleggen?
i Bij wie toets ik of een filmpje kan?
`),
  ...readExamples(['III.B.12'], `
t Leerlingen hebben foto's van mijn vrijgezellenfeest gevonden
t Ik zit in een band met grove teksten en treed op onder mijn eigen naam
t Wat doet een heftige mening op mijn eigen profiel met mijn werk?
i Ik heb een TikTok met dansfilmpjes in bikini
g Ik vind dat een leraar niet zulke dingen op zijn Facebook kan zetten
`),
  ...readExamples(['IV.2'], `
s ik moet morgen op gesprek omdat ik de juf heb opgenomen
s wat hangt mij boven het hoofd om die groepsapp
g Onze zoon is naar huis gestuurd om een filmpje
t Welke straf past bij het verspreiden van een filmpje?
`),
  ...readExamples(['IV.1', 'IV.3'], `
t Ik heb iets stoms gepost en moet bij de rector komen
t Hoe zwaar tilt de school aan een overtreding door personeel?
`),
  ...readExamples(['I.2'], `
s ik was niet eens op school toen ik dat stuurde
g Het gebeurde op een feestje in het weekend, heeft school daar iets over te zeggen?
t Tot waar reikt de code in mijn privéleven?
`),
  ...readExamples(['I.1'], `
g Hebben deze regels ook betekenis voor ons thuis?
t Telt dit ook voor de conciërge en de administratie?
s en leraren dan, geldt het voor hen niet
`),
];
