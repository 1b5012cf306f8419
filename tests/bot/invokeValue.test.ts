import { actionOf, commandOf, taskDataOf, typed } from '../../src/bot/invokeValue';
import { anActivity } from '../support/anActivity';

const invoke = (name: string, value: unknown) => anActivity({ type: 'invoke', name, value });

it.each<[string, unknown, unknown]>([
  ['words', '  hallo ', 'hallo'],
  ['blanks', ' \n ', null],
  ['nothing', undefined, null],
  ['a number', 3, null],
  ['a list', ['a'], null],
  ['words that are too long', 'x'.repeat(5_000), 'x'.repeat(4_000)],
  ['an emoji that the cut goes through', `${'x'.repeat(3_999)}😱`, 'x'.repeat(3_999)],
  ['half an emoji in the middle', 'a\uD83Db', 'a\uFFFDb'],
  ['a NUL, which the database refuses', 'a\0b', 'ab'],
  ['nothing but NULs', '\0\0', null],
  ['whole emoji', '😱👍🏽', '😱👍🏽'],
])('takes %s as typed', (_what, value, expected) => {
  expect(typed(value)).toBe(expected);
});

it('reads verb and data of a button', () => {
  expect(actionOf(invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'case.close', data: { caseId: '1' } } }))).toEqual({ verb: 'case.close', data: { caseId: '1' } });
  expect(actionOf(invoke('adaptiveCard/action', { action: { verb: 'x' } }))).toEqual({ verb: 'x', data: {} });
});

it.each<[string, string, unknown]>([
  ['another invoke', 'task/fetch', { action: { verb: 'x' } }],
  ['no value', 'adaptiveCard/action', undefined],
  ['no verb', 'adaptiveCard/action', { action: {} }],
  ['a verb that is no word', 'adaptiveCard/action', { action: { verb: { $ne: null } } }],
  ['an endless verb', 'adaptiveCard/action', { action: { verb: 'x'.repeat(129) } }],
  ['data that is a list', 'adaptiveCard/action', { action: { verb: 'x', data: [] } }],
])('sees no button in %s', (_what, name, value) => {
  expect(actionOf(invoke(name, value))).toBeNull();
});

it('reads a command of the message extension with the message that it is about', () => {
  const value = { commandId: 'meld-bericht', messagePayload: { id: '1', body: { content: '<p>x</p>' }, from: { user: { id: 'u' } } }, data: { a: 1 } };
  expect(commandOf(invoke('composeExtension/submitAction', value), 'composeExtension/submitAction')).toEqual(value);
  expect(commandOf(invoke('composeExtension/submitAction', value), 'composeExtension/fetchTask')).toBeNull();
  expect(commandOf(invoke('composeExtension/submitAction', { data: {} }), 'composeExtension/submitAction')).toBeNull();
});

it('takes a message of an application, which no person sent', () => {
  const value = { commandId: 'meld-bericht', messagePayload: { id: '1', body: { content: null }, from: { user: null } } };
  expect(commandOf(invoke('composeExtension/fetchTask', value), 'composeExtension/fetchTask')).toEqual(value);
});

it("reads a dialog's data", () => {
  expect(taskDataOf(invoke('task/fetch', { data: { open: 'checkPosted' } }), 'task/fetch')).toEqual({ open: 'checkPosted' });
  expect(taskDataOf(invoke('task/fetch', { data: 'x' }), 'task/fetch')).toBeNull();
  expect(taskDataOf(invoke('task/submit', { data: {} }), 'task/fetch')).toBeNull();
});
