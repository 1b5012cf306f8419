/** Where a language model helped with the words of an answer. */
export const wording = {
  byModel: (articles: readonly string[]) => `Verwoord met hulp van een taalmodel, uit ${articles.join(', ')}. Bij twijfel geldt het artikel zelf.`,
  welcome: 'Stel je een vraag over de gedragscode? Een taalmodel helpt dan met de woorden van het antwoord. Het krijgt je vraag zonder namen en getallen.',
};
