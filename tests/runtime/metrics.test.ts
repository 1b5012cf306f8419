import { createMetrics } from '../../src/runtime/metrics';

it('counts by kind and outcome, and shows it as Prometheus reads it', async () => {
  const metrics = createMetrics();
  metrics.turns.inc({ route: 'message', outcome: 'handled' });
  metrics.outbox.inc({ item: 'nudge', outcome: 'sent' });
  const text = await metrics.text();
  expect(text).toContain('houvast_turns_total{route="message",outcome="handled"} 1');
  expect(text).toContain('houvast_outbox_total{item="nudge",outcome="sent"} 1');
});

it('keeps two of them in one process apart', async () => {
  const [one, two] = [createMetrics(), createMetrics()];
  one.silentMessages.inc();
  expect(await one.text()).toContain('houvast_silent_messages_total 1');
  expect(await two.text()).toContain('houvast_silent_messages_total 0');
});
