import { amsterdamDate } from '../../calendar/amsterdamTime';
import { excelCsv } from '../../runtime/csv/excelCsv';
import type { PermissionPageTexts, PermissionTexts } from '../../texts/texts';
import { clockWords } from './clockWords';
import type { ShownPermission } from './permissionPageApi';
import { statusOf } from './statusOf';

/** The register as a list for a spreadsheet: one row per permission, days as ISO. */
export function registerCsv(rows: readonly ShownPermission[], page: PermissionPageTexts, t: PermissionTexts): string {
  const { columns } = page;
  const heads = [
    columns.kind, columns.classes, columns.status, columns.askedBy, columns.askedOn, columns.decidedBy, columns.decidedOn, columns.from, columns.until, columns.hours,
    columns.purpose, columns.conditions, columns.reason, columns.channel, columns.role, columns.article,
  ];
  return excelCsv([heads, ...rows.map((row) => cells(row, page, t))]);
}

function cells(row: ShownPermission, page: PermissionPageTexts, t: PermissionTexts): readonly string[] {
  const day = (moment: string | null): string => (moment === null ? '' : amsterdamDate(new Date(moment)));
  return [
    row.inConversation ? page.inConversation : t.kind[row.kind], row.classes.join(', '), statusOf(row, t), row.askedBy ?? '', day(row.askedAt), row.decidedBy ?? '', day(row.decidedAt), row.from, row.until,
    row.hours === null ? '' : clockWords(row.hours), row.purpose, row.conditions ?? '', row.reason ?? '', row.channel === null ? '' : `${row.channel.name} (${row.channel.platform})`, row.channel?.role ?? '', page.article[row.kind],
  ];
}
