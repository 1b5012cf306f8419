import { readExamples } from '../readExamples';

/** IV: what follows from a breach. */
export const consequenceQuestions = [
  ...readExamples(['IV.1'], `
t Wat gebeurt er als iemand de code overtreedt?
t Wie neemt maatregelen bij een overtreding?
t Komt een waarschuwing in mijn personeelsdossier?
t wordt communicatie over een overtreding bewaard in mijn dossier
g Wat doet de school als de regels worden overtreden?
s wat als iemand zich niet aan de regels houdt
g krijgt een slachtoffer hulp van school
s krijg ik hulp als ik slachtoffer ben
t wat is de rol van de integriteitscode bij een overtreding
t kan het college van bestuur ingrijpen
t hoe zwaar wordt een overtreding bestraft
a wat zijn de gevolgen van het overtreden van de gedragscode
t wat gebeurt er met mij als ik een regel breek
g wat gebeurt er als een docent zich niet aan de code houdt
s wat gebeurt er als een leraar de regels breekt
t hangt de maatregel af van de ernst
g wordt een ouder ook aangesproken als hij zich misdraagt online
t krijgen mensen die last hebben van grensoverschrijdend gedrag ondersteuning
s wie beslist wat er gebeurt na een overtreding
t What happens if someone breaks the code?
t Does a breach go into my staff file?
s what if someone does not follow the rules
g Does a victim get help from the school?
g What happens if a teacher breaks the rules?
i wat als ik als stagiair de code overtreed
`),
  ...readExamples(['IV.2'], `
s kan ik geschorst worden om een tiktok
s kan ik van school gestuurd worden om een filmpje
s welke straf kan ik krijgen
s wat voor straf krijg ik als ik film in de les
s kan school me straffen voor een post
s kan je van school af getrapt worden voor een appje
s moet ik nablijven als ik een foto van een docent heb gedeeld
g Kan mijn kind van school verwijderd worden om een bericht?
g Welke maatregel kan mijn zoon krijgen?
g mijn dochter is geschorst om een snap, mag dat
g Waar staat welke straffen er zijn voor leerlingen?
t Welke maatregel kan ik een leerling opleggen?
t Wat staat er in het leerlingenstatuut over straffen bij social media?
t kan een leerling geschorst worden voor online gedrag
t welke sancties zijn er voor leerlingen
t waar vind ik het protocol schorsing en verwijdering
s wat gebeurt er als ik me niet aan de regels hou
s krijg ik straf als ik de groepsapp verziek
s Can I be suspended for a post?
s can i get kicked out of school for a tiktok
g Can my child be expelled for a message?
t What measures are there for students?
s wat staat er in het leerlingenstatuut hierover
s straf voor het maken van een nepaccount
s what punishment do i get if i film my teacher
`),
  ...readExamples(['IV.3'], `
t Kan ik mijn baan kwijtraken door een tweet?
t Welke disciplinaire maatregelen staan er in de cao?
t kan ik een waarschuwing krijgen voor een facebookbericht
t kan ik geschorst worden als docent
t kan een overtreding leiden tot ontslag
t welke straf kan ik als medewerker krijgen
t wat kan mijn werkgever doen als ik de code overtreed
s kan een leraar ontslagen worden
s krijgt een docent ook straf
s kan mn docent ontslagen worden als hij met leerlingen appt
g Kan een leraar ontslagen worden om wat hij online doet?
g Welke maatregel krijgt een docent die over de schreef gaat?
i kan mijn stage worden beëindigd om een post
t kan ik op non-actief gezet worden
t einde arbeidsovereenkomst door social media
t Can I lose my job over a post?
t What disciplinary measures are there for staff?
s can a teacher get fired for a post
g Can a teacher be dismissed for breaking the code?
t berisping krijgen voor een insta story
t verlies ik mijn contract als ik in de fout ga
`),
  ...readExamples(['IV.3', 'III.B.12'], `
t kan ik ontslagen worden om een privébericht
t Kan ik ontslagen worden vanwege iets op mijn eigen Facebook?
t kan een post in mijn vrije tijd me mijn baan kosten
t can I get fired for something on my private account
`),
];
