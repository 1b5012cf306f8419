import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { asBot, asGraph, classChat, openSchool, picture, PNG, quietChat, student, teacher, type School } from './testSchool';

describe('a second start', () => {
  let dataDir: string;
  let school: School;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'speelplein-'));
    school = await openSchool({ dataDir });
  });
  afterEach(async () => {
    await school.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  const startAgain = async (): Promise<void> => {
    await school.close();
    school = await openSchool({ dataDir });
  };
  const bytesAt = async (url: string | undefined): Promise<Uint8Array> => new Uint8Array(await (await fetch(`${school.speelplein.origin}${url}`)).arrayBuffer());

  it('still has what happened in the first, pictures included', async () => {
    await school.speelplein.welcome();
    const { id } = await school.speelplein.as(teacher.id).send(classChat.id, { text: 'blijft dit?', pictures: [picture] });
    await school.speelplein.as(teacher.id).edit(id, 'dit blijft');
    await startAgain();
    await school.speelplein.welcome();

    const [message] = school.speelplein.as(student.id).messages(classChat.id);
    expect(message).toMatchObject({ id, text: 'dit blijft', edited: true });
    expect(await bytesAt(message?.pictures[0]?.url)).toEqual(PNG);
    expect(school.bot.heard).toHaveLength(0);
  });

  it('shows the same to everybody: files, pickers, forwards, changed pictures, blocks, targeted messages', async () => {
    const [joris, noor] = [school.speelplein.as(teacher.id), school.speelplein.as(student.id)];
    const { id } = await joris.send(classChat.id, { text: 'gym 👍', pictures: [picture, picture], files: [picture], expressions: ['gif-confetti'] });
    await joris.edit(id, { addPictures: [{ ...picture, name: 'nieuw.png' }], removePictureIds: [joris.messages(classChat.id)[0]?.pictures[0]?.id ?? ''] });
    await joris.forward(id, quietChat.id, 'zie dit');
    await asGraph(school.speelplein, `/chats/${classChat.id}/messages/${id}`, {
      method: 'PATCH', body: JSON.stringify({ policyViolation: { dlpAction: 'BlockAccess', policyTip: { generalText: 'mag niet' } } }),
    });
    await asBot(school.speelplein, 'POST', `v3/conversations/${encodeURIComponent(classChat.id)}/activities?isTargetedActivity=true`, { type: 'message', text: 'psst', recipient: { id: student.id } });
    const seen = (): unknown => [joris, noor].map(({ id: who }) => [classChat.id, quietChat.id].map((place) => school.speelplein.as(who).messages(place)));
    const before = seen();
    await startAgain();

    expect(seen()).toEqual(before);
    expect(await bytesAt(school.speelplein.as(teacher.id).messages(classChat.id)[0]?.pictures[1]?.url)).toEqual(PNG);
    expect((await asGraph(school.speelplein, `/chats/${classChat.id}/messages/${id}`)).body).toMatchObject({ policyViolation: { dlpAction: 'blockAccess' } });
  });

  it('reads what an older program wrote', async () => {
    await school.close();
    await mkdir(join(dataDir, 'speelplein', 'pictures'), { recursive: true });
    await writeFile(join(dataDir, 'speelplein', 'pictures', 'p1'), PNG);
    const message = {
      id: '1700000000000', conversationId: classChat.id, rootId: null, from: { kind: 'person', personId: student.id }, at: '2023-11-14T22:13:20.000Z',
      text: 'oud', format: 'plain', pictures: [{ id: 'p1', name: 'klas.png', contentType: 'image/png', size: 5 }], files: [], attachments: [],
      targetedTo: null, editedAt: null, deletedAt: null, views: {}, hidden: null, version: 0,
    };
    await writeFile(join(dataDir, 'speelplein', 'journal.jsonl'), [
      { type: 'message.posted', message },
      { type: 'message.edited', messageId: message.id, text: 'ouder', at: message.at },
      { type: 'message.hidden', messageId: message.id, tip: 'Even bekeken' },
    ].map((event) => `${JSON.stringify(event)}\n`).join(''));
    school = await openSchool({ dataDir });

    expect(school.speelplein.as(teacher.id).messages(classChat.id)).toMatchObject([{ text: '', hidden: '', expressions: [], forwarded: null }]);
    const [own] = school.speelplein.as(student.id).messages(classChat.id);
    expect(own).toMatchObject({ text: 'ouder', hidden: 'Even bekeken', pictures: [{ name: 'klas.png' }] });
    expect(await bytesAt(own?.pictures[0]?.url)).toEqual(PNG);
  });
});
