import { privacyArticle } from '../articles';
import type { Check } from '../draft';
import { sentenceReplaced } from '../remarkOn';
import { has, wordPattern } from '../wordPattern';
import { SURPRISE } from './secrecy';

const CONFIDENTIAL = wordPattern(
  `(?:dit|dat|het|die|deze|informatie|bijlage|stuk) (?:\\p{L}+ ){0,3}(?:is|zijn|blijft|was) (?:nog |strikt |echt |eigenlijk |heel ){0,2}(?:vertrouwelijk|geheim)|(?:strikt|nog|eigenlijk) (?:vertrouwelijk|geheim)|onder embargo|
  mag (?:eigenlijk )?(?:ik )?(?:nog )?niet (?:gedeeld|naar buiten|bekend|zeggen|vertellen|verteld worden|delen)|nog niet (?:officieel|openbaar|bekendgemaakt|naar buiten)|is nog niet bekend(?:gemaakt)? maar|
  (?:uit|in) (?:de )?notulen van (?:het |de )?(?:mt|mr|directie|leerlingbespreking|rapportvergadering|teamvergadering|managementteam)|(?:leerling|personeels)?dossier van|uit het (?:leerling|personeels)?dossier|
  (?:this|that|it|which) is (?:still |strictly |actually ){0,2}(?:confidential|secret)|(?:strictly|still) confidential|under embargo|not (?:yet )?(?:public|announced)|not supposed to (?:say|share|tell)|minutes of the (?:management|board|staff)`.replace(/\s*\n\s*/g, ''),
);
const PROMISE = wordPattern('gesprek(?:ken)?|vertrouwenspersoon|behandel\\w*|ga(?:an|at)? (?:\\p{L}+ ){0,3}vertrouwelijk om|gegevens|antwoorden|enquete|enqu[êe]te|melding|meldingen|conversations?|treat\\w*|answers|survey|data|report');

/** What its writer calls confidential, shared all the same (III.A.5, III.B.5). */
export const checkConfidential: Check = (draft, context) => {
  if (context.audience === 'staff' && context.writer === 'staff') return [];
  return draft.sentences.flatMap((sentence) =>
    has(CONFIDENTIAL, sentence.text) && !has(PROMISE, sentence.text) && !has(SURPRISE, sentence.text) ? [sentenceReplaced('confidential', context.writer === 'staff' ? 'III.B.5' : privacyArticle(context), sentence, { key: 'moreLater' })] : [],
  );
};
