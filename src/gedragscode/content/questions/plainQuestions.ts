import { readExamples } from '../readExamples';

/** Plainly asked, in the words of every day, by whoever is concerned. */
export const plainQuestions = [
  ...readExamples(['III.A.1'], `
s Wat is de regel voor telefoons tijdens lesuren?
s mag ik onder de les een appje terugsturen
s kan de leraar zeggen dat we onze mobiel mogen pakken
s hoezo mogen wij niet op insta in de klas
t Mag ik sociale media checken als de klas een toets maakt?
t Mogen leerlingen hun mobieltje gebruiken als ik dat goedvind?
t Geldt het verbod op social media in de les ook voor docenten?
g Wat doet de school met kinderen die in de les op hun mobiel zitten?
g Is een smartwatch in de klas toegestaan?
i Mag ik in mijn stageles leerlingen op hun telefoon laten?
s is instagram in class ok if the teacher agrees
t Is it allowed to check Facebook while teaching?
`),
  ...readExamples(['III.A.2'], `
s Mag ik foto's maken in de klas?
s mag ik een gesprek met mijn docent stiekem opnemen
s mogen andere leerlingen mij filmen
s mag je op het plein iemand op de foto nemen
s mag je een filmpje van een klasgenoot bewerken
s is een voice memo van de juf verboden
s mag ik de videoles opnemen met mijn scherm
t Mag een leerling mij zomaar fotograferen?
t Wat zegt de code over leerlingen die in school filmen?
t Een leerling maakte een schermopname van de online les
g Wat is de regel voor foto's maken door leerlingen op school?
g Mijn dochter is door klasgenoten gefilmd, mag dat wel?
i Mogen leerlingen een foto van mij maken in de les?
s may we film each other during break
g Are pupils allowed to photograph each other at school?
t Someone in my class took a picture of me
`),
  ...readExamples(['III.A.3'], `
s mag ik wel filmen als de docent toestemming geeft
s mogen we voor een opdracht foto's maken in het gebouw
s van wie heb ik toestemming nodig om op te nemen voor school
t Onder welke voorwaarde mogen leerlingen wel opnames maken?
t Wanneer is filmen door leerlingen wel toegestaan?
t Moet de schoolleiding instemmen met een filmproject of mag ik dat zelf?
g Mag er wel gefilmd worden als het voor een vak is?
i Kan ik leerlingen laten filmen als mijn begeleider het goed vindt?
s is it fine to record if it is for class
t When are recordings by students allowed?
`),
  ...readExamples(['III.A.4'], `
s Mag ik een filmpje dat mijn leraar gemaakt heeft op internet zetten?
s mag ik de les video van de docent knippen en delen
s is het filmpje van de docent van mij als ik het download
t Mogen leerlingen mijn video's bewerken?
t Wat mogen leerlingen met de opname van mijn les doen?
t Is een instructiefilm eigendom van de docent of van de school?
g Mag mijn zoon een opname van de les met anderen delen?
i Mogen leerlingen het filmpje verspreiden dat ik voor de les maakte?
s may i upload the lesson recording of my teacher
`),
  ...readExamples(['III.A.5'], `
s Wat mag ik wel en niet delen op social media?
s mag ik foto's van het lesboek in de appgroep zetten
s mag ik gegevens van een klasgenoot doorsturen
s mag je een toets op internet zetten
s mag ik iets leuks over school delen
t Mag ik stukken uit een lesboek delen op internet?
t Mag ik kennis uit mijn vakgebied online delen?
g Mag ik persoonlijke gegevens van andere kinderen in een appgroep zetten?
g mag ik schoolinformatie doorsturen aan andere ouders
i Mag ik lesmateriaal van school online delen?
s may i share what we learned online
g May I share other people's data in the parents' group?
`),
  ...readExamples(['III.A.6'], `
s Ben ik zelf verantwoordelijk voor wat ik op snap zet?
s wie is er schuldig als een filmpje van mij wordt doorgestuurd
t Wie is er verantwoordelijk voor mijn berichten op LinkedIn?
g Wie is verantwoordelijk voor berichten van mijn zoon?
g Ben ik als ouder zelf verantwoordelijk voor wat ik in de ouderapp schrijf?
i Ben ik persoonlijk verantwoordelijk voor wat ik deel?
s am i responsible if someone uses my account
`),
  ...readExamples(['III.A.7'], `
s Kan een verwijderde foto later toch opduiken?
s blijft een filmpje bestaan als ik het weghaal
s hoe lang kunnen ze mijn posts zien
t Blijven berichten openbaar, ook als je ze verwijdert?
g Verdwijnt een foto echt als mijn kind hem verwijdert?
i Kan een oude post van mij nog gevonden worden?
s are deleted pictures really deleted
g How long will my child's posts be visible?
`),
  ...readExamples(['III.A.8'], `
s Ik word gepest in de groepsapp, wat nu?
s iemand stuurt me gemene appjes
s wat als klasgenoten een meme van mij maken
s iemand verspreidt leugens over mij op internet
s mag ik een leraar uitschelden op internet
s wat doet school tegen pesten op social media
t Wat staat er in de code over pesten en bedreigen?
t Een leerling wordt belachelijk gemaakt op TikTok, wat zegt de code?
t Ik word beledigd door een ouder op Facebook
g Wat doet de school als mijn kind online wordt uitgescholden?
g Mijn zoon wordt buitengesloten uit de groepsapp
i Een leerling schrijft nare dingen over mij online
s people laugh at me in the group chat, what can i do
g What does the school do about online bullying?
t A student is stalking another one on Snapchat
`),
  ...readExamples(['III.B.0'], `
t Waarom is er een verschil in macht tussen docent en leerling volgens de code?
t Mag ik met leerlingen over mijn privéleven chatten?
t Hoeveel professionele afstand verwacht de code?
s mag een leraar vriendjes zijn met leerlingen
g Hoort een docent online afstand te bewaren tot mijn kind?
i Hoe bewaar ik afstand als ik bijna even oud ben?
t Why must staff keep a professional distance?
`),
  ...readExamples(['III.B.1'], `
t Hoe hoort een medewerker online met leerlingen om te gaan?
t Is wat een stagiair online doet ook mijn zaak?
t Mag ik buiten werktijd met leerlingen chatten over school?
i Moet ik mijn accounts nakijken voordat ik begin met stage?
i Valt een stagiaire onder de regels voor medewerkers?
i Heb ik een voorbeeldfunctie als stagiair?
g Zijn de regels voor stagiairs hetzelfde als voor docenten?
s gelden voor een stagiair dezelfde regels als voor een leraar
i Are interns role models too?
`),
  ...readExamples(['III.B.2'], `
t Mag ik leerlingen als vriend hebben op Facebook?
t Mag ik een leerling accepteren op Instagram?
t Mag ik contact met ouders hebben via mijn privé-Facebook?
t Hoe scheid ik werk en privé op social media?
t Mag ik een Instagram over mijn vak maken?
t Wie moet weten dat ik een YouTubekanaal voor leerlingen heb?
i Mag ik leerlingen terugvolgen op TikTok?
s Mag ik mijn leraar volgen op Instagram?
s mag mijn docent mij een vriendschapsverzoek sturen
g Mag een docent mijn dochter volgen op Snapchat?
t May teachers be friends with students on social media?
t Do I need two accounts, one private and one for work?
`),
  ...readExamples(['III.B.3'], `
t Mag ik een leerling een appje sturen?
t Welk kanaal gebruik ik voor berichten aan leerlingen?
t Heb ik toestemming nodig van de schoolleiding voor WhatsApp met een leerling?
t Mag ik leerlingen mijn telefoonnummer geven?
t Waarom liever geen WhatsApp met leerlingen?
t Moet ik Teams of Magister gebruiken voor contact?
i Mag ik met een leerling appen over een opdracht?
s Mag ik mijn docent een whatsappje sturen?
s via welke app praat je met docenten
g Mag een leraar mijn zoon een bericht sturen via WhatsApp?
g Hoe moet een docent mijn kind benaderen?
t Is it okay to WhatsApp with a student?
t Do I need approval from management to text a student?
`),
  ...readExamples(['III.B.3', 'III.B.9'], `
t Wat moet ik regelen voor een klassenapp?
t Mag ik een appgroep maken voor de werkweek?
t Kan ik met mijn leerlingen in een WhatsAppgroep?
i Mag ik een groepsapp met leerlingen beginnen voor een uitje?
t May I start a WhatsApp group for the field trip?
`),
  ...readExamples(['III.B.4'], `
t Mag ik mijn privémail gebruiken voor contact met leerlingen?
t Welk e-mailadres moet ik gebruiken naar leerlingen?
t Mag een leerling mij op mijn privéadres mailen?
i Moet ik een mailadres van school gebruiken?
s Mag een docent met mij mailen via zijn privémail?
g Mag een docent vanaf een privéadres mailen naar mijn kind?
t Can I use my personal e-mail with students?
`),
  ...readExamples(['III.B.5'], `
t Mag ik online schrijven over mijn werk op school?
t Mag ik iets posten over een leerling zonder naam?
t Wat mag ik niet publiceren over school?
t Mag ik een verhaal uit de klas delen op LinkedIn?
i Mag ik posten over mijn stageschool?
g Mag een docent iets over mijn kind posten?
t Am I allowed to write about my school on LinkedIn?
`),
  ...readExamples(['III.B.6'], `
t Moet ik laten weten dat een bericht mijn eigen mening is?
t Hoe schrijf ik op persoonlijke titel?
t Wanneer spreek ik namens de school?
t Mag ik als docent mijn mening geven op Twitter?
i Mag ik als stagiair een mening over school geven op internet?
t Should I say that I speak for myself?
`),
  ...readExamples(['III.B.7'], `
t Moet ik in een online discussie zeggen dat ik bij SVOK werk?
t Mag ik meedoen aan een gesprek over de school op Facebook?
t Moet ik mijn naam en functie zeggen als ik reageer op iets over school?
i Moet ik zeggen dat ik hier stage loop als ik online reageer?
t Do I have to mention my employer in an online debate?
`),
  ...readExamples(['III.B.8'], `
t Mag ik een foto van leerlingen op social media zetten?
t Mag ik een filmpje van leerlingen mailen naar ouders?
t Van wie heb ik toestemming nodig voor een foto van een leerling van 16?
t Hoe leg ik toestemming voor foto's vast?
t Mag een herkenbare leerling op de website?
i Mag ik foto's van leerlingen maken voor mijn portfolio?
s Mag de school mijn foto gebruiken zonder dat ik dat wil?
s mag een docent een foto van mij op zijn insta zetten
g Moet de school mij vragen voordat er een foto van mijn kind op internet komt?
g Hoe maak ik bezwaar tegen een foto van mijn zoon?
t Is it OK to share class pictures with parents?
g Does the school need my consent for a picture of my child?
`),
  ...readExamples(['III.B.8', 'III.B.9'], `
t Moet de toestemming ieder schooljaar opnieuw?
t Wie tekent als de leerling zestien is?
g Geef ik toestemming of mijn kind zelf?
s ben ik oud genoeg om zelf toestemming te geven
g How do I withdraw my consent?
`),
  ...readExamples(['III.B.9'], `
t Heb ik toestemming van ouders nodig om Instagram in de les te gebruiken?
t Wie moet toestemming geven voor het gebruik van TikTok in mijn les?
t Moet toestemming voor social media vooraf?
i Moet ik toestemming vragen als ik WhatsApp gebruik voor mijn les?
g Mag de school mijn kind vragen om een account op social media te maken?
s mag ik nee zeggen tegen een opdracht op tiktok
t Do parents have to agree before I use Discord with my class?
`),
  ...readExamples(['III.B.10'], `
t Wat moet ik doen als een gesprek in de app uit de hand loopt?
t Wie bel ik als er een rel ontstaat op social media?
t Er is ruzie in de WhatsAppgroep van mijn klas
t Ouders gaan tekeer op Facebook tegen school, wat doe ik?
i Wat doe ik als een leerling mij online aanvalt?
s wat moet ik doen als er ruzie is in de klassenapp
g Wat doet de school bij een uit de hand gelopen appgroep?
t What should I do when an online discussion goes wrong?
`),
  ...readExamples(['III.B.11'], `
t Bij wie kan ik navragen of mijn bericht mag?
t Ik twijfel over een post, wat nu?
t Wie helpt mij als ik niet zeker weet of iets kan?
i Aan wie vraag ik of ik dit mag posten?
t Who can I ask when I am not sure about a post?
`),
  ...readExamples(['III.B.12'], `
t Mag ik privé posten wat ik wil?
t Kan een privébericht gevolgen hebben voor mijn baan?
t Mag ik een foto van mij met bier op Instagram zetten?
t Mag ik in mijn vrije tijd mijn politieke mening posten?
i Kunnen mijn privéfoto's een probleem zijn op stage?
g Mag een docent privé alles plaatsen wat hij wil?
t Do my private posts matter for my work?
`),
  ...readExamples(['IV.1'], `
t Wat zijn de gevolgen als ik de gedragscode overtreed?
g Wat gebeurt er bij overtreding van de gedragscode?
s wat gebeurt er als je de regels niet volgt
t Wordt een overtreding in mijn dossier gezet?
t What are the consequences of breaking the code?
`),
  ...readExamples(['IV.2'], `
s Welke straf krijg ik als ik een docent film?
s kan ik geschorst worden voor iets op social media
g Welke straf kan mijn kind krijgen voor een filmpje?
t Welke maatregelen zijn er voor leerlingen bij overtreding?
s what punishment can a student get
`),
  ...readExamples(['IV.3'], `
t Welke straf kan een medewerker krijgen?
t Kan ik ontslagen worden als ik de code overtreed?
s krijgt een leraar ook straf als hij de regels breekt
g Welke gevolgen heeft het voor een docent als hij de regels overtreedt?
t Can a breach of the code cost me my job?
`),
  ...readExamples(['I.1'], `
s Geldt de gedragscode voor mij?
g Geldt de code ook voor ouders en verzorgers?
t Geldt deze code voor alle medewerkers?
g does this also apply to me as a parent
`),
  ...readExamples(['I.2'], `
s Geldt de gedragscode ook buiten school?
s gaat dit ook over mijn privé account
g Geldt de code ook voor wat mijn kind thuis doet?
t Geldt de code ook voor berichten in mijn vrije tijd?
s does the code also count outside school
`),
  ...readExamples(['I.3'], `
s Wat is volgens school social media?
s is snapchat social media
g Valt WhatsApp ook onder de gedragscode?
t Horen nieuwe apps ook bij social media?
t Does the code cover private messages?
`),
];
