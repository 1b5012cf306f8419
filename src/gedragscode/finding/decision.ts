/**
 * When to answer. Learnt by five-fold cross-validation on the example questions, with questions that look alike in
 * one fold, and never on the held-out ones. `DECLINED_FROM` is the highest value that declines 95 % of what the code is
 * silent on.
 */

/** From this chance of being outside, the answer is "not in the code". */
export const DECLINED_FROM = 0.35;
/** Below this chance of being outside, the article is given as the answer; in between we say that we aren't sure. */
export const CITED_BELOW = 0.31;
/** With a best article less likely than this, several may be meant. */
export const UNSURE_BELOW = 0.12;
/** A second article belongs to the answer when it is at least this part as likely as the first. */
export const NEEDED_TOGETHER = 0.45;
/** An article less likely than this isn't even worth a "see also". */
export const SEE_ALSO_FROM = 0.02;
/** A question that goes on about another: how much of its own chance of being outside counts beside that of both together. */
export const NEW_SUBJECT_COUNTS = 0.3;
/** With a best article as likely as this, a question stands by itself although "dat" or "het" is in it. */
export const SAYS_ENOUGH = 0.6;
