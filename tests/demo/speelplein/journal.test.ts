import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { FolderJournal } from '../../../src/demo/speelplein/journal';

describe('the journal', () => {
  let folder: string;
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'journal-')); });
  afterEach(async () => { await rm(folder, { recursive: true, force: true }); });

  const event = (conversationId: string): { readonly type: 'app.welcomed'; readonly conversationId: string } => ({ type: 'app.welcomed', conversationId });

  it('keeps events in the order in which they happened', async () => {
    const journal = new FolderJournal(folder);
    await journal.load();
    await Promise.all(['a', 'b', 'c'].map((id) => journal.append(event(id))));
    expect(await new FolderJournal(folder).load()).toEqual(['a', 'b', 'c'].map(event));
  });

  it('survives half a last line, and goes on after it', async () => {
    const journal = new FolderJournal(folder);
    await journal.load();
    await journal.append(event('a'));
    const file = join(folder, 'journal.jsonl');
    await writeFile(file, `${await readFile(file, 'utf8')}{"type":"app.wel`);

    const again = new FolderJournal(folder);
    expect(await again.load()).toEqual([event('a')]);
    await again.append(event('b'));
    expect(await new FolderJournal(folder).load()).toEqual([event('a'), event('b')]);
  });

  it('refuses a picture id that leads out of its folder', async () => {
    await expect(new FolderJournal(folder).putPicture('../x', new Uint8Array([1]))).rejects.toThrow('not a picture id');
  });
});
