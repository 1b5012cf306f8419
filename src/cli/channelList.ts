import { CsvReader } from '../runtime/csv/csvReader';
import { headerKey } from '../runtime/csv/headerKey';
import { delimiterOf } from '../runtime/csv/listText';
import { CHANNEL_USERS, type Channel, type ChannelUser } from '../settings/schoolPractice';

export type ReadChannels =
  | { readonly kind: 'channels'; readonly channels: readonly Channel[] }
  | { readonly kind: 'wrong'; readonly because: 'columns' | 'name' | 'reaches' | 'about' | 'twice' | 'empty'; readonly line: number | null };

const USERS: Readonly<Record<string, ChannelUser>> = {
  leerling: 'students', leerlingen: 'students', students: 'students', ouder: 'guardians', ouders: 'guardians', verzorgers: 'guardians', guardians: 'guardians', parents: 'guardians',
  medewerker: 'staff', medewerkers: 'staff', collegas: 'staff', docenten: 'staff', staff: 'staff',
};

/** Whom a channel reaches, in Dutch or as keys; null when a word isn't known, or there is none. */
export function readReaches(text: string): readonly ChannelUser[] | null {
  const words = text.toLowerCase().replaceAll(/['’]/g, '').split(/\s*(?:[,;/&+|]|\ben\b|\band\b)\s*/).filter((word) => word !== '');
  const users = words.map((word) => USERS[word.trim()]);
  return users.length === 0 || users.includes(undefined) ? null : CHANNEL_USERS.filter((user) => users.includes(user));
}

/** A school's list of channels as CSV: `kanaal;voor;waarvoor;waarvoor_en`, the last one as it likes. */
export function readChannelList(text: string): ReadChannels {
  const csv = new CsvReader(delimiterOf(text));
  const [head, ...rows] = [...csv.push(text), ...csv.end()];
  const column = (...names: readonly string[]): number => (head?.cells ?? []).findIndex((cell) => names.includes(headerKey(cell)));
  const [name, reaches, about, aboutEn] = [column('kanaal', 'channel', 'naam', 'name'), column('voor', 'voor wie', 'for'), column('waarvoor', 'about'), column('waarvoor en', 'about en')];
  if (name < 0 || reaches < 0 || about < 0) return { kind: 'wrong', because: 'columns', line: null };
  const channels: Channel[] = [];
  for (const { cells, line } of rows) {
    const cell = (at: number): string => (cells[at] ?? '').trim();
    const users = readReaches(cell(reaches));
    if (cell(name) === '') return { kind: 'wrong', because: 'name', line };
    if (users === null) return { kind: 'wrong', because: 'reaches', line };
    if (cell(about) === '') return { kind: 'wrong', because: 'about', line };
    if (channels.some((one) => one.name.toLowerCase() === cell(name).toLowerCase())) return { kind: 'wrong', because: 'twice', line };
    channels.push({ name: cell(name), reaches: users, about: { nl: cell(about), en: cell(aboutEn) === '' ? cell(about) : cell(aboutEn) } });
  }
  return channels.length === 0 ? { kind: 'wrong', because: 'empty', line: null } : { kind: 'channels', channels };
}
