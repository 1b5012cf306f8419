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
