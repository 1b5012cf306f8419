import { CHANNEL_USERS, type Channel, type CheckMode, type Check, type CodeReadMode, type QuietHours, type SchoolDocument, type SchoolPractice } from './schoolPractice';

/** What is left out stays as it is. */
export interface SchoolPracticeChange {
  readonly checks?: Readonly<Partial<Record<Check, CheckMode>>> | undefined;
  readonly quietHours?: QuietHours | undefined;
  /** The whole list. */
  readonly channels?: readonly Channel[] | undefined;
  /** Null takes the address away. */
  readonly documents?: Readonly<Partial<Record<SchoolDocument, string | null>>> | undefined;
  readonly codeRead?: CodeReadMode | undefined;
}

/** A channel is known by its name, in any case; whom it reaches is put in one order. */
export function changePractice(current: SchoolPractice, { checks, quietHours, channels, documents, codeRead }: SchoolPracticeChange = {}): SchoolPractice {
  return {
    checks: { ...current.checks, ...checks },
    quietHours: quietHours ?? current.quietHours,
    channels: channels?.map((one) => ({ ...one, reaches: CHANNEL_USERS.filter((user) => one.reaches.includes(user)) })) ?? current.channels,
    documents: Object.fromEntries(Object.entries({ ...current.documents, ...documents }).filter(([, address]) => address !== null)),
    codeRead: codeRead ?? current.codeRead,
  };
}

/** The list with this channel in it, in the place of one with the same name. */
export function withChannel(channels: readonly Channel[], channel: Channel): readonly Channel[] {
  const at = channels.findIndex(({ name }) => isSameName(name, channel.name));
  return at === -1 ? [...channels, channel] : channels.with(at, channel);
}

export function withoutChannel(channels: readonly Channel[], name: string): readonly Channel[] {
  return channels.filter((one) => !isSameName(one.name, name));
}

function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
