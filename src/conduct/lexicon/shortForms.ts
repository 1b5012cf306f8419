/** Chat spelling and English contractions, written out; the values are words as the concepts know them. */
const source: Readonly<Record<string, string>> = {
  gwn: 'gewoon', ff: 'even', effe: 'even', effen: 'even', "m'n": 'mijn', mn: 'mijn', "z'n": 'zijn', zn: 'zijn', "d'r": 'haar', dr: 'haar',
  ie: 'hij', k: 'ik', "'k": 'ik', "'t": 'het', t: 'het', "'m": 'hem', m: 'hem', ni: 'niet', nie: 'niet', nt: 'niet', wnr: 'wanneer', w8: 'wacht',
  mss: 'misschien', miss: 'miss', nix: 'niks', niets: 'niks', sws: 'sowieso', pls: 'alsjeblieft', plz: 'alsjeblieft', plsss: 'alsjeblieft', aub: 'alsjeblieft', ajb: 'alsjeblieft',
  alstublieft: 'alsjeblieft', idd: 'inderdaad', iig: 'in ieder geval', vgm: 'volgens mij', omg: 'omg', kk: 'kanker', kkr: 'kanker', kanka: 'kanker', kenker: 'kanker',
  tyfes: 'tyfus', tfoe: 'tfoe', gvd: 'godverdomme', kut: 'kut', jwz: 'je weet', jwt: 'je weet', wollah: 'wallah', wolla: 'wallah', walla: 'wallah', vallah: 'wallah',
  hb: 'hou bek', hjb: 'hou je bek', hjm: 'hou je mond', kys: 'kill yourself', stfu: 'shut the fuck up', gtfo: 'get the fuck out', idc: 'i dont care', idk: 'i dont know',
  u: 'u', ur: 'your', r: 'are', youre: 'you are', "you're": 'you are', "i'm": 'i am', im: 'i am', "i'll": 'i will', ill: 'i will', "u'll": 'u will', "you'll": 'you will',
  "don't": 'dont', "can't": 'cant', "won't": 'wont', "isn't": 'is not', "ain't": 'is not', aint: 'is not', "doesn't": 'doesnt', "she's": 'she is', shes: 'she is', "he's": 'he is', hes: 'he is',
  "they're": 'they are', "it's": 'it is', "that's": 'that is', thats: 'that is', "i've": 'i have', ive: 'i have', wanna: 'want to', gonna: 'going to', gotta: 'have to', lemme: 'let me',
  ppl: 'people', tmrw: 'tomorrow', tmr: 'tomorrow', abt: 'about', bc: 'because', cuz: 'because', cus: 'because', w: 'with', pics: 'pic', vid: 'video', vids: 'video', fr: 'echt', ngl: 'eerlijk',
  lol: 'haha', lmao: 'haha', lmfao: 'haha', rofl: 'haha', xd: 'haha', hahaha: 'haha', hahah: 'haha', hahahaha: 'haha', ahaha: 'haha', hihi: 'haha', jk: 'grapje', ofz: 'ofzo',
  mevr: 'mevrouw', mvr: 'mevrouw', mr: 'meneer', dhr: 'meneer', mw: 'mevrouw', jullie: 'jullie', jlie: 'jullie', jouwn: 'jouw', jou: 'jou', jw: 'jouw', gelyk: 'gelijk', altyd: 'altijd',
  insta: 'insta', instagram: 'insta', snapchat: 'snap', wapp: 'whatsapp', whats: 'whatsapp', tel: 'telefoon', telnr: 'telefoonnummer', nr: 'nummer', ofzo: 'ofzo', wrm: 'waarom', hvj: 'hou van je', ily: 'love you',
  hmu: 'text me', dm: 'dm', dms: 'dm', "dm's": 'dm', pb: 'dm', gc: 'groepsapp', thx: 'thanks', ty: 'thanks', mafkees: 'mafkees', ouwe: 'oude', ouders: 'ouders', mams: 'mama', paps: 'papa', ma: 'moeder', pa: 'vader',
  nudz: 'nudes', n00ds: 'nudes', noods: 'nudes', noodz: 'nudes', smth: 'something', sum1: 'someone', every1: 'everyone', no1: 'niemand', any1: 'anyone', b4: 'before', l8r: 'later', gr8: 'great', str8: 'straight',
  gij: 'jij', ge: 'je', gijlie: 'jullie', gulle: 'jullie', uwe: 'jouw', uwen: 'jouw', oew: 'jouw', joen: 'jouw', zijde: 'ben je', hebde: 'heb je', ziede: 'zie je', kunde: 'kun je', moogt: 'mag', zijt: 'bent',
  da: 'dat', wa: 'wat', ne: 'een', nen: 'een', den: 'de', mijne: 'mijn', zijne: 'zijn', mien: 'mijn', nich: 'niet', gin: 'geen', gene: 'geen', nemand: 'niemand', nimand: 'niemand', nimad: 'niemand', iedreen: 'iedereen', efkes: 'even', goe: 'goed', mar: 'maar',
  vur: 'voor', veur: 'voor', doar: 'daar', naor: 'naar', noar: 'naar', mergen: 'morgen', ok: 'oke', oki: 'oke', velo: 'fiets', gsm: 'telefoon', nonkel: 'oom', boekentas: 'tas',
  osso: 'huis', tellie: 'telefoon', waggie: 'auto', waggi: 'auto', doekoe: 'geld', floes: 'geld', mattie: 'vriend', matties: 'vrienden', sahbi: 'vriend', bradda: 'vriend', niffo: 'neef', chick: 'meid', chickie: 'meid', skeer: 'arm', skotoe: 'politie', juten: 'politie',
  wrom: 'waarom', wroom: 'waarom', zyn: 'zijn', myn: 'mijn', jy: 'jij', hy: 'hij', zy: 'zij', by: 'bij', tog: 'toch', hep: 'heb', verwyder: 'verwijder', egt: 'echt', ech: 'echt', moetik: 'moet ik', benik: 'ben ik', hebik: 'heb ik', alsje: 'als je', benje: 'ben je', hebje: 'heb je', gaje: 'ga je', kanje: 'kan je', wilje: 'wil je', weetje: 'weet je', zalik: 'zal ik',
};

export const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(source).map(([short, long]) => [short, long.split(' ')]),
);

const emojiSource: Readonly<Record<string, string>> = {
  emolach: '😂🤣😆😹😜😝😛',
  emodood: '💀☠⚰🪦',
  emohuil: '😭😢😥🥲🥺😔😞😟🙁☹💔🥀',
  emohart: '❤💕💖💗💘💙💚💛💜🖤🤍🤎😍😘😚💋🥰💞',
  emoknip: '😉😏🫦',
  emovuur: '🔥🤤',
  emodier: '🐀🐁🐍🐷🐖🐒🐵🐮🐄🐳🐋🐕🐶🐽🦍🙈',
  emoclown: '🤡🤮🤢💩🗑🚮',
  emowapen: '🔪🔫💣🗡🪓⚔🩸🧨👊🤛🤜🥊',
  emovinger: '🖕',
  emoseks: '🍆🍑💦👅🍒👙',
  emostil: '🤫🤐',
  emooog: '👀👁',
  emoboos: '😡🤬😠👿😤',
  emofeest: '🎉🎂🥳🎁🎈',
  emovrolijk: '😊🙂😄😁😃😀🙃😇🤗👍🙏💪😅👏',
};

export const emojiWords: ReadonlyMap<string, string> = new Map(
  Object.entries(emojiSource).flatMap(([word, emoji]) => [...emoji].map((one): [string, string] => [one, word])),
);
