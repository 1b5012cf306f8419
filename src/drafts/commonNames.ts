/** First names that are borne by many in Dutch schools and mean nothing else; folded. A name without a place in the directory is still somebody's. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  `noah lucas luca levi james liam finn luuk daan sem milo mohammed mohamed ahmed ali adam yusuf youssef omar hamza bilal ibrahim ilyas ayoub amin
  thomas thijs lars jesse ruben julian niels sven jasper bram stijn teun tijn mick gijs hugo joris pieter jeroen martijn jaap kees piet henk gerrit
  wouter sander rick kevin dennis danny jordy jayden dylan quinten olivier casper pepijn floris mathijs matthijs maarten bart willem hendrik johan
  emma julia mila sophie sofie olivia tess zoe sara sarah anna evi noor lotte eva nora fenna lisa lina yara nina lynn elin isabel isabella fatima aisha
  amina aylin esra zeynep elif meryem naomi femke sanne anouk iris marieke marijke annemarie ingrid karin linda petra monique mandy kelly samira
  jasmine laura eline hannah maud lieke jill vera sofia demi kim bo laurens tobias david daniel samuel simon nathan jonas joshua tom tim nick koen`.split(/\s+/),
);
