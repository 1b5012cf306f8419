/** How chat language is written out. Only what is unambiguous in a question to the school. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  k: 'ik', kmag: 'ik mag', magk: 'mag ik', kank: 'kan ik', kheb: 'ik heb', kwil: 'ik wil', ikke: 'ik', ff: 'even', effe: 'even',
  mn: 'mijn', me: 'mijn', myn: 'mijn', z: 'zijn', zn: 'zijn', dr: 'haar', vd: 'van de', vh: 'van het', vr: 'voor',
  ist: 'is het', ut: 'het', t: 'het', wnr: 'wanneer', waneer: 'wanneer', wrm: 'waarom', wrom: 'waarom', wa: 'wat', wrs: 'waarschijnlijk',
  gwn: 'gewoon', gewn: 'gewoon', tog: 'toch', egt: 'echt', nie: 'niet', nt: 'niet', ni: 'niet', ofzo: '', nog: 'nog', lln: 'leerlingen', ll: 'leerling',
  lkr: 'leerkracht', leraar: 'docent', pls: '', plz: '', aub: '', alsjeblieft: '', svp: '', iig: 'in elk geval', bv: 'bijvoorbeeld', bijv: 'bijvoorbeeld',
  evt: 'eventueel', ivm: 'in verband met', ipv: 'in plaats van', mbt: 'met betrekking tot', tijd: 'tijd', dmv: 'door middel van', idk: 'ik weet niet',
  ws: 'waarschijnlijk', jwz: 'je weet zelf', omg: '', wtf: '', lol: '', haha: '', hahaha: '', sws: 'sowieso', bff: 'vriendin', bffs: 'vrienden',
  u: 'you', ur: 'your', r: 'are', cuz: 'because', im: 'i am', ive: 'i have', id: 'i would', cant: 'can not', dont: 'do not', doesnt: 'does not',
  isnt: 'is not', wanna: 'want to', gonna: 'going to', teachers: 'teacher', whats: 'what is', insta: 'instagram', ig: 'instagram', fb: 'facebook', yt: 'youtube',
  wapp: 'whatsapp', wa2: 'whatsapp', app: 'app', snapchat: 'snap', socials: 'social media', dm: 'dm', dms: 'dm', pic: 'picture', pics: 'picture', vid: 'video', vids: 'video',
};

const MARKS = /[\u0300-\u036f]/g;
const ACCENTED = /[^\0-\x7f]/;
const STRETCHED = /([a-z])\1{2}/;
const STRETCHED_ALL = /([a-z])\1{2,}/g;
/** Without one of these in it, a text has nothing to join; most have none. */
const SPELT_APART = /['-]|mail|whats|social|1\sop|tik\stok|you\stube|06/;

/**
 * Splits what somebody typed into plain lower-case words: no accents, no stretched letters, chat language written out.
 * `'Mag k me leraar filmennn??'` → `['mag', 'ik', 'mijn', 'docent', 'filmen']`.
 */
export function normalise(text: string): string[] {
  let plain = (ACCENTED.test(text) ? text.normalize('NFD').replace(MARKS, '').replace(/[’‘`´]/g, "'") : text.replaceAll('`', "'")).toLowerCase();
  if (SPELT_APART.test(plain)) plain = joined(plain);
  if (STRETCHED.test(plain)) plain = plain.replace(STRETCHED_ALL, '$1');
  const words: string[] = [];
  for (const raw of plain.match(/[a-z]+|\d+/g) ?? []) {
    const written = Object.hasOwn(WRITTEN_OUT, raw) ? WRITTEN_OUT[raw] : raw;
    if (written === undefined || written === '') continue;
    if (written.includes(' ')) words.push(...written.split(' '));
    else words.push(written);
  }
  return words;
}

function joined(text: string): string {
  return text
    .replace(/\b(foto|video|auto|oma|opa|insta|collega|mama|papa|camera|selfie|app|whatsapp|story)'s\b/g, '$1s')
    .replace(/\be-?mail/g, 'email')
    .replace(/\bwhats[\s-]+app/g, 'whatsapp')
    .replace(/\bsocial(?:e)?[\s-]media/g, 'socialmedia')
    .replace(/\b1[\s-]op[\s-]1\b/g, 'eenopeen')
    .replace(/\btik[\s-]tok/g, 'tiktok')
    .replace(/\byou[\s-]tube/g, 'youtube')
    .replace(/\b06[\s-]?(?:nummer|nr)\w*/g, 'telefoonnummer')
    .replace(/'/g, '');
}
