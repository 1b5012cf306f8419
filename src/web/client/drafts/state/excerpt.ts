const LONGEST = 160;

/** The beginning of a long piece, cut between words: `excerpt('Sem had een 3 …')`. */
export function excerpt(piece: string): string {
  const line = piece.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ') > LONGEST / 2 ? cut.lastIndexOf(' ') : LONGEST).toWellFormed()}…`;
}
