import { readAccounts } from '../../../src/people/import/readAccounts';
import { folderOf } from './folderOf';

const ID = '8F14E45F-CEEA-467F-A0E6-3D1F0A3B2C11';

it.each([
  ['exportUsers_2026-11-22.csv', 'userPrincipalName,displayName,surname,mail,givenName,id', `jo@dijk.example,Jo,Wijk,,Jo,${ID}`],
  ['houvast-accounts.csv', 'account;objectId', `jo@dijk.example;${ID}`],
])('reads %s', async (name, head, line) => {
  expect(await readAccounts(folderOf({ [name]: `${head}\n${line}\n` }))).toEqual({ rows: [{ file: name, line: 2, account: 'jo@dijk.example', entraId: ID.toLowerCase() }], rejected: [] });
});

it.each([['jo;8f14e45f-ceea-467f-a0e6-3d1f0a3b2c11'], ['jo@dijk.example;1234'], ['jo@dijk.example;']])('leaves %s out', async (line) => {
  expect(await readAccounts(folderOf({ 'houvast-accounts.csv': `account;id\n${line}\n` }))).toMatchObject({ rows: [], rejected: [{ line: 2, reason: 'noKey' }] });
});

it('is a problem without its columns, and nothing when it is not there', async () => {
  expect(await readAccounts(folderOf({ 'houvast-accounts.csv': 'a;b\n' }))).toMatchObject({ kind: 'missingColumns' });
  expect(await readAccounts(folderOf({ 'users.csv': 'a;b\n' }))).toBeNull();
});
