import type { Client } from '@microsoft/microsoft-graph-client';
import { amsterdamInstant } from '../calendar/amsterdamTime';
import type { Absences } from '../people/absences';
import type { Person } from '../people/person';
import { briefAnswers, type BriefAnswersOptions } from './briefAnswers';
import { refusalOf } from './refusal';

/** An out-of-office in Outlook. Its words are not kept. */
export type OutOfOffice =
  | { readonly kind: 'off' }
  /** Between these; null: without an end on that side. */
  | { readonly kind: 'on'; readonly from: Date | null; readonly to: Date | null }
  | { readonly kind: 'notAllowed' | 'unknown' };

interface GraphTime {
  readonly dateTime?: string;
  readonly timeZone?: string;
}

interface AutomaticReplies {
  readonly status?: string;
  readonly scheduledStartDateTime?: GraphTime;
  readonly scheduledEndDateTime?: GraphTime;
}

const UNKNOWN: OutOfOffice = { kind: 'unknown' };

/** `/users/{id}/mailboxSettings/automaticRepliesSetting`, with the permission MailboxSettings.Read. */
export class GraphAbsences implements Absences {
  private readonly ask: (entraId: string) => Promise<OutOfOffice>;

  constructor(graph: Client, options: BriefAnswersOptions) {
    this.ask = briefAnswers(options, UNKNOWN, (entraId) => outOfOfficeOf(graph, entraId));
  }

  async awayAmong(people: readonly Pick<Person, 'id' | 'entraId'>[], at: Date): Promise<ReadonlySet<string>> {
    const away = await Promise.all(people.map(async ({ id, entraId }) => (entraId !== null && isOn(await this.ask(entraId), at) ? [id] : [])));
    return new Set(away.flat());
  }

  /** For who sets it up: whether Graph may be asked at all. */
  outOfOfficeOf(entraId: string): Promise<OutOfOffice> {
    return this.ask(entraId);
  }
}

function isOn(found: OutOfOffice, at: Date): boolean {
  return found.kind === 'on' && (found.from === null || found.from <= at) && (found.to === null || at < found.to);
}

async function outOfOfficeOf(graph: Client, entraId: string): Promise<OutOfOffice> {
  try {
    const { status, scheduledStartDateTime, scheduledEndDateTime } = (await graph.api(`/users/${encodeURIComponent(entraId)}/mailboxSettings/automaticRepliesSetting`).get()) as AutomaticReplies;
    if (status === 'alwaysEnabled') return { kind: 'on', from: null, to: null };
    if (status === 'disabled') return { kind: 'off' };
    const [from, to] = [instantOf(scheduledStartDateTime), instantOf(scheduledEndDateTime)];
    return status === 'scheduled' && from !== null && to !== null ? { kind: 'on', from, to } : UNKNOWN;
  } catch (error) {
    return { kind: refusalOf(error) === 'notAllowed' ? 'notAllowed' : 'unknown' };
  }
}

const LOCAL = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/;
const DUTCH_ZONES: ReadonlySet<string> = new Set(['W. Europe Standard Time', 'Romance Standard Time', 'Europe/Amsterdam']);

/** Null for a zone that isn't UTC or Dutch time: then it isn't known when it is. */
function instantOf(time: GraphTime | undefined): Date | null {
  const [, date, hour, minute] = LOCAL.exec(time?.dateTime ?? '') ?? [];
  if (date === undefined) return null;
  if (time?.timeZone === 'UTC') return new Date(`${date}T${hour}:${minute}:00Z`);
  return DUTCH_ZONES.has(time?.timeZone ?? '') ? amsterdamInstant({ date, minutes: Number(hour) * 60 + Number(minute) }) : null;
}
