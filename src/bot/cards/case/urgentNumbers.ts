import { container, text, type Container } from '../card';
import type { CaseTexts } from './caseTexts';

/** 112 and 113, where nobody can miss them. */
export function urgentNumbers(texts: CaseTexts): Container {
  return container([text(texts.urgent.title, { weight: 'bolder' }), text(texts.urgent.numbers, { spacing: 'small' })], { style: 'attention', bleed: true });
}
