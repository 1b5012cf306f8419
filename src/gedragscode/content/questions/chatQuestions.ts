import { readExamples } from '../readExamples';

/** As students, hurried teachers and interns type: slang, new apps, keywords, mixtures of languages. */
export const chatQuestions = [
  ...readExamples(['0'], `
s mag ik dan niet gewoon zeggen wat ik vind op insta?? vrij land toch
t meningsuiting grenzen
s isnt it free speech if i say my school is trash
t staat er overal 'hij' omdat t alleen over mannen gaat?
s waarom steeds 'hij' in die tekst en niet ook zij of hen
t wordt er verwacht dat ik bijblijf met al die apps? BeReal ken ik alleen van naam
`),
  ...readExamples(['0', 'II.2'], `
g waarom moet er op een middelbare school überhaupt een regelboekje komen over tiktok en snap
i kort: waarom hebben ze dit geschreven
`),
  ...readExamples(['0', 'II.5'], `
g Ik heb toch recht op een eigen mening over deze school. Hoe ver kan ik daarin gaan op X voordat jullie er iets van zeggen?
`),
  ...readExamples(['I.1'], `
t conciërge hier, is dit ook voor ons of alleen docenten
g gelden die regels ook voor mij als vader ofzo
s moeten ouders zich hier ook aan houden of alleen wij weer
t toezichthouders ook gebonden?
t bestuurders + socials, zelfde regels als personeel?
s do my parents have to follow this too or just us
t ben invaller voor 3 weken via uitzendbureau. ook voor mij?
g Mijn ex heeft ook gezag en zit op Facebook constant over school te zeuren. Gaat dit over álle ouders, of alleen over wie iets getekend heeft?
s zit net een week in de brugklas moet ik dit al volgen
`),
  ...readExamples(['I.2'], `
s als ik in t weekend iets post met vrienden die hier niet op zitten kan school daar dan wat van zeggen
s we zaten te flamen in fortnite met gasten uit een andere stad heeft school daar iets over te zeggen
g Mijn dochter zet 's avonds thuis een story online over een klasgenoot. Is dat nog van jullie of is dat onze zaak?
t grens werk privé online
s does school get a say in stuff i post at home that has nothing to do with school
g ik schrijf op fb over de voetbalclub van mn zoon daar staan jullie toch buiten
t linkedin werk+privé door elkaar, wanneer telt t mee
s klasgroep die we zelf hebben gemaakt in de vakantie, is dat een schoolding of niet
`),
  ...readExamples(['I.2', 'III.B.12'], `
t vakantiefoto's op mn privé insta, gaat dat school iets aan
t ik heb een hondenaccount op tiktok, nooit iets over school. moet ik me daar ook aan van alles houden
`),
  ...readExamples(['I.3'], `
s is bereal social media volgens school
s airdrop is toch geen social media dus dan valt t er niet onder??
t signal / telegram ook?
s groepsapp met 4 man is dat ook al social media dan
g Valt de chat in een spelletje als Roblox hier ook onder?
s does discord count
t snap dms ook?
s mn acc staat op privé alleen vrienden dus dan geldt t niet he
t Er komt elke maand een nieuwe app bij. Moet de lijst dan telkens worden aangepast of gaan nieuwe vanzelf mee?
i hoort linkedin er ook bij? vind dat meer een cv ding
t Is a private one-to-one chat included, or just stuff everybody can see?
t bluesky threads lemon8, vallen die eronder
`),
  ...readExamples(['II.1'], `
t is svok nou voor of tegen socials
s haat school social media of niet
t standpunt bestuur nut socials
s does the school think social media is just bad
t Collega beweert dat insta van het bestuur eigenlijk helemaal weg mag. Hechten ze er juist wel waarde aan?
i Hoe kijkt deze stichting in het algemeen tegen TikTok en zo aan?
s waarom zit school zelf wel op insta, vinden ze t dan stiekem toch nuttig
`),
  ...readExamples(['II.1', '0'], `
g Vinden jullie sociale media alleen maar gevaarlijk, of zien jullie er ook iets goeds in?
`),
  ...readExamples(['II.2'], `
g heeft mijn kind er iets aan qua veiligheid op school
t doel veilige school online gedrag
s wat heb ik eraan dat dit er is?? voel me er niet veiliger door
s whats even the point of these rules
i waar is dit goed voor qua sfeer in de klas
t sociale veiligheid, is dat een doel hiervan
`),
  ...readExamples(['II.2', '0'], `
t Moet op de ouderavond in één zin uitleggen wat we hiermee willen bereiken. Help
`),
  ...readExamples(['II.2', 'III.A.8'], `
g Mijn zoon durft door appgroepen bijna niet meer naar binnen. Is dit bedoeld om het op school veilig te houden?
`),
  ...readExamples(['II.3'], `
t sluit dit aan bij onze missie
t ai beleid, wordt daarnaar verwezen?
s is there anything in here about using AI in a decent way
t Ik laat een post over de open dag schrijven door AI. Noemt de code een AI-stuk waar ik naar moet kijken?
i Wat is hier netjes online communiceren, is er een soort kernzin?
g Welke toon verwachten jullie van ouders online, moeten we in de geest van de school praten of zo?
`),
  ...readExamples(['II.3', 'III.A.8'], `
s hoe moet ik me online gedragen leg uit in 1 zin
s moet je iedereen respecteren online ook als je iemand niet mag
`),
  ...readExamples(['II.3', 'IV.1'], `
t verband integriteitscode en socials
`),
  ...readExamples(['II.4'], `
s dus school beschermt mij tegen mezelf?? lol
g Mijn dochter van 13 gooit alles erop zonder na te denken. Is dit er ook om haar tegen haar eigen domme acties te behoeden?
t beschermt dit mij ook als docent of alleen de kids
t bescherming nadelen socials voor wie
s so who is this supposed to protect, us or the school
`),
  ...readExamples(['II.4', 'III.A.7'], `
s ik zet soms dingen online waar ik later spijt van heb, is dit er ook om dat te voorkomen
`),
  ...readExamples(['II.4', 'III.A.8'], `
i ben ik als stagiair ook een beetje beschermd als ze online over me roddelen
g ben ik als moeder ook beschermd als andere ouders online op mij gaan zitten hakken
`),
  ...readExamples(['II.5'], `
s meme acc over school maken, mag dat als school dan voor lul staat
t reputatie school
t leerling rant op tiktok met ons logo in beeld, slechte reclame
s can i make a roast account about our school
t collega's maken reel 'werken op de ergste school ooit', bedoeld als grap. kan dat qua imago
g Op Facebook heb ik gezet dat het daar een puinhoop is. Moet ik rekening houden met hoe de school erop staat?
s parodie insta van school met t echte logo erop, kan dat of niet
`),
  ...readExamples(['II.5', '0'], `
g Negatieve Google-review over de school, kan dat?
s als ik zeg dat dit de slechtste school van noord holland is krijg ik dan gezeik
`),
  ...readExamples(['III.A.1'], `
s mag ik snap openen als ik klaar ben met mn opdrachten
s insta onder de les
s appjes lezen op mn apple watch tijdens wiskunde mag dat
s mn horloge trilt steeds door whatsapp moet die af in de les
s meta glasses mogen die op in school
t ray ban meta bril lln toegestaan?
t slimme bril in de klas
t lln op discord via laptop tijdens uitleg
t mag ik zelf ff whatsapp checken terwijl ze stil werken
g Haar vriendin appt haar onder de les en ze leest dat op haar horloge. Mag dat bij jullie?
g telefoonregels waar vind ik die
s can i go on snap in class if i finished my work
s in de pauze op mn fon kan dat wel
t telefoonbeleid per school anders?
i Vandaag eerste dag. Mag ik even op insta terwijl ik achterin een les observeer?
t surveilleren en ondertussen appen
g Op de basisschool gingen ze in een bak. Is het voor alle scholen van jullie gelijk hoe het met telefoons gaat?
s yo mag je in t blokuur ff reels kijken als de leraar dat goed vindt
t teamleider: docent zit zelf op facebook voor de klas
s tablet vd school gebruiken voor tiktok in de les
`),
  ...readExamples(['III.A.1', 'III.A.2'], `
s bereal ging af tijdens engels en ik heb m snel gemaakt 2 sec. is dat nou zo erg
`),
  ...readExamples(['III.A.1', 'III.B.9'], `
t 4 havo een poll laten doen op insta onder mijn les, mag ik dat zelf beslissen
`),
  ...readExamples(['III.A.2'], `
s filmpje maken in de kantine
s mag ik mijn leraar opnemen als hij schreeuwt zodat ik bewijs heb
s vlog bij de kluisjes
s stiekem spraakmemo van de les maken mag dat
s tiktok dansje in de gang met vriendinnen die t allemaal oke vinden mag dat dan wel
t vechtpartij gefilmd schoolplein
s foto van een vriend in de klas gemaakt en via airdrop rondgestuurd, niks online dus boeie toch
g Een jongen heeft mijn zoon bij gym gefilmd en in een snap gezet. Mag er daar gefilmd worden?
s screenshot maken van teams les met gezicht van juf erop
t online les, ll neemt scherm op
s can i film in the hallway for my vlog
t Als conciërge trof ik drie jongens aan die bij de wc's liepen te filmen. Staat er iets over camera's in het gebouw door leerlingen?
s is buiten op het plein filmen ook op school
s mag je de pauze livestreamen
t ll maakt geluidsopname van mentorgesprek
g Mag mijn dochter een gesprek met haar mentor op school opnemen met haar telefoon?
s bereal maken op school, je ziet wel andere kinderen op de achtergrond
`),
  ...readExamples(['III.A.2', 'III.A.8'], `
s edit van meneer maken met een AI-filter
s deepfake van de conrector gemaakt voor de grap alleen de klas heeft m gezien
s iemand filmde een gevecht op t plein en gooide het in de app
t lln airdroppen stiekem gemaakte foto van collega door de klas
s someone recorded our teachers voice in class and made an edit with it, is that allowed
s in een online les trok meneer een gekke bek en daar heb ik een whatsapp sticker van gemaakt
`),
  ...readExamples(['III.A.3'], `
s mag ik foto van het bord maken, hij zei dat t goed was
t filmopdracht ckv in school, mogen lln filmen
s voor een project moeten we een vlog maken in de school, mag filmen dan wel
t wie mag ok geven voor filmen bij practicum door leerlingen
s our drama teacher told us to film our scene at school so thats fine right
i Mijn klas neemt in het lokaal een podcastje op voor Nederlands. Moet ik dat hardop goedkeuren of spreekt het vanzelf?
s leraar zei geen nee toen we filmden voor de opdracht telt dat als ja
g Voor Engels moet mijn zoon een filmpje opnemen in de klas. Ik dacht dat dat niet mocht?
t presentatie laten filmen door klasgenoot ivm feedback
`),
  ...readExamples(['III.A.3', 'III.A.2'], `
s mag ik de uitleg opnemen omdat ik dyslexie heb
`),
  ...readExamples(['III.A.4'], `
s uitlegvideo van mn wiskunde leraar op mn youtube zetten
s clip van meneer zn eigen lesfilmpje remixen voor tiktok
t mijn kennisclip staat ineens verknipt op tiktok
t eigendom lesvideos
s mag ik een kennisclip doorsturen naar een vriend op een andere school
s can i repost my teachers lesson video with memes on it
g Mijn dochter wil filmpjes die de docent voor de les maakte in haar eigen studievlog plakken. Kan dat?
t van wie is een instructiefilmpje dat ik zelf heb gemaakt
i voor mijn stageles filmde ik een uitleg. mogen de kids dat doorplaatsen
s juf zegt in haar uitlegvid 'hoi kanjers' en dat wil ik als sound op tiktok
s van de scheikunde vid die de docent zelf had opgenomen heb ik een sped up versie gepost moet die eraf
`),
  ...readExamples(['III.A.5'], `
s screenshotten van een privegesprek en in story zetten
s samenvatting uit t boek scannen en in de groepsapp
s fotos van boekpaginas
t stuk uit methode op linkedin zetten
g Mag ik het mobiele nummer van de mentor in de oudergroep zetten?
g lijst met namen en cijfers van de hele klas ging de ouderapp rond, kan dat
t artikel over toetsen delen op x
s mag je huiswerktips delen op tiktok
s can i post a screenshot of our class chat on my story
g Foto's van de musical met andermans kinderen erop op mijn Facebook. Mag dat als ouder?
s iemand heeft mijn nummer in een snapgroep gegooid zonder te vragen
s nakijkmodel van de uitgever in onze discord zetten
g hele pdf van het lesboek delen in de klasse-app van ouders, handig toch?
`),
  ...readExamples(['III.A.5', 'III.A.8'], `
s iemand doxen in discord
`),
  ...readExamples(['III.A.6'], `
s als ik alleen iets doorstuur ben ik dan ook fout
s mn broertje postte iets op mijn acc wie krijgt dan gezeik
t wie is aansprakelijk voor wat ik op insta zet, school of ik
g Mijn kind repost een filmpje van een ander. Is hij dan zelf degene die ervoor moet instaan?
s ik heb t niet bedacht alleen gerepost
s if my friend dared me to post it whose fault is it
t eigen schuld bij posts?
i Ik beheer het stage-account even. Gaat er iets mis, ligt dat dan bij mij of bij mijn begeleider?
s memepagina met 5 admins iemand zet wat fouts erop. wie is er dan schuldig
s chatgpt had de tekst geschreven dus niet mijn schuld toch
`),
  ...readExamples(['III.A.7'], `
s snap verdwijnt toch na een dag dus kan geen kwaad
s als ik m delete is t weg toch
s mn story is al weg maar iemand heeft m gescreenshot
t verwijderd bericht nog vindbaar?
g Kan een oude post van mijn dochter over jaren nog opduiken bij een sollicitatie?
s if i delete it is it really gone
s hoe lang blijft iets op internet staan
s zei iets dufs in discord en direct gedelete. kan t nog ergens rondzwerven
`),
  ...readExamples(['III.A.7', 'III.B.12'], `
t oude tweets uit 2015 gewist maar toch weer opgedoken
`),
  ...readExamples(['III.A.7', 'III.B.1'], `
i Feestfoto's heb ik er net afgehaald. Is dat dan echt klaar, of kunnen ze nog bovenkomen?
`),
  ...readExamples(['III.A.8'], `
s ik word geexposed op een insta acc
s exposen
s ze noemen me varken in de app van de klas
s iemand zegt via snap dat hij me opwacht
s anonieme roddelpagina van onze school op tiktok
t groepsapp pesten klas 2
t ll krijgt doodswensen via dm
g dochter uit de klassenapp gezet en nu lachen ze haar uit in een nieuwe groep
g klasgenoot volgt mijn dochter overal via snapmap, ze wordt er bang van
s is iemand uit de groep kicken ook pesten
s someone made a fake account of me and posts mean stuff
s they keep spamming me hate on discord can school do smth
s poll in story wie is de lelijkste van 3b mag dat
g Een andere moeder noemt me in de ouderapp een leugenaar. Doet school daar iets mee?
s whatsapp stickers van klasgenoten met gemene tekst erop
t shamegroep
s mag je online schelden
s hij zegt steeds grapje maar ik vind t niet leuk meer, hij maakt met ai gekke plaatjes van mij
s iemand doet alsof hij mij is op discord en zegt dingen over anderen
t haatreacties onder regenboogpost
`),
  ...readExamples(['III.A.8', 'III.B.10'], `
t ll zet mij voor schut in edit, 4000 views
i Ze hebben een groepsapp waarin ze mij belachelijk maken. Ik zit hier drie dagen.
`),
  ...readExamples(['III.A.8', 'IV.2'], `
g Mijn zoon heeft meegedaan aan een haataccount, weet ik nu. Hoe zwaar tilt de school daaraan?
`),
  ...readExamples(['III.B.0'], `
t ben 23, lln 18, we gamen samen op discord. te close?
t how close is too close when a pupil chats with me online
t waarom moet ik online gereserveerder zijn tegen jongeren dan een gewoon mens
s waarom blijft juf zo op afstand op insta
`),
  ...readExamples(['III.B.0', 'III.B.1'], `
i Ik ben vier jaar ouder dan 5 vwo en voel me meer een maatje. Waar ligt de grens online?
g De coach reageert steeds met vuurtjes onder de foto's van mijn dochter. Hoort dat bij zijn rol?
t te amicaal in appjes met ll
`),
  ...readExamples(['III.B.0', 'III.B.3'], `
t Leerling stuurt me 's avonds hartjes en hele verhalen over ruzie thuis. Hoe persoonlijk mag ik terugpraten?
s mag een leraar mij gewoon memes sturen in de dm
`),
  ...readExamples(['III.B.10'], `
t groepsapp loopt uit de hand
t shitstorm ouders fb
t ruzie online tussen lln wie bellen
t stappenplan incident
t comments onder schoolpost escaleren
t post over onze school gaat viral
t its blowing up in the comments, who do I call first
i Er gaat een vervelend filmpje rond van een leerling en mijn begeleider is er niet. Bij wie meld ik dat?
t zit in een steeds fellere ruzie met een ouder op linkedin
t conciërge: hoor over exposen in klas 3, zelf optreden of naar teamleider
t chat ontspoort 22.30, wachten tot morgen?
t bestaat er zon lijstje wat te doen als iets online misgaat
`),
  ...readExamples(['III.B.10', 'III.A.8'], `
t deepfake van collega gaat rond wat nu
`),
  ...readExamples(['III.B.11'], `
t social mediacoach wie
t grapje over maandagochtend met havo 3, weet niet of t kan. bij wie check ik dat
i weet niet zeker of mijn reel oké is, aan wie vraag ik dat
t not sure my post is within the rules, who can check it
t kan iemand meelezen voor ik post
t concept linkedinpost laten checken
t twijfelgeval tweet: teamleider of coach
i aan wie leg ik een story voor als ik t niet weet
`),
  ...readExamples(['III.B.11', 'III.B.10'], `
t Ik wil reageren op kritiek van een ouder op Facebook maar weet niet of ik dan buiten de lijntjes kleur.
`),
  ...readExamples(['III.B.12'], `
t festivalfotos als docent
t privé politiek actief online, gevolgen voor mijn werk?
t biertje op insta erg?
t leerlingen vonden mijn datingprofiel
t kan privé gezeur op x mijn gezag in de klas kosten
t can my private posts affect my position at school
t carnavalsfilmpje in gênante outfit, lln hebben screenshot
t scheld op scheidsrechters vanaf mijn eigen account, niks met school
s leraar zet thuis heftige dingen op zijn eigen facebook, heeft dat gevolgen voor hem
`),
  ...readExamples(['III.B.12', 'III.B.1'], `
i finsta met foute grappen, alleen vrienden kijken
`),
  ...readExamples(['III.B.1'], `
i eerste dag!! moet ik mn insta opschonen
i stagair welke regels
i dronken fotos van introweek staan nog op mn profiel
i is t voor ons hetzelfde als voor leraren
i Should I clean up my Instagram before my internship starts?
i same rules for interns?
i begin maandag. wat moet ik checken aan mijn accounts
i oude tiktok dansjes staan nog openbaar, laten staan of weg
t stagebegeleider: wat vertel ik mijn student over socials
t stagiaire heeft wilde feestfoto's op open profiel, lln hebben ze al gevonden
i rolmodel zijn op insta, hoort dat bij stage?
t toon richting leerlingen na schooltijd
t geldt netjes blijven tegen lln ook in het weekend
i google mn naam en je krijgt een oud gamekanaal vol scheldwoorden. probleem?
`),
  ...readExamples(['III.B.1', 'III.B.0'], `
g Is het normaal dat een docent om elf uur 's avonds in straattaal met leerlingen chat?
s stagiair stuurt ons in teams rare grapjes hoort dat
`),
  ...readExamples(['III.B.2'], `
t ll volgt mij op insta, terugvolgen?
t fb verzoek van leerling
t ouder wil connecten linkedin
t bereal friends met lln
t strava volgverzoek leerling
t tiktok voor biologie beginnen mag dat
t vakaccount insta, moet directie dat weten
t youtubekanaal wiskunde uitleg
s waarom accepteert mn docent mijn volgverzoek niet
s mag ik mn mentor toevoegen op snap
g Kan ik de mentor van mijn zoon toevoegen op Facebook?
g De gymleraar volgt mijn kind op TikTok vanaf zijn eigen account, is dat de bedoeling?
t My old neighbours' kid is now in my class and we're friends on Facebook. Unfriend?
t can I start a TikTok for my subject
t twee accounts
t docent startte snapchatkanaal geschiedenis zonder iets te melden bij mij als teamleider
t mn dochter zit zelf hier en haar vriendinnen volgen mij. wat nu?
`),
  ...readExamples(['III.B.2', 'III.B.0'], `
t snapstreak met leerling op mijn eigen account?
s meneer volgt mij op insta is dat raar
`),
  ...readExamples(['III.B.2', 'III.B.1'], `
i ze vonden mijn insta binnen een uur, 14 volgverzoeken. accepteren?
i een paar lln ken ik van voetbal en we volgen elkaar al jaren. ontvolgen?
`),
  ...readExamples(['III.B.3'], `
t whatsapp klas
t ll appt mij privé over cijfer
t discord server voor mijn klas ipv teams
t via snap lln bereiken want magister lezen ze niet
t mag ik mijn 06 geven op excursie zodat ze kunnen appen
s mag ik mijn mentor appen als ik te laat ben
s waarom moet alles via teams en niet gewoon whatsapp
s docent zit in onze groepsapp mag dat
g mentor appt mijn zoon rechtstreeks ipv magister
g Via welke weg hoort een leraar contact te zoeken met mijn dochter van 12?
i klas appje sturen dat les uitvalt?
t pupil dm'd me on insta about homework, answer there or move to teams
t insta dm van ll over toets. daar antwoorden of doorverwijzen
t kamp brugklas snel groepsapp, wie moet ok geven
s onze coach heeft een insta groepschat met ons. is dat oke
`),
  ...readExamples(['III.B.3', 'III.B.1'], `
i lln vragen mijn nummer om te appen
`),
  ...readExamples(['III.B.3', 'III.B.9'], `
t appgroep mentorklas aanmaken
t werkweek berlijn groepsapp
t directeur knikte in de gang ja op mijn whatsappgroep met 3b, genoeg?
`),
  ...readExamples(['III.B.4'], `
t gmail leerling
t ll mailt naar mijn hotmail
t schoolmail ligt plat, mag t via mijn eigen mail
s mag ik mijn leraar mailen op zn gmail
s docent mailt ons vanaf zijn eigen adres is dat ok
g de leraar mailde mijn dochter vanaf een outlookadres van thuis
t verslagen laten inleveren op mijn eigen mailadres want te grote bestanden
t verkeerde adres gekozen op mn telefoon, huiswerk ging vanaf mijn icloud mail naar de klas
t is it a problem if a student writes to my personal email address
`),
  ...readExamples(['III.B.4', 'III.B.1'], `
i heb nog geen schoolmail, mag ik leerlingen mailen met mn studentenmail
i No school email yet, can I use my own Gmail for students?
`),
  ...readExamples(['III.B.5'], `
t blog over mijn lessen mag dat
t anekdote ll in column zonder naam
t iets vertellen over school in een podcast
t interne mail van bestuur op x gezet
t mag ik iets schrijven over svok
i stageverhaal op linkedin met voorbeelden uit de klas
i vlog day in my life als stagiair, hoeveel mag ik over de leerlingen vertellen
t can i tweet a funny thing a student said in class
t besluit uit teamvergadering in whatsapp van kennissen
t juf-insta met uitspraken van lln, namen weggelaten
s meneer heeft t in zijn podcast over wie er uit onze klas adhd heeft mag dat
`),
  ...readExamples(['III.B.5', 'III.A.8'], `
t klagen over collega op fb
`),
  ...readExamples(['III.B.6'], `
t op persoonlijke titel erbij?
t namens school of namens mezelf
t opiniestuk lerarentekort als docent van hier
t moet ik erbij zetten dat het mijn eigen mening is
t x-bio docent engels @school
t do I need a line saying views are my own
i post over mijn stageschool op linkedin. denken mensen dan dat de school dat vindt?
t decaan blogt over studiekeuze, is dat dan officieel schoolstandpunt
g Een leraar schrijft op X dat toetsweken onzin zijn. Is dat nu wat de school vindt of alleen hij?
`),
  ...readExamples(['III.B.6', 'III.B.12'], `
t politieke mening + schoolnaam in bio
`),
  ...readExamples(['III.B.7'], `
t discussie in fb-dorpsgroep over onze school, moet ik zeggen dat ik er werk
t anoniem reageren op x over svok
t nepnaam in comments over onze school
t meepraten over fietsoverlast van onze leerlingen op nextdoor zonder te zeggen wie ik ben
t arguing on a local forum about our school, do i have to say i teach there
t reddit thread over onze school, alias
g Iemand die bij jullie werkt mengt zich in een Facebookdiscussie over school zonder dat te melden. Hoort hij zich bekend te maken?
t reageren als teamleider onder nieuwsbericht over fusie svok
`),
  ...readExamples(['III.B.7', 'III.B.1'], `
i discord draait een gesprek over mijn stageschool. moet ik zeggen dat ik er loop?
`),
  ...readExamples(['III.B.8'], `
t foto klas op insta
t foto 15 jarige wie geeft ok
t toestemming fotos waar staat dat
t ll van 16 zegt ja, moeder zegt nee
t groepsfoto waar 1 ll niet op mag
t alleen achterhoofden, ook toestemming?
t sportdag reel maken
t excursiefotos mailen naar alle ouders
g mijn kind staat op de school-insta en ik wist van niks
g Ik wil niet dat mijn zoon op Instagram komt. Waar geef ik dat aan en moet dat elk jaar opnieuw?
s sta op tiktok van school en wil dat niet ben 17
s school zet mij in story zonder te vragen
s vanaf hoe oud mag ik zelf beslissen of ik op de foto's van school kom
t do I need parents to agree before I post pics of 14 yr olds
s my school posted a pic of me without asking and im 16
t als conciërge fotografeer ik spijbelaars en app dat naar de mentor
t gezicht geblurd, dan wel posten?
t galafotos 18 jarigen
g Op de site staat nog een filmpje van het kamp met mijn dochter vol in beeld, zij is 14
t snel ff: brugklasfoto in nieuwsbrief + insta
`),
  ...readExamples(['III.B.8', 'III.B.1'], `
i foto van mijn eerste les met lln op linkedin?
i mag ik n snap van de klas naar mijn vrienden sturen
`),
  ...readExamples(['III.B.9'], `
t whatsapp met lln, akkoord ouders elk jaar opnieuw?
t socials in de les, vooraf vragen?
t vorig jaar akkoord gehad voor appgroep, nog geldig
t insta-opdracht 2 havo, ouders
t snapproject met 16+, wie tekent
g moet ik ieder schooljaar weer ja zeggen tegen die appgroep van de mentor
g Mijn dochter (13) moest voor een vak ineens TikTok gebruiken. Had ik daar niet eerst iets over moeten horen?
s moeten mn ouders goedkeuren dat we insta gebruiken bij ckv of mag ik dat zelf ik ben 16
t parents permission for using instagram in a lesson
i wil discord gebruiken in mijn stageles, wat moet ik regelen
t waar leg ik vast dat ze ok zijn met socials in de les
t 1 ouder weigert project met instagram
`),
  ...readExamples(['IV.1'], `
t personeelsdossier
t wordt een gesprek over mijn tweet ergens bewaard
t wie beslist over een maatregel
g Wie grijpt er in als een ouder over de schreef gaat in een groepsapp?
s bij wie kan je steun krijgen als je de pineut bent van zo n acc
t what happens if someone breaks the rules
t collega houdt zich er niet aan, wordt die daarop aangesproken
s wie bepaalt of ik fout zit mentor of directeur
t slachtoffer online haat docent hulp
i wat als ik me niet aan de regels hou, sturen ze me dan weg
t sancties
g Kan het bestuur ook tegen mij als ouder iets doen als ik te ver ga op Facebook?
`),
  ...readExamples(['IV.1', 'III.A.8'], `
s krijg ik hulp als er dingen over mij rondgaan
`),
  ...readExamples(['IV.2'], `
s kan ik geschorst worden voor een tiktok
s schorsing
g Mijn zoon mag er een week niet in om een groepsapp. Waar is dat op gebaseerd?
g straf ll
s can i get suspended for a meme about a teacher
t leerlingenstatuut ook bij socials?
s hoe erg moet het zijn voor je van school gaat door iets online
g Waar staat welke straf mijn dochter kan krijgen voor het doorsturen van een gemeen filmpje?
`),
  ...readExamples(['IV.2', 'III.A.2'], `
s wordt je van school gestuurd voor een deepfake
s welke straf voor filmen in de klas
s what punishment for recording in school
t ll filmt mij, welke sanctie
`),
  ...readExamples(['IV.2', 'III.A.8'], `
s als ik iemand expose wat krijg ik dan
t verwijdering leerling om online pesten
s strafwerk of geschorst bij een haataccount
`),
  ...readExamples(['IV.3'], `
t disciplinair
t schorsing docent na facebookbericht
t could I be fired for a Facebook post
t teamleider: collega overtreedt keer op keer, welke maatregel mag ik
t berisping whatsapp
s kan juf haar baan kwijt door wat ze op insta zei
t contract weg door tiktok?
`),
  ...readExamples(['IV.3', 'III.B.2'], `
g kan een leraar eruit gezet worden als hij maar blijft chatten met leerlingen via zijn eigen account
`),
  ...readExamples(['IV.3', 'III.B.3'], `
t kan ik mijn baan kwijtraken door appen met ll
`),
  ...readExamples(['IV.3', 'III.B.8'], `
s wat gebeurt er met n docent die fotos van ons post zonder vragen
`),
  ...readExamples(['V.1'], `
t wie heeft dit vastgesteld
t wanneer is er ja op gezegd
s hebben leerlingen hierover mogen meestemmen
g Heeft de medezeggenschap hiernaar gekeken?
t who signed off on this
t datum besluit cvb
s wie heeft deze regels goedgekeurd dan
`),
  ...readExamples(['V.2'], `
t officiële naam
i hoe verwijs ik in mijn stageverslag naar dit ding
t official title
s hoe heet dit eigenlijk voluit
g Ik schrijf een klachtbrief en wil de regels noemen. Onder welke naam?
s bron voor mn pws, hoe noem ik die code
`),
  ...readExamples(['V.3'], `
t sinds wanneer geldig
s geldt dit al want mijn filmpje was van november
t when did this kick in
t bericht van oktober 2025, viel dat er al onder
i is dit al van kracht
s vanaf welke dag telt t
t ingegaan voor of na kerst
`),
  ...readExamples(['V.4'], `
g waar lees ik de hele tekst
t intranet code vinden
s waar staat dit allemaal
t where can I find the full text online
i heb nog geen intranet, staat de code ook ergens anders
t ook op schoolsite te vinden?
g kan ik het document ergens downloaden
t ouder vraagt waar hij t kan nalezen
`),
  ...readExamples(['V.5'], `
t wanneer evaluatie
t herziening wanneer
s gaan ze dit nog aanpassen want bereal is alweer dood
g Wanneer wordt bekeken of dit werkt?
t when will this be reviewed
t hoelang blijft dit zo staan voor ernaar gekeken wordt
s tot welk jaar zitten we hieraan vast
i wordt dit elk jaar bijgewerkt of niet
`),
  ...readExamples(['III.B.3', 'III.B.9'], `
t app groep met leerlingen voor werkweek
t appgroep aanmaken voor de romereis, wat moet ik regelen
t excursie morgen, mag ik een whatsappgroep met de klas
t leerlingen appen tijdens excursie
t whatsappen met de mentorklas, wat heb ik nodig
t groepsapp met 4 havo voor het schoolkamp
t we gaan op excursie en ik wil de leerlingen via whatsapp kunnen bereiken
i mag ik met de leerlingen van mijn stageklas in een appgroep voor de excursie
t whatsapp group with students for the trip
`),
];
