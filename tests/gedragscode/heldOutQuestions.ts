/**
 * Questions that finding has not learnt from: role (medewerker, leerling, ouder, stagiair), articles that are right
 * (`-` when the code is silent), question. They measure; don't tune on them and don't move them to the examples.
 */
export const HELD_OUT = `
m|III.B.3 III.B.9|Is het oké als ik de kids van 4 mavo in een whatsappgroepje gooi voor Ardennenreis?
m|III.B.3|Een meisje uit mijn klas vroeg om mijn 06, geef ik dat?
m|III.B.3|liever Teams of WhatsApp met leerlingen
m|III.B.3 III.B.1|mag ik een zieke leerling een appje sturen om te vragen hoe het gaat
m|III.B.2|Een moeder van een leerling wil me connecten op Facebook
m|III.B.2|ik heb een privé instagram en leerlingen blijven me volgen, wat raadt de code aan
m|III.B.2|wil een instakanaal voor geschiedenis beginnen voor heel Nederland
m|III.B.2|snap toevoegen van een leerling
m|III.B.4|mag ik een leerling even snel mailen met mijn icloud
m|III.B.4|mailcontact met leerling alleen vanaf schooladres?
m|III.B.8|Foto van de kerstviering met herkenbare leerlingen in de ouderbrief
m|III.B.8|kan ik plaatjes van de sportdag doorsturen naar de lokale krant
m|III.B.8|een jongen van 16 wil wel op de foto maar zijn vader niet
m|III.B.8|Moet ik Magister checken voor ik de teamfoto van de voetbalclub van school post
m|III.B.8|videootje van de musical op youtube zetten
m|III.B.8|ik heb per ongeluk een filmpje met een leerling zonder toestemming online gezet
m|III.B.9|ik wil dat leerlingen een insta-account maken voor Frans, heb ik iemands akkoord nodig
m|III.B.9|moeten ouders tekenen voor een whatsappgroep van de klas
m|III.B.9 III.B.8|is het genoeg als ik in september een keer toestemming vraag
m|III.B.10|Een vader gaat helemaal tekeer tegen mij in de ouderapp
m|III.B.10|het chatgesprek met een leerling wordt vijandig, wie schakel ik in
m|III.B.10|er is een online rel over onze school ontstaan, hoe nu verder
m|III.B.10 III.A.8|collega wordt op tiktok door het slijk gehaald, welke stappen
m|III.B.11|is er iemand die met me meekijkt voor ik deze tekst online zet
m|III.B.11|ik ben er niet zeker van of dit linkedinbericht door de beugel kan
m|III.B.12|stel ik zet op mijn privé-account iets lomps over vluchtelingen, heeft dat gevolgen op mijn werk
m|III.B.12|kan een foto van mij op een festival mijn geloofwaardigheid als docent aantasten
m|III.B.7|In de dorpsgroep wordt over onze school gepraat, moet ik laten weten dat ik er lesgeef
m|III.B.7|mag ik onder pseudoniem meediscussiëren over SVOK
m|III.B.6|moet er bij mijn column staan dat ik op eigen titel schrijf
m|III.B.6|Is wat ik op X roep meteen het standpunt van de school
m|III.B.5|Mag ik iets twitteren over wat een leerling vandaag zei
m|III.B.5|mag ik in een vakblad over onze school schrijven
m|III.B.1|tot hoe laat mag ik leerlingen berichtjes sturen
m|III.B.1|moet onze lio-er zijn facebook nalopen
m|III.B.0|mag een leerling mij online als vriend zien
m|III.B.0 III.B.1|een leerlinge zoekt wel erg persoonlijk contact met mij via chat
m|III.A.1|wie geeft mij toestemming om onder lestijd iets op insta te zetten
m|III.A.2|leerling zette stiekem een audio-opname van mijn les op internet
m|III.A.2|mogen pubers elkaar in de kantine filmen
m|III.A.3|voor biologie leerlingen een proef laten filmen, kan dat
m|III.A.4|mijn uitlegfilmpje is door een leerling op tiktok gegooid
m|IV.1|komt zoiets in mijn dossier te staan
m|IV.3|kan een stomme tweet mij mijn contract kosten
m|IV.3|wat zegt de cao over sancties bij overtreding van deze gedragscode
m|IV.2|kan ik een leerling laten schorsen wegens een haatpost
m|V.1|heeft de medezeggenschap dit goedgekeurd
m|V.3|vanaf welke dag is de regeling van kracht
m|V.4|waar op intranet staat de gedragscode
m|V.5|wordt de code over een paar jaar nog bekeken
m|V.2|hoe citeer ik de regeling in een brief
m|I.1|geldt dit voor de raad van toezicht
m|I.2|valt een wedstrijdje fifa met mijn broer online ook onder deze code
m|I.3|is een besloten discordserver ook social media
m|II.5|mag ik lelijke dingen schrijven over school op google reviews
m|0|waarom heeft SVOK een gedragscode opgesteld
l|III.A.2|ff een tiktokje maken in de aula mag dat
l|III.A.2|mag k een foto vn de juf makn
l|III.A.2|mijn vriendin nam stiekem op wat de leraar zei
l|III.A.2|is het verboden om te filmen als er gevochten wordt op het plein
l|III.A.2|mag ik een screenshotje van de teams meeting
l|III.A.3|voor ckv moeten we een filmpje opnemen, moet ik dat vragen
l|III.A.3|mag filmen wel als mn docent ja heeft gezegd
l|III.A.4|kan ik een stuk van de uitlegvideo van mn lerares op mn story knallen
l|III.A.4|zijn filmpjes van meneer jansen van hem of mag iedereen ze gebruiken
l|III.A.1|mag me mobiel op tafel tijdens nederlands
l|III.A.1|kan ik in de les ff tiktok kijken als ik klaar ben
l|III.A.1|mag ik met een apple watch de klas in
l|III.A.5|mag ik de antwoorden van het werkboek in de app gooien
l|III.A.5|kan ik iemands adres posten
l|III.A.6|krijg ik de schuld als ik een meme doorstuur die iemand anders gemaakt heeft
l|III.A.6|ben ik zelf aansprakelijk voor mn posts
l|III.A.7|kunnen ze mn oude tweets nog zien als ik ze wis
l|III.A.7|als ik mn story verwijder is het dan echt foetsie
l|III.A.8|ze hebben een nepaccount van mn beste vriendin gemaakt
l|III.A.8|ze schelden me elke dag uit in de app
l|III.A.8|mag ik een hatepagina maken over iemand
l|III.A.8 IV.2|wat krijg je als je iemand afmaakt in de groepsapp met woorden
l|IV.2|kan ik eraf getrapt worden als ik iets over school tiktok
l|IV.2|wat is de straf als je een foto van een leraar online zet
l|IV.3|kunnen ze een leraar ontslaan voor rare berichtjes
l|III.B.2|mag ik meneer toevoegen op snap
l|III.B.2|waarom volgt me docent me niet terug op insta
l|III.B.3|mag ik mn mentor een appje sturen als ik te laat ben
l|III.B.4|mag ik mn pws mailen naar het gmail adres van mn leraar
l|III.B.8|school heeft mij zonder te vragen op hun insta gezet
l|III.B.8|mag ik zelf kiezen of ik op de site van school kom als ik 17 ben
l|III.B.9|moet ik per se in die whatsappgroep van engels
l|III.B.10|de klassenapp ontploft wie moet ik dat zeggen
l|I.1|moeten leraren ook gewoon deze regels volgen
l|I.2|ik post dat thuis op zondag, dan heeft school er toch niks mee te maken
l|I.3|telt een chat in roblox ook
l|II.5|mag ik een filmpje maken waarin ik school afbrand
l|II.4|waar ben ik tegen beschermd door deze code
l|0|mag ik online zeggen dat ik het ergens niet mee eens ben, vrijheid van meningsuiting
l|V.3|sinds wanneer is dit een ding die gedragscode
l|V.4|waar staat de code
l|V.1|wie heeft die code verzonnen
l|III.A.2|can i take a selfie with my friends in the hallway
l|III.A.1|are we allowed to have our phones out in maths
l|III.B.2|is it weird if my teacher adds me on insta
l|III.A.8|someone keeps calling me names in the class chat
l|III.A.7|if i delete my tiktok is it gone for good
l|IV.2|can they suspend me for a meme
o|III.B.8|Ik heb nooit getekend maar mijn dochter staat op de website
o|III.B.8|kan ik alsnog nee zeggen tegen het gebruik van foto's van mijn zoon
o|III.B.8|Mijn ex tekende wel voor beeldmateriaal en ik niet, wat geldt er
o|III.B.8 III.B.9|Beslist mijn zoon van zestien zelf?
o|III.B.9|mag een docent mijn kind van 13 in een whatsapp groep zetten zonder te overleggen
o|III.B.3|De wiskundeleraar stuurt appjes naar mijn zoon, mag dat zomaar?
o|III.B.4|mijn dochter krijgt mail van het hotmailadres van haar leraar
o|III.B.2|mag de mentor van mijn kind met hem bevriend zijn op snapchat
o|III.A.8|op snapchat wordt mijn dochter uitgemaakt voor van alles door klasgenoten
o|III.A.2|Een medeleerling heeft mijn kind in de kleedkamer gefilmd, mag dat
o|III.A.1|Neemt de school de telefoons in tijdens de les?
o|IV.2|Wat hangt mijn zoon boven het hoofd als hij zich online misdraagt?
o|IV.1|hoe treedt de school op als iemand de gedragscode schendt
o|I.1|vallen wij als ouders hier ook onder
o|I.2|kan de school optreden tegen iets wat in het weekend op WhatsApp is gebeurd
o|II.5|ik wil een slechte ervaring met de school delen op internet
o|V.4|Waar kan ik het document in zijn geheel lezen?
o|V.5|tot wanneer blijven deze afspraken gelden
o|III.B.10|in de appgroep van ouders loopt het gesprek over een leraar uit de hand
o|III.B.1|Is een stagiair aan dezelfde gedragscode gebonden?
o|III.B.8|Can I refuse that pictures of my daughter are used?
o|III.A.6|is de school of mijn kind verantwoordelijk voor een bericht van mijn kind
s|III.B.1|wat moet er voor de start van mijn stage met mijn online profielen gebeuren
s|III.B.1|ben ik als stagiair een rolmodel online
s|III.B.2|leerling uit 2 vwo stuurt mij een snapverzoek
s|III.B.8|mag een foto van mij met de klas op mijn linkedin
s|III.B.3 III.B.1|mag ik mijn stageklas een whatsapp sturen
s|III.B.12 III.B.1|mag mijn studentenfeest nog op instagram staan
s|III.B.5|mag ik op instagram vertellen wat ik op mijn stage meemaak
s|III.B.11|aan wie leg ik mijn post voor als ik twijfel
s|III.B.1|do I have to follow the code as a trainee teacher
m|III.B.2|May I follow my pupils on TikTok?
m|III.B.8|Is it fine to put a group picture of 3B in the newsletter?
m|III.B.4|student wrote to my private mailbox, should I reply
m|III.B.10|parents are attacking me in a Facebook group, what do I do
m|III.B.3|can I give pupils my phone number
l|-|mag ik me vape in me tas houden
l|-|hoe laat moet ik morgen beginnen
l|-|mag ik een broodje eten bij aardrijkskunde
l|-|kan chatgpt mijn boekverslag schrijven en mag dat
l|-|wat is de straf voor te laat komen
l|-|mag ik airpods kopen in de kantine
l|-|mag ik op blote voeten lopen
l|-|hoe fix ik mn gemiddelde voor natuurkunde
l|-|wie won de champions league
l|-|wat is 7 x 8
l|-|waarom hebben we zo veel toetsen
l|-|ik moet een dag vrij voor mijn rijexamen
l|-|wat is een goede zin om een brief te beginnen
l|-|kun je een rap maken over meneer bakker
l|-|ben jij echt of een computer
l|-|wanneer hoor ik of ik geslaagd ben
l|-|waar is de wc
l|-|ik kan mijn rooster niet zien
l|-|hoe maak ik een mooie foto van de maan
l|-|what page do we have to read for tomorrow
l|-|how many days until christmas break
l|-|mag ik een deepfake maken met ai
o|-|Mogen vaders en moeders foto's nemen bij de diploma uitreiking
o|-|hoeveel kost het kluisje van mijn zoon
o|-|wanneer krijgen we bericht over de klassenindeling
o|-|kan mijn dochter van klas wisselen
o|-|is de school bereikbaar met het ov
o|-|Hoe lang blijven de gegevens van mijn kind bewaard nadat het van school is?
o|-|mijn kind eet niet op school, wat adviseert u
o|-|Wat doet de school aan hoogbegaafdheid?
o|-|how do I contact the attendance office
m|-|hoe vraag ik een dag zorgverlof aan
m|-|kan ik de beamer reserveren
m|-|welke methode voor Duits is het beste
m|-|Mag ik toetsen laten nakijken door AI?
m|-|hoe krijg ik een rumoerige klas stil
m|-|mag ik een leerling meenemen in mijn auto
m|-|wat is de periodiek van schaal LD
m|-|wie doet de pleinwacht
m|-|hoe exporteer ik een lijst uit magister
m|-|what is the procedure for sick leave
m|-|wat schrijf ik in een rapportbespreking
s|-|krijg ik een vergoeding voor de bus naar mijn stage
s|-|hoeveel studiepunten levert de stage op
s|-|wie beoordeelt mijn portfolio
`;

/**
 * A second set, written later and from the articles and everyday school life, before anyone had seen how finding did
 * on it. Same form and same rule: it measures, nothing is tuned on it.
 */
export const HELD_OUT_LATER = `
l|III.A.1|mag ik snel me snap streaks doen als de leraar even weg is uit het lokaal
l|III.A.1|onze geschidenis docent zei dat we op tiktok mochten kijken vr een opdracht is dat dan wel oke
l|III.A.1|moet mijn smartwatch ook af in de klas
l|III.A.1|wie bepaalt of mn mobiel in de kluis moet
m|III.A.1|Ik scroll weleens door LinkedIn terwijl de klas zelfstandig werkt. Kan dat?
o|III.A.1|My son says phones are banned during class, where does that come from?
l|III.A.2|kan ik een audio opname maken van wat de mentor tegen mij zegt
l|III.A.2|iemand filmt een vechtpartij in de aula en zet het op snap
l|III.A.2|is a selfie in the hallway allowed
l|III.A.2|screenshot van de les op teams maken waar iedereen met cam aan zit mag da
o|III.A.2 III.A.8|Mijn dochter is tijdens de pauze gefilmd door een andere leerling en dat staat nu op TikTok. Wat zijn de regels?
m|III.A.2 III.A.3|Leerlingen nemen elkaar op met een Ray-Ban bril, kan ik daar iets van zeggen?
l|III.A.3|bij aardrijkskunde gaan we in groepjes een weerbericht filmen, is dat toegestaan
m|III.A.3|Ik wil dat mijn klas elkaars presentatie filmt om feedback te geven. Mag ik dat zelf beslissen?
l|III.A.3|our drama teacher asked us to record a scene in school. is she allowed to let us
l|III.A.4|kan ik het filmpje van meneer over breuken op youtube zetten
l|III.A.4|wij hebben een grappige remix gemaakt van de scheikunde video vd docent
l|III.A.4|who owns the recordings our math teacher made for us
m|III.A.4|Een leerling heeft mijn opgenomen les op zijn eigen kanaal gezet, van wie is die opname eigenlijk?
l|III.A.5|mag ik een bladzijde uit mn boek op insta delen
l|III.A.5|ik wil mn samenvatting online gooien voor anderen, is dat goed
o|III.A.5|Kan ik in een Facebookgroep vertellen wat er op de ouderavond is besproken?
l|III.A.5|can i post someones address in the group chat
l|III.A.6|een vriend heeft op mijn account iets doms gezet wie is dan verantwoordelijk
l|III.A.6|i only reposted it, i didnt make it. is it still on me
o|III.A.6|Wie draait ervoor op als mijn zoon iets verkeerds online zet?
l|III.A.7|ik heb dat bericht na 5 min weggehaald dus niemand kan t nog zien tog
l|III.A.7|can people still find old posts of me years later
m|III.A.7|Blijft een oude tweet van mij vindbaar nadat ik hem heb gewist?
l|III.A.8|ze maken me belachelijk in de klassenapp
l|III.A.8|someone in my class keeps sending me mean messages on discord
o|III.A.8|Mijn kind wordt buitengesloten en uitgemaakt voor van alles in een groepschat, wat kan school doen?
l|III.A.8 IV.2|wa gebeurt er met iemand die een haatpagina over een juf maakt
o|III.A.8|Een andere ouder scheldt mij uit op Facebook over de schoolkeuze. Doet de school daar iets mee?
m|III.B.0 III.B.1|Een leerling noemt mij op Snap haar tweede moeder. Is dat nog een gezonde verhouding?
m|III.B.1|Wat wordt er van mij verwacht in de toon van mijn berichten naar leerlingen, ook 's avonds laat?
s|III.B.1|Moet ik mijn oude TikToks opruimen voordat ik begin?
s|III.B.1|do the rules for teachers count for me too if im only here for 3 months
s|III.B.1 III.B.0 III.B.3|Een leerling stuurt mij om 23 uur een berichtje met hartjes, hoe reageer ik professioneel
m|III.B.2|mag een oud-mentorleerling die nog op school zit mij volgen op instagram
m|III.B.2|Parent of one of my pupils sent me a friend request
m|III.B.2|ik wil een youtube kanaal beginnen met natuurkunde proefjes
s|III.B.2|Drie derdeklassers willen mij volgen op mijn persoonlijke TikTok, wat doe ik
m|III.B.2|Moet de directie weten dat ik een TikTok heb voor mijn vak?
m|III.B.3|Kan ik Signal gebruiken in plaats van WhatsApp om met 5 havo te praten?
m|III.B.3|Via welke weg bereik ik leerlingen het best volgens de code?
l|III.B.3|mn mentor wil met ons een appgroep maken is dat normaal
o|III.B.3|De gymleraar appt mijn dochter rechtstreeks. Hoort dat zo?
m|III.B.3|what is that Hoy app i keep hearing about, can i use it instead
m|III.B.4|Leerling heeft zijn werkstuk naar mijn hotmail gestuurd, kan ik terugmailen vanaf daar?
l|III.B.4|me docent mailt vanaf een gmail adres, mag da
s|III.B.4|Ik heb nog geen schooladres, kan ik zolang mijn eigen mail gebruiken?
m|III.B.5|Ik schrijf een artikel voor een vakblad over onze nieuwe leerlijn, mag dat zomaar
m|III.B.5|mag ik over een lastige leerling vertellen in een lerarengroep op Facebook als ik geen naam noem
m|III.B.5|Can I blog about what goes on at our school?
m|III.B.6|moet ik op LinkedIn duidelijk maken dat het mijn mening is en niet die van school
m|III.B.6|Hoe zeg ik in een post dat ik niet namens SVOK praat?
m|III.B.7|Ouders klagen in de buurtapp over onze school en ik wil reageren. Moet ik zeggen wie ik ben?
m|III.B.7|Kan ik onder een schuilnaam meedoen aan een gesprek over SVOK op Reddit
m|III.B.8|filmpje van de musical op de schoolsite zetten, wat moet geregeld zijn
m|III.B.8|may i put a pic of the winning football team on the schools instagram
o|III.B.8|Ik heb nooit getekend voor foto's en toch staat mijn zoon in de nieuwsbrief
l|III.B.8|ik ben 16 en wil niet met mijn hoofd op de site
s|III.B.8|Ik wil een foto van mijn klas in mijn stageverslag zetten
m|III.B.8 III.B.9|waar leg ik vast dat een ouder ja heeft gezegd
m|III.B.9|Mogen we Instagram inzetten voor een opdracht bij mens en maatschappij?
o|III.B.9 III.B.8|Waarom krijg ik ieder jaar opnieuw dat formulier?
m|III.B.9 III.B.3|Groepsapp voor de Berlijnreis, wie moet vooraf ja zeggen?
m|III.B.10|in de klassenapp vliegen ze elkaar in de haren en het wordt steeds erger, wat is stap 1
m|III.B.10|A post about our school is blowing up and people are furious. Who do I call?
m|III.B.11|Kan iemand even meelezen voor ik dit plaats?
s|III.B.11|I hesitate about a story I made, could somebody have a look at it first?
m|III.B.12 I.2|Ik sta halfnaakt op een festivalfoto die openbaar op mijn profiel staat. Erg?
m|III.B.12|Can my private tweets get me in trouble at work?
m|III.B.0 III.B.1|is een grapje met een leerling op snap nog wel professioneel
m|IV.1|Wordt het bewaard als mijn rector mij hierop aanspreekt?
o|IV.1|Who decides what happens when someone breaks the rules?
l|IV.2|kan je geschorst worden om een snap
l|IV.2|do you get expelled for posting a fight video
m|IV.3 IV.1|Wat kan mij gebeuren als ik me hier niet aan hou?
o|I.1|Moeten wij als ouders ons hier ook aan houden?
l|I.2|geldt dit ook in het weekend thuis op mn eigen account
l|I.3|een chat in fortnite, is dat voor de school ook social media
o|I.3|Valt Signal onder social media volgens jullie?
o|II.4|Voor wie is die gedragscode eigenlijk een bescherming?
m|V.1|Heeft de medezeggenschapsraad hier ja tegen gezegd?
o|V.4|Hebben jullie een link naar de volledige versie?
o|V.5|Wanneer wordt er weer naar deze regels gekeken?
m|V.2|hoe heet dit document officieel
o|V.3|Waren deze regels er vorig schooljaar ook al?
l|-|kan ik me herkansing verplaatsen
l|-|hoeveel procent is een PTA toets waard
l|-|mijn fiets is gejat uit de stalling wat nu
l|-|wie vervangt mevrouw de boer deze week
l|-|what does xoxo mean
l|-|waarom mag je geen trainingsbroek dragen
l|-|kan ik van profiel wisselen in 4 havo
l|-|is melk goed voor je botten
l|-|ik snap de stelling van pythagoras niet
l|-|is er iemand die me kan helpen met plannen
l|-|mag chatgpt mijn boekverslag maken
l|-|where do i get a new locker key
l|-|zermelo laadt al de hele ochtend niet
o|-|Onze dochter is gevallen en blijft vandaag thuis, wie moet ik dat laten weten?
o|-|Wat kost de skireis dit jaar?
o|-|Tot wanneer kunnen we ons kind aanmelden?
o|-|Mijn kind heeft dyslexie, welke hulp krijgt hij bij toetsen?
o|-|How do I get an account to see my daughter's grades?
o|-|Mogen opa en oma filmen als onze zoon optreedt in de aula?
o|-|Hoe lang worden gegevens van oud-leerlingen bewaard?
o|-|Mijn dochter wordt op het schoolplein geduwd en geslagen door een klasgenoot
o|-|wie is de teamleider van leerjaar 2
m|-|Heb ik recht op een vrije dag als ik ga verhuizen?
m|-|De printer op de tweede verdieping is weer vastgelopen
m|-|hoeveel lesuren heb ik bij een aanstelling van 0,8
m|-|mag ik een leerling aanraken bij gym
m|-|Wat doe ik als een leerling spiekt tijdens een toets?
m|-|Is there a spare projector I can borrow?
m|-|bewaartermijn van de camerabeelden in de fietsenstalling
m|-|Waar vind ik het format voor een toetsmatrijs?
m|-|welke lesmethode gebruiken jullie voor economie
s|-|hoeveel uur stage moet ik maken voor mijn opleiding
s|-|Krijg ik een eigen laptop van de school?
s|-|what should i wear on my first day
l|-|waarom laadt tiktok zo traag
l|-|welke telefoon is het beste voor foto's
l|-|wat is de meest bekeken video op youtube
m|-|schrijf een leuke tekst voor onze kerstborrel
m|-|Is Magister AVG-proof?
l|-|mag school in mijn tas kijken
`;

/** Of a writer who had seen neither the examples nor the product. */
export const HELD_OUT_STRANGER = `
m|III.B.7|anoniem reageren op nieuwsbericht over onze school
l|III.A.3 III.A.2|mag ik me spreekbeurt laten filmen door een klasgenoot zodat ik het terug kan kijken
m|-|Hoe schrijf ik een pakkende LinkedIn-samenvatting om een andere baan te vinden?
o|V.3|Was dit al geldig in november 2025?
m|III.A.6|Ben ik zelf aansprakelijk voor mijn tweets, of mijn werkgever?
o|-|De hond van de buren blaft de hele nacht, wat kan ik doen?
o|-|Mag mijn zoon een dag vrij voor een bruiloft?
m|III.B.6|Ik schrijf columns over het onderwijs en noem mezelf daarin leraar. Spreek ik dan namens de school?
m|III.A.1|Een jongen in mijn vijfde uur zit aldoor op TikTok te scrollen. Wat zijn de afspraken daarover?
l|-|welk profiel moet ik kiezen voor geneeskunde
o|-|Hoe lang moet een ei koken?
s|-|Waar kan ik mijn jas ophangen als stagiair?
l|III.A.8|er is een nepaccount van mij gemaakt waar ze me belachelijk maken
l|III.A.7|snaps verdwijnen toch na 10 sec dus dan kan het geen kwaad
m|III.B.5 III.A.5|interne stukken van de stichting online zetten
m|-|Hebben docenten recht op een werktelefoon?
l|-|Wat is de vertaling van 'gezellig' in het Duits?
m|V.5|evaluatie wanneer
s|III.B.10|de chat met mijn klas wordt steeds grover en ik krijg het niet meer gestopt
m|IV.2|Een leerling van mij heeft een nepprofiel van een collega gemaakt. Wat kan hem worden opgelegd?
o|I.1|Voor wie is dit eigenlijk allemaal geschreven?
l|III.A.2|mag ik een tiktok dansje opnemen op de gang met me vriendinnen
l|III.A.2|stickers van docenten maken voor de groepsapp
o|III.B.8|Do you need my OK before posting a video of my daughter?
m|-|Wat is een goede wijn bij vis?
o|I.1|Does the supervisory board have to stick to it too?
o|-|wat kost de schoolfoto dit jaar
o|-|Hangen er bewakingscamera's op de gang en wie kijkt die terug?
o|-|Hoeveel leerlingen zitten er in een klas?
l|III.A.8|An ex-friend keeps messaging me nonstop and won't quit. Will the school step in?
m|III.B.6 III.B.5|Ik ben het niet eens met het bestuur over de fusie en wil dat op LinkedIn zetten. Waar moet ik op letten?
m|V.1|Is de medezeggenschap hierover gehoord?
o|II.2|How does the policy link to a safe learning environment?
l|III.A.8|man ze exposen een meisje op telegram, is dat tegen de regels
o|IV.1 III.A.8|Is there support for a kid who has been harassed online?
m|V.3|Vanaf welke dag moeten we ons hieraan houden?
o|III.B.2|De gymdocent heeft mijn kind toegevoegd op Snapchat. Mag dat zomaar?
o|-|krijg ik bericht als mijn kind spijbelt?
s|III.B.2|leerlingen hebben mij gevonden op insta en volgen me nu, wat doe ik
m|III.B.8|Ik heb een mondeling 'prima' van een moeder voor een plaatje van haar kind op de site, is dat genoeg?
l|III.B.9|mijn docent wil een whatsapp groep voor het vak maar mijn ouders willen niet, moet ik dan mee doen
m|V.2|Hoe heet dit document officieel?
o|-|symptomen blindedarmontsteking
l|I.3|Valt een besloten groepje met alleen vrienden er ook onder, of gaat het alleen om wat iedereen kan zien?
l|IV.3|krijgt een leraar ook straf als hij over de schreef gaat online
m|-|reiskosten declareren
o|III.A.1|Hebben alle scholen van de stichting hetzelfde mobielbeleid of verschilt dat per locatie?
m|-|Wie is de functionaris gegevensbescherming?
o|V.1|op welke dag heeft het bestuur dit goedgekeurd
m|II.1 0|Is SVOK anti social media, or do they see the point of it?
l|IV.1 III.A.8|krijg ik hulp als ik slachtoffer ben van online gepest
o|-|Hoeveel schermtijd is gezond voor een dertienjarige?
o|III.B.8|foto van kind op internet en niet vraag aan mij. mag school dat?
m|III.B.4|Een leerling stuurt zijn werkstuk naar mijn mailbox thuis. Moet ik dat weigeren?
l|I.2|Ik zit in een appgroep van mijn voetbalclub, bemoeit de school zich daar ook mee?
o|-|Hoe blokkeer ik iemand op WhatsApp?
l|III.A.4|wanneer mag je een video van meneer wel doorzetten
m|III.B.8|Waar kan ik zien welke kinderen niet op de foto mogen?
o|V.2|What's the proper title of this policy?
o|III.A.8|My kid is being cyberbullied, what counts as crossing the line?
m|-|Hoe krijg ik kauwgom van een tafel af?
o|III.A.1|Mijn dochter heeft zo'n slimme bril gekregen. Mag die op in de klas?
m|III.B.10|Ik krijg tientallen boze berichten van ouders op mijn vakaccount. Wat nu?
m|IV.3|schorsing van personeel wegens online gedrag, waar is dat op gebaseerd
l|-|snap streak kwijt hoe krijg ik terug
o|III.A.5|Een moeder plaatst in de oudergroep medische dingen over een klasgenootje van mijn kind. Mag dat zomaar?
m|-|How do I apply for a teaching job at your school?
l|-|Can I use Grammarly for my English essay?
m|III.A.3|Voor mijn project wil ik dat de kinderen elkaar bij een presentatie filmen. Kan ik dat zelf beslissen?
m|I.1|Ik ben conciërge en sta niet voor de klas. Val ik er ook onder?
l|-|vanaf hoe oud mag je officieel een instagram account
o|III.A.1|Mijn zoon appt mij vaak tijdens lesuren. Kan hij daar last mee krijgen?
s|III.B.11|Ik heb een leuke story over mijn stagedag maar heb er een raar gevoel bij. Aan wie leg ik hem voor?
l|-|wanneer was de slag bij nieuwpoort
o|-|Krijgt mijn kind extra tijd bij toetsen vanwege dyslexie?
o|-|Can I get a refund for the school photos?
l|III.A.2|mag je screenshots maken als we via teams les hebben
l|-|mag ik chatgpt gebruiken voor mijn boekverslag
m|III.B.7|Do I need to disclose my employer when I join an online debate about the school?
l|-|Ik zoek een bijbaan in Beverwijk
m|III.B.6|Als teamleider twitter ik regelmatig over ons onderwijs. Moet er iets in mijn bio staan?
o|III.B.3|Mijn zoon kreeg een persoonlijk appje van zijn docent. Is dat de bedoeling?
s|-|Krijg ik een stagevergoeding?
o|-|Mijn kind heeft koorts, moet ik de huisarts bellen?
l|III.B.2|me leraar zit op snap mag ik em adden
o|-|How do I log in to Magister as a parent?
m|III.B.10|draaiboek bij online ruzie
l|II.5 III.A.8|mag ik zeggen dat dit een kutschool is op tiktok
m|III.A.4|Van wie is een instructievideo die ik voor 3 havo heb ingesproken?
s|III.B.1|As a trainee teacher, do I need to clean up my accounts first?
o|-|When does the summer break start?
m|-|Who fixes the projector when it's broken?
l|-|beste tijd om te posten op tiktok
l|III.A.5|Am I allowed to post my study notes online for others?
s|-|Hoe schrijf ik een lesvoorbereidingsformulier?
m|-|Schrijf een sollicitatiebrief voor een functie als teamleider.
o|-|Hoe meld ik mijn dochter aan voor de brugklas?
o|V.4|Where do I find the full text online?
l|III.A.6|als ik iets repost wat een ander gemaakt heeft, is dat dan op mij
m|III.B.3 III.B.9|Mag een mentor een whatsappgroep beginnen met zijn klas
l|-|hoe maak ik een vette edit in capcut
o|-|Welke bus gaat er van het station naar Heemskerk?
o|-|hoe maak je een groepsapp aan
m|II.3|Staat er iets in over kunstmatige intelligentie?
o|III.A.8|in groep van ouders veel ruzie en lelijk praten. school doet iets?
o|I.3|Wat verstaat u precies onder sociale media?
l|I.3|telt discord ook mee
m|III.B.6|Hoe maak ik duidelijk dat een post alleen mijn eigen opvatting is?
l|II.2|wat heb ik eraan in de klas, wordt het er fijner van op school
l|III.A.8 IV.1|ze schelden mij uit in de klassenapp
o|III.A.7|Kan mijn zoon er jaren later bij een sollicitatie nog last van hebben wat hij nu op internet zet?
m|III.B.10|online rel leerlingen wat te doen
m|IV.1|Wordt een gesprek hierover in mijn dossier bewaard?
o|-|Hoe verwijder ik een wijnvlek uit een tapijt?
m|III.B.0|Hoeveel afstand hoor ik als docent online te houden tot mijn leerlingen?
m|III.B.8|Voor de open dag maken we een promofilmpje met leerlingen uit 2 vwo. Wie moet vooraf ja zeggen?
m|III.B.6|eigen mening over school op x
m|III.B.2|Onze sectie geschiedenis wil een TikTok met weetjes voor eindexamenkandidaten in heel Nederland. Kan dat?
m|III.B.8|groepsfoto excrusie doorsturen naar ouders
l|III.A.4|Can I send my teacher's explainer clip to a friend at another school?
m|III.B.4|Ik doe mijn correspondentie met leerlingen al twintig jaar via mijn KPN-mail. Dat mag toch wel zo blijven?
o|III.B.2|Can I send my daughter's tutor at school a friend request on Facebook?
m|-|hoe zet ik ondertitels onder een video
l|III.A.3|Wie mag er zeggen dat we wel mogen filmen?
s|-|Hoe houd ik orde in een drukke klas?
o|-|Welke laptop moeten we aanschaffen voor de brugklas?
l|I.1|geld dit ook voor brugklassers of alleen bovenbouw
m|-|Krijg ik extra taakuren voor het maken van lesvideo's?
m|III.A.5|Hoe zit het met copyright als ik een cartoon uit de krant op onze vakpagina plaats?
m|-|Mag ik tegen betaling bijles geven aan leerlingen van onze school?
o|III.B.9 III.B.3|Mag de leraar mijn kind van 13 zomaar in een whatsappgroep voor zijn vak zetten?
m|III.B.11|Not sure if my comment breaks the policy, who should I ask?
m|III.B.12|Thuis heb ik op Facebook een stevige mening over asielbeleid. Kan mijn directeur daar iets van vinden?
m|III.B.3|Waarom geen WhatsApp met de kinderen, en wat dan wel?
l|-|Wat is het telefoonnummer van de vertrouwenspersoon?
m|-|Wat kost een licentie van de Hoy app?
m|III.B.9 III.B.3|toestemming whatsapp onderbouw
m|III.B.2|leeerling stuurt mij een vriendschaps verzoek, acepteren of weigeren?
m|-|Mag ik een fles wijn van ouders aannemen?
m|-|In welke schaal val ik als ik mijn bevoegdheid haal?
l|III.A.2|ff een selfie in de pauze mag toch wel
m|III.B.8|mag ik filmpje vd sportdag in onze docentenap zetten
l|I.2|als het buiten schooltijd gebeurt heeft school er toch niks mee te maken
m|III.B.9|Moet ik ieder schooljaar opnieuw vragen of leerlingen mee willen doen aan onze vak-TikTok?
l|IV.2 III.A.8|wat voor straf krijg ik als ik een leraar uitscheld op tiktok
o|-|Wat zijn de toelatingseisen voor het gymnasium?
m|V.1|Did the participation council approve this?
l|III.A.1|telefoonregels
l|IV.2|waar staan de straffen voor leerlingen
o|-|dankjewel!
o|III.B.7|Mag een docent zonder te zeggen dat hij er werkt meedoen in een oudergroep over de school?
o|-|Hoe kom ik in de medezeggenschapsraad?
m|II.5|imago van de stichting
m|III.B.11|kan ik mijn teamleider eerst laten lezen wat ik wil plaatsen
l|-|What is the capital of Mongolia?
l|III.A.5|mag ik een bladzijde uit het boek in de groepsapp zetten
l|-|wachtwoord magister vergeten
o|-|Where can I buy a second-hand bike in Castricum?
m|III.B.3|Alles loopt bij ons via de groepsapp want Magister lezen ze niet. Mag dat zo blijven?
m|III.B.7|Ouders zijn online aan het bakkeleien over het rooster. Kan ik me daar als docent gewoon in mengen?
o|-|Mag ik bij de hockeywedstrijd plaatjes schieten van mijn eigen zoon?
l|-|plagiaat in mijn pws, wat nu
m|III.B.1|Mijn stagiaire heeft nogal wilde feestfoto's openbaar staan. Wat mag ik van haar vragen?
m|III.B.2|Ik ben in ons dorp bevriend met ouders van wie een kind bij mij in de klas zit. Moet ik die van mijn Facebook gooien?
o|III.B.8|Vorig jaar heb ik ja ingevuld voor foto's, telt dat dit schooljaar nog?
l|-|kan ik blijven zitten met 3 onvoldoendes
m|III.B.5|Can I write an online piece about what's going on inside our organisation?
l|III.A.8|roddelaccount over leerlingen van onze school, doet school daar wat aan
s|-|Geef me een planning voor een les over fotosynthese.
l|II.4|Is dit om mij te straffen of om me te beschermen?
l|III.A.1|mn laptop is van mezelf mag ik daar whatsapp web op in de les
m|III.A.6|Who is to blame if something I put online backfires?
m|-|Hoe word ik lid van de vakbond?
l|III.A.1|me docent zit zelf de hele les op facebook, mag dat
l|-|hoe laat is het in tokio
m|III.B.5|Mag ik een blog schrijven over onze nieuwe manier van lesgeven?
l|III.A.2|iemand heeft een vechtpartij op het plein gefilmd en doorgestuurd, mag dat wel
o|III.A.3|Onze zoon heeft dyslexie en zou graag de uitleg opnemen. Bij wie moeten wij dat aanvragen?
m|III.B.3 III.B.0|Kan ik met een leerling wat kletsen over zijn hobby's via de chat?
o|-|Hoe vraag ik inzage in het leerlingdossier?
m|III.A.8|Grijpt de school in als collega's elkaar online afkatten?
m|III.B.10|Het gaat helemaal mis op Twitter over een voorval bij ons. Zelf reageren of eerst overleggen?
m|-|Mag ik een verslag afkeuren omdat een detector zegt dat het door AI is geschreven?
l|-|Who wrote Pride and Prejudice?
o|-|Hoe meld ik me af voor de nieuwsbrief van school?
l|III.A.2 III.A.3|Can I record the teacher's explanation so I can study it later?
o|II.3 III.A.8|Hoe horen we volgens jullie met elkaar om te gaan op het net, in één zin?
l|-|hoe kan ik me cijfers zien in magister
m|III.B.1|Blijft die nette omgang met leerlingen ook nog gelden om elf uur 's avonds op de bank?
m|III.B.11|twijfel over plaatsen
l|III.A.1|waar vind ik wat er met mobieltjes mag in de kantine
l|III.A.8|wanneer ga je te ver met een grap in de groepsapp
m|II.3|Moet wat ik online zet passen bij waar de school voor staat?
l|III.B.8|ik wil niet me gezicht op tiktok van school kan ik dat weigeren
m|-|teams doet raar, geluid valt steeds weg
o|II.2|Helpt dit ook om het op school veiliger te maken voor mijn dochter?
m|III.B.10|Ouders vallen elkaar aan in de reacties onder mijn bericht. Wie moet ik inschakelen?
m|III.B.6|Is what I write on my teacher blog seen as the school's viewpoint?
`;
