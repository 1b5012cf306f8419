import { createMetrics } from '../../src/runtime/metrics';

it('counts by kind and outcome, and shows it as Prometheus reads it', async () => {
  const metrics = createMetrics();
  metrics.turns.inc({ route: 'message', outcome: 'handled' });
  metrics.outbox.inc({ item: 'nudge', outcome: 'sent' });
  const text = await metrics.text();
  expect(text).toContain('houvast_turns_total{route="message",outcome="handled"} 1');
  expect(text).toContain('houvast_outbox_total{item="nudge",outcome="sent"} 1');
});

it('shows what looking at pictures takes, as it is when it is asked for', async () => {
  const metrics = createMetrics();
  let waiting = 3;
  metrics.watchPictures(() => ({ processes: 2, residentBytes: 800, peakResidentBytes: 500, waiting }));
  expect(await metrics.text()).toContain('houvast_pictures_waiting 3');
  waiting = 0;
  const text = await metrics.text();
  for (const line of ['houvast_picture_processes 2', 'houvast_picture_resident_bytes 800', 'houvast_picture_peak_resident_bytes 500', 'houvast_pictures_waiting 0']) expect(text).toContain(line);
});

it('keeps two of them in one process apart', async () => {
  const [one, two] = [createMetrics(), createMetrics()];
  one.silentMessages.inc();
  expect(await one.text()).toContain('houvast_silent_messages_total 1');
  expect(await two.text()).toContain('houvast_silent_messages_total 0');
});
