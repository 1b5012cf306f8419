import type { PermissionKind } from '../../permissions/permissionKind';
import type { ShownPermission } from './permissionPageApi';

/** Pure: whether every word that is searched for is the beginning of a word of the row. Accents and capitals don't matter. */
export function fitsSearch(row: ShownPermission, kinds: Readonly<Record<PermissionKind, string>>, words: string): boolean {
  const { kind, askedBy, decidedBy, classes, purpose, channel, waitsFor } = row;
  const parts = folded([kinds[kind], askedBy, decidedBy, ...classes, purpose, channel?.name, channel?.platform, ...waitsFor].filter((one) => one != null).join(' '));
  return folded(words).every((sought) => parts.some((part) => part.startsWith(sought)));
}

function folded(text: string): readonly string[] {
  return text.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
