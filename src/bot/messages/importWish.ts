const LIST = String.raw`(?:(?:een|de|het|nieuwe|a|the|new)\s+)*(?:lijst(?:en)?|toestemming(?:en|slijst(?:en)?)?|magister(?:lijst)?|csv(?:-bestand)?|bestand|lists?|consents?|consent lists?|file)`;
const WISH = new RegExp(
  String.raw`^\W*(?:(?:ik wil|kan ik|mag ik|hoe kan ik|i want to|can i|how do i)\s+)?(?:${LIST}\s+(?:inlezen|importeren|uploaden|import|upload)|(?:inlezen|importeren|importeer|import|upload|lees|read in)(?:\s+${LIST}(?:\s+in)?)?|(?:doelen|purposes)(?:\s+(?:van school|beheren|aanpassen|wijzigen|of school))?)\W*$`,
  'i',
);

/** Pure: whether these words ask for the page where an administrator reads in a list: `lijst inlezen`, `import`. */
export function isImportWish(words: string): boolean {
  return words.length <= 80 && WISH.test(words);
}
