import type { HelpNeed } from './helpContacts';
import { Phrases } from './phrase';

const RELATIVE = '(vader|moeder|pa|ma|papa|mama|vaders|moeders|stiefvader|stiefmoeder|stiefpa|stiefma|oom|opa|broer|broertje|zus|ouders|vriend|ex|tante|trainer|coach|leraar|docent)';
const THEM = '(me|mij|ons|hem|haar|mn)';

/** How a student may write what `URGENT_SIGNALS` knows in plain Dutch: street words, short forms, slips of the pen. */
export const STREET_MANNERS = new Phrases(`
  (klappen|slopen|rippen|afmaken|poken|steken) .. (fifa|fc|fortnite|cod|game|spel|gta|roblox|minecraft|toernooi|wedstrijd|toets|quiz)
  (fifa|fc|fortnite|cod|game|spel|gta|roblox|minecraft|toernooi|wedstrijd|gym|toets|proefwerk|examen|les|week|training) .. (klappen|slopen|rippen|afmaken|poken|steken)
`);

export const URGENT_STREET_SIGNALS: readonly (readonly [HelpNeed, Phrases])[] = [
  [
    'suicide',
    new Phrases(`
      (me|mij|mezelf|mijzelf|mezelluf|zich|zichzelf) (echt|gewoon|straks|vandaag|morgen|nu|vanavond)? (ophangen|ophang|opgehangen|opknopen|verhangen|afmaken|afmaak|doodmaken)
      (mezelf|mijzelf|mezelluf|zichzelf|haarzelf|hemzelf) .. (wat|iets) (aandoen|aandoe|aandoet|aan)
      (doe|doet|deed) (mezelf|mijzelf|zichzelf) (wat|iets)
      (maak|maakt|maken) (mezelf|mijzelf|zichzelf) .. (af|dood|kapot) $
      (mijn|mn|me|eigen) leven .. (beëindig*|beindig*|eindigen)
      (beëindig*|beindig*) .. (mijn|mn|me|haar) leven
      wil .. er .. (niet|nie|ni|nimeer) meer? (zijn|zjin|zyn|wezen)
      (wil|wilt|wille|willen) .. (niet|nie|ni) meer .. (leve|leven|levn|lefen|levven|bestaan)
      (wil|wilt|wille|willen) .. (nimeer|niemeer|nimmer) .. (leve|leven|levn|lefen|levven|bestaan)
      (wil|wilt) (echt)? (niet|nie|ni) (leven|leve)
      ^ (ik|k) (echt)? wil (echt|gewoon|dit)? (niet|nie|ni) meer $
      ^ (ik|k) (echt)? wil (echt|gewoon)? (nimeer|niemeer) $
      (snijdt|snijd|kerft) (zich|zichzelf)
      (snijdt|snijd|sneed|kerft) (zn|haar|zijn) (arm|armen|polsen)
      (krab|krabt|kras|kerf|snij|snijd) .. (arm|armen|polsen|benen) .. open
      geen toekomst meer
      zonder (mij|me) .. (beter|gelukkiger|blijer|rustiger)
      (kill|hurt|cut|harm|end) .. my self
      (niks|niets) .. waard .. (leven|leef)
    `),
  ],
  [
    'sextortion',
    new Phrases(`
      (chanteer*|chantert*|chanteren|shanteer*|sjanteer*) (me|mij|ons|haar|hem|mijn|een)
      (chantage|gechanteer*|gechanter*|geshanteer*)
      (afgeperst|afgeprest|afgepers|afpersen|afperst|afpersing)
      (exposen|exposed|expose|leaken|leakt|lekken|lekt) .... als (ik|we) .. (niet|niks|geen)
      als (ik|we) .. (niet|niks|geen) .... (expose*|exposen|lekt|lekken|leakt|leaken|zet|gooit|plaatst|post|deelt) .. (foto*|fotos|naakt*|filmpje*|video*|nudes|me|mij|online)
      (geld|money) .... anders .. (lekt|leakt|zet|gooit|stuurt|deelt|post|plaatst|exposet) .. (foto*|fotos|naakt*|filmpje*|video*|nudes|me|mij)
      (has|have|got) my (pics|pictures|nudes|photos|video*) .... money
      (wants|want|asks|asking) .. money .... my (pics|pictures|nudes|photos|video*)
    `),
  ],
  [
    'abuse',
    new Phrases(`
      ${RELATIVE} .. (klapt|mept|mepte|slaat|sloeg|stompt|stompte|trapt|trapte|schopt|timmert|ramt|slaadt|slaagt) (me|mij|mn|ons|mijn)
      (krijg|krijgt|kreeg|krijgen) .. (klappen|slaag|meppen|tikken) .. thuis
      thuis .. (krijg|krijgt|kreeg|krijgen) .. (klappen|slaag|meppen)
      (krijg|krijgt|kreeg) .. (klappen|slaag|meppen) van .. ${RELATIVE}
      (word|wordt|werd|ben|is|bn) .. (gemept|mishandelt|mishandel|geslage|misbruikt|aangerandt|aangeran|verkragt|verkrachtt|gestompt|geschopt|geslagn)
      thuis .. (geslage|gemept|mishandelt|gestompt)
      (mishandelt|mishandelde) (me|mij|ons|haar|hem)
      (verkragt|verkragte|verkrachte|aangerandt)
      ${RELATIVE} .. sluit* (me|mij|ons) .. op
    `),
  ],
  [
    'image',
    new Phrases(`
      (ik|mijn|mn|me|foto|fotos|video|filmpje) .. (op|in) .. (expose|exposed) (account*|pagina*|groep*|kanaal*|tele*)
      ge (exposed|exposet|exposd)
      (exposed|exposet|exposte|exposden) (me|mij)
      (hebben|heeft|hb) (me|mij) .. (exposed|geexposed|gexposed|geexposet|geëxposed)
    `),
  ],
  [
    'danger',
    new Phrases(`
      (gaan|ga|gaat|willen|wil|wilt|zullen|komen|komt) ${THEM} (echt|morgen|straks|vandaag|nu|allemaal)? (klappen|rippen|slopen|poken|aftuigen|opwachten|afmaken|afknallen|afslachten)
      (ze|hij|zij|die|jongens|gasten|boys|zullie) (wachten|wacht|stonden|staan) (me|mij|ons) op
      (word|wordt|werd|ben|bn) .. (bedreigt|bedrijgt|bedrijgd|bedregd|gestalked)
      (bedreige|bedrijgen|bedrijgt|bedreigde|bedreigden) (me|mij|ons)
      (dreigt|dreigen|dreigde|dreigden|drijgt) ${THEM} .. (slaan|klappen|steken|af|kapot|schieten|elkaar|dood)
      (im|am|being|getting|been) .. (threatend|threatned|treatened|threaten)
      (heeft|hebben|heb|met|had|trok|trekt|draagt) .. (pipa|glock|blaffer|shank|kapmes|steekwapen|vlindermes|stiletto|klapper)
    `),
  ],
];
