import type { CaseEvent } from './caseEvent';

/** What somebody wrote down for those who hold the case. `seq` names it. */
export interface CaseNote {
  readonly seq: number;
  readonly by: string | null;
  readonly at: Date;
  readonly text: string;
}

/** Notes, and what was said along when the case was handed over; the oldest first. */
export function notesIn(history: readonly CaseEvent[]): readonly CaseNote[] {
  return history.flatMap((event) => {
    const text = event.type === 'noted' ? event.text : event.type === 'handedOver' ? event.note : null;
    return text === null ? [] : [{ seq: event.seq, by: event.by, at: event.at, text }];
  });
}
