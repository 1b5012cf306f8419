const LONGEST = 16;

/** Words with which somebody goes on where the last question ended. */
const OPENS = new RegExp(
  `^(?:(?:${[
    'en|maar|of|ook|oke?|okay|dus|ja|nee|hm+|ah|ik bedoel|ik bedoelde|wat als|stel|hoe zit het|hoe zit dat|waarom|vanaf wanneer|sinds wanneer|tot wanneer|hoe lang|van wie|aan wie|bij wie|door wie|met wie|zelfs als|behalve als|en dan',
    'and|but|or|also|so|i mean|i meant|what if|what about|how about|why|since when|from when|until when|by whom|to whom|with whom|even if|unless|ok',
  ].join('|')})(?=[\\s,.?!]|$))`,
);

/** Words that point back at what was said before. */
const POINTS_BACK = /\b(?:dat|dit|die|deze|het|ze|zij|hij|hem|hen|hun|er|daar|daarvoor|daarmee|daarover|dan|zoiets|hetzelfde|that|this|it|they|them|those|these|there|then|same|so)\b/;

/** `opens`: it begins where the last question ended. `pointsBack`: a word in it may mean what was said before. */
export type GoingOn = 'opens' | 'pointsBack';

/**
 * Does this go on about the question before, as in "en als ze 16 zijn?"? Only how it is worded is looked at: whether it
 * is about the same is for finding. Null: it stands by itself.
 */
export function goesOn(question: string): GoingOn | null {
  const plain = question.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().trim();
  if (plain.split(/\s+/).length > LONGEST) return null;
  if (OPENS.test(plain)) return 'opens';
  return POINTS_BACK.test(plain) ? 'pointsBack' : null;
}
