import type { ConsentEvent } from '../consent/consentEvent';
import { rowsOf } from './consentAnswers';
import { CopyBuffer } from './consentImportCopyBuffer';

const EVENT_COLUMNS = [
  'board_id', 'school', 'student_id', 'id', 'answers', 'giver', 'giver_key', 'decided_on', 'recorded_at', 'school_year', 'source', 'by_id', 'batch_id',
];
/** Combinations of answer, giver and day. */
const MOST_REMEMBERED = 5_000;

export const COPY_EVENTS = `copy consent_event (${EVENT_COLUMNS.join(', ')}) from stdin (format binary)`;

/** Writes entries as rows. Entries of an import are much alike, so what several have in common is written out once. */
export class EventRows {
  readonly #answers = new Map<string, Uint8Array>();
  #student: { readonly of: ConsentEvent; readonly fields: Uint8Array } | null = null;
  #import: ConsentEvent | null = null;

  write(buffer: CopyBuffer, events: readonly ConsentEvent[]): Uint8Array {
    buffer.begin();
    for (const row of rowsOf(events)) {
      const [event] = row;
      buffer.row(EVENT_COLUMNS.length);
      buffer.copied(this.#whose(event));
      buffer.text(event.id);
      buffer.copied(this.#answer(row));
    }
    return buffer.end();
  }

  #whose(event: ConsentEvent): Uint8Array {
    const before = this.#student;
    if (before !== null && before.of.studentId === event.studentId && before.of.school === event.school && before.of.boardId === event.boardId) return before.fields;
    const fields = CopyBuffer.fields((buffer) => {
      buffer.text(event.boardId);
      buffer.text(event.school);
      buffer.text(event.studentId);
    });
    this.#student = { of: event, fields };
    return fields;
  }

  #answer(row: readonly [ConsentEvent, ...ConsentEvent[]]): Uint8Array {
    const [event] = row;
    if (this.#import === null || !isOfTheSameImport(this.#import, event) || this.#answers.size > MOST_REMEMBERED) this.#answers.clear();
    this.#import = event;
    let key = '';
    for (const { purpose, decision } of row) key += `${purpose} ${decision} `;
    key += `${event.giver} ${event.decidedOn} ${event.schoolYear} ${event.giverKey}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const fields = CopyBuffer.fields((buffer) => {
      buffer.json(Object.fromEntries(row.map(({ purpose, decision }) => [purpose, decision])));
      buffer.text(event.giver);
      buffer.text(event.giverKey);
      buffer.date(event.decidedOn);
      buffer.moment(event.recordedAt);
      buffer.int(event.schoolYear);
      buffer.text(event.source);
      buffer.text(event.by);
      buffer.text(event.batch);
    });
    this.#answers.set(key, fields);
    return fields;
  }
}

function isOfTheSameImport(a: ConsentEvent, b: ConsentEvent): boolean {
  return a.recordedAt === b.recordedAt && a.source === b.source && a.by === b.by && a.batch === b.batch;
}
