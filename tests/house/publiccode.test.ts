import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const read = (file: string): string => readFileSync(path.join(__dirname, '../..', file), 'utf8');

describe('publiccode.yml', () => {
  const publiccode = parse(read('publiccode.yml'));

  it('has what the standard demands', () => {
    for (const key of ['publiccodeYmlVersion', 'name', 'url', 'platforms', 'categories', 'developmentStatus', 'softwareType', 'description', 'legal', 'maintenance', 'localisation']) expect(publiccode).toHaveProperty(key);
    expect(publiccode.legal.license).toBe('EUPL-1.2');
    expect(publiccode.localisation).toEqual({ localisationReady: true, availableLanguages: ['nl', 'en'] });
    expect(['internal', 'contract', 'community', 'none']).toContain(publiccode.maintenance.type);
  });

  it.each(['nl', 'en'])('describes Houvast within the lengths of the standard (%s)', (language) => {
    const { shortDescription, longDescription, features } = publiccode.description[language];
    expect(shortDescription.length).toBeLessThanOrEqual(150);
    expect(longDescription.length).toBeGreaterThanOrEqual(500);
    expect(longDescription.length).toBeLessThanOrEqual(10_000);
    expect(features.length).toBeGreaterThanOrEqual(5);
  });

  it('names the licence that LICENSE holds and package.json names', () => {
    expect(read('LICENSE')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
    expect(JSON.parse(read('package.json')).license).toBe('EUPL-1.2');
  });

  it('points to a logo that exists', () => {
    expect(read(publiccode.logo)).toContain('<svg');
  });
});
