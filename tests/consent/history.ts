import type { ConsentDecision, ConsentEvent, ConsentPurpose } from '../../src/consent/consentEvent';
import { schoolYearOf } from '../../src/calendar/schoolYear';

export const website: ConsentPurpose = { key: 'website', register: 'image', audience: 'group', title: { nl: 'Website', en: 'Website' } };
export const whatsapp: ConsentPurpose = { key: 'whatsapp', register: 'socialMedia', audience: 'group', title: { nl: 'WhatsApp', en: 'WhatsApp' } };

const DECISIONS: Readonly<Record<string, ConsentDecision>> = { yes: 'granted', no: 'refused', withdrawn: 'withdrawn', empty: 'unknown' };

/**
 * Reads a history as people tell it: `mother yes 2026-09-01`, with ` for 2025` when it counts for another school year
 * than its date, ` at 10:30` for the time of entry (UTC, else 08:00) and ` whatsapp` for that purpose. An entry's id is
 * its place in the list.
 */
export function history(...lines: readonly string[]): readonly ConsentEvent[] {
  return lines.map((line, index) => {
    const [, who = '', said = '', decidedOn = '', forYear, time, purpose] =
      /^(student|mother|father) (\w+) (\d{4}-\d\d-\d\d)(?: for (\d{4}))?(?: at (\d\d:\d\d))?(?: (whatsapp))?$/.exec(line) ?? [];
    const decision = DECISIONS[said];
    if (decision === undefined) throw new Error(`unreadable history: ${line}`);
    return {
      boardId: 'north',
      school: 'dijk',
      id: String(index),
      studentId: 'ada',
      purpose: purpose ?? 'website',
      decision,
      giver: who === 'student' ? 'student' : 'guardian',
      giverKey: who,
      decidedOn,
      recordedAt: new Date(`${decidedOn}T${time ?? '08:00'}:00Z`),
      schoolYear: forYear === undefined ? schoolYearOf(decidedOn) : Number(forYear),
      source: 'Magister',
      by: null,
      batch: null,
    };
  });
}
