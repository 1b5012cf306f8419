/** A GIF or sticker out of the client's own picker. Nothing is uploaded: the message points to the address of whoever offers it. */
export interface Expression {
  readonly id: string;
  readonly kind: 'gif' | 'sticker';
  readonly title: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

// Addresses have the form that Teams' pickers give; nobody has these pictures, so nothing is ever fetched from there.
const gif = (name: string, title: string): Expression => ({
  id: `gif-${name}`, kind: 'gif', title, width: 400, height: 250,
  address: `https://media2.giphy.com/media/speelplein${name}/giphy.gif?cid=speelplein&ep=v1_gifs_search&rid=giphy.gif&ct=g`,
});
const sticker = (name: string, title: string): Expression => ({
  id: `sticker-${name}`, kind: 'sticker', title, width: 250, height: 250,
  address: `https://statics.teams.cdn.office.net/evergreen-assets/stickerassets/speelplein-250x250/Speelplein_${name}.png?v=5`,
});

/** Everything in the picker but the emoji. */
export const EXPRESSIONS: readonly Expression[] = [
  gif('confetti', 'Confetti GIF'), gif('zwaai', 'Waving Hand GIF'), gif('hart', 'Beating Heart GIF'),
  sticker('Bravo', 'Bravo!'), sticker('Koffie', 'Koffie?'), sticker('Bedankt', 'Bedankt!'),
];

export const expressionOf = (id: string): Expression | undefined => EXPRESSIONS.find((one) => one.id === id);
