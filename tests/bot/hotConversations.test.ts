import { HotConversations } from '../../src/bot/hotConversations';
import { createLogger } from '../../src/runtime/log';

const lines: string[] = [];
const log = createLogger('debug', { write: (line) => void lines.push(line) });

it('knows which conversations have a state, and hears of changes of its own at once', async () => {
  const hot = new HotConversations(async () => [{ boardId: 'north', conversationId: 'a' }], log, 3_600_000);
  expect(hot.has('north', 'a')).toBe(false);
  await hot.refresh();
  hot.warm('north', 'b');
  expect([hot.has('north', 'a'), hot.has('north', 'b'), hot.has('south', 'a')]).toEqual([true, true, false]);
  hot.cool('north', 'a');
  expect(hot.has('north', 'a')).toBe(false);
  hot.stop();
});

it('keeps what it knew while the database is away', async () => {
  let away = false;
  const hot = new HotConversations(() => (away ? Promise.reject(new Error('Noor')) : Promise.resolve([{ boardId: 'north', conversationId: 'a' }])), log, 3_600_000);
  await hot.refresh();
  away = true;
  await hot.refresh();
  expect(hot.has('north', 'a')).toBe(true);
  expect(lines.join('')).toContain('hotConversations.refresh');
  expect(lines.join('')).not.toContain('Noor');
  hot.stop();
});
