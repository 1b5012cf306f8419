import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { SpeelpleinEvent } from './events';

/** Where what happened is kept: events in order, and the bytes of pictures. */
export interface Journal {
  load(): Promise<readonly SpeelpleinEvent[]>;
  append(event: SpeelpleinEvent): Promise<void>;
  putPicture(id: string, bytes: Uint8Array): Promise<void>;
  getPicture(id: string): Promise<Uint8Array | null>;
  clear(): Promise<void>;
}

/** Forgets everything with the process. */
export class MemoryJournal implements Journal {
  private readonly pictures = new Map<string, Uint8Array>();

  load(): Promise<readonly SpeelpleinEvent[]> {
    return Promise.resolve([]);
  }

  append(): Promise<void> {
    return Promise.resolve();
  }

  putPicture(id: string, bytes: Uint8Array): Promise<void> {
    this.pictures.set(id, bytes);
    return Promise.resolve();
  }

  getPicture(id: string): Promise<Uint8Array | null> {
    return Promise.resolve(this.pictures.get(id) ?? null);
  }

  clear(): Promise<void> {
    this.pictures.clear();
    return Promise.resolve();
  }
}

/** A folder with `journal.jsonl` and `pictures/`. */
export class FolderJournal implements Journal {
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly folder: string) {}

  async load(): Promise<readonly SpeelpleinEvent[]> {
    await mkdir(join(this.folder, 'pictures'), { recursive: true });
    const text = await readFile(this.file(), 'utf8').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    });
    // A power cut can leave half a last line; the next event begins a line of its own, the rest is still good.
    if (text !== '' && !text.endsWith('\n')) await appendFile(this.file(), '\n');
    return text.split('\n').flatMap((line) => {
      try {
        return line === '' ? [] : [JSON.parse(line) as SpeelpleinEvent];
      } catch {
        return [];
      }
    });
  }

  append(event: SpeelpleinEvent): Promise<void> {
    return this.inOrder(() => appendFile(this.file(), `${JSON.stringify(event)}\n`));
  }

  putPicture(id: string, bytes: Uint8Array): Promise<void> {
    return this.inOrder(() => writeFile(this.pictureFile(id), bytes));
  }

  async getPicture(id: string): Promise<Uint8Array | null> {
    await this.queue;
    return readFile(this.pictureFile(id)).catch(() => null);
  }

  clear(): Promise<void> {
    return this.inOrder(async () => {
      await rm(this.folder, { recursive: true, force: true });
      await mkdir(join(this.folder, 'pictures'), { recursive: true });
    });
  }

  private file(): string {
    return join(this.folder, 'journal.jsonl');
  }

  private pictureFile(id: string): string {
    if (!/^[\w-]+$/.test(id)) throw new Error('not a picture id');
    return join(this.folder, 'pictures', id);
  }

  private inOrder(write: () => Promise<void>): Promise<void> {
    const done = this.queue.then(write);
    this.queue = done.catch(() => undefined);
    return done;
  }
}
