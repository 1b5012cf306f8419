/** A place to fill in, in the ways in which people write one: `[naam]`, `{{name}}`, `<leerling>`, `____`. */
const SLOT = /\[([^\]]{0,80})\]|\{([^}]{0,80})\}|<([^>]{0,80})>|\(([^)]{0,80}invullen[^)]{0,80})\)|_{3,}|\.{5,}|…{2,}|\bX{3,}\b/giu;

/** Whom or whose: a slot with one of these is a place for somebody's name. */
const PERSON = /na(?:am|men)|name|leerling|student|pupil|kind|child|zoon|dochter|son\b|daughter|ouder|parent|docent|teacher|medewerker|dader|offender|perpetrator|slachtoffer|victim|pleger|\bwie\b|\bwho\b|initia/iu;

/** A slot that says nothing takes a name as easily as anything else. */
const BLANK = /^[\s._…\-xX?]*$/u;

const NAME_LINE = /(?:^|\n)\s*(?:naam|name)\s*:/iu;
const INITIALS = /\bN\.\s?N\.|\bvoornaam\b|\bachternaam\b|\bfirst name\b|\blast name\b|\bsurname\b/iu;

/**
 * Pure: whether a text that many get to read has a place for somebody's name.
 *
 * @example
 * asksForName('Gisteren heeft [naam leerling] iets gedeeld.') // true
 * asksForName('Vragen? Bel [telefoonnummer van school].') // false
 */
export function asksForName(text: string): boolean {
  if (NAME_LINE.test(text) || INITIALS.test(text)) return true;
  return [...text.matchAll(SLOT)].some(([whole, ...inside]) => {
    const words = inside.find((part) => part !== undefined);
    return words === undefined ? true : BLANK.test(words) || PERSON.test(words) || BLANK.test(whole);
  });
}
