import { readExamples } from '../readExamples';

/** Situations in which the rule isn’t named: stories, others, edges, parents, procedure. */
export const situatedQuestions = [
  ...readExamples(['0'], `
s Ik mag toch gewoon zeggen wat ik vind? Volgens mijn vader is dat een grondrecht.
g Waar houdt mijn recht om een mening te geven op, volgens de school?
t Waarom staat er overal 'hij'? Een non-binaire collega voelt zich daar niet in gezien.
g Wij hebben drie dochters en in dat stuk lees ik alleen mannelijke woorden. Zijn meisjes ook bedoeld?
t Does the board police our opinions or is there still room for free speech?
t Mijn zwager lachte op een verjaardag: 'jullie leraren worden dus gecensureerd'. Wat kan ik daarop terugzeggen?
g Gaat het stuk ervan uit dat wij ons gaan misdragen, of krijgen we gewoon vertrouwen?
t houden de scholen zelf bij wat er speelt op al die apps of lopen we altijd achter de feiten aan
t Ik moet kiezen tussen zeggen wat ik vind en wat goed is voor een kind uit mijn mentorklas. Helpt dit document mij zo'n knoop door te hakken?
s censuur???
`),
  ...readExamples(['0', 'II.1'], `
g My husband thinks the school only sees the dark side of these apps. Is that fair?
`),
  ...readExamples(['I.1'], `
g Ik ben pleegmoeder, nog maar drie maanden. Hoor ik ook bij de mensen voor wie dit bedoeld is?
g Oma doet alles, want de ouders zijn uit beeld. Moet zij zich hier dan ook aan houden?
t En de conciërge en de mensen van de administratie? Of slaat het alleen op wie voor de klas staat?
t Moet de bestuurder zich er zelf ook aan houden, vroeg iemand in de koffiekamer
t Are the people who supervise the board bound by this too?
g stiefvader
g Vanuit een instelling ben ik voogd van een jongen in 2 havo. Ben ik aan dit reglement gebonden?
s is dit alleen voor ons of moeten leraren zich er ook aan houden
s Mijn broer is hier vorig jaar geslaagd en zit nu op het mbo. Hij hoeft zich nergens meer aan te houden toch?
g Wij zijn gewoon een groepje moeders. Gelden er voor óns regels of is dit iets tussen school en kind?
t Tijdens de rondleiding deden een paar toezichthouders nogal luchtig over dit stuk. Vallen zij er zelf eigenlijk onder?
g I'm the mother's new partner and I do the school runs. Does any of this apply to me?
`),
  ...readExamples(['I.2'], `
g Mijn zoon kreeg ruzie in de groepsapp van zijn voetbalteam, met jongens van andere scholen. Kan zijn school daar iets mee?
s het was zaterdagavond en ik lag gewoon thuis in bed. wat heeft school daar mee te maken
s buiten schooltijd?
g It happened on the public bus, way after school, between kids from the same class. Do the rules reach that far?
t Waar ligt de grens tussen wat ik als mens doe en wat ik als leraar doe
t Een collega speelt in een bandje en zet concertfilmpjes online. Heeft deze regeling daar iets over te zeggen?
t Mijn buurjongen zit toevallig bij ons op school. Als ik hem app over de kat die hij verzorgt, valt dat dan hieronder?
s We waren met z'n vieren op vakantie en hebben elkaar gefilmd, allemaal van dezelfde school. Mag school daar iets van vinden?
s is this only about school stuff or literally everything i post
t Op zondag ben ik scheidsrechter. Langs de lijn trof ik ouders van school en dat liep uit op gedoe op Facebook. Is dat nou privé?
g Wat mijn dochter bij de scouting in de app zet, mag de mentor zich daarmee bemoeien?
i Thuis ben ik gewoon mezelf op internet. Wanneer ben ik ineens 'van school'?
`),
  ...readExamples(['I.2', 'I.3'], `
g De klassenapp hebben wij als ouders zelf opgezet, er zit niemand van school in. Zijn we dan vrij?
`),
  ...readExamples(['I.2', 'III.A.8'], `
g Ruzie tussen twee meiden uit dezelfde klas begon op een feestje en gaat nu door op Snap. Is dat iets van thuis of van school?
`),
  ...readExamples(['I.2', 'III.B.12'], `
t Ik post over mijn moestuin en mijn hond. Gaat dat mijn werkgever iets aan?
`),
  ...readExamples(['I.2', 'III.B.7'], `
t In onze buurtapp begon iemand over overlast van onze leerlingen bij de bushalte en ik reageerde gewoon als buurvrouw. Telt dat mee?
`),
  ...readExamples(['I.3'], `
s telt discord ook?
s En chatten in een spelletje zoals Fortnite of Roblox dan?
g Mijn dochter zegt: ik heb een slotje en twaalf volgers, dus dit is niet openbaar. Maakt dat verschil?
s een appje naar 1 persoon is toch gewoon praten, dat is geen social media
g Onze buurtapp, is dat er nou eentje die meetelt of niet?
t Stel dat er volgend jaar een app komt waar nu nog niemand van gehoord heeft. Moet de tekst dan over?
t Een vader beweert dat LinkedIn niet meedoet omdat het voor je werk is. Heeft hij gelijk?
t Does Strava count? People comment on each other's runs there.
s signal
t Hoe ruim moet ik het begrip lezen: ook een afgesloten groep met vijf deelnemers?
g Mijn vrouw en ik verschillen van mening: zij vindt dat WhatsApp meer bellen en sms'en is dan 'sociale media'. Wie heeft er gelijk?
`),
  ...readExamples(['II.1'], `
s is school nou voor of tegen socials
t Ziet het bestuur er ook het nut van in of is het vooral een last?
t Does the board think these platforms matter at all, or are they just a nuisance?
t Mijn teamleider noemt al dat online gedoe flauwekul. Hoe kijkt de stichting er zelf tegenaan?
g Willen jullie het liefst dat onze kinderen helemaal van Instagram af gaan?
g Op de open avond zei iemand dat deze scholen niets van TikTok en zo moeten hebben. Klopt dat wel?
i Op mijn vorige stageschool waren ze fel tegen alle apps. Is dat hier ook zo, of zien ze er waarde in?
`),
  ...readExamples(['II.1', '0'], `
g Wordt er alleen gewaarschuwd, of vinden jullie sociale netwerken ook gewoon iets dat erbij hoort?
`),
  ...readExamples(['II.2'], `
g Wat levert zo'n document op voor de sfeer in de klas?
t Wat heeft een paar regels over apps nou te maken met goed lesgeven, vroeg een collega op de studiedag
g Will any of this make school a safer place for my kid?
i Ik ben hier nieuw. Wat willen ze met deze afspraken bereiken?
g Gaat het jullie om controle of om een fijne school?
t veilig klimaat
`),
  ...readExamples(['II.2', '0'], `
s waar is dit eigenlijk goed voor
`),
  ...readExamples(['II.2', 'IV.1'], `
g Mijn kind durft haast niet meer naar school door wat er in de appgroep gebeurt. Is dit stuk ook bedoeld om de school weer veilig te maken?
`),
  ...readExamples(['II.3'], `
t Staat er ook iets in over AI, ChatGPT en dat soort dingen?
g Wat is in één zin de kern, zodat ik het mijn zoon kan uitleggen?
t Boven onze deur hangt 'iedereen mag er zijn'. Moet wat wij online roepen daarbij passen?
t Een collega deelt dingen die haaks staan op waar wij als school voor staan. Moet wat zij schrijft aansluiten bij onze visie?
g Met welke andere stukken van de stichting hangt dit samen? De jurist in de ouderraad wil het rijtje.
g Verwachten jullie echt dat ik als vader schrijf in de geest van de school?
`),
  ...readExamples(['II.3', 'II.5'], `
s do we have to respect the school itself too or only people
`),
  ...readExamples(['II.3', 'III.A.8'], `
i respect
`),
  ...readExamples(['II.3', 'IV.1'], `
t Hoort dit bij de integriteitscode of staat het daar los van?
`),
  ...readExamples(['II.4'], `
t Word ik hier zelf ook door beschermd of staan er alleen plichten in?
s beschermd tegen wie dan? tegen mezelf??
g My son overshares everything. Are these rules meant to save him from himself?
g Wie moet hier nou eigenlijk beter van worden: het kind, de leraar of de school?
s Waarom bemoeien jullie je met wat ik over mezelf plaats? Ik doe er toch alleen mijzelf kwaad mee.
t De ouderraad vroeg of hun kinderen met dit stuk ook worden behoed voor de ellende van internet, of dat het alleen de school dekt.
`),
  ...readExamples(['II.4', 'III.A.7'], `
s Heb mezelf zo voor schut gezet in een live. Zijn die regels er ook om zoiets te voorkomen
`),
  ...readExamples(['II.4', 'IV.1'], `
t Een collega van mij duikt elke week op in een roddelaccount. Is zo'n regeling er ook om haar uit de wind te houden?
`),
  ...readExamples(['II.5'], `
g Boos op Facebook dat de roosters weer een puinhoop zijn: moet ik er dan aan denken hoe dat op anderen overkomt over de school?
g My daughter gave the whole place a terrible rating on a review site. Could she get in trouble for hurting its image?
t Iemand die hier weg is sleept de stichting op LinkedIn door het slijk. Ik heb dat geliket. Onhandig?
s imago
s klasgenoot was dronken in een filmpje met zijn schooltrui aan, je ziet heel groot de naam. is dat erg voor school
`),
  ...readExamples(['II.5', 'III.A.5'], `
g Eén ster op Google voor de school, met waarom. Mag ik dat achterlaten?
`),
  ...readExamples(['II.5', 'III.A.8'], `
t Een moeder zet in de buurtapp dat het bij ons 'één grote bende' is. Moeten we dat maar slikken?
t Leerlingen hebben een nepaccount met ons logo gemaakt en zetten de hele school te kijk
g Langs de lijn bij hockey laat een vader aan iedereen zijn tweets zien dat de rector niet deugt. Kan dat zomaar?
`),
  ...readExamples(['III.A.1'], `
s in de pauze ff snappen kan dat gewoon
s smartwatch
g Mijn dochter krijgt tijdens wiskunde appjes van haar vader, wij zijn net uit elkaar. Mag zij die dan lezen en beantwoorden?
s Onze docent zat zelf te scrollen terwijl wij een toets maakten
t Er kwam vandaag een jongen binnen met zo'n zonnebril met een cameraatje erin. Wat nu?
t Mag ik onder het nakijken in de klas zelf even op Insta kijken, als ze toch stil werken?
s tussenuur in de aula, op tiktok zitten, mag dat
g Hoe zit het in de kantine met mobieltjes? Mijn zoon zegt dat het overal anders is.
s We moesten bij maatschappijleer van mevrouw op X kijken wat politici zeiden. Mijn teamleider deed alsof ik iets fout deed.
s airpods in en ondertussen op discord, docent zei niks
g Can my son reply to my WhatsApp messages while he is in class?
g De juf van mijn neefje zit onder de uitleg op LinkedIn. Dat kan toch niet?
s Laptop open voor Nederlands, WhatsApp web in een ander tabblad. Is dat hetzelfde als je telefoon pakken?
g Bij de oudste mogen ze buiten op hun scherm, bij de jongste niet. Zelfde bestuur. Hoe kan dat?
t Van wie moet ik een ja hebben als ik zelf onder lestijd iets op ons vakaccount wil zetten?
s meneer zei dat ik mocht appen maar de conrector werd boos
i Tijdens een les die ik alleen observeer, achterin, mag ik dan wel even op mijn telefoon mijn appjes bijwerken?
t phone rules at break time?
t Halverwege de uitleg zag ik drie leerlingen livestreams kijken op hun iPad
g Heeft de school van mijn pleegzoon een eigen regeling voor mobieltjes in de gang, of geldt één lijn voor alle scholen?
`),
  ...readExamples(['III.A.2'], `
s vechtpartij bij de fietsenstalling, ik heb het op video
s In de kantine een filmpje gemaakt van mijn vriendin die haar soep omgooit. Ze lachte zelf ook hoor.
s voice memo gemaakt onder de les
s Tijdens de online les maakte iemand een screenshot van mijn gezicht en nu ben ik een sticker
s dansje op het plein voor tiktok met z'n drieen, niemand anders in beeld
s ik heb t niet gefilmd alleen een muziekje eronder gezet en doorgestuurd
s can i record my teacher when he yells at us
g De dochter van mijn vriendin is op de schoolwc gefilmd door een meisje uit haar klas.
s selfie bij de kluisjes
t Een leerling heeft mijn Teams-uitleg vastgelegd zonder dat ik het wist. Ik hoorde het via een vader.
s BeReal ging af in het lokaal. Dan moet je toch binnen twee minuten een foto maken?
g Mijn kleinzoon woont bij mij en laat me elke dag beelden zien uit de gang, uit de les, van het plein. Is dat eigenlijk de bedoeling?
g Someone filmed my daughter in the changing room after PE. What do the rules say about that?
i Achter in de klas zag ik een leerling met zijn mobiel onder de tafel gericht op de docent. Weet niet of ik er iets van moest zeggen.
g Onze zoon hing bij een Teamsles een tweede telefoon voor het scherm. 'Voor de grap.' Wat vindt school daarvan?
s geluid opnemen is toch geen filmen
t Twee brugklassers bewerken kiekjes van elkaar op school tot varkens en apen. Onschuldig volgens henzelf.
s een vriend van mij maakt elke dag een vlog van zijn schooldag, gewoon in het gebouw
`),
  ...readExamples(['III.A.2', 'I.2'], `
s In de bus naar het museum heb ik klasgenoten gefilmd die lagen te slapen. Telt dat ook als school?
`),
  ...readExamples(['III.A.2', 'III.A.3'], `
s Foto van het bord maken zodat ik het huiswerk niet hoef over te schrijven?
`),
  ...readExamples(['III.A.2', 'III.A.8'], `
t Er gaat een filmpje rond van een invaller die in tranen het lokaal uit loopt
`),
  ...readExamples(['III.A.2', 'IV.2'], `
g Mijn zoon nam stiekem een gesprek met zijn mentor op omdat hij zich onheus behandeld voelde. Is dat bewijs, of zit hij nu zelf fout?
`),
  ...readExamples(['III.A.3'], `
s voor filmkunde moeten we een scene draaien in de gang. wie moet ja zeggen
s Ik wil voor mijn profielwerkstuk docenten interviewen en dat opnemen
s docent zei 'ja hoor film maar' is dat genoeg of moet ik het op papier
t Bij gym laat ik ze elkaars salto vastleggen om de techniek terug te kijken. Zit ik goed?
t Can students film each other for a French speaking assignment?
g Mijn zoon is dyslectisch en luistert de uitleg thuis terug. Kan zijn lerares dat opnemen goedkeuren?
t Een aardrijkskundevlog door 3 vwo, kan dat ondanks het filmverbod?
i Voor een opdracht bij biologie wil ik leerlingen een stopmotion in het lokaal laten schieten. Bij wie moet ik zijn?
`),
  ...readExamples(['III.A.4'], `
s De scheikundeleraar zette een proefje op Teams waarbij zijn mouw in brand vliegt. Iemand heeft er een meme van gemaakt.
t Van wie zijn mijn uitlegvideo's als ik hier volgend jaar wegga?
g Mijn dochter zette de instructie van haar wiskundeleraar op YouTube zodat andere kinderen er ook iets aan hebben. Lief bedoeld, maar mag het?
s mag ik die video van meneer over breuken doorsturen naar een vriend op een andere school
s i made a remix of our teachers grammar video, its kinda funny, can i put it on tiktok
g Het bijlesbureau vroeg mijn zoon om de clips die zijn docenten opnemen, en hij heeft ze doorgestuurd. Kan dat kwaad?
s stukje knippen uit de les die mevrouw had opgenomen en ondertitels eronder
t Een collega is woedend: zijn kennisclip over fotosynthese circuleert met een raar stemmetje eronder.
t kennisclips
s Ik heb alle lesvideo's van economie op een drive gezet voor wie ziek was, en die link staat nu in een openbare groep
`),
  ...readExamples(['III.A.5'], `
s mijn eigen samenvatting in de jaarlaagapp zetten, mag dat
s hoofdstuk 4 ingescand voor de hele klas want niemand had zijn boek bij zich
s iemand heeft mn adres en 06 in een groep gegooid
g De cijferlijst van de hele klas stond ineens in de ouderapp, met namen.
g Een leuk bericht over de open dag doorzetten naar onze buurtapp, is daar iets op tegen?
s someone took pics of the whole textbook and posted them in the groupchat. legal?
g Een vader zet de mail die hij van de teamleider kreeg integraal op X. Kan dat?
t De toets van volgende week zwerft rond in een appgroep, compleet met antwoorden
t Iemand heeft mijn rooster én de straat waar ik woon gedeeld met een klas.
g Ik citeerde op Facebook uit een gesprek achter gesloten deuren van de ouderraad. Nu kijkt iedereen me aan.
i Een handig werkblad dat ik van internet plukte, met de naam van de maker eraf, in een docentengroep op Facebook zetten: oké?
s doxing
g A dad leaked our family's new address in the class chat. Is he allowed to share that?
g Ik ben bewindvoerder en mentor van een meerderjarige leerling. Zijn medische gegevens circuleren in een klassengroep.
`),
  ...readExamples(['III.A.5', 'III.A.8'], `
g In de moederapp schreef iemand dat een meisje uit de klas in een kliniek is opgenomen. Ik schrok ervan.
`),
  ...readExamples(['III.A.6'], `
s Mijn broertje had mijn telefoon en die heeft het geplaatst. Ben ik dan toch de klos?
g Wie draait ervoor op als mijn kind van veertien iets lelijks neerzet, hij of ik?
s we hebben met zn vijven een account over school. wie is er dan schuldig
s iemand anders bedacht het, ik drukte alleen op plaatsen
t If something I wrote backfires, is that on me or on the school?
t aansprakelijk
t Een collega zegt: ik schrijf namens de sectie, dus het is voor rekening van de school.
s chatgpt heeft die tekst gemaakt niet ik
g Ik heb namens een paar ouders een boze post geschreven. Word ik daar dan alleen op aangekeken?
`),
  ...readExamples(['III.A.7'], `
s heb het na 2 minuten weer weggehaald dus er is niks gebeurd
s snaps verdwijnen toch
g Als mijn dochter haar account opheft, is alles dan echt weg?
g She unsent the message within seconds. Could it still come back to haunt her?
g Drie jaar geleden plaatste mijn zoon iets doms in de brugklas. Nu solliciteert hij en het duikt weer op.
s screenshot
i Een story staat maar 24 uur. Waarom zou ik me dan druk maken?
g Mijn pleegdochter denkt dat wat je wist ook vergeten wordt. Hoe leg ik haar uit dat dat niet zo is?
t Bericht in een ouderapp geplaatst, spijt gekregen, 'voor iedereen verwijderd'. Ben ik veilig?
`),
  ...readExamples(['III.A.7', 'III.B.12'], `
t Een leerling googelde mij en vond foto's uit mijn studententijd waarvan ik dacht dat ze gewist waren.
`),
  ...readExamples(['III.A.8'], `
s iemand heeft met AI mijn hoofd op een naaktfoto geplakt
g Een moeder uit de klas noemt mij in de groepsapp een slechte moeder omdat ik gescheiden ben
s schelden
s stuur je sws geen reactie dan ben je laf zeiden ze. en toen begon het hele gedoe met anoniem tellonym
g Er bestaat een 'lelijkste meisjes van de school'-lijst op Insta. Mijn dochter staat op drie.
t Een collega werd op het account van een ouder voor kindermishandelaar uitgemaakt.
s was maar een grapje, waarom doet iedereen zo moeilijk over die meme van haar
g Onze zoon heeft twee moeders. Daarover krijgt hij in de klassenapp de vreselijkste dingen naar zijn hoofd.
t Wat is online eigenlijk 'over de grens'? In de personeelskamer lopen de meningen uiteen.
s mijn ex van school heeft onze privéfotos rondgestuurd
i Een leerling stuurde mij via Insta: 'ik weet waar je woont'. Het kan een geintje zijn.
g Op school zou mijn dochter dit nooit hardop zeggen, maar in de chat maakt ze een klasgenote helemaal kapot. Gelden daar dan geen manieren?
s fatsoen
t Twee vaders vechten hun burenruzie uit onder een bericht van de school.
g Ze hebben mijn kind in de bus naar huis nageroepen en dat daarna met z'n allen in de app nog eens dunnetjes overgedaan.
s ik heb meegedaan met een groepsapp over een meisje. ik schrijf zelf bijna niks maar stuur wel lachende smileys
`),
  ...readExamples(['III.A.8', 'III.B.10'], `
t Ik word sinds een week uitgescholden in de comments door een leerling die een onvoldoende had
`),
  ...readExamples(['III.A.8', 'IV.1'], `
s ze hebben een groep gemaakt waar iedereen in zit behalve ik en ze praten er over mij
g Mijn zoon krijgt elke avond berichtjes dat hij beter dood kan zijn. Het zijn jongens uit zijn klas.
s a boy from my year keeps messaging me from new accounts every time i block him
g My nephew lives with us. Classmates mock his accent in voice notes and pass them around.
s Iemand doet zich voor als mij en stuurt uit mijn naam gore dingen naar leraren
`),
  ...readExamples(['III.B.0'], `
t Zij gaan over hun cijfer via mij. Mag ik online dan gewoon hun maatje zijn?
t machtsverschil
t Een jongen stort elke nacht bij mij zijn hart uit via dm. Ik wil er voor hem zijn, maar hoe dichtbij is te dichtbij?
t Ik train ook de C1 en daar zitten vier van mijn leerlingen in. In de teamapp ben ik losser dan in de klas; moet ik me daar ook inhouden?
i Ik ben zelf pas twintig, ze zien me meer als grote zus. Hoeveel afstand moet er online zitten?
s mijn mentor vraagt me via snap hoe t met mn vriendje gaat. beetje raar toch
g Mijn dochter is verliefd op haar docent en hij houdt het op zijn telefoon gezellig. Hoe hoort een leraar zich te gedragen?
`),
  ...readExamples(['III.B.0', 'III.B.10'], `
t Een collega van mij wordt wel heel close in de chat met een meisje uit 5 vwo. Ik weet niet of ik me ermee moet bemoeien.
`),
  ...readExamples(['III.B.0', 'III.B.1'], `
g De gymleraar stuurt mijn dochter hartjes en 's avonds 'slaap lekker'. Ik krijg er buikpijn van.
`),
  ...readExamples(['III.B.0', 'III.B.2'], `
g A teacher keeps liking my daughter's beach pictures. Is that normal here?
`),
  ...readExamples(['III.B.10'], `
t De ouderapp ontploft nadat ik een kind eruit heb gestuurd. Wat is nu mijn eerste stap?
t leidinggevende
t Onder mijn bericht over de excursie beginnen mensen elkaar af te maken. Zelf reageren of eerst iemand bellen?
t A thread on our class page is getting out of hand. Who do I call first?
i Twee leerlingen gaan in mijn Teams-kanaal flink tegen elkaar tekeer en ik weet niet hoe ik dit stop
t Is er een draaiboek voor als het online escaleert?
t Een collega kreeg vannacht honderd haatberichten na een filmpje. Vanochtend stond ze gewoon voor de klas. Wat had zij moeten doen?
g De groepsapp waar de docent ook in zit, wordt steeds grimmiger. Moet hij dat binnen de school bij iemand neerleggen?
t Het begon als plagerijtje in de chat van 2C, inmiddels vallen er bedreigingen. Het is zondag. Wacht ik tot morgen?
t stappenplan
t Een vader dreigt mij op Facebook 'kapot te maken' als ik het cijfer niet aanpas; het wordt steeds feller.
i Mijn begeleider is er niet en in de app van mijn klas gaat het nu mis.
t Journalisten krijgen lucht van een uit de hand gelopen rel in onze reacties. Met wie bespreek ik hoe we dit aanpakken?
`),
  ...readExamples(['III.B.11'], `
t Concept voor een LinkedIn-stukje klaar, maar ik vertrouw het niet helemaal. Wie kan even meekijken?
t social mediacoach
i Ik twijfel of deze post kan. Aan wie vraag ik dat?
t Not sure if my tweet crosses a line. Who can I check with?
t Kan ik iets voorleggen voordat ik het plaats?
t Mijn collega zegt dat het mag, mijn gevoel zegt van niet. Wie hakt de knoop door over een bericht?
t Is er binnen school iemand die verstand heeft van zulke dingen en die ik mag bellen bij aarzeling?
i Filmpje staat klaar, duim hangt erboven, maar misschien is het niet volgens de regels
t Iemand in mijn team plaatste iets waarvan we ons afvragen of het door de beugel kan. Waar moet ze heen met die vraag?
`),
  ...readExamples(['III.B.12'], `
t Ik sta dit weekend op een feest halfnaakt op tafel. Dat is toch mijn eigen zaak?
t Een collega van mij deelt op zijn eigen tijdlijn complottheorieën. Ouders beginnen erover.
t Could something from my private life online make my position at school impossible?
i Politieke posts van mij, niks met school te maken. Kan dat me later opbreken?
g De leraar van mijn zoon heeft een tweede leven op OnlyFans. Is dat privé?
t Mijn man is cabaretier en ik sta soms in zijn grove filmpjes. Kan dat effect hebben op hoe ik voor de klas overkom?
t Ik heb in de buurtapp een paar lelijke dingen over asielzoekers gezegd. Leerlingen wonen in dezelfde straat.
t geloofwaardigheid
s mijn docent zet s avonds heftige dingen over vrouwen online onder zn eigen naam. kan dat als je lesgeeft
t Op mijn carnavalsclub ben ik prins en de beelden liegen er niet om. Moet ik me zorgen maken over mijn baan?
`),
  ...readExamples(['III.B.1'], `
i Maandag begint mijn stage. Moet ik nog iets doen met mijn Insta van vroeger?
i dronken foto's introweek
t Half twaalf 's avonds nog antwoord geven aan een leerling: hoort daar dezelfde toon bij als overdag?
t Our student teacher has a TikTok where she makes fun of teenagers. Shouldn't she have cleaned that up first?
s Die student die bij ons lesgeeft, moet die zich ook aan de lerarenregels houden?
i Mijn opleiding zei iets over jezelf googelen voor je begint. Is dat hier ook verplicht?
t Zaterdag vroeg een leerling iets over de stof en ik antwoordde met een grap die helemaal verkeerd viel.
t Morgen start er een lio bij onze sectie. Wat moet zij vooraf op internet opruimen?
g Een juf-in-opleiding van mijn dochter maakt schuine grapjes in de klassenchat. Zij is nog student, maar toch?
i voorbeeldrol
`),
  ...readExamples(['III.B.1', 'I.1'], `
i Ik loop hier maar tien weken mee, gelden de afspraken voor personeel dan ook voor mij?
`),
  ...readExamples(['III.B.2'], `
s meneer heeft mn volgverzoek geaccepteerd, mag dat wel
t vriendschapsverzoek
t Een moeder uit mijn mentorklas zit bij mij op yoga en wil me toevoegen op Facebook. Weigeren is zo onaardig.
t Ik wil een TikTok over geschiedenis beginnen voor mijn examenklassen en eigenlijk voor heel Nederland. Kan dat?
i Leerlingen hebben mijn privé-Insta gevonden en willen allemaal volgen. Wegklikken of toelaten?
t Mijn eigen neefje zit in de brugklas. Moet ik hem nu ontvolgen?
g Mijn dochter heeft haar lerares Frans als vriendin op Snapchat. Ik ben daar niet blij mee.
t A dad from my class wants to connect on Facebook. Say yes or ignore?
t Is één account voor zowel mijn vakantiekiekjes als mijn lesmateriaal een goed idee?
t De docent naast mij heeft een YouTube-kanaal over natuurkunde. Niemand van de leiding weet ervan, geloof ik.
s onze juf heeft twee accounts een voor school en een voor haarzelf, waarom is dat
t Op het kanaal van de sectie Engels reageer ik soms als mijzelf en soms als sectie. Maakt dat uit?
g Ik ben zelf bevriend met de mentor van mijn zoon, al jaren. Moet zij mij nu van haar pagina halen?
t Mijn buurvrouw is ook moeder op school. We volgen elkaar al tien jaar.
i Zij volgen mij al. Terugvolgen, is dat ook niet handig?
s Kan ik mijn leraar toevoegen op Facebook of is dat gek
t What do I have to arrange before I launch a public maths channel for pupils?
t Handballers van mijn club zitten ook bij mij in de klas en we zijn online allemaal met elkaar verbonden, via mijn eigen profiel.
`),
  ...readExamples(['III.B.3'], `
s Onze docent wil dat we hem appen met vragen. Ik heb hem liever niet in mijn telefoon.
t hoy
t Magister is traag en ze lezen het toch niet. Mag het dan via de groene app?
i Met welk programma kan ik leerlingen bereiken als ik ziek ben?
t Is it fine to text a student on WhatsApp that the trip is cancelled?
t Een leerling die thuiszit reageert alleen op appjes, nergens anders op. Is er dan ruimte?
g Mijn zoon mist alles omdat de trainer van de debatclub enkel via Snapchat contact houdt. Er zijn toch gewone kanalen?
t Wat is een veilig alternatief voor een groepsapp met leerlingen?
s waarom mag mevrouw niet gewoon in onze app zitten dat is veel handiger
t Collega's in Zweden met veertig kinderen op excursie. Welk middel gebruiken ze om iedereen bij elkaar te houden?
t Een meisje stuurde me buiten de schoolsystemen een lief berichtje over haar verdriet. Antwoord ik daar, of in Teams?
g De coach van onze pleegzoon wil hem dagelijks appen omdat hij anders afhaakt. Moet daar ergens een handtekening voor komen?
i telegram met 4 havo?
`),
  ...readExamples(['III.B.3', 'III.B.9'], `
t Kan ik met mijn mentorklas een appgroepje starten voor de werkweek?
g De teamleider weet niet dat de mentor de hele klas in WhatsApp heeft zitten. Hoort dat?
`),
  ...readExamples(['III.B.4'], `
t gmail
t Outlook lag eruit, dus heb ik het werkstuk via mijn Hotmail teruggestuurd
s Ik heb alleen het gewone mailadres van meneer, van zijn gmail. Mag ik mijn verslag daarheen sturen?
g De leraar van mijn dochter schrijft haar vanaf een adres met zijn bandnaam erin. Is dat wel in orde?
i Ik heb als stagiair nog geen mailadres van hier. Kan ik zolang mijn eigen gebruiken?
t Is it a problem that I answered a pupil from my iCloud mail?
t Een collega laat alle leerlingen hun opdrachten inleveren op haar thuisadres, zo'n ziggo-adres.
t Mijn telefoon koos vanzelf het verkeerde account en zo ging de mail naar een leerling privé de deur uit.
g Mijn zoon kreeg antwoord van zijn docent vanaf een adres dat niets met school te maken heeft, en dacht dat het nep was.
s van welk adres moet een leraar mij mailen
`),
  ...readExamples(['III.B.5'], `
t Mag ik op mijn blog schrijven over hoe wij het mobieltjesgedoe aanpakken?
t Ik wil op LinkedIn vertellen over een bijzondere les, zonder namen. Kan dat?
t Een collega schreef in een vakblad over 'een jongen uit mijn klas met een vader in de gevangenis'. Iedereen weet wie dat is.
t Am I free to write an article about our bilingual programme?
t De reorganisatie is nog geheim, maar ik wil er iets over twitteren
i Ik houd een stageblog bij met anekdotes over de leerlingen. Waar moet ik op letten?
t Podcast over lesgeven op onze school, hoeveel mag ik loslaten?
g De mentor van mijn dochter vertelde in een column dat wij in scheiding liggen. Onze naam stond er niet, maar toch.
`),
  ...readExamples(['III.B.5', 'III.A.5'], `
t klokkenluiden via twitter over geldverspilling hier
`),
  ...readExamples(['III.B.6'], `
t Ik gaf in een opiniestuk mijn mening over de eindtoets, met mijn functie eronder. Denken mensen nu dat de school dat vindt?
t namens mezelf of namens school?
t How do I make clear that a post is just my own view and not the school's?
t Ik ben decaan en schrijf weleens iets scherps over studiefinanciering. Moet daar een zinnetje bij?
i In mijn bio staat dat ik hier stage loop. Moet ik erbij zetten dat ik niet namens de school praat?
t Een journalist nam mijn tweet over onder de kop 'School tegen minister'. Het was gewoon wat ik er zelf van vind.
g De docent maatschappijleer roept als 'leraar van het X-college' van alles over stikstof. Is dat nou het geluid van de school?
t Wat voor toelichting zet je bij een bericht waarin je als rector iets vindt?
t disclaimer
`),
  ...readExamples(['III.B.7'], `
t Op een forum werd gekraakt over onze brugklas en ik heb anoniem teruggeschreven. Had ik mijn petje moeten laten zien?
t Onder een krantenbericht over de fusie ging het los. Mag ik meepraten zonder te zeggen waar ik werk?
t People are debating our school in a local Facebook group. If I join in, do I have to say I work there?
t anoniem reageren
t Mijn collega heeft een schuilnaam op Reddit en verdedigt daar onze directie.
i In een draadje over onze school wist ik het antwoord. Moet ik erbij vertellen dat ik er stage loop?
g In de dorpsapp verdedigt iemand de school wel heel fel. Later bleek zij er te werken. Had ze dat niet moeten melden?
t Buurtapp vol geklaag over fietsen van leerlingen. Ik woon er, maar ik werk ook op die school. Onder welke vlag antwoord ik?
t Ik zit in een online leesclub waar het ineens over onze vestiging ging en ik deed mee
`),
  ...readExamples(['III.B.8'], `
t Groepsfoto van het kamp op Insta: wat moet ik eerst regelen?
g Ik ben voogd van een meisje van 13. Ben ik degene die moet tekenen voordat ze in de nieuwsbrief komt?
g Niemand heeft mij ooit iets gevraagd en nu staat mijn dochter levensgroot op de schoolsite.
s ik ben 17 en mijn ouders zeiden nee tegen foto's maar ik vind het prima. wie beslist
t klassenfoto
g Onze pleegzoon mag om veiligheidsredenen nergens herkenbaar te zien zijn. Hoe zit dat met foto's van de sportdag?
t Een leerling appte 'is goed hoor' toen ik vroeg of hij op de poster mocht. Is dat voldoende?
t Can I email the winning team's picture to the local paper? Two of the girls are 14.
t Alleen ruggen en achterhoofden, moet ik dan ook alle ouders langs?
i Voor mijn stageverslag wil ik een plaatje van een groepje aan het werk. Mag dat zo?
g De lerares van mijn dochter zette haar musicalfilmpje op TikTok. Ik hoorde het van de buurvrouw.
s Word in september 16. Moet mama nu nog tekenen voor die foto?
t Collega stuurde een grappige foto van een slapende leerling rond in de docentenapp
g Vorig jaar heb ik ja gezegd. Blijft dat staan of komt er elk jaar een nieuw formulier?
t Waar kan ik zien welke ouders akkoord zijn met beeld?
g I don't want my son's face online at all. Who has to ask me, and where is my answer kept?
t De school van mijn vrouw plaatst gewoon alles. Wat zijn bij ons de spelregels voor kinderen in beeld?
g Mijn zoontje staat in een wervingsfilmpje, we zijn nota bene ondergedoken voor zijn vader. Hoe kon dit?
s de mentor heeft een foto van mij geplaatst waar ik echt vreselijk op sta zonder te vragen
t Leerling van achttien zegt ja, vader belt woedend dat hij nee zegt. Naar wie moet ik luisteren?
s poster
`),
  ...readExamples(['III.B.9'], `
g Ik kreeg in augustus een vraag in Magister over apps in de les. Moet ik die elk jaar opnieuw invullen?
s moet ik zelf of mijn moeder akkoord geven dat we voor duits een appgroep krijgen, ik ben 15
t Do I need parents to agree before my Year 2 class uses WhatsApp for a project?
t Een leerling zonder enig account, omdat dat van thuis niet mag. Ik had de hele opdracht op TikTok bedacht. Had ik dat vooraf moeten vragen?
g Mijn ja was van vorig schooljaar. Zit mijn dochter nu zonder dat ik het weet toch in die lesgroep op WhatsApp?
i Ik wil een Padlet en een Discord gebruiken in mijn lessenserie. Wie moet daarvoor eerst akkoord geven?
t jaarlijks akkoord
g Als opvoeders van een pleegkind van 12: gaat een verzoek om hem voor school op social media te laten meedoen via ons?
t Achttienjarige in mijn examenklas: haal ik het ja voor het gebruik van Insta in de les bij hem of bij zijn ouders?
`),
  ...readExamples(['III.B.9', 'III.B.3'], `
t Hoe kom ik aan een handtekening van thuis voordat ik de klas via Instagram opdrachten laat maken?
`),
  ...readExamples(['IV.1'], `
s wie helpt mij als ik online kapotgemaakt word
t dossier
g Een moeder houdt zich nergens aan in de app. Kan de school een ouder ook aanpakken?
t Wie beslist eigenlijk of er iets gebeurt na een misstap: de rector of het bestuur?
g What help can victims of online harassment at school count on?
t Hangt wat er volgt af van hoe erg het was? Dit was een uitglijder, geen kwade wil.
t Ik ben zelf doelwit van een haataccount. Krijg ik steun of moet ik het maar uitzitten?
g Wat doet school als ouders elkaar in de groepsapp uitmaken voor rotte vis?
t Een collega heeft alles netjes toegegeven. Worden die gesprekken en mails dan nog ergens bewaard?
t Who decides on sanctions if someone breaks these rules?
s worden mensen die zich niet aan de afspraken houden ook echt aangesproken of is t alleen papier
t Op grond waarvan kan de directie ingrijpen? Onze advocaat zoekt de bepaling.
s slachtoffer
g Mijn kleindochter, die bij mij woont, is door drie jongens online vernederd. Kan zij bij school terecht voor hulp?
`),
  ...readExamples(['IV.1', 'II.3'], `
t Welk document is leidend als er maatregelen tegen iemand worden genomen?
`),
  ...readExamples(['IV.1', 'III.A.8'], `
g Mijn dochter slaapt niet meer sinds die filmpjes. Er is genoeg gepraat over de dader; wat doen jullie voor háár?
`),
  ...readExamples(['IV.1', 'IV.3'], `
t Komt een waarschuwing hierover in mijn dossier terecht?
i Als ik een fout maak met een post, word ik er dan alleen op aangesproken of volgt er meer?
`),
  ...readExamples(['IV.2'], `
s schorsen
s kan ik van school af worden gestuurd om 1 filmpje
g Mijn zoon heeft een nepaccount van een docent gemaakt. Wat hangt hem boven het hoofd?
g De jongen die mijn dochter uitkleedde met een app zit gewoon weer in de les. Welke straf bestaat er voor zoiets?
s what happens to me if i posted that video of the fight
t Een leerling uit mijn klas blijft doorgaan na drie gesprekken. In welk reglement staan de straffen?
g Waar staat beschreven wat een leerling kan krijgen die zich online misdraagt?
s krijg ik nablijven of erger? ik heb een leraar uitgemaakt voor iets in een story
g My foster son shared a nasty meme of a classmate. Could he be suspended?
t leerlingenstatuut
g Ik ben gezinsvoogd. Op welke grondslag kan de school mijn pupil sanctioneren voor iets in een chat?
s Als ik wel in de groep zat maar niks heb gezegd, kan ik dan ook straf krijgen?
t Welke maatregel past er bij een brugklasser die een naaktfoto doorstuurde, en in welk protocol zoek ik dat op?
g Wij hebben gehoord dat er 'stappen' volgen na wat onze tweeling in de klassenapp schreef. Welke stappen zijn dat?
s een vriend van me is weggestuurd om een tiktok, kan dat zomaar
g Is er een straf als mijn kind blijft filmen terwijl dat niet mag?
`),
  ...readExamples(['IV.3'], `
t ontslag
t Kan ik mijn baan verliezen om één domme post?
t Een collega is op staande voet naar huis gestuurd na een chat met een leerling. Mag de werkgever zo ver gaan?
t Can a teacher really be fired over something on Facebook?
t cao
i Wat riskeert een medewerker als hij dit aan zijn laars lapt?
g Die leraar die mijn dochter appte, wat gebeurt er nu met hem?
t Mijn vakbond vraagt waar staat welke straf personeel kan krijgen
t schriftelijke berisping vanwege een tweet, waar is dat op gebaseerd
g Wat doet het bestuur met een docent die een kind heeft vernederd op TikTok?
s gaat mijn leraar eruit vliegen als ik vertel wat hij stuurde
t Voor de medezeggenschap: naar welk kader wordt verwezen bij sancties tegen werknemers?
t Under which rules would staff be disciplined?
`),
  ...readExamples(['IV.3', 'IV.1'], `
t Is een formele waarschuwing meteen het begin van het einde van mijn contract?
`),
  ...readExamples(['V.1'], `
t gmr
t Heeft de medezeggenschap hier ja op gezegd?
g Wie heeft dit bedacht en goedgekeurd? Ik heb er nooit over mogen stemmen.
g Did the parents' and staff council agree to this, and when?
t Mijn advocaat wil weten op welke dag het bestuur dit besluit heeft genomen.
t Is dit stuk wel rechtsgeldig vastgesteld of is het nog een concept?
g Ik zat toen niet in de raad. Zijn de ouders via de medezeggenschap gehoord voordat dit erdoor kwam?
s wie heeft dit eigenlijk besloten
`),
  ...readExamples(['V.2'], `
t Hoe noem ik dit document in een brief aan een ouder?
i Onder welke naam zet ik dit stuk in mijn literatuurlijst?
t What's the proper title to refer to in a formal letter?
g In mijn klachtbrief wil ik ernaar verwijzen. Hoe heet het officieel?
t Naam van de regeling voor in het verweerschrift?
s hoe heet dit ding nou voluit, moet het in mn verslag zetten
g Onze mediator gebruikt steeds een andere naam voor dit reglement. Wat is de juiste?
`),
  ...readExamples(['V.3'], `
g Het filmpje is van november 2025. Golden deze regels toen al?
t Per wanneer ben ik hieraan gebonden?
t When did this start to apply?
t terugwerkende kracht?
s vanaf wanneer geldt dit, want mijn post is ouder
t Een collega kreeg een gesprek over iets van begin december 2025. Was het stuk toen al van kracht?
g Op welke dag is dit ingegaan? Onze zaak hangt erop.
i Is het al officieel ingegaan of komt dat nog?
`),
  ...readExamples(['V.4'], `
g Waar vind ik de tekst zelf? Ik wil hem rustig lezen voor het gesprek.
t intranet
t Een ouder zegt dat niemand hem dit stuk ooit heeft laten zien. Is het ergens openbaar?
g Is the full text online somewhere for parents?
s waar staat dit
g Onze voogdijinstelling vraagt een exemplaar. Kan iedereen erbij of is het alleen voor personeel?
i Ik heb geen inlog voor het interne net. Kan ik het stuk toch ergens bekijken?
t Is er voldaan aan de bekendmaking? Waar staat het precies gepubliceerd?
`),
  ...readExamples(['V.5'], `
t evaluatie
t Tot wanneer staat dit vast en wanneer kijken ze er weer naar?
g Ik vind dit veel te streng. Wanneer wordt het opnieuw bekeken?
t When will the rules be looked at again?
t Staat er een einddatum in voor het tegen het licht houden van deze regels?
s wordt dit nog een keer aangepast of blijft het altijd zo
g Over een paar jaar zijn er weer heel andere apps. Kijkt iemand dan nog of dit klopt?
i herziening, in welk jaar?
`),
];
