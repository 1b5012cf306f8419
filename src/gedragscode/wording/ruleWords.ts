/** Words on which a rule turns, Dutch and English together, as `normalise` leaves them. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const NEGATIONS = words('niet geen nooit niemand niets nergens noch verboden not no never nobody none nothing nowhere neither nor forbidden prohibited banned');
export const WITHOUT = words('zonder without');
export const UNLESS = words('tenzij behalve unless except');
export const ONLY = words('alleen slechts uitsluitend enkel mits pas only solely provided');
export const IF = words('als indien wanneer zolang zodra if when whenever');
export const GRANTS = words('mag mogen mocht kan kun kunt kunnen toegestaan geoorloofd may can allowed permitted free');
export const DUTIES = words('moet moeten verplicht nodig vereist hoef hoeft hoeven dient dienen must need needs should required obliged necessary');
/** With a negation these let somebody off. */
export const RELEASES = words('hoef hoeft hoeven nodig verplicht vereist need needs required obliged necessary');
export const ASKS = words('vraag vraagt vragen gevraagd ask asks asked asking');
export const DISCOURAGES = words('afgeraden ontraden raadt afraden discouraged discourages');

/** A plain yes or no, and what comes to the same: that is for the code to say, never for a model. */
export const YES_OR_NO = words('ja nee jawel jazeker zeker tuurlijk natuurlijk absoluut gerust prima oke okay ok yes yeah yep no nope sure certainly absolutely definitely fine');

export const OLDER = words('ouder oudere older boven vanaf above over minstens');
export const YOUNGER = words('jonger jongere younger onder beneden below under');

/** How far a rule reaches, and whose something is: these must stand in the very clause that is retold. */
export const REACH = words('altijd iedereen alle alles allemaal elke elk ieder iedere overal always everyone everybody all everything every each any anyone everywhere anywhere jou jouwe yours mine');

/** Words that carry no claim of their own. Words such as "altijd" or "iedereen" do, so they aren't here. */
export const CARRIES_NOTHING = words(`
  de het een en of maar dat die dit deze er hier daar hierbij daarbij daarvoor hiervoor daarom daarmee hiermee daarin dus dan want omdat zodat ik je jij jouw jullie u uw hij zij ze hem haar hun hen wij we ons onze mijn
  zijn ben bent is was waren wordt worden word werd heb hebt heeft hebben had wil wilt willen wie wat waar waarom hoe welke waarop waarin waarvan waarmee waarover
  ga gaat gaan doe doet doen gedaan laat laten op in aan van vanuit voor met bij naar uit over om te tot door per via na tijdens toen nu nog ook wel toch even zo zoals eerst ertoe eraan ervan ervoor erop erover erin daarover daarna
  bijvoorbeeld gedragscode code regel regels artikel volgens staat staan zegt zeggen
  the a an and or but that this these those there here i you he she it his her their them they we us our my me your its am is are was were be been being do does did done have has had will
  on in at of for with by to from out about during after before then so because what who whom whose which where how why as also too into within first either example conduct rule rules article articles according says say states
`);
