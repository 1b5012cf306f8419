type Encoding = 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes of the longest byte order mark. */
const MARK = 3;

/**
 * Bytes of a list as text, as they come: UTF-8 as long as they are that, from the first byte that isn't what Excel and
 * Magister write on Windows. UTF-16 by its mark only. The mark itself is left out.
 */
export class ListDecoder {
  /** What came before there was enough to decide, or half a character. */
  #held = new Uint8Array();
  #begun = false;
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #other: TextDecoder | null = null;

  push(bytes: Uint8Array): string {
    const all = joined(this.#takeHeld(), bytes);
    if (this.#begun) return this.#decode(all);
    if (all.length >= MARK) return this.#begin(all);
    this.#held = Uint8Array.from(all);
    return '';
  }

  end(): string {
    if (!this.#begun) return this.#begin(this.#takeHeld()) + this.end();
    // Half a character at the end was no UTF-8.
    return this.#other === null ? new TextDecoder('windows-1252').decode(this.#takeHeld()) : this.#other.decode();
  }

  #takeHeld(): Uint8Array<ArrayBuffer> {
    const held = this.#held;
    this.#held = new Uint8Array();
    return held;
  }

  #begin(bytes: Uint8Array): string {
    this.#begun = true;
    const [first, second, third] = bytes;
    if (first === 0xff && second === 0xfe) return this.#goOnAs('utf-16le', bytes.subarray(2));
    if (first === 0xfe && second === 0xff) return this.#goOnAs('utf-16be', bytes.subarray(2));
    return this.#decode(first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes);
  }

  #decode(bytes: Uint8Array): string {
    if (this.#other !== null) return this.#other.decode(bytes, { stream: true });
    const whole = bytes.length - halfCharacter(bytes);
    try {
      const text = this.#utf8.decode(bytes.subarray(0, whole));
      this.#held = Uint8Array.from(bytes.subarray(whole));
      return text;
    } catch {
      const valid = validLength(bytes);
      return this.#utf8.decode(bytes.subarray(0, valid)) + this.#goOnAs('windows-1252', bytes.subarray(valid));
    }
  }

  #goOnAs(encoding: Encoding, bytes: Uint8Array): string {
    this.#other = new TextDecoder(encoding, { ignoreBOM: true });
    return this.#other.decode(bytes, { stream: true });
  }
}

function joined(a: Uint8Array<ArrayBuffer>, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

/** How many bytes a character has that begins with this byte; 0 for one that can't begin any. */
function lengthOf(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
}

/** How many bytes at the end begin a character without finishing it. */
function halfCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) !== 0x80) return lengthOf(byte) > back ? back : 0;
  }
  return 0;
}

/** Up to the first byte that isn't UTF-8. Once per list: from there on it is read otherwise. */
function validLength(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let at = 0;
  while (at < bytes.length) {
    const length = lengthOf(bytes[at] ?? 0);
    if (length === 0 || at + length > bytes.length) return at;
    if (length > 1) {
      try {
        decoder.decode(bytes.subarray(at, at + length));
      } catch {
        return at;
      }
    }
    at += length;
  }
  return at;
}
