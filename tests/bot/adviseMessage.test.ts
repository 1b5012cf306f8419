import { InMemoryAudit } from '../../src/audit/inMemoryAudit';
import { adviseMessage, type AdviseServices } from '../../src/bot/messages/adviseMessage';
import type { OutboxItem } from '../../src/bot/outbox/outboxItem';
import { InMemoryDistanceMemory } from '../../src/distance/inMemoryDistanceMemory';
import { InMemoryConversations } from '../../src/people/inMemoryConversations';
import type { Conversation } from '../../src/people/conversation';
import { InMemoryRecordingPermissions } from '../../src/permissions/inMemoryRecordingPermissions';
import type { PermissionsOnRecord } from '../../src/permissions/permissionsOnRecord';
import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import { InMemorySettingsStore } from '../../src/settings/inMemorySettingsStore';
import { somebody } from '../images/support';
import { anActivity } from '../support/anActivity';
import { fixedClock } from '../support/fixedClock';
import { schoolSettings } from '../support/schoolSettings';

type Asked = Parameters<PermissionsOnRecord['holds']>[1];

const chat: Conversation = { boardId: 'board', id: 'chat', kind: 'groupChat', school: 'school', teamId: null, serviceUrl: 'https://x.test/', tenantId: 't' };
const teacher = somebody('tess', ['teacher']);
const students = [somebody('sem', ['student']), somebody('noor', ['student'], { classes: ['2A', '2B'] })];
const watched = schoolSettings('board', 'school', { watch: { mode: 'advise', decisionReference: 'GMR 1', decisionDate: '2026-01-01' } });

/** Somebody wrote this in a class chat, at a school where the register holds these kinds. */
async function wrote(text: string, holds: readonly Asked['kind'][] = [], { time = '2026-11-24T10:00:00+01:00', by = teacher, members = [teacher, ...students] } = {}) {
  const [sent, asked, audit]: [OutboxItem[], Asked[], InMemoryAudit] = [[], [], new InMemoryAudit()];
  const settings = new InMemorySettingsStore([watched]);
  const services: AdviseServices = {
    lookups: { settings: (board, school) => settings.of(board, school) },
    conversations: new InMemoryConversations([{ conversation: chat, members }]),
    clock: fixedClock(time),
    unitOfWork: new InMemoryUnitOfWork(),
    audit,
    mail: { toPerson: async (_tx, _board, _person, item) => void sent.push(item) },
    recordings: new InMemoryRecordingPermissions(),
    states: { of: async () => null },
    distance: {
      memory: new InMemoryDistanceMemory(),
      permissions: {
        async holds(_board, about) {
          asked.push(about);
          return holds.includes(about.kind);
        },
      },
    },
  };
  await adviseMessage(services, { activity: anActivity({ text }), boardId: 'board', conversation: chat, person: by, language: 'nl', reference: 'HV-1' });
  return { advised: sent.flatMap((item) => (item.kind === 'checkAdvice' ? [item.check] : [])), asked, account: audit.events };
}

const INVITATION = 'app me maar op whatsapp';

it('asks the register about the writer and the classes of who reads along', async () => {
  const { advised, asked } = await wrote(INVITATION);
  expect(advised).toEqual(['otherChannel']);
  expect(asked).toEqual([{ kind: 'whatsapp', personId: 'tess', school: 'school', classes: ['2A', '2B'], at: new Date('2026-11-24T10:00:00+01:00') }]);
});

it.each<[string, string, readonly Asked['kind'][], readonly string[]]>([
  ['WhatsApp, with permission for it', INVITATION, ['whatsapp'], []],
  ['WhatsApp, with permission for another channel', INVITATION, ['channel'], ['otherChannel']],
  ['Discord, with permission for a channel', 'kom allemaal in onze discord-server', ['channel'], []],
  ['a professional account, with permission', 'volg me op insta: @tess_wiskunde', ['channel'], []],
  ['an own number, whatever the register holds', 'mijn nummer is 06-12345678', ['whatsapp', 'channel'], ['privateContact']],
])('%s', async (_what, text, holds, expected) => {
  expect((await wrote(text, holds)).advised).toEqual(expected);
});

it('lets a student film where the register allows recordings', async () => {
  const film = 'ik heb de les gefilmd';
  const [sem] = students;
  expect((await wrote(film, [], { by: sem ?? teacher })).advised).toEqual(['recording']);
  expect((await wrote(film, ['recording'], { by: sem ?? teacher })).advised).toEqual([]);
});

it.each([
  ['2026-11-24T20:59:00+01:00', []],
  ['2026-11-24T21:00:00+01:00', ['lateHours']],
  ['2026-11-25T06:59:00+01:00', ['lateHours']],
  ['2026-11-25T07:00:00+01:00', []],
])('reads the clock at school: %s', async (time, expected) => {
  expect((await wrote('Vergeet je boek niet', [], { time, members: [teacher, ...students.slice(0, 1)] })).advised).toEqual(expected);
});

it('says nothing where it isn’t known who reads along', async () => {
  const { advised, account } = await wrote(INVITATION, [], { members: [] });
  expect([advised, account]).toEqual([[], []]);
});
