import type { Incoming } from '../incoming';

/** When Teams says that this happened to the message; `now` when it doesn't say, or says something of the future. */
export function changedAtOf({ activity }: Incoming, now: Date): Date {
  const said = new Date(activity.timestamp ?? Number.NaN);
  return Number.isNaN(said.getTime()) || said > now ? now : said;
}
