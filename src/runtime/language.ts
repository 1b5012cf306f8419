/** Languages that the product speaks: Dutch first, English beside it. */
export type Language = 'nl' | 'en';
