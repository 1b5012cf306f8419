const SIGNATURE = Buffer.from('PGCOPY\n\u00FF\r\n\0', 'latin1');
const FLAGS_AND_EXTENSION = 8;
const NOTHING = -1;
const JSONB_VERSION = 1;
/** PostgreSQL counts from 2000, JavaScript from 1970. */
const DAYS_BEFORE = 10_957;
const DAY_MS = 86_400_000;
const EPOCH_MS = DAYS_BEFORE * DAY_MS;
/** No character takes more bytes. */
const MOST_BYTES = 3;
const BEGIN_SIZE = 512 * 1_024;

/**
 * Rows in PostgreSQL's binary COPY format, written straight into bytes that are used again and again: the quickest way
 * in, for both sides. `begin`, then for each row `row(number of fields)` and its fields in the order of the columns,
 * then `end`.
 */
export class CopyBuffer {
  #bytes: Buffer;
  #at = 0;

  constructor(size = BEGIN_SIZE) {
    this.#bytes = Buffer.allocUnsafe(size);
  }

  /** Forgets what it holds. */
  begin(): void {
    this.#at = SIGNATURE.copy(this.#bytes);
    this.#bytes.fill(0, this.#at, this.#at + FLAGS_AND_EXTENSION);
    this.#at += FLAGS_AND_EXTENSION;
  }

  row(fields: number): void {
    this.#need(2);
    this.#at = this.#bytes.writeInt16BE(fields, this.#at);
  }

  /** PostgreSQL keeps no NUL in a text; it becomes the sign for an unreadable character. */
  text(value: string | null): void {
    if (value === null) {
      this.#need(4);
      this.#at = this.#bytes.writeInt32BE(NOTHING, this.#at);
      return;
    }
    const kept = value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
    this.#need(4 + kept.length * MOST_BYTES);
    const written = this.#bytes.write(kept, this.#at + 4, 'utf8');
    this.#bytes.writeInt32BE(written, this.#at);
    this.#at += 4 + written;
  }

  /** As `jsonb`: a version, then the text. */
  json(value: object): void {
    const text = JSON.stringify(value);
    this.#need(5 + text.length * MOST_BYTES);
    const written = this.#bytes.write(text, this.#at + 5, 'utf8');
    this.#bytes.writeInt32BE(written + 1, this.#at);
    this.#bytes.writeInt8(JSONB_VERSION, this.#at + 4);
    this.#at += 5 + written;
  }

  int(value: number): void {
    this.#need(8);
    this.#bytes.writeInt32BE(4, this.#at);
    this.#at = this.#bytes.writeInt32BE(value, this.#at + 4);
  }

  /** @param isoDate `yyyy-mm-dd` */
  date(isoDate: string): void {
    this.int(Math.round(Date.parse(isoDate) / DAY_MS) - DAYS_BEFORE);
  }

  moment(date: Date): void {
    this.#need(12);
    this.#bytes.writeInt32BE(8, this.#at);
    this.#at = this.#bytes.writeBigInt64BE(BigInt(date.getTime() - EPOCH_MS) * 1_000n, this.#at + 4);
  }

  /** Fields that were written before, by `fields`. */
  copied(fields: Uint8Array): void {
    this.#need(fields.length);
    this.#bytes.set(fields, this.#at);
    this.#at += fields.length;
  }

  /** All that was written, with its end. The bytes change when the buffer is used again. */
  end(): Uint8Array {
    this.#need(2);
    this.#at = this.#bytes.writeInt16BE(NOTHING, this.#at);
    return this.#bytes.subarray(0, this.#at);
  }

  /** What `write` writes, as bytes of its own, to be put into rows by `copied`. */
  static fields(write: (buffer: CopyBuffer) => void): Uint8Array {
    const buffer = new CopyBuffer(1_024);
    write(buffer);
    return new Uint8Array(buffer.#bytes.subarray(0, buffer.#at));
  }

  #need(bytes: number): void {
    if (this.#at + bytes <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#at + bytes));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}
