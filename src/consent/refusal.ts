import { consentArticle } from './consentArticle';
import type { ConsentEvent, ConsentRegister } from './consentEvent';
import type { ConsentNo, ConsentOption, NoReason } from './consentVerdict';

/** After an explicit no nobody is asked again: consent under pressure isn't consent. */
const NOT_TO_BE_ASKED: ReadonlySet<NoReason> = new Set<NoReason>(['refused', 'withdrawn', 'guardiansDiffer', 'unknownStudent']);

/** What a no is about: the register asked, and the version of the code that asks for it. */
export interface RefusalOf {
  readonly register: ConsentRegister;
  readonly codeVersion: string | null;
}

export function refusal(because: NoReason, { register, codeVersion }: RefusalOf, event: ConsentEvent | null): ConsentNo {
  return {
    kind: 'no',
    because,
    article: consentArticle(register),
    codeVersion,
    eventId: event?.id ?? null,
    decidedOn: event?.decidedOn ?? null,
    source: event?.source ?? null,
    options: optionsAfter(because, register),
  };
}

function optionsAfter(because: NoReason, register: ConsentRegister): readonly ConsentOption[] {
  const options: ConsentOption[] = [];
  if (!NOT_TO_BE_ASKED.has(because)) options.push('askAgain');
  if (because !== 'unknownStudent') options.push('otherPurpose');
  // There is no face to cover in a WhatsApp group.
  if (register === 'image') options.push('cover');
  return [...options, 'leaveOut'];
}
