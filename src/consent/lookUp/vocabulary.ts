const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** How a question after somebody's consent begins, or what it is about. */
export const ASKING = set(`
  mag mogen magen mocht mochten kan kunnen kon konden wie welke heeft hebben had hadden is zijn was waren staat gaf gaven geldt
  toestemming toestemmingen check controleer zoek
  may can could who which has have had did does do are were allowed consent consents permission`);

/** A modal in the past asks after a day that has passed. */
export const ASKING_PAST = set('mocht mochten kon konden was waren had hadden gaf gaven did were');

/** Words between which a look-up may stand without becoming another question. */
export const AROUND = set(`
  de het een deze dit die dat van vd uit voor op in bij aan met naar door om en of ook nog nu er al wel eigenlijk even dan te zo toch alsjeblieft graag aub svp
  hi hoi hallo hey hee goedemorgen goedemiddag dag houvast
  heel hele alle alles allemaal iedereen elke elk iedere gehele volledige complete klas groep lijst lijstje excursie excursielijst uitje reis schoolreis namen
  leerling leerlinge leerlingen leerlinges kind kinderen meisje meisjes jongen jongens mentorleerlingen
  ik we wij men je hij zij ze hem haar hun hen zijn mijn onze ons jullie school schools
  worden wordt gezet geplaatst geplaats gepost gedeeld gepubliceerd gebruikt getoond staan staat komen komt verschijnen zichtbaar herkenbaar gegeven gekregen geweest
  volgende hieronder onderstaande bovenstaande geen niet toen welke
  the a an this these those that of from for on at to be been being by with and or also still now please hello there
  whole entire all everyone everybody every each class group list students student pupil pupils child children girl boy girls boys kids kid
  i you he she him her his they them their our my shown posted published put used appear following below given not no
  someone it`);

/** Makes a question one about pictures, when it names no purpose. */
export const PICTURES = set(`
  foto fotos filmpje filmpjes film video videos beeld beelden plaatje plaatjes afbeelding klassenfoto groepsfoto portret
  filmen fotograferen gefilmd gefotografeerd gefotografeert opgenomen opnemen
  picture pictures photo photos photograph photographed filmed image images
  toestemming toestemmingen consent consents permission`);

/** What the asker would do with pictures; of whoever stands there as the one who acts, it is another question. */
export const ACTING = set(`
  zetten plaatsen delen posten publiceren uploaden gebruiken tonen maken nemen zet plaats deel post publiceer gebruik maak filmen fotograferen opnemen
  put share publish upload use show make take film photograph`);

/** The asker as the one who acts. */
export const ASKER = set('ik we wij men je i you');

export const PASSIVE = set('worden wordt werd be been being');

/** Of a class somebody is meant who isn't named: "deze leerling van 2A". */
export const ONE_OF = set('leerling leerlinge kind meisje jongen student pupil child girl boy kid someone');

export const EVERY_ONE_OF = set('elke elk iedere every each');

/** Between a name and the class that it is in. */
export const OF_CLASS = set('van uit in klas from of class');

export const ARTICLES = set('de het een onze mijn ons jullie hun dit dat the a an our my your their this that');

export const PREPOSITIONS = set('op in voor bij on for at');

export const NAME_PREFIXES = set('van de den der het t ten ter in op te el al ben bin von du la le da dos di d v vd');

/** Names that are words as well: in small letters they aren't taken for somebody. */
export const NAMES_TOO = set('roos mei juni april augustus juli noor wil bo an jan dag sem sterre bloem ster zon maan parel jade lente zomer herfst winter joy hope faith grace iris');

/** Words that look like an unknown name between "mag" and "op de website" and aren't. */
export const ORDINARY = set(`
  iets niets alles iedereen niemand iemand ouders ouder vader moeder docent docenten leraar leraren juf meester collega collegas stagiair stagiairs mentor directeur conrector bezoekers gasten
  muziek tekst verslag cijfers cijfer rapport namen naam adres gedicht tekening werkstuk logo link links reclame advertentie film serie spel verhaal kunst citaat interview nieuws agenda rooster
  snapchat telefoon mobiel camera drone school klas groep les lessen sport gym pauze kantine kerst sinterklaas
  something anything nothing teachers teacher parents parent colleague music text homework art poem drawing news`);
