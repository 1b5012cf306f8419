/** Dutch and English words, months, places and brands that are first names as well; folded, as `foldWord` gives them. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `roos roosje storm lente lotus linde iris jasmijn fleur sterre ster mees merel valk vos wolf beer bloem luna nova sky
  mei jan jun sep juni juli augustus mark will wil ben bo job rob bob bas max rein abel mats dirk albert floor lot jet puck pim
  sam sil dex dean art bill grace hope faith joy summer may june april amber jade ruby robin cor stan ties
  toon lies wies saar fien siem guus jip bing dag rose lily daisy ivy heather dawn eve christian chase drew pat penny sandy sunny
  star sage reed miles pierce carter mason hunter sol mars roel jop liv paris london sydney florence milan victoria kai ray pleun`.split(/\s+/),
);
