import type { Metrics } from '../runtime/metrics';
import type { HttpResponse, Route } from './http';

/** What a readiness check found: each part that must work, and whether it does. */
export type Readiness = Readonly<Record<string, boolean>>;

/** Health, metrics, and the three pages that the app manifest links to. */
export function createInfoRoutes(options: { readonly metrics: Metrics; readonly ready: () => Promise<Readiness> }): readonly Route[] {
  const get = (path: string, handle: () => Promise<HttpResponse>): Route => ({ method: 'GET', path, handle });
  return [
    get('/livez', () => Promise.resolve(text(200, 'ok'))),
    get('/readyz', async () => {
      const parts = await options.ready();
      return { status: Object.values(parts).every(Boolean) ? 200 : 503, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }, body: JSON.stringify(parts) };
    }),
    get('/metrics', async () => text(200, await options.metrics.text())),
    get('/about', () => Promise.resolve(page('Over Houvast', ABOUT))),
    get('/privacy', () => Promise.resolve(page('Privacy', PRIVACY))),
    get('/terms', () => Promise.resolve(page('Gebruiksvoorwaarden', TERMS))),
  ];
}

const ABOUT = [
  'Houvast helpt scholen met hun Gedragscode Social Media, in Microsoft Teams.',
  'Het controleert toestemming voordat een foto wordt geplaatst, beantwoordt vragen over de code en brengt een gesprek dat ontspoort bij de juiste collega.',
  'Houvast is vrije software onder de EUPL-1.2.',
];

const PRIVACY = [
  'Houvast bewaart geen berichten. Een foto die je laat controleren wordt niet bewaard, behalve als je hem met Houvast plaatst. Is er voor iemand op die foto geen toestemming meer, dan wist Houvast hem.',
  'Gezichten worden gevonden, nooit herkend. Er worden geen emoties gelezen en niemand krijgt een cijfer.',
  'Stel je een vraag over de gedragscode, dan beantwoordt Houvast die zelf. Heeft je school een taalmodel aangezet, dan helpt dat met de woorden. Het krijgt je vraag zonder namen en getallen. Dat staat onder het antwoord.',
  'Een melding zien alleen de mensen die hem moeten oppakken. Een mens beslist.',
  'Wil je weten wat er van jou bewaard is, of wil je bezwaar maken? Typ bezwaar in je eigen chat met Houvast, of vraag het aan de privacy officer van je school.',
];

const TERMS = [
  'Je school biedt Houvast aan en bepaalt wat het mag. Houvast vervangt geen hulp in nood: bel bij gevaar 112.',
  'Antwoorden zijn een hulp bij de gedragscode. Bij twijfel beslist een mens: je leidinggevende of de social mediacoach.',
];

function text(status: number, body: string): HttpResponse {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }, body };
}

function page(title: string, paragraphs: readonly string[]): HttpResponse {
  const body = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Houvast</title>
<style>body{font:1rem/1.6 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}</style>
<h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</html>`;
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" }, body };
}
