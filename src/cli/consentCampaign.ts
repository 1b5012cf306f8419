import { campaignCounts, type CampaignCounts } from '../consent/campaign/campaignCounts';
import { countsPerClass } from '../consent/campaign/countsPerClass';
import { loadCampaign } from '../consent/campaign/loadCampaign';
import { campaignTexts } from '../texts/texts';
import type { CliIo } from './cliIo';
import { consentContext, type ConsentCommandDeps, type ConsentFlags } from './consentContext';
import { plainTable } from './plainTable';

/** How far the yearly question has come, per class and purpose. Numbers only, no names. */
export async function consentCampaign(flags: ConsentFlags, io: CliIo, deps: ConsentCommandDeps): Promise<number> {
  const context = await consentContext(flags, io, deps);
  if (typeof context === 'number') return context;
  const { school, on, language } = context;
  const { purposes, judged } = await loadCampaign(deps, { board: deps.board, school, classKey: null, on });
  const whole = campaignCounts(judged, purposes);
  const classes = countsPerClass(judged, purposes);
  if (flags.json === true) {
    io.out(JSON.stringify({ school, on, ...numbers(whole), classes: classes.map((one) => ({ class: one.classKey, ...numbers(one) })) }));
    return 0;
  }
  const { command: t } = campaignTexts(language);
  const rows = [{ name: t.wholeSchool, counts: whole }, ...classes.map((counts) => ({ name: counts.classKey ?? t.noClass, counts }))].flatMap(({ name, counts }) =>
    counts.purposes.map(({ purpose, known, refused, missing }) => [name, purpose.key, counts.students, known, refused, missing].map(String)),
  );
  const { columns } = t;
  io.out(t.counted(school, on));
  for (const row of plainTable([[columns.class, columns.purpose, columns.students, columns.known, columns.refused, columns.missing], ...rows])) io.out(row);
  return 0;
}

function numbers({ students, complete, purposes }: CampaignCounts) {
  return { students, complete, purposes: purposes.map(({ purpose, known, refused, missing }) => ({ purpose: purpose.key, known, refused, missing })) };
}
