/**
 * A moment as the clock on the wall in the Netherlands shows it, with its distance to UTC.
 *
 * localTimestamp(new Date('2024-07-01T10:00:00Z')) → '2024-07-01T12:00:00.000+02:00'
 */
export function localTimestamp(moment: Date): string {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' })
    .formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const offset = name.replace('GMT', '') || '+00:00';
  const minutes = Number(offset.slice(0, 3)) * 60;
  return new Date(moment.getTime() + minutes * 60_000).toISOString().replace('Z', offset);
}
