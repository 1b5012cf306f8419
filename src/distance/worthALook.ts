import type { Check } from '../settings/schoolPractice';
import { asksForHelp } from './asksForHelp';
import { findConcerns } from './findConcerns';
import type { Said } from './said';

/** In lower case; whatever the rules for staff can find has one of these in it. */
const OF_STAFF = /app|wapp|snap|insta|telegram|signal|discord|messenger|facebook|\bfb\b|tik ?tok|skype|viber|wechat|bereal|\bsms|\bdm|\bpm\b|text |https?:|\.me\/|discord\.|signal\.|\.com\/|@|nummer|\b06\b|mobiel|number|priv[eé]|mail|verzoek|request|accept|volg|follow|voeg|toevoegen|\badd|vrien|friend|story|account|\d{2}[\s./-]*\d{2}[\s./-]*\d{2}/;
const OF_STUDENTS = /film|opgenomen|opname|recorded|recording|taped|\b(?:neem|neemt|nemen|nam|namen)\b|video|\bvids?\b|beeld|camera|foto|\bpic|clip|screenshot|story|tik ?tok|snap|insta|https?:|\btape\b|stiekem|heimelijk/;
const ABOUT_SOMEBODY =
  /[1-9][.,]\d|\b(?:een|n|a|an) (?:[a-zé]+ )?\d|[:=\t–(-]\s?\d|[a-zé]:? \d|\d{7}|voldoende|gezakt|zitten|doubl|cijfer|uitslag|grade|failed|repeat|geboren|geb\b|born|birth|@|woon|adres|lives|\bbsn\b/;
/** The beginnings of what `drafts/` knows of somebody's health and life. */
const PRIVATE_LIFE =
  /diagnos|adhd|\badd\b|autis|asperger|pdd|dysle|dysca|depress|angstst|anxiety|paniek|panic|burn|overspannen|anorexia|boulimia|eetst|eetpr|eating|epilep|diabet|suikerz|leuk[ae]m|tumor|kanker|cancer|medic|ritalin|concerta|antidep|psych|therap|ggz|opgenomen|ziekenhuis|hospital|geopereerd|surgery|zwanger|pregnan|abort|miskraam|zelfb|zelfm|self-?h|longont|pneum|ziek|sick|\bill\b|griep|migraine|schudding|gebroken|broke|allerg|flu\b|corona|covid|geschorst|schorsing|suspend|school gestuurd|verwijderd|expel|jeugd|youth|veilig thuis|pleeg|foster|huis geplaatst|toezicht|scheid|divorc|uit elkaar|zit vast|gevangen|prison|jail|schuld|voedselbank|food bank|opgepakt|aangehouden|arrest|mishand|misbruik|abuse|geslagen|gepest|bull|spijbel|truant|blow|drugs|homo|lesb|trans|gay|verslav/;
const HELP = /help|hulp|dood|zelfmoord|suic|112|113|0800|snij|pijn|bang|slaa|sloeg|geslagen|sla |schopt|dreigt|misbruik|abuse|niet meer|niet aan|veilig|mishand|verkracht|bedreig|weggelopen|alleen|depress|pillen|overdos|kill|\bdie\b|hurt|scared|afraid|unsafe|huil|cry|\berg\b|niet goed|slecht|can.?t\b|cannot|i need|not ok|naar huis|paniek|rot\b|kapot|verdriet|niemand|haat mezelf|hate myself|spoed/;

type Heard = Pick<Said, 'text' | 'speaker' | 'isQuietTime'>;

/**
 * Whether the rules could have anything to say, before it is known who is there. Pure and quick, for every message of a
 * watched conversation: a few words first, then the rules as if everything that isn't known were so. No means no.
 */
export function worthALook(heard: Heard, checks: readonly Check[]): boolean {
  if (checks.length === 0) return false;
  const { speaker } = heard;
  const low = heard.text.toLowerCase();
  if (checks.includes('lateHours') && speaker === 'student' && HELP.test(low) && asksForHelp(heard.text)) return true;
  const words = speaker === 'staff' ? OF_STAFF : OF_STUDENTS;
  const perhaps = checks.filter((check) => {
    if (check === 'lateHours') return heard.isQuietTime;
    return check === 'studentData' ? ABOUT_SOMEBODY.test(low) || PRIVATE_LIFE.test(low) : words.test(low);
  });
  return perhaps.length > 0 && findConcerns({ ...heard, readers: { students: 1, staff: 1, others: 0 }, names: null, channels: [], schoolDomains: [], helpWasAsked: false }, perhaps).length > 0;
}
